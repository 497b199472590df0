#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;

namespace straw {

/// The causes that an action answers: one row each, which leads to it, and a list to add from.
class ActionCauses final : public QWidget
{
    Q_OBJECT
public:
    ActionCauses(Desk &desk, const QString &actionId, QWidget *parent = nullptr);

private:
    void refill();
    void link(const QString &causeId);

    Desk &m_desk;
    const QString m_actionId;
    QComboBox *m_more;
};

} // namespace straw
