#pragma once

#include "core/guide/checks.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Section;

/// The checks of a page, or without one of the whole walk, that are not settled: the open ones, then
/// those that were answered "because ...". Each leads to its place. Hidden in the first session of a
/// workbook, and while there is none unless there is something to say then.
class OpenChecks final : public QWidget
{
    Q_OBJECT
public:
    OpenChecks(Desk &desk, const QString &page, const QString &whenNone, QWidget *parent = nullptr);

private:
    void follow();
    void build(const std::vector<OpenCheck> &checks);
    std::vector<OpenCheck> checks() const;
    bool isInUse() const;

    Desk &m_desk;
    const QString m_page, m_whenNone;
    Section *m_section;
    QWidget *m_rows = nullptr;
    std::optional<QStringList> m_shown;
    bool m_waits = false; // there is another order, once the rows are left
};

} // namespace straw
