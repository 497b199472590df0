#include "ui/pages/actions/plantaking.h"

#include "core/guide/takenplays.h"
#include "core/workbook/decisionplace.h"
#include "ui/pages/records/linkedcauses.h"

namespace straw {

QString PlanTaking::take(const Play &play) const
{
    m_desk.flushEditors();
    const Snapshot &workbook = m_desk.data();
    std::vector<Action> actions = missingActions(play, workbook, m_desk.today());
    if (actions.empty())
        return {};
    QStringList causeIds;
    for (const Cause *cause : answeredBy(play, workbook))
        causeIds += cause->id;
    for (Action &action : actions)
        action.ownerId = workbook.account.ownerId;
    const bool done = m_desk.perform(Change::add("action"), [&](Store &store) -> Result<void> {
        STRAW_TRY(add(store, actions, causeIds));
        STRAW_TRY(fillDecision(store, play));
        const Action *trial = play.isTrial ? trialIn(actions) : nullptr;
        return trial ? offerTrial(store, *trial, causeIds) : Result<void>();
    });
    if (!done)
        return {};
    m_desk.tellDone({tr("%n candidate(s) of the plan; commit to each or drop it", nullptr, int(actions.size()))});
    return actions.front().id;
}

Result<void> PlanTaking::add(Store &store, std::vector<Action> &actions, const QStringList &causeIds) const
{
    for (Action &action : actions) {
        STRAW_ASSIGN(action.id, m_desk.addTo(store, action));
        for (const QString &causeId : causeIds)
            STRAW_TRY(LinkedCauses::link(store, LinkedCauses::Action, action.id, causeId));
    }
    return {};
}

Result<void> PlanTaking::fillDecision(Store &store, const Play &play) const
{
    const Decision &decision = m_desk.data().decision;
    const auto fill = [&](const QString &known, ColumnKey column, const QString &text) -> Result<void> {
        return known.isEmpty() ? store.setField(Decision::table, inDecision().id, column, text) : Result<void>();
    };
    STRAW_TRY(fill(decision.exitTest, "exit_test", play.exitTest));
    return fill(decision.stopSignal, "stop_signal", play.stopSignal);
}

/// What it must prove, and until when, only people can say.
Result<void> PlanTaking::offerTrial(Store &store, const Action &trial, const QStringList &causeIds) const
{
    Offer offer;
    offer.kind = "new_trial";
    offer.what = m_desk.label("offer_kind", offer.kind);
    offer.actionId = trial.id;
    offer.causeId = causeIds.value(0);
    STRAW_TRY(m_desk.addTo(store, offer));
    return {};
}

} // namespace straw
