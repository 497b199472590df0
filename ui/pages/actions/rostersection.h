#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/records/listsection.h"

namespace straw {

/// Who of the customer's people is trained: until when, by whom, and when it was done. There once a plan with a roster
/// was taken.
class RosterSection final : public ListSection
{
    Q_OBJECT
public:
    explicit RosterSection(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
};

} // namespace straw
