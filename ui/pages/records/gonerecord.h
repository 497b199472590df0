#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

struct Revision;

/// Said above what shows a record that somebody else removed while it was open: who it was, and that it can be
/// put back, where it can. What stands below stays to be read, with what was being typed, but nothing in it acts any
/// more, and a cursor that it lets go of comes here.
class GoneRecord final : public QWidget
{
    Q_OBJECT
public:
    GoneRecord(Desk &desk, const Place &record, QWidget &view, QWidget *parent = nullptr);

    /// Whether a record was not removed on this machine, so that it may be missed here. Whoever was erased is not to
    /// stand anywhere, whoever did it.
    static bool cameFromElsewhere(const Document &document, const Place &record);
    /// Takes the removal back, as its button does; false when that cannot be done, which is said.
    static bool putBack(Desk &desk, const Place &record);

private:
    static std::optional<Revision> removalOf(const Document &document, const Place &record);
    static void hold(QWidget &view, const Document &document);

    Desk &m_desk;
    const Place m_record;
};

} // namespace straw
