#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace straw {

struct Revision;

/// Said above the details of a record that somebody else removed while they were open: who it was, and that
/// it can be put back. What stands below stays to be read.
class GoneRecord final : public QWidget
{
    Q_OBJECT
public:
    GoneRecord(Desk &desk, const Place &record, QWidget *parent = nullptr);

    /// Whether a record was not removed on this machine, so that it may be missed here.
    static bool cameFromElsewhere(const Document &document, const Place &record);
    /// Leaves a view of it as it stands, with what was being typed, but nothing in it acts any more. Its fields
    /// and lists see to themselves.
    static void hold(QWidget *view, const Document &document);

private:
    static std::optional<Revision> removalOf(const Document &document, const Place &record);
    void putBack();

    Desk &m_desk;
    const Place m_record;
};

} // namespace straw
