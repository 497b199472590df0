#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class TextLabel;

/// How much of the plan to save the account we do and how much we ask of them, and a calm word when we ask for more.
/// Not there without a plan.
class BalanceLine final : public QWidget
{
    Q_OBJECT
public:
    explicit BalanceLine(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    TextLabel *m_counts;
    TextLabel *m_word;
};

} // namespace straw
