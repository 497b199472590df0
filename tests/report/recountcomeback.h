#pragma once

#include "core/workbook/snapshot.h"

#include <algorithm>
#include <map>

namespace straw::recount {

/// The usual days of the steps, by hand: days after the notice, after they were first asked, after the end of the
/// contract, before the rival's renewal.
struct UsualDay
{
    const char *id;
    enum { Notice, Asked, End, Rival } from;
    int days;
    bool isContract = false;
};
inline constexpr UsualDay usualDays[] = {{"parting/acknowledge", UsualDay::Notice, 0},
                                         {"parting/own_part", UsualDay::Notice, 7},
                                         {"parting/settle_terms", UsualDay::Notice, 2, true},
                                         {"parting/exit_help", UsualDay::Notice, 2, true},
                                         {"parting/read_back", UsualDay::End, -14, true},
                                         {"parting/open_tickets", UsualDay::End, -7, true},
                                         {"parting/access_removed", UsualDay::End, 0, true},
                                         {"parting/deletion_proven", UsualDay::End, 30, true},
                                         {"parting/lists_updated", UsualDay::Notice, 2, true},
                                         {"parting/references_cleaned", UsualDay::Notice, 7, true},
                                         {"parting/appreciation", UsualDay::End, -7},
                                         {"parting/permission", UsualDay::End, -7},
                                         {"parting/referral", UsualDay::End, 0},
                                         {"parting/last_day", UsualDay::End, 0},
                                         {"comeback/thank_you", UsualDay::Asked, 21},
                                         {"comeback/what_changed", UsualDay::Notice, 60},
                                         {"comeback/check_in", UsualDay::Notice, 180},
                                         {"comeback/rival_renewal", UsualDay::Rival, -60}};

inline bool hasSaidNo(const Person &person)
{
    return person.keepInTouch == u"refused" || person.keepInTouch == u"stopped";
}

/// Of theirs, and still there.
inline std::vector<const Person *> thoseOfTheirs(const Snapshot &workbook)
{
    std::vector<const Person *> theirs;
    for (const Person &person : workbook.people) {
        if (person.party == u"customer" && person.leftOn.isNull())
            theirs.push_back(&person);
    }
    return theirs;
}

/// Towards somebody who does not want to be contacted, or towards nobody by name once none of them does; and nobody
/// says why all the same.
inline bool isHeldBackFrom(const QString &personId, const QString &recordId, const Snapshot &workbook)
{
    const Because *why = workbook.because.find(QStringLiteral("permission/") + recordId);
    if (why && !why->reason.trimmed().isEmpty())
        return false;
    if (const Person *person = workbook.people.find(personId))
        return hasSaidNo(*person);
    const std::vector<const Person *> theirs = thoseOfTheirs(workbook);
    return personId.isEmpty() && !theirs.empty()
           && std::ranges::all_of(theirs, [](const Person *person) { return hasSaidNo(*person); });
}

/// The same of several, where one is enough.
inline bool isHeldBackFromAny(const QStringList &people, const QString &recordId, const Snapshot &workbook)
{
    if (people.isEmpty())
        return isHeldBackFrom({}, recordId, workbook);
    return std::ranges::any_of(people, [&](const QString &id) { return isHeldBackFrom(id, recordId, workbook); });
}

inline bool isInterviewHeldBack(const Interview &interview, const Snapshot &workbook)
{
    QStringList people;
    if (workbook.people.find(interview.personId))
        people += interview.personId;
    for (const InterviewPerson &link : workbook.interviewPeople) {
        if (link.interviewId == interview.id && workbook.people.find(link.personId)
            && link.personId != interview.interviewerId)
            people += link.personId;
    }
    return interview.kind != u"internal" && isHeldBackFromAny(people, interview.id, workbook);
}

inline bool isTryHeldBack(const QString &eventId, const QString &personId, const Snapshot &workbook)
{
    if (!personId.isEmpty())
        return isHeldBackFrom(personId, eventId, workbook);
    QStringList people;
    for (const EventPerson &link : workbook.eventPeople) {
        const Person *person = link.eventId == eventId ? workbook.people.find(link.personId) : nullptr;
        if (person && person->party == u"customer")
            people += person->id;
    }
    return isHeldBackFromAny(people, eventId, workbook);
}

inline bool isOfferHeldBack(const Offer &offer, const Snapshot &workbook)
{
    const ComebackStep *step = workbook.comebackSteps.find(offer.stepId);
    return step && isHeldBackFrom(step->personId, offer.id, workbook);
}

template<typename Add>
void addComeback(const Snapshot &workbook, bool isInternal, Add &&add)
{
    const Comeback &comeback = workbook.comeback;
    const bool isOver = comeback.outcome == u"declined_for_good" || comeback.outcome == u"won_back"
                        || comeback.outcome == u"lost_again";
    const bool isFilledIn = !comeback.resolved.isEmpty() || !comeback.partingTone.isEmpty() || !comeback.terms.isEmpty()
                            || !comeback.notToDo.isEmpty() || !comeback.outcome.isEmpty()
                            || !comeback.outcomeOn.isNull() || !comeback.returnedOn.isNull() || comeback.sameCause;
    bool isBegun = isFilledIn;
    for (const ComebackStep &step : workbook.comebackSteps)
        isBegun = isBegun || !step.personId.isEmpty() || !step.ownerId.isEmpty() || !step.dueOn.isNull()
                  || !step.doneOn.isNull() || !step.skippedBecause.isEmpty() || !step.channel.isEmpty()
                  || step.handwritten || !step.text.isEmpty() || !step.result.isEmpty();
    Edtf asked = workbook.account.noticeOn, first;
    for (const Interview &interview : workbook.interviews) {
        if (interview.kind != u"internal" && !interview.askedOn.isNull()
            && (first.isNull() || Edtf::before(interview.askedOn, first)))
            asked = first = interview.askedOn;
    }
    const auto usual = [&](const QString &kind) -> Edtf {
        for (const UsualDay &day : usualDays) {
            if (QString::fromLatin1(day.id).section(u'/', 1) != kind)
                continue;
            const Edtf from = day.from == UsualDay::Notice  ? workbook.account.noticeOn
                              : day.from == UsualDay::Asked ? asked
                              : day.from == UsualDay::End   ? workbook.account.endOn
                                                            : workbook.account.rivalRenewalOn;
            return from.isNull() ? Edtf() : Edtf::day((day.days < 0 ? from.first() : from.last()).addDays(day.days));
        }
        return {};
    };
    const auto isContract = [](const QString &kind) {
        return std::ranges::any_of(usualDays, [&](const UsualDay &day) {
            return day.isContract && QString::fromLatin1(day.id).section(u'/', 1) == kind;
        });
    };
    const std::vector<const Person *> theirs = thoseOfTheirs(workbook);
    const bool isAllAnswered =
        std::ranges::all_of(
            theirs,
            [](const Person *person) { return !person->keepInTouch.isEmpty() && person->keepInTouch != u"not_asked"; })
        && std::ranges::any_of(workbook.people, [](const Person &person) {
               return person.party == u"customer" && !person.keepInTouch.isEmpty();
           });
    const auto look = [&](const QString &id, const ComebackStep &step) {
        const bool isHeldBack = !isContract(step.kind) && isHeldBackFrom(step.personId, id, workbook);
        const bool isAgain = step.kind == u"check_in" && !step.doneOn.isNull();
        if (isHeldBack || !step.skippedBecause.trimmed().isEmpty() || (!step.doneOn.isNull() && !isAgain)
            || (step.kind == u"referral" && comeback.resolved != u"yes")
            || (step.kind == u"permission" && isAllAnswered))
            return;
        if (comeback.outcome == u"won_back" && (isContract(step.kind) || step.kind == u"ask_back"))
            return;
        const bool isEntered = !step.dueOn.isNull() && !(isAgain && step.dueOn.first() <= step.doneOn.last());
        if (isEntered)
            add(step.dueOn, id);
        else if (isBegun && !isOver)
            add(isAgain ? Edtf::day(step.doneOn.last().addYears(1)) : usual(step.kind), id);
    };
    if (isInternal) {
        for (const UsualDay &day : usualDays) {
            const QString id = QString::fromLatin1(day.id);
            ComebackStep untouched;
            untouched.kind = Pick<"comeback_step_kind">(id.section(u'/', 1));
            if (!workbook.comebackSteps.find(id))
                look(id, untouched);
        }
        for (const ComebackStep &step : workbook.comebackSteps)
            look(step.id, step);
    }
    for (const Condition &condition : workbook.conditions) {
        if (comeback.returnedOn.isNull() || comeback.outcome == u"lost_again")
            continue;
        if (!condition.kept30)
            add(Edtf::day(comeback.returnedOn.last().addDays(30)), condition.id);
        if (!condition.kept90)
            add(Edtf::day(comeback.returnedOn.last().addDays(90)), condition.id);
    }
}

} // namespace straw::recount
