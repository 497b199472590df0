#pragma once

#include "core/guide/plays.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace straw {

/// Taking a ready-made plan, as one change: what is not there yet of its actions becomes candidates against the causes
/// that it answers, the decision gets its exit test and stop signal where it has none, and a trial its offer.
class PlanTaking
{
    Q_DECLARE_TR_FUNCTIONS(straw::PlanTaking)
public:
    explicit PlanTaking(Desk &desk)
        : m_desk(desk)
    {
    }

    /// The first of the new actions; nothing when none was added.
    QString take(const Play &play) const;

private:
    Result<void> add(Store &store, std::vector<Action> &actions, const QStringList &causeIds) const;
    Result<void> fillDecision(Store &store, const Play &play) const;
    Result<void> offerTrial(Store &store, const Action &trial, const QStringList &causeIds) const;

    Desk &m_desk;
};

} // namespace straw
