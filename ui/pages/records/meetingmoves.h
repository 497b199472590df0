#pragma once

#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace straw {

/// What can be done with meetings, each one change that can be undone.
class MeetingMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::MeetingMoves)
public:
    explicit MeetingMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Plans one from a line such as "Thu 14:00 @Anna Meyer" or "two on Friday": its day, who takes part (those who
    /// are new are ours) and a word for the agenda; what else is written begins the minutes. Its id, or nothing when it
    /// could not be done.
    QString addFrom(const QString &line) const;
    /// How such a line is understood.
    QString understood(const QString &line) const;

    /// Adds somebody who takes part; somebody new is ours. The id of their row, or nothing.
    QString addPerson(const QString &meetingId, const QString &name) const;
    /// Adds what somebody learned, from a line such as "Anna: that nobody asks the depots". The id, or nothing.
    QString addLearned(const QString &meetingId, const QString &line) const;

private:
    Desk &m_desk;
};

} // namespace straw
