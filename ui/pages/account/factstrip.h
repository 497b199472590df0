#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class FactButton;
class FlowRow;
class TextLabel;

/// What follows from the facts of the account, never typed: how long they were with us, how much
/// time is left, what the book loses. Pressing a figure shows its formula. Hidden while nothing can
/// be computed.
class FactStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit FactStrip(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
    void toggle(FactButton *pressed, bool on);

    Desk &m_desk;
    QWidget *m_row;
    FlowRow *m_layout;
    TextLabel *m_formula;
    QStringList m_shown;
};

} // namespace straw
