#include "core/guide/contradictionrules.h"

#include "core/insight/interviews.h"
#include "core/workbook/title.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

/// What will change, and who has read it all.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Picked = Contradiction::Picked;

Place at(const Action &action, ColumnKey column)
{
    return {"action", action.id, column};
}

bool isAheadOfDone(const Action &action)
{
    return action.status == u"candidate" || action.status == u"committed" || action.status == u"dropped";
}

All doneOnNoDayYet(const Snapshot &workbook, QDate today)
{
    All found;
    for (const Action &action : workbook.actions) {
        if (action.status == u"done" && action.doneOn.isNull() && isSurelyAfter(action.dueOn, today))
            found.push_back({{Entry{action.title}, action.dueOn}, {at(action, "done_on"), at(action, "status")}});
    }
    return found;
}

All notDoneButOnADay(const Snapshot &workbook, QDate)
{
    All found;
    for (const Action &action : workbook.actions) {
        if (isAheadOfDone(action) && !action.doneOn.isNull())
            found.push_back({{Entry{action.title}, Picked{"action_status", action.status}, action.doneOn},
                             {at(action, "status"), at(action, "done_on")}});
    }
    return found;
}

All notDoneButWorked(const Snapshot &workbook, QDate)
{
    All found;
    for (const Action &action : workbook.actions) {
        const bool isJudged = !action.worked.isEmpty() && action.worked != u"too_early";
        if (isAheadOfDone(action) && isJudged)
            found.push_back(
                {{Entry{action.title}, Picked{"action_status", action.status}, Picked{"worked", action.worked}},
                 {at(action, "status"), at(action, "worked")}});
    }
    return found;
}

All doneBeforeItsEvent(const Snapshot &workbook, QDate)
{
    All found;
    for (const Action &action : workbook.actions) {
        const Event *event = workbook.events.find(action.eventId);
        if (event && isSurelyBefore(action.doneOn, event->at))
            found.push_back({{Entry{action.title}, action.doneOn, named(*event, workbook)},
                             {at(action, "done_on"), {"event", event->id, "at"}}});
    }
    return found;
}

All droppedForNoReason(const Snapshot &workbook, QDate)
{
    All found;
    for (const Action &action : workbook.actions) {
        if (action.status == u"dropped" && action.droppedBecause.trimmed().isEmpty())
            found.push_back({{Entry{action.title}}, {at(action, "dropped_because")}});
    }
    return found;
}

/// Of what is still to be done: told by the first of its causes, with the places of all.
All plannedForNoCause(const Snapshot &workbook, QDate)
{
    QHash<QString, std::vector<const Cause *>> answered;
    for (const ActionCause &link : workbook.actionCauses) {
        if (const Cause *cause = workbook.causes.find(link.causeId))
            answered[link.actionId].push_back(cause);
    }
    const auto isRuledOut = [](const Cause *cause) { return cause->role == u"ruled_out"; };
    All found;
    for (const Action &action : workbook.actions) {
        const auto causes = answered.value(action.id);
        const bool isPlanned = action.status == u"candidate" || action.status == u"committed";
        if (!isPlanned || causes.empty() || !std::ranges::all_of(causes, isRuledOut))
            continue;
        std::vector<Place> places{at(action, {})};
        for (const Cause *cause : causes)
            places.push_back({"cause", cause->id, "role"});
        found.push_back(
            {{Entry{action.title}, Picked{"action_status", action.status}, Entry{titleOf(*causes.front(), workbook)}},
             std::move(places)});
    }
    return found;
}

template<typename Look>
All ofApprovals(const Snapshot &workbook, Look look)
{
    All found;
    for (const Review &review : workbook.reviews) {
        if (review.state == u"approved")
            look(found, review);
    }
    return found;
}

QSet<QString> approvers(const Snapshot &workbook)
{
    QSet<QString> people;
    for (const Review &review : workbook.reviews) {
        if (review.state == u"approved" && workbook.people.find(review.personId))
            people.insert(review.personId);
    }
    return people;
}

/// Told by the first of the actions, with the places of all.
All approvedByOwner(const Snapshot &workbook, QDate)
{
    const QSet<QString> people = approvers(workbook);
    QHash<QString, std::vector<const Action *>> owned;
    for (const Action &action : workbook.actions) {
        if (action.status != u"dropped" && people.contains(action.ownerId))
            owned[action.ownerId].push_back(&action);
    }
    return ofApprovals(workbook, [&](All &found, const Review &review) {
        const auto actions = owned.value(review.personId);
        if (actions.empty())
            return;
        std::vector<Place> places{{"review", review.id, "person_id"}};
        for (const Action *action : actions)
            places.push_back(at(*action, "owner_id"));
        found.push_back({{workbook.nameOf(review.personId), Entry{actions.front()->title}}, std::move(places)});
    });
}

All approvedByAsked(const Snapshot &workbook, QDate)
{
    const QSet<QString> people = approvers(workbook);
    QHash<QString, const Interview *> asked;
    for (const Interview &interview : workbook.interviews) {
        if (wasHeld(interview) && people.contains(interview.personId))
            asked.insert(interview.personId, &interview);
    }
    return ofApprovals(workbook, [&](All &found, const Review &review) {
        if (const Interview *interview = asked.value(review.personId))
            found.push_back({{workbook.nameOf(review.personId)},
                             {{"review", review.id, "person_id"}, {"interview", interview->id, "person_id"}}});
    });
}

All approvedByInterviewer(const Snapshot &workbook, QDate)
{
    const QSet<QString> people = approvers(workbook);
    QHash<QString, const Interview *> held;
    for (const Interview &interview : workbook.interviews) {
        if (wasHeld(interview) && people.contains(interview.interviewerId))
            held.insert(interview.interviewerId, &interview);
    }
    return ofApprovals(workbook, [&](All &found, const Review &review) {
        if (const Interview *interview = held.value(review.personId))
            found.push_back({{workbook.nameOf(review.personId), workbook.nameOf(interview->personId)},
                             {{"review", review.id, "person_id"}, {"interview", interview->id, "interviewer_id"}}});
    });
}

/// Of the last approval: an earlier one may have been given anew.
All approvedBeforeInterview(const Snapshot &workbook, QDate)
{
    const Review *last = nullptr;
    for (const Review &review : workbook.reviews) {
        if (review.state == u"approved" && !review.on.isNull() && (!last || Edtf::before(last->on, review.on)))
            last = &review;
    }
    All found;
    for (const Interview &interview : workbook.interviews) {
        const bool held = wasHeld(interview);
        const Edtf &day = held ? interview.heldAt : interview.plannedOn;
        if (last && (held || isAhead(interview)) && isSurelyBefore(last->on, day))
            found.push_back({{last->on, workbook.nameOf(interview.personId), day},
                             {{"review", last->id, "on"},
                              {"interview", interview.id, held ? ColumnKey("held_at") : ColumnKey("planned_on")}}});
    }
    return found;
}

All reviewedByNobody(const Snapshot &workbook, QDate)
{
    const Pick<"workbook_status"> &status = workbook.workbook.status;
    const bool approved =
        std::ranges::any_of(workbook.reviews, [](const Review &review) { return review.state == u"approved"; });
    if (status != u"reviewed" || approved)
        return {};
    return {{{Picked{"workbook_status", status}}, {{"workbook", workbook.workbook.id, "status"}, {"review", {}, {}}}}};
}

} // namespace

ContradictionRules actionRules()
{
    return {{u"action_done_on_no_day_yet"_s, doneOnNoDayYet},
            {u"action_not_done_but_on_a_day"_s, notDoneButOnADay},
            {u"action_not_done_but_worked"_s, notDoneButWorked},
            {u"action_done_before_its_event"_s, doneBeforeItsEvent},
            {u"action_dropped_for_no_reason"_s, droppedForNoReason},
            {u"action_for_no_cause"_s, plannedForNoCause},
            {u"approved_by_owner"_s, approvedByOwner},
            {u"approved_by_asked"_s, approvedByAsked},
            {u"approved_by_interviewer"_s, approvedByInterviewer},
            {u"approved_before_interview"_s, approvedBeforeInterview},
            {u"reviewed_by_nobody"_s, reviewedByNobody}};
}

} // namespace straw
