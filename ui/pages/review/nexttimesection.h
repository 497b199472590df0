#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class LinkButton;

/// What we will do next time; how the loss is judged is asked where the account was decided, and this leads there.
class NextTimeSection final : public Section
{
    Q_OBJECT
public:
    explicit NextTimeSection(Desk &desk, QWidget *parent = nullptr);

private:
    void fill();
    void follow();

    Desk &m_desk;
    LinkButton *m_verdict = nullptr; // once it was opened
};

} // namespace straw
