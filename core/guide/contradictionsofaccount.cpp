#include "core/guide/contradictionrules.h"

#include "core/insight/interviews.h"
#include "core/insight/warningsigns.h"
#include "core/workbook/parties.h"
#include "core/workbook/title.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Field = Contradiction::Field;
using Picked = Contradiction::Picked;

Place account(const Snapshot &workbook, ColumnKey column)
{
    return {"account", workbook.account.id, column};
}

/// Signed, served, useful, cancelled, over; a date is told with the nearest one that it is before.
All accountDates(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    const struct
    {
        ColumnKey column;
        Edtf date;
    } dates[] = {{"signed_on", a.signedOn},
                 {"service_start_on", a.serviceStartOn},
                 {"first_value_on", Edtf::parse(a.firstValueOn)},
                 {"notice_on", a.noticeOn},
                 {"end_on", a.endOn}};
    All found;
    for (size_t later = 1; later < std::size(dates); ++later) {
        for (size_t earlier = later; earlier-- > 0;) {
            const auto &[column, date] = dates[earlier];
            const auto &[laterColumn, laterDate] = dates[later];
            if (!isSurelyBefore(laterDate, date))
                continue;
            found.push_back({{Field{"account", column}, date, Field{"account", laterColumn}, laterDate},
                             {account(workbook, column), account(workbook, laterColumn)}});
            break;
        }
    }
    return found;
}

/// Only where the way in which we learned of it is the notice itself: a word in advance is nothing unusual.
All learnedBeforeNotice(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    const bool byTheNotice =
        a.learnedHow == u"portal" || a.learnedHow == u"letter" || a.learnedHow == u"registered_letter";
    if (!byTheNotice || !isSurelyBefore(a.learnedOn, a.noticeOn))
        return {};
    return {{{Picked{"learned_how", a.learnedHow}, a.learnedOn, a.noticeOn},
             {account(workbook, "learned_on"), account(workbook, "notice_on")}}};
}

All valueNeverButClicked(const Snapshot &workbook, QDate)
{
    All found;
    if (workbook.account.firstValueOn != neverReached)
        return found;
    for (const Person &person : workbook.people) {
        if (person.party == party::them && !person.ahaOn.isNull())
            found.push_back(
                {{person.name, person.ahaOn}, {account(workbook, "first_value_on"), {"person", person.id, "aha_on"}}});
    }
    return found;
}

All issueNotKnownButSince(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    if (a.knownIssue.value_or(true) || a.knownIssueSince.isNull())
        return {};
    return {{{a.knownIssueSince}, {account(workbook, "known_issue"), account(workbook, "known_issue_since")}}};
}

All issueNotKnownButWritten(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    if (a.knownIssue.value_or(true) || a.knownIssueRef.trimmed().isEmpty())
        return {};
    return {{{a.knownIssueRef}, {account(workbook, "known_issue"), account(workbook, "known_issue_ref")}}};
}

All issueKnownFromNowhere(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    if (!a.knownIssue.value_or(false) || !a.knownIssueSince.isNull() || !a.knownIssueRef.trimmed().isEmpty())
        return {};
    return {{{}, {account(workbook, "known_issue_since"), account(workbook, "known_issue_ref")}}};
}

All issueKnownAfterNotice(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    if (!a.knownIssue.value_or(false) || !isSurelyBefore(a.noticeOn, a.knownIssueSince))
        return {};
    return {
        {{a.knownIssueSince, a.noticeOn}, {account(workbook, "known_issue_since"), account(workbook, "notice_on")}}};
}

/// Told once, by the sign that was noticed first.
All surprisedButNoticed(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    if (a.surprise != u"surprised")
        return {};
    const RedFlag *first = nullptr;
    std::vector<Place> places{account(workbook, "surprise")};
    for (const RedFlag &sign : workbook.redFlags) {
        if (!isSurelyBefore(sign.noticedOn, a.noticeOn) || !workbook.events.find(sign.id))
            continue;
        places.push_back({"red_flag", sign.id, "noticed_on"});
        if (!first || Edtf::before(sign.noticedOn, first->noticedOn))
            first = &sign;
    }
    if (!first)
        return {};
    return {{{Entry{titleOf(*workbook.events.find(first->id), workbook)}, first->noticedOn, a.noticeOn},
             std::move(places)}};
}

/// Whether anybody may have known of a sign before the notice.
bool mayHaveBeenKnown(const RedFlag &sign, const Snapshot &workbook)
{
    const Event *event = workbook.events.find(sign.id);
    if (event && event->knownThen == u"we_knew")
        return true;
    const bool noticed = !sign.noticedById.isEmpty() || !sign.noticedOn.isNull();
    return noticed && !isSurelyBefore(workbook.account.noticeOn, sign.noticedOn);
}

/// Something else than a sign may have been the reason to expect it.
All expectedButUnnoticed(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    const bool otherReason = a.knownIssue.value_or(false) || (!a.learnedOn.isNull() && a.learnedOn != a.noticeOn);
    if (a.surprise != u"expected" || otherReason || workbook.redFlags.isEmpty())
        return {};
    std::vector<Place> places{account(workbook, "surprise")};
    for (const RedFlag &sign : workbook.redFlags) {
        if (mayHaveBeenKnown(sign, workbook))
            return {};
        places.push_back({"red_flag", sign.id, "noticed_on"});
    }
    return {{{}, std::move(places)}};
}

All amountsBelowZero(const Snapshot &workbook, QDate)
{
    const Account &a = workbook.account;
    const struct
    {
        ColumnKey column;
        Number amount;
    } amounts[] = {{"seats", a.seats},
                   {"arr_minor", a.arrMinor},
                   {"realised_minor", a.realisedMinor},
                   {"remaining_minor", a.remainingMinor},
                   {"book_minor", a.bookMinor}};
    All found;
    for (const auto &[column, amount] : amounts) {
        if (amount.value_or(0) < 0)
            found.push_back({{Field{"account", column}}, {account(workbook, column)}});
    }
    return found;
}

All sharesOutOfRange(const Snapshot &workbook, QDate)
{
    All found;
    const auto look = [&found](const Place &place, const Number &share) {
        if (share.value_or(0) < 0 || share.value_or(0) > 100)
            found.push_back({{Field{place.table, place.column}, QString::number(*share)}, {place}});
    };
    look(account(workbook, "margin_pct"), workbook.account.marginPct);
    for (const TurningPoint &moment : workbook.turningPoints)
        look({"turning_point", moment.id, "odds_pct"}, moment.oddsPct);
    look({"decision", workbook.decision.id, "odds_pct"}, workbook.decision.oddsPct);
    look({"decision", workbook.decision.id, "margin_pct"}, workbook.decision.marginPct);
    return found;
}

All leftBeforeEvent(const Snapshot &workbook, QDate)
{
    All found;
    for (const EventPerson &link : workbook.eventPeople) {
        const Person *person = workbook.people.find(link.personId);
        const Event *event = workbook.events.find(link.eventId);
        if (person && event && isSurelyBefore(person->leftOn, event->at))
            found.push_back({{person->name, person->leftOn, named(*event, workbook)},
                             {{"person", person->id, "left_on"}, {"event", event->id, "at"}}});
    }
    return found;
}

/// Only who asks: people who have left are often glad to be interviewed.
All leftBeforeInterviewing(const Snapshot &workbook, QDate)
{
    All found;
    for (const Interview &interview : workbook.interviews) {
        const Person *person = workbook.people.find(interview.interviewerId);
        if (person && wasHeld(interview) && isSurelyBefore(person->leftOn, interview.heldAt))
            found.push_back({{person->name, person->leftOn, workbook.nameOf(interview.personId), interview.heldAt},
                             {{"person", person->id, "left_on"}, {"interview", interview.id, "interviewer_id"}}});
    }
    return found;
}

All leftBeforeSince(const Snapshot &workbook, QDate)
{
    All found;
    for (const Person &person : workbook.people) {
        if (isSurelyBefore(person.leftOn, person.since))
            found.push_back({{person.name, person.leftOn, person.since},
                             {{"person", person.id, "left_on"}, {"person", person.id, "since"}}});
    }
    return found;
}

/// Days on which something is said to have happened.
All stillToCome(const Snapshot &workbook, QDate today)
{
    All found;
    const auto look = [&](const Place &place, const Edtf &date) {
        if (!isSurelyAfter(date, today))
            return;
        const QString title = place.table == u"workbook" ? workbook.account.name : titleOf(place, workbook);
        found.push_back({{Entry{title}, Field{place.table, place.column}, date}, {place}});
    };
    const Account &a = workbook.account;
    look(account(workbook, "signed_on"), a.signedOn);
    look(account(workbook, "first_value_on"), Edtf::parse(a.firstValueOn));
    look(account(workbook, "learned_on"), a.learnedOn);
    look(account(workbook, "notice_on"), a.noticeOn);
    look(account(workbook, "last_happy_on"), a.lastHappyOn);
    look(account(workbook, "known_issue_since"), a.knownIssueSince);
    for (const Person &person : workbook.people) {
        look({"person", person.id, "aha_on"}, person.ahaOn);
        look({"person", person.id, "trained_on"}, person.trainedOn);
    }
    for (const RedFlag &sign : workbook.redFlags) {
        look({"red_flag", sign.id, "noticed_on"}, sign.noticedOn);
        look({"red_flag", sign.id, "told_on"}, sign.toldOn);
        look({"red_flag", sign.id, "acted_on"}, sign.actedOn);
    }
    for (const Promise &promise : workbook.promises)
        look({"promise", promise.id, "kept_on"}, promise.keptOn);
    for (const Complaint &complaint : workbook.complaints)
        look({"complaint", complaint.id, "replied_on"}, complaint.repliedOn);
    for (const Unknown &unknown : workbook.unknowns)
        look({"unknown", unknown.id, "resolved_on"}, unknown.resolvedOn);
    for (const ComebackStep &step : workbook.comebackSteps)
        look({"comeback_step", step.id, "done_on"}, step.doneOn);
    for (const Interview &interview : workbook.interviews) {
        look({"interview", interview.id, "asked_on"}, interview.askedOn);
        look({"interview", interview.id, "held_at"}, interview.heldAt);
        look({"interview", interview.id, "thanked_on"}, interview.thankedOn);
    }
    for (const StatedReason &reason : workbook.statedReasons)
        look({"stated_reason", reason.id, "said_on"}, reason.saidOn);
    for (const Cause &cause : workbook.causes)
        look({"cause", cause.id, "fixed_on"}, cause.fixedOn);
    look({"decision", workbook.decision.id, "decided_on"}, workbook.decision.decidedOn);
    for (const Action &action : workbook.actions)
        look({"action", action.id, "done_on"}, action.doneOn);
    for (const Review &review : workbook.reviews)
        look({"review", review.id, "on"}, review.on);
    look({"workbook", workbook.workbook.id, "verdict_on"}, workbook.workbook.verdictOn);
    return found;
}

} // namespace

ContradictionRules accountRules()
{
    return {{u"account_dates"_s, accountDates},
            {u"learned_before_notice"_s, learnedBeforeNotice},
            {u"value_never_but_clicked"_s, valueNeverButClicked},
            {u"issue_not_known_but_since"_s, issueNotKnownButSince},
            {u"issue_not_known_but_written"_s, issueNotKnownButWritten},
            {u"issue_known_from_nowhere"_s, issueKnownFromNowhere},
            {u"issue_known_after_notice"_s, issueKnownAfterNotice},
            {u"surprised_but_noticed"_s, surprisedButNoticed},
            {u"expected_but_unnoticed"_s, expectedButUnnoticed},
            {u"amount_below_zero"_s, amountsBelowZero},
            {u"share_out_of_range"_s, sharesOutOfRange},
            {u"left_before_event"_s, leftBeforeEvent},
            {u"left_before_interviewing"_s, leftBeforeInterviewing},
            {u"left_before_since"_s, leftBeforeSince},
            {u"still_to_come"_s, stillToCome}};
}

} // namespace straw
