#pragma once

#include "core/guide/checks.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

/// The open checks of all pages that have been begun. Each leads to its gap, or is answered with a
/// reason; nothing of it blocks.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    CheckList(Desk &desk, const QString &emptyText, QWidget *parent = nullptr);

Q_SIGNALS:
    /// After every look: how many are open and not answered.
    void counted(int open);

private:
    void refresh();
    QWidget *row(const OpenCheck &check);

    Desk &m_desk;
    const QString m_emptyText;
    QVBoxLayout *m_rows;
    std::vector<OpenCheck> m_shown;
};

} // namespace straw
