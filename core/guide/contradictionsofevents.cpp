#include "core/guide/contradictionrules.h"

#include "core/insight/causefindings.h"
#include "core/workbook/title.h"

#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Picked = Contradiction::Picked;

Place place(TableKey table, const QString &id, ColumnKey column = {})
{
    return {table, id, column};
}

const Event *straw(const Snapshot &workbook)
{
    return workbook.events.find(workbook.workbook.finalStrawId);
}

Place strawPlace(const Snapshot &workbook)
{
    return place("workbook", workbook.workbook.id, "final_straw_id");
}

All endsBeforeItBegins(const Snapshot &workbook, QDate)
{
    All found;
    for (const Event &event : workbook.events) {
        if (isSurelyBefore(event.until, event.at))
            found.push_back({{named(event, workbook), event.until},
                             {place("event", event.id, "until"), place("event", event.id, "at")}});
    }
    return found;
}

All strawAfterNotice(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    const Event *event = straw(workbook);
    // Their notice as an event is the notice, on whichever day it reached us.
    if (!event || event->kind == u"cancellation" || !isSurelyBefore(a.noticeOn, event->at))
        return {};
    return {{{named(*event, workbook), a.noticeOn},
             {strawPlace(workbook), place("event", event->id, "at"), place("account", a.id, "notice_on")}}};
}

All strawAfterEnd(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    const Event *event = straw(workbook);
    if (!event || !a.noticeOn.isNull() || !isSurelyBefore(a.endOn, event->at))
        return {};
    return {{{named(*event, workbook), a.endOn},
             {strawPlace(workbook), place("event", event->id, "at"), place("account", a.id, "end_on")}}};
}

/// Whether a record is the event, a note of it, or what else is told of it.
bool isAbout(const Event &event, const QString &id, const Snapshot &workbook)
{
    const Line *note = workbook.lines.find(id);
    return id == event.id || (note && note->eventId == event.id);
}

/// Nothing can be said before there is a cause.
All strawWithoutCause(const Snapshot &workbook, QDate)
{
    const Event *event = straw(workbook);
    if (!event || std::ranges::none_of(workbook.causes, isClaimed))
        return {};
    const bool isEvidence = std::ranges::any_of(workbook.evidence, [&](const Evidence &evidence) {
        const Cause *cause = workbook.causes.find(evidence.causeId);
        return cause && isClaimed(*cause) && evidence.stance != u"against"
               && isAbout(*event, evidence.targetId, workbook);
    });
    const bool isOrigin = std::ranges::any_of(workbook.causes, [&](const Cause &cause) {
        return isClaimed(cause) && isAbout(*event, cause.fromId, workbook);
    });
    if (isEvidence || isOrigin)
        return {};
    return {{{named(*event, workbook)}, {strawPlace(workbook), place("evidence", {})}}};
}

/// The events to which a question about them was answered.
QSet<QString> answeredAbout(const Snapshot &workbook)
{
    QSet<QString> events;
    for (const Answer &answer : workbook.answers) {
        if (!answer.text.trimmed().isEmpty())
            events.insert(answer.subjectId);
    }
    return events;
}

All departedUnexplained(const Snapshot &workbook, QDate)
{
    const QSet<QString> answered = answeredAbout(workbook);
    All found;
    for (const Event &event : workbook.events) {
        const bool explained = !event.processNote.trimmed().isEmpty() || !event.processKnown.trimmed().isEmpty()
                               || answered.contains(event.id);
        if (event.process == u"departed" && !explained)
            found.push_back({{named(event, workbook)},
                             {place("event", event.id, "process_note"), place("event", event.id, "process_known")}});
    }
    return found;
}

All keptButDecidedOtherwise(const Snapshot &workbook, QDate)
{
    All found;
    for (const Event &event : workbook.events) {
        const bool kept = event.process == u"followed" || event.process == u"disliked";
        if (kept && workbook.people.find(event.processById))
            found.push_back({{named(event, workbook), workbook.nameOf(event.processById)},
                             {place("event", event.id, "process"), place("event", event.id, "process_by_id")}});
    }
    return found;
}

All processChangesWithoutAction(const Snapshot &workbook, QDate)
{
    QSet<QString> answered;
    for (const Action &action : workbook.actions) {
        for (const QString &event : {action.eventId, action.fromId}) {
            if (!event.isEmpty() && action.status != u"dropped")
                answered.insert(event);
        }
    }
    All found;
    for (const Event &event : workbook.events) {
        if (event.processOutcome == u"change" && !answered.contains(event.id))
            found.push_back(
                {{named(event, workbook)}, {place("event", event.id, "process_outcome"), place("action", {})}});
    }
    return found;
}

// Warning signs.

template<typename Look>
All ofSigns(const Snapshot &workbook, Look look)
{
    All found;
    for (const RedFlag &sign : workbook.redFlags) {
        if (const Event *event = workbook.events.find(sign.id))
            look(found, sign, *event);
    }
    return found;
}

Place signPlace(const RedFlag &sign, ColumnKey column)
{
    return place("red_flag", sign.id, column);
}

All noticedThatDayButNotKnown(const Snapshot &workbook, QDate)
{
    return ofSigns(workbook, [&](All &found, const RedFlag &sign, const Event &event) {
        const bool sameDay = event.at.isExactDay() && sign.noticedOn.isExactDay() && !event.at.isUncertain()
                             && !sign.noticedOn.isUncertain() && event.at.first() == sign.noticedOn.first();
        const bool notKnown = event.knownThen == u"we_could_have" || event.knownThen == u"nobody_could";
        if (sameDay && notKnown && workbook.people.find(sign.noticedById))
            found.push_back(
                {{named(event, workbook), workbook.nameOf(sign.noticedById), Picked{"known_then", event.knownThen}},
                 {place("event", event.id, "known_then"), signPlace(sign, "noticed_on")}});
    });
}

All knownButNoticedAfterNotice(const Snapshot &workbook, QDate)
{
    const Edtf &notice = workbook.account.noticeOn;
    return ofSigns(workbook, [&](All &found, const RedFlag &sign, const Event &event) {
        if (event.knownThen == u"we_knew" && isSurelyBefore(event.at, notice) && isSurelyBefore(notice, sign.noticedOn))
            found.push_back({{Picked{"known_then", event.knownThen}, named(event, workbook), sign.noticedOn, notice},
                             {place("event", event.id, "known_then"), signPlace(sign, "noticed_on")}});
    });
}

All noticedBeforeItHappened(const Snapshot &workbook, QDate)
{
    return ofSigns(workbook, [&](All &found, const RedFlag &sign, const Event &event) {
        if (isSurelyBefore(sign.noticedOn, event.at))
            found.push_back({{named(event, workbook), sign.noticedOn},
                             {signPlace(sign, "noticed_on"), place("event", event.id, "at")}});
    });
}

All toldBeforeNoticed(const Snapshot &workbook, QDate)
{
    return ofSigns(workbook, [&](All &found, const RedFlag &sign, const Event &event) {
        if (isSurelyBefore(sign.toldOn, sign.noticedOn))
            found.push_back({{Entry{titleOf(event, workbook)}, sign.toldOn, sign.noticedOn},
                             {signPlace(sign, "told_on"), signPlace(sign, "noticed_on")}});
    });
}

All actedBeforeTold(const Snapshot &workbook, QDate)
{
    return ofSigns(workbook, [&](All &found, const RedFlag &sign, const Event &event) {
        if (isSurelyBefore(sign.actedOn, sign.toldOn))
            found.push_back({{Entry{titleOf(event, workbook)}, sign.actedOn, sign.toldOn},
                             {signPlace(sign, "acted_on"), signPlace(sign, "told_on")}});
    });
}

/// Where nobody was told, so that the step between says nothing of it.
All actedBeforeNoticed(const Snapshot &workbook, QDate)
{
    return ofSigns(workbook, [&](All &found, const RedFlag &sign, const Event &event) {
        if (sign.toldOn.isNull() && isSurelyBefore(sign.actedOn, sign.noticedOn))
            found.push_back({{Entry{titleOf(event, workbook)}, sign.actedOn, sign.noticedOn},
                             {signPlace(sign, "acted_on"), signPlace(sign, "noticed_on")}});
    });
}

} // namespace

ContradictionRules eventRules()
{
    return {{u"ends_before_it_begins"_s, endsBeforeItBegins},
            {u"straw_after_notice"_s, strawAfterNotice},
            {u"straw_after_end"_s, strawAfterEnd},
            {u"straw_without_cause"_s, strawWithoutCause},
            {u"departed_unexplained"_s, departedUnexplained},
            {u"kept_but_decided_otherwise"_s, keptButDecidedOtherwise},
            {u"process_changes_without_action"_s, processChangesWithoutAction},
            {u"noticed_that_day_but_not_known"_s, noticedThatDayButNotKnown},
            {u"known_but_noticed_after_notice"_s, knownButNoticedAfterNotice},
            {u"noticed_before_it_happened"_s, noticedBeforeItHappened},
            {u"told_before_noticed"_s, toldBeforeNoticed},
            {u"acted_before_told"_s, actedBeforeTold},
            {u"acted_before_noticed"_s, actedBeforeNoticed}};
}

} // namespace straw
