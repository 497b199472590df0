#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class FigureView;

/// What saving the account is worth: a few figures to fill in, and the net value that follows from them with its
/// formula. Folded, with that value behind its title, until one of them is filled in or somebody opens it.
class WorthSection final : public Section
{
    Q_OBJECT
public:
    explicit WorthSection(Desk &desk, QWidget *parent = nullptr);

private:
    void fill();
    QWidget *inputs();
    QWidget *currencyNote();
    void follow();

    Desk &m_desk;
    QWidget *m_noCurrency = nullptr; // once it was unfolded
    FigureView *m_value = nullptr;   // the same
};

} // namespace straw
