#pragma once

#include "core/document/shared/copiesbeside.h"
#include "ui/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace straw {

/// Other copies of the workbook that lie in its folder: what they hold that is not here, and how to
/// be rid of those that hold nothing more.
class CopiesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CopiesPanel(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void takeInRequested(const QString &path);

private:
    void build();
    QWidget *card(const CopyBeside &copy);
    void putAway(const CopyBeside &copy);

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_cards;
};

} // namespace straw
