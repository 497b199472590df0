#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// The steps of the decision whether to save the account. Each is one change with its dated row, so that undo takes
/// back both.
class DecisionMoves
{
public:
    explicit DecisionMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// What a verdict brings along, inside the change that sets it: the row that somebody decided, and the day of the
    /// first decision. Whoever thinks better of it on the same day, before giving a reason, has decided once.
    Result<void> decide(Store &store, const QString &verdict) const;
    /// The row goes along with the day and the person of the decision while it is the only one.
    Result<void> moveDay(Store &store, const QString &day) const;
    Result<void> movePerson(Store &store, const QString &personId) const;

    void stop() const;
    void takeUpAgain() const;
    /// What came of it, apart from how it was decided.
    bool tellOutcome(const QString &what) const;
    /// Decides the same anew, with another stop date; while it is undecided, until when that stays so.
    bool goOnUntil(const Edtf &day) const;

private:
    const DecisionStep *onlyDecided() const;
    const DecisionStep *replaced(const Edtf &day) const;
    Result<void> decideOn(Store &store, const Edtf &day, const QString &verdict) const;
    Result<void> takeBackDecision(Store &store, const DecisionStep &step) const;
    Result<void> add(Store &store, PickKey<"decision_step_kind"> kind, const QString &reason = {}) const;
    DecisionStep stepToday(PickKey<"decision_step_kind"> kind) const;
    QString whoDecides() const;

    Desk &m_desk;
};

} // namespace straw
