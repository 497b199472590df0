#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class EntryList;

/// Who of the customer's people is trained: until when, by whom, and when it was done. There once a plan with a roster
/// was taken.
class RosterSection final : public Section
{
    Q_OBJECT
public:
    explicit RosterSection(Desk &desk, QWidget *parent = nullptr);

    /// False for somebody who is not on it.
    bool select(const QString &personId);

Q_SIGNALS:
    void opened(const QString &personId);
    /// After `opened`, by the keyboard alone.
    void entered();

private:
    void follow();

    Desk &m_desk;
    EntryList *m_list;
};

} // namespace straw
