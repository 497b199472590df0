#pragma once

#include "core/guide/checks.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class Section;

/// What a page still asks for. Each leads to its place, and each can be answered "because ...".
/// Hidden while nothing is open, and in the first session of a workbook.
class OpenChecks final : public QWidget
{
    Q_OBJECT
public:
    OpenChecks(Desk &desk, const QString &page, QWidget *parent = nullptr);

private:
    void follow();
    QWidget *row(const OpenCheck &check);

    Desk &m_desk;
    const QString m_page;
    Section *m_section;
    QWidget *m_rows = nullptr;
    QStringList m_shown;
};

} // namespace straw
