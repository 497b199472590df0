#include "core/guide/contradictionrules.h"

#include "core/base/money.h"
#include "core/insight/actions.h"
#include "core/insight/causefindings.h"
#include "core/insight/decisionstory.h"
#include "core/insight/savespending.h"
#include "core/insight/savevalue.h"
#include "core/workbook/title.h"

#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

/// Whether the account is saved, what that may cost, and what follows for others.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Field = Contradiction::Field;
using Money = Contradiction::Money;
using Picked = Contradiction::Picked;

Place at(const Snapshot &workbook, ColumnKey column)
{
    return {"decision", workbook.decision.id, column};
}

All stopBeforeDecision(const Snapshot &workbook, QDate)
{
    const Decision &decision = workbook.decision;
    const bool isSaved = decision.verdict != u"undecided" && decision.verdict != u"let_go";
    if (!isSaved || !isSurelyBefore(decision.stopOn, decision.decidedOn))
        return {};
    return {{{decision.stopOn, decision.decidedOn}, {at(workbook, "stop_on"), at(workbook, "decided_on")}}};
}

All undecidedUntilPassed(const Snapshot &workbook, QDate today)
{
    const Decision &decision = workbook.decision;
    if (decision.verdict != u"undecided" || !isSurelyBefore(decision.undecidedUntil, Edtf::day(today)))
        return {};
    return {{{decision.undecidedUntil}, {at(workbook, "undecided_until"), at(workbook, "verdict")}}};
}

/// Told by the first of the actions, with the places of all.
/// The actions that save the account and are wanted, in their order.
template<typename Wanted>
std::vector<const Action *> saveActions(const Snapshot &workbook, Wanted wanted)
{
    std::vector<const Action *> found;
    for (const Action &action : workbook.actions) {
        if (action.kind == u"save" && wanted(action))
            found.push_back(&action);
    }
    return found;
}

/// Where it can be settled: in the decision, or in each of the actions.
std::vector<Place> placesOf(const std::vector<const Action *> &actions, const Place &decision)
{
    std::vector<Place> places{decision};
    for (const Action *action : actions)
        places.push_back({"action", action->id, "status"});
    return places;
}

All letGoButSaving(const Snapshot &workbook, QDate)
{
    const auto actions = saveActions(workbook, [](const Action &action) { return action.status == u"committed"; });
    if (workbook.decision.verdict != u"let_go" || actions.empty())
        return {};
    return {{{Picked{"decision_verdict", workbook.decision.verdict}, Entry{actions.front()->title}},
             placesOf(actions, at(workbook, "verdict"))}};
}

All stoppedButSaving(const Snapshot &workbook, QDate)
{
    const auto actions = saveActions(workbook, [](const Action &action) { return isOpen(action); });
    if (!lastStop(workbook) || actions.empty())
        return {};
    return {{{Entry{actions.front()->title}}, placesOf(actions, at(workbook, "stopped_because"))}};
}

All budgetExceeded(const Snapshot &workbook, QDate)
{
    const SaveSpending spending = saveSpending(workbook);
    const Number budget = workbook.decision.budgetMinor;
    if (!budget || *budget < 0 || spending.overflows || spending.spent <= *budget)
        return {};
    const QString &currency = workbook.account.currency;
    return {{{Money{spending.spent, currency}, Money{*budget, currency}}, {at(workbook, "budget_minor")}}};
}

/// Below zero, or beyond all measure.
All figureUnlikely(const Snapshot &workbook, QDate)
{
    const Decision &d = workbook.decision;
    const struct
    {
        ColumnKey column;
        Number minor;
    } amounts[] = {{"budget_minor", d.budgetMinor},         {"effort_minor", d.effortMinor},
                   {"concession_minor", d.concessionMinor}, {"keep_minor", d.keepMinor},
                   {"regain_minor", d.regainMinor},         {"replace_minor", d.replaceMinor}};
    All found;
    const auto look = [&](ColumnKey column, bool isPlausible) {
        if (!isPlausible)
            found.push_back({{Field{"decision", column}}, {at(workbook, column)}});
    };
    for (const auto &[column, minor] : amounts)
        look(column, isPlausibleAmount(minor.value_or(0)));
    look("horizon_months", isPlausibleHorizon(d.horizonMonths.value_or(1)));
    look("months_to_replace", isPlausibleHorizon(d.monthsToReplace.value_or(0) + 1));
    return found;
}

/// What was avoidable in part may still have been right to let go.
All letGoButAvoidable(const Snapshot &workbook, QDate)
{
    const Pick<"verdict"> &verdict = workbook.workbook.verdict;
    const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId);
    if (verdict != u"right_to_let_go" || !main || main->preventable != u"yes")
        return {};
    return {{{Picked{"verdict", verdict}, Entry{titleOf(*main, workbook)}},
             {{"workbook", workbook.workbook.id, "verdict"}, {"cause", main->id, "preventable"}}}};
}

/// Of all signs, also those that nobody could read: one of them tells where the issue began.
All issueBeforeSigns(const Snapshot &workbook, QDate)
{
    const Edtf &since = workbook.account.knownIssueSince;
    const Event *first = nullptr;
    for (const RedFlag &sign : workbook.redFlags) {
        const Event *event = workbook.events.find(sign.id);
        if (!event || event->at.isNull())
            continue;
        if (!isSurelyBefore(since, event->at))
            return {};
        if (!first || Edtf::before(event->at, first->at))
            first = event;
    }
    if (!first)
        return {};
    return {{{since, named(*first, workbook)},
             {{"account", workbook.account.id, "known_issue_since"}, {"event", first->id, "at"}}}};
}

All changeWithoutAction(const Snapshot &workbook, QDate)
{
    QSet<QString> answered;
    for (const ActionCause &link : workbook.actionCauses) {
        const Action *action = workbook.actions.find(link.actionId);
        if (action && action->status != u"dropped")
            answered.insert(link.causeId);
    }
    All found;
    for (const Cause &cause : workbook.causes) {
        if (isClaimed(cause) && cause.response == u"change" && !answered.contains(cause.id))
            found.push_back({{Entry{titleOf(cause, workbook)}, Picked{"response", cause.response}},
                             {{"cause", cause.id, "response"}, {"action", {}, {}}}});
    }
    return found;
}

} // namespace

ContradictionRules decisionRules()
{
    return {{u"stop_before_decision"_s, stopBeforeDecision},  {u"undecided_until_passed"_s, undecidedUntilPassed},
            {u"let_go_but_saving"_s, letGoButSaving},         {u"stopped_but_saving"_s, stoppedButSaving},
            {u"budget_exceeded"_s, budgetExceeded},           {u"figure_unlikely"_s, figureUnlikely},
            {u"let_go_but_avoidable"_s, letGoButAvoidable},   {u"issue_before_signs"_s, issueBeforeSigns},
            {u"change_without_action"_s, changeWithoutAction}};
}

} // namespace straw
