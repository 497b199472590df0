#pragma once

#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace straw {

struct NextRung;
struct ReachingTry;

/// The steps of reaching out to somebody gone dark, each one change that can be undone.
class ReachingMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::ReachingMoves)
public:
    explicit ReachingMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// The next rung of the ladder: the first is a try of today, a later one the date on which to try next. The id
    /// of the try that holds it; empty when it could not be done.
    QString take(const NextRung &rung) const;
    /// Their answer to a try comes into the history, today.
    void theyAnswered(const QString &tryId) const;
    void noAnswer(const QString &tryId) const;
    /// With its reason; what was still to be tried is no longer due.
    bool stop(const QString &reason) const;
    void reopen() const;

private:
    Result<void> addStep(Store &store, PickKey<"decision_step_kind"> kind, const QString &reason = {}) const;

    Desk &m_desk;
};

} // namespace straw
