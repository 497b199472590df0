#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/rowverb.h"

#include <QCoreApplication>

namespace straw {

/// What is done with steps of parting and comeback, each one change that can be undone. Their records need not be there
/// yet.
class StepMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::StepMoves)
public:
    explicit StepMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Adds what a line such as "Send the case study by Friday @Hart" says; its id, or nothing.
    QString addFrom(const QString &line) const;
    /// How such a line is understood.
    QString understood(const QString &line) const;

    /// Leaves open what is held back (see isHeldBack), and returns it.
    QStringList finishToday(const QStringList &ids) const;
    /// Towards somebody who does not want to be contacted, and not done yet.
    bool isHeld(const QString &id) const;
    /// Neither done nor skipped after all.
    void takeUpAgain(const QStringList &ids) const;

    /// What can be done next with a step, or with all of several: marks, each with its digit. `finish` ends those
    /// that are meant, `skip` is to ask for the reason.
    std::vector<RowVerb> verbs(const QString &id, const std::function<QStringList()> &meant,
                               const std::function<void()> &finish, const std::function<void()> &skip) const;

private:
    void change(const QStringList &ids, ColumnKey column, const std::function<void(ComebackStep &)> &move) const;

    Desk &m_desk;
};

} // namespace straw
