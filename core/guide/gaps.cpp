#include "core/guide/gaps.h"

#include "core/guide/callednames.h"
#include "core/guide/foundout.h"
#include "core/guide/gapsofcomeback.h"
#include "core/guide/gapsofdecision.h"
#include "core/guide/permission.h"
#include "core/guide/triggers.h"
#include "core/insight/causefindings.h"
#include "core/insight/interviews.h"
#include "core/insight/thanks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace straw {

namespace {

using Places = std::vector<Place>;

Place place(TableKey table, const QString &id = {}, ColumnKey column = {})
{
    return {table, id, column};
}

Places unless(bool settled, Place where)
{
    return settled ? Places() : Places{std::move(where)};
}

Places idealCustomer(const Snapshot &workbook, QDate)
{
    return unless(!workbook.account.fit.isEmpty(), place("account", workbook.account.id, "fit"));
}

Places finalStraw(const Snapshot &workbook, QDate)
{
    return unless(workbook.events.find(workbook.workbook.finalStrawId),
                  place("workbook", workbook.workbook.id, "final_straw_id"));
}

/// The event that is the evidence, or that the note speaks of which is the evidence.
const Event *eventBehind(const Evidence &evidence, const Snapshot &workbook)
{
    if (evidence.targetTable == u"event")
        return workbook.events.find(evidence.targetId);
    if (evidence.targetTable == u"line") {
        const Line *line = workbook.lines.find(evidence.targetId);
        return line ? workbook.events.find(line->eventId) : nullptr;
    }
    return nullptr;
}

/// A warning sign from before the last days, or evidence of a cause from then.
Places historyFactor(const Snapshot &workbook, QDate today)
{
    const TriggerWindow window = triggerWindow(workbook, today);
    const auto isEarlier = [&](const Event *event) {
        return event && !event->at.isNull() && event->at.first() < window.first && !isTrigger(*event, workbook, window);
    };
    const bool sign = std::any_of(workbook.redFlags.begin(), workbook.redFlags.end(),
                                  [&](const RedFlag &flag) { return isEarlier(workbook.events.find(flag.id)); });
    if (sign || std::ranges::none_of(workbook.events, [&](const Event &event) { return isEarlier(&event); }))
        return unless(sign, place("red_flag"));
    const bool named = std::any_of(workbook.evidence.begin(), workbook.evidence.end(), [&](const Evidence &evidence) {
        const Cause *cause = workbook.causes.find(evidence.causeId);
        return cause && isClaimed(*cause) && isEarlier(eventBehind(evidence, workbook));
    });
    return unless(named, place("red_flag"));
}

/// Jumps to the interview that is closest to being held.
Places customerAsked(const Snapshot &workbook, QDate)
{
    QString planned;
    for (const Interview &interview : workbook.interviews) {
        if (!isWithCustomer(interview))
            continue;
        if (wasHeld(interview))
            return {};
        if (planned.isEmpty() && isAhead(interview))
            planned = interview.id;
    }
    return {planned.isEmpty() ? place("interview") : place("interview", planned, "held_at")};
}

Places interviewsThanked(const Snapshot &workbook, QDate)
{
    Places places;
    for (const Interview &interview : workbook.interviews) {
        const bool isHeld = isHeldBack(interview.id, towards(interview, workbook), workbook);
        if (isWithCustomer(interview) && wasHeld(interview) && thankedOn(interview, workbook).isNull() && !isHeld)
            places.push_back(place("interview", interview.id, "thanked_on"));
    }
    return places;
}

Places saidAndBelieved(const Snapshot &workbook, QDate)
{
    if (workbook.statedReasons.isEmpty())
        return {place("stated_reason")};
    return unless(std::any_of(workbook.causes.begin(), workbook.causes.end(), isClaimed), place("cause"));
}

Places reasonsExamined(const Snapshot &workbook, QDate)
{
    Places places;
    for (const StatedReason *stated : unexaminedReasons(workbook))
        places.push_back(place("stated_reason", stated->id, "cause_id"));
    return places;
}

Places causesHaveEvidence(const Snapshot &workbook, QDate)
{
    const QSet<QString> supported = supportedCauses(workbook);
    Places places;
    for (const Cause &cause : workbook.causes) {
        if (isClaimed(cause) && !supported.contains(cause.id))
            places.push_back(place("cause", cause.id));
    }
    return places;
}

Places familiesRuledOut(const Snapshot &workbook, QDate)
{
    const bool any = std::any_of(workbook.causes.begin(), workbook.causes.end(),
                                 [](const Cause &cause) { return cause.role == u"ruled_out"; });
    return unless(any, place("cause"));
}

Places noNameAsCause(const Snapshot &workbook, QDate)
{
    const CalledNames finder(workbook);
    Places places;
    for (const Cause &cause : workbook.causes) {
        if (isClaimed(cause) && finder.isIn(cause.text))
            places.push_back(place("cause", cause.id, "text"));
    }
    return places;
}

Places triedRecorded(const Snapshot &workbook, QDate)
{
    return unless(!workbook.attempts.isEmpty(), place("attempt"));
}

Places causesHaveResponse(const Snapshot &workbook, QDate)
{
    QSet<QString> acted;
    for (const ActionCause &link : workbook.actionCauses) {
        const Action *action = workbook.actions.find(link.actionId);
        if (action && action->status != u"dropped")
            acted.insert(link.causeId);
    }
    Places places;
    for (const Cause &cause : workbook.causes) {
        const bool left = cause.response == u"no_change" && !cause.responseWhy.trimmed().isEmpty();
        if (isClaimed(cause) && !left && !acted.contains(cause.id))
            places.push_back(place("cause", cause.id, "response"));
    }
    return places;
}

Places actionsOwned(const Snapshot &workbook, QDate)
{
    Places places;
    for (const Action &action : workbook.actions) {
        if (action.status != u"committed")
            continue;
        if (!workbook.people.find(action.ownerId))
            places.push_back(place("action", action.id, "owner_id"));
        else if (action.dueOn.isNull())
            places.push_back(place("action", action.id, "due_on"));
    }
    return places;
}

Places protectiveAction(const Snapshot &workbook, QDate)
{
    const bool any = std::any_of(workbook.actions.begin(), workbook.actions.end(), [](const Action &action) {
        return action.status != u"dropped"
               && (action.kind == u"prevent" || action.kind == u"detect" || action.kind == u"reduce_harm");
    });
    return unless(any, place("action"));
}

Places findingsUsed(const Snapshot &workbook, QDate)
{
    const FoundOuts findings(workbook);
    Places places;
    for (const FoundOut &found : findings.all()) {
        if (!found.isSettled())
            places.push_back(found.record);
    }
    return places;
}

Places nextTime(const Snapshot &workbook, QDate)
{
    return unless(!workbook.workbook.nextTime.trimmed().isEmpty(),
                  place("workbook", workbook.workbook.id, "next_time"));
}

/// Only a reason settles it: see `because`.
Places notRequiredWhy(const Snapshot &workbook, QDate)
{
    return unless(workbook.workbook.status != u"not_required", place("workbook", workbook.workbook.id, "status"));
}

/// Who has a hand in the case: looks after the account, interviewed, stands in the chain of a warning
/// sign or owns an action.
QSet<QString> involvedPeople(const Snapshot &workbook)
{
    QSet<QString> people{workbook.account.ownerId};
    for (const Interview &interview : workbook.interviews)
        people += interview.interviewerId;
    for (const RedFlag &sign : workbook.redFlags)
        people += {sign.noticedById, sign.toldToId};
    for (const Action &action : workbook.actions)
        people += action.ownerId;
    return people;
}

/// Somebody who stands outside the case has read it, whatever they found.
Places reviewedByOther(const Snapshot &workbook, QDate)
{
    const QSet<QString> involved = involvedPeople(workbook);
    const bool any = std::any_of(workbook.reviews.begin(), workbook.reviews.end(), [&](const Review &review) {
        return (review.state == u"approved" || review.state == u"changes") && workbook.people.find(review.personId)
               && !involved.contains(review.personId);
    });
    return unless(any, place("review"));
}

} // namespace

GapsOf gapsOf(const QString &check)
{
    static const QHash<QString, GapsOf> ofDecision = gapsOfDecision(), ofComeback = gapsOfComeback();
    static const QHash<QString, GapsOf> all{
        {QStringLiteral("ideal_customer"), idealCustomer},
        {QStringLiteral("final_straw"), finalStraw},
        {QStringLiteral("history_factor"), historyFactor},
        {QStringLiteral("customer_asked"), customerAsked},
        {QStringLiteral("interviews_thanked"), interviewsThanked},
        {QStringLiteral("said_and_believed"), saidAndBelieved},
        {QStringLiteral("reasons_examined"), reasonsExamined},
        {QStringLiteral("causes_have_evidence"), causesHaveEvidence},
        {QStringLiteral("families_ruled_out"), familiesRuledOut},
        {QStringLiteral("no_name_as_cause"), noNameAsCause},
        {QStringLiteral("tried_recorded"), triedRecorded},
        {QStringLiteral("causes_have_response"), causesHaveResponse},
        {QStringLiteral("actions_owned"), actionsOwned},
        {QStringLiteral("protective_action"), protectiveAction},
        {QStringLiteral("findings_used"), findingsUsed},
        {QStringLiteral("next_time"), nextTime},
        {QStringLiteral("not_required"), notRequiredWhy},
        {QStringLiteral("reviewed_by_other"), reviewedByOther},
    };
    return all.value(check, ofDecision.value(check, ofComeback.value(check, nullptr)));
}

} // namespace straw
