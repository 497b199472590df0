#pragma once

#include "core/guide/checks.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class Section;

/// What a page, or without one the whole walk, still asks for. Each leads to its place, and each can
/// be answered "because ...". Hidden in the first session of a workbook, and while nothing is open
/// unless there is something to say then.
class OpenChecks final : public QWidget
{
    Q_OBJECT
public:
    OpenChecks(Desk &desk, const QString &page, const QString &whenNone, QWidget *parent = nullptr);

private:
    void follow();
    QWidget *row(const OpenCheck &check);

    Desk &m_desk;
    const QString m_page, m_whenNone;
    Section *m_section;
    QWidget *m_rows = nullptr;
    std::optional<QStringList> m_shown;
};

} // namespace straw
