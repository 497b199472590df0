#include "core/guide/contradictionrules.h"

#include "core/workbook/title.h"

#include <QHash>

namespace straw {

using namespace Qt::StringLiterals;

/// Promises, and complaints.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Picked = Contradiction::Picked;

template<typename Look>
All ofPromises(const Snapshot &workbook, Look look)
{
    All found;
    for (const Promise &promise : workbook.promises) {
        if (const Event *event = workbook.events.find(promise.id))
            look(found, promise, *event);
    }
    return found;
}

std::vector<Place> places(const Promise &promise, ColumnKey one, ColumnKey other)
{
    return {{"promise", promise.id, one}, {"promise", promise.id, other}};
}

All dueBeforeMade(const Snapshot &workbook, QDate)
{
    return ofPromises(workbook, [&](All &found, const Promise &promise, const Event &event) {
        if (isSurelyBefore(promise.dueOn, event.at))
            found.push_back({{named(event, workbook), promise.dueOn},
                             {{"promise", promise.id, "due_on"}, {"event", event.id, "at"}}});
    });
}

All keptBeforeMade(const Snapshot &workbook, QDate)
{
    return ofPromises(workbook, [&](All &found, const Promise &promise, const Event &event) {
        if (isSurelyBefore(promise.keptOn, event.at))
            found.push_back({{named(event, workbook), promise.keptOn},
                             {{"promise", promise.id, "kept_on"}, {"event", event.id, "at"}}});
    });
}

All keptButLate(const Snapshot &workbook, QDate)
{
    return ofPromises(workbook, [&](All &found, const Promise &promise, const Event &event) {
        if (promise.kept == u"kept" && isSurelyBefore(promise.dueOn, promise.keptOn))
            found.push_back(
                {{Entry{titleOf(event, workbook)}, Picked{"kept", promise.kept}, promise.keptOn, promise.dueOn},
                 places(promise, "kept", "kept_on")});
    });
}

All lateButInTime(const Snapshot &workbook, QDate)
{
    return ofPromises(workbook, [&](All &found, const Promise &promise, const Event &event) {
        const bool sameDay = promise.keptOn.isExactDay() && !promise.keptOn.isUncertain() && promise.dueOn.isExactDay()
                             && !promise.dueOn.isUncertain() && promise.keptOn.first() == promise.dueOn.first();
        if (promise.kept == u"late" && (sameDay || isSurelyBefore(promise.keptOn, promise.dueOn)))
            found.push_back(
                {{Entry{titleOf(event, workbook)}, Picked{"kept", promise.kept}, promise.keptOn, promise.dueOn},
                 places(promise, "kept", "kept_on")});
    });
}

/// A promise that was kept in part may well have a day of that.
All notKeptButOnADay(const Snapshot &workbook, QDate)
{
    return ofPromises(workbook, [&](All &found, const Promise &promise, const Event &event) {
        const bool notKept = promise.kept == u"open" || promise.kept == u"broken" || promise.kept == u"withdrawn";
        if (notKept && !promise.keptOn.isNull())
            found.push_back({{Entry{titleOf(event, workbook)}, Picked{"kept", promise.kept}, promise.keptOn},
                             places(promise, "kept", "kept_on")});
    });
}

All keptOnNoDay(const Snapshot &workbook, QDate)
{
    return ofPromises(workbook, [&](All &found, const Promise &promise, const Event &event) {
        if ((promise.kept == u"kept" || promise.kept == u"late") && promise.keptOn.isNull())
            found.push_back(
                {{named(event, workbook), Picked{"kept", promise.kept}}, {{"promise", promise.id, "kept_on"}}});
    });
}

All repliedBeforeComplaint(const Snapshot &workbook, QDate)
{
    All found;
    for (const Complaint &complaint : workbook.complaints) {
        const Event *event = workbook.events.find(complaint.id);
        if (event && isSurelyBefore(complaint.repliedOn, event->at))
            found.push_back({{named(*event, workbook), complaint.repliedOn},
                             {{"complaint", complaint.id, "replied_on"}, {"event", event->id, "at"}}});
    }
    return found;
}

All unresolvedButPromiseKept(const Snapshot &workbook, QDate)
{
    All found;
    for (const Complaint &complaint : workbook.complaints) {
        const Promise *promise = workbook.promises.find(complaint.id);
        const Event *event = workbook.events.find(complaint.id);
        const bool kept = promise && (promise->kept == u"kept" || promise->kept == u"late");
        if (event && kept && complaint.resolved == u"no")
            found.push_back({{named(*event, workbook), Picked{"kept", promise->kept}},
                             {{"complaint", complaint.id, "resolved"}, {"promise", promise->id, "kept"}}});
    }
    return found;
}

All unresolvedButActionWorked(const Snapshot &workbook, QDate)
{
    QHash<QString, const Action *> worked; // by the event that it answers
    for (const Action &action : workbook.actions) {
        if (action.status == u"done" && action.worked == u"yes")
            worked.insert(action.eventId, &action);
    }
    All found;
    for (const Complaint &complaint : workbook.complaints) {
        const Event *event = workbook.events.find(complaint.id);
        const Action *action = worked.value(complaint.id);
        if (event && action && complaint.resolved == u"no")
            found.push_back({{named(*event, workbook), Entry{action->title, action->doneOn}},
                             {{"complaint", complaint.id, "resolved"}, {"action", action->id, "worked"}}});
    }
    return found;
}

All complaintAfterNotice(const Snapshot &workbook, QDate)
{
    const QString id = workbook.workbook.complaintId;
    const Event *event = workbook.complaints.find(id) ? workbook.events.find(id) : nullptr;
    if (!event || !isSurelyBefore(workbook.account.noticeOn, event->at))
        return {};
    return {{{named(*event, workbook), workbook.account.noticeOn},
             {{"workbook", workbook.workbook.id, "complaint_id"}, {"event", event->id, "at"}}}};
}

} // namespace

ContradictionRules promiseRules()
{
    return {{u"promise_due_before_made"_s, dueBeforeMade},
            {u"promise_kept_before_made"_s, keptBeforeMade},
            {u"promise_kept_but_late"_s, keptButLate},
            {u"promise_late_but_in_time"_s, lateButInTime},
            {u"promise_not_kept_but_on_a_day"_s, notKeptButOnADay},
            {u"promise_kept_on_no_day"_s, keptOnNoDay},
            {u"replied_before_complaint"_s, repliedBeforeComplaint},
            {u"unresolved_but_promise_kept"_s, unresolvedButPromiseKept},
            {u"unresolved_but_action_worked"_s, unresolvedButActionWorked},
            {u"complaint_after_notice"_s, complaintAfterNotice}};
}

} // namespace straw
