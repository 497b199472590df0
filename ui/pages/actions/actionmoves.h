#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/entrylist.h"

#include <QCoreApplication>

namespace straw {

class TaskLine;

/// The steps of actions, candidate -> committed -> done or dropped, each one change that can be
/// undone.
class ActionMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::ActionMoves)
public:
    explicit ActionMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Adds what a line such as "Credit note by Friday @Meyer" says, which came up in a meeting or in none; false when
    /// it could not be done.
    bool addFrom(const QString &line, const QString &meetingId = {}) const;
    /// How such a line is understood.
    QString understood(const QString &line) const;

    void commit(const QString &id) const;
    void finishToday(const QString &id) const;
    void drop(const QString &id) const;
    /// Back to what it was before it was done or dropped.
    void takeUpAgain(const QString &id) const;
    /// Whether it worked. Where it is too early to tell, that is asked again two weeks later.
    void answer(const QString &id, PickKey<"worked"> worked) const;

    /// What can be done next with an action. `dropped` is run after dropping it, to ask why.
    std::vector<RowVerb> verbs(const QString &id, const std::function<void()> &dropped) const;

private:
    void change(const QString &id, const std::function<void(Action &)> &move, ColumnKey column = "status") const;
    Pick<"means"> meansOf(const TaskLine &task) const;

    Desk &m_desk;
};

} // namespace straw
