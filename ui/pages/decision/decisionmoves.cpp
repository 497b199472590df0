#include "ui/pages/decision/decisionmoves.h"

#include "core/insight/decisionstory.h"
#include "core/workbook/decisionplace.h"

namespace straw {

namespace {

Result<void> set(Store &store, const Place &field, const QVariant &value)
{
    return store.setField(field.table, field.id, field.column, value);
}

} // namespace

Result<void> DecisionMoves::decide(Store &store, const QString &verdict) const
{
    // What was decided earlier is often entered later.
    const Edtf &entered = m_desk.data().decision.decidedOn;
    const bool isEarlier = !entered.isNull() && stepsOfSaving(m_desk.data()).empty();
    return decideOn(store, isEarlier ? entered : Edtf::day(m_desk.today()), verdict);
}

Result<void> DecisionMoves::decideOn(Store &store, const Edtf &day, const QString &verdict) const
{
    const DecisionStep *before = replaced(day);
    if (verdict.isEmpty())
        return before ? takeBackDecision(store, *before) : Result<void>();
    if (before)
        return set(store, {"decision_step", before->id, "verdict"}, verdict);
    DecisionStep step = stepToday("decided");
    step.madeOn = day;
    step.verdict = Pick<"decision_verdict">(verdict);
    STRAW_TRY(m_desk.addTo(store, step));
    const bool isFirst = m_desk.data().decision.decidedOn.isNull();
    return isFirst ? set(store, inDecision("decided_on"), day.toString()) : Result<void>();
}

Result<void> DecisionMoves::moveDay(Store &store, const QString &day) const
{
    const DecisionStep *step = onlyDecided();
    const bool isItsDay = step && step->madeOn == m_desk.data().decision.decidedOn;
    return isItsDay && !day.isEmpty() ? set(store, {"decision_step", step->id, "made_on"}, day) : Result<void>();
}

Result<void> DecisionMoves::movePerson(Store &store, const QString &personId) const
{
    const DecisionStep *step = onlyDecided();
    return step ? set(store, {"decision_step", step->id, "by_id"}, personId.isEmpty() ? QVariant() : personId)
                : Result<void>();
}

void DecisionMoves::stop() const
{
    m_desk.flushEditors();
    m_desk.perform(Change::add("decision_step"), [this](Store &store) { return add(store, "stopped"); });
}

void DecisionMoves::takeUpAgain() const
{
    m_desk.flushEditors();
    m_desk.perform(Change::add("decision_step"), [this](Store &store) -> Result<void> {
        STRAW_TRY(add(store, "reopened"));
        return set(store, inDecision("stopped_because"), {}); // the row of the stop keeps it
    });
}

bool DecisionMoves::tellOutcome(const QString &what) const
{
    return m_desk.perform(Change::add("decision_step"), [&](Store &store) { return add(store, "came_out", what); });
}

bool DecisionMoves::goOnUntil(const Edtf &day) const
{
    const QString verdict = m_desk.data().decision.verdict;
    const ColumnKey column = verdict == u"undecided" ? ColumnKey("undecided_until") : ColumnKey("stop_on");
    return m_desk.perform(Change::edit("decision", column), [&](Store &store) -> Result<void> {
        STRAW_TRY(set(store, inDecision(column), day.toString()));
        return verdict.isEmpty() ? Result<void>() : decideOn(store, Edtf::day(m_desk.today()), verdict);
    });
}

/// Null when several were made, or none.
const DecisionStep *DecisionMoves::onlyDecided() const
{
    const DecisionStep *only = nullptr;
    for (const DecisionStep *step : stepsOfSaving(m_desk.data())) {
        if (step->kind != u"decided")
            continue;
        if (only)
            return nullptr;
        only = step;
    }
    return only;
}

/// The row in whose place a decision of that day comes.
const DecisionStep *DecisionMoves::replaced(const Edtf &day) const
{
    const auto steps = stepsOfSaving(m_desk.data());
    if (steps.empty())
        return nullptr;
    const DecisionStep *last = steps.back();
    const bool isTheirs = last->byId == whoDecides();
    const bool isReasoned = !last->reason.trimmed().isEmpty();
    return last->kind == u"decided" && last->madeOn == day && isTheirs && !isReasoned ? last : nullptr;
}

Result<void> DecisionMoves::takeBackDecision(Store &store, const DecisionStep &step) const
{
    const bool isItsDay = &step == onlyDecided() && step.madeOn == m_desk.data().decision.decidedOn;
    STRAW_TRY(store.remove("decision_step", step.id));
    return isItsDay ? set(store, inDecision("decided_on"), {}) : Result<void>();
}

Result<void> DecisionMoves::add(Store &store, PickKey<"decision_step_kind"> kind, const QString &reason) const
{
    DecisionStep step = stepToday(kind);
    step.reason = reason;
    STRAW_TRY(m_desk.addTo(store, step));
    return {};
}

DecisionStep DecisionMoves::stepToday(PickKey<"decision_step_kind"> kind) const
{
    DecisionStep step;
    step.about = "save";
    step.kind = kind;
    step.madeOn = Edtf::day(m_desk.today());
    step.byId = whoDecides();
    return step;
}

/// Whoever is entered, else the author of this window.
QString DecisionMoves::whoDecides() const
{
    const QString &entered = m_desk.data().decision.decidedById;
    return m_desk.data().people.find(entered) ? entered : m_desk.ownPerson();
}

} // namespace straw
