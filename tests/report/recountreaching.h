#pragma once

#include "tests/report/recountcomeback.h"
#include "tests/report/recountcontacts.h"

namespace straw::recount {

/// Something that came from them, by hand: on which days it may have been, and from whom.
struct CameFromThem
{
    Edtf at;
    QDate first, last;
    QStringList theirs;
};

inline std::vector<CameFromThem> whatCameFromThem(const Snapshot &workbook, QDate today)
{
    std::vector<CameFromThem> all;
    const auto add = [&](const Edtf &at, const Edtf &until, const QStringList &theirs) {
        if (at.isNull() || at.first() > today)
            return;
        QDate last = at.last();
        if (!until.isNull() && until.last() > last)
            last = until.last();
        all.push_back({at, at.first(), std::min(last, today), theirs});
    };
    static const QStringList theirDoing{"survey", "review_posted", "data_export", "ticket", "praise", "cancellation"};
    for (const Event &event : workbook.events) {
        if (workbook.outreach.find(event.id))
            continue; // what we tried
        const Company company = companyOf(event, workbook);
        const bool isTheirs = event.party == u"customer";
        const bool isOurWriting =
            event.party == u"us"
            && (event.kind == u"mail" || event.sourceType == u"email" || event.sourceType == u"letter");
        if (isContact(event, company, workbook) && !isOurWriting && (isTheirs || !company.theirs.isEmpty()))
            add(event.at, event.until, company.theirs);
        if (isTheirs && (theirDoing.contains(event.kind) || (event.kind.isEmpty() && !company.theirs.isEmpty())))
            add(event.at, {}, company.theirs);
    }
    for (const Interview &interview : workbook.interviews) {
        Snapshot alone = workbook;
        alone.events = {};
        alone.interviews = {};
        alone.interviews.put(interview);
        if (spokenUpTo(today, alone).empty())
            continue;
        QStringList theirs;
        for (const QString &id : {interview.personId, interview.interviewerId}) {
            const Person *person = workbook.people.find(id);
            if (person && person->party == u"customer")
                theirs += id;
        }
        add(interview.heldAt, interview.endedAt, theirs);
    }
    QStringList theirs;
    if (workbook.people.find(workbook.account.noticeFromId))
        theirs += workbook.account.noticeFromId;
    add(workbook.account.noticeOn, {}, theirs);
    return all;
}

/// Who is to be tried again, and the stop date of reaching out.
template<typename Add>
void addReaching(const Snapshot &workbook, QDate today, Add &&add)
{
    const std::vector<CameFromThem> signs = whatCameFromThem(workbook, today);
    std::vector<const Event *> tries;
    for (const Event &event : workbook.events) {
        if (workbook.outreach.find(event.id))
            tries.push_back(&event);
    }
    std::ranges::stable_sort(tries,
                             [](const Event *left, const Event *right) { return Edtf::before(left->at, right->at); });
    std::map<QString, const Event *> last; // to each person
    for (const Event *tried : tries)
        last[workbook.outreach.find(tried->id)->toId] = tried;
    for (const auto &[personId, tried] : last) {
        const Edtf &at = tried->at, &next = workbook.outreach.find(tried->id)->nextOn;
        const bool isAnswered = std::ranges::any_of(signs, [&](const CameFromThem &sign) {
            if (!personId.isEmpty() && !sign.theirs.isEmpty() && !sign.theirs.contains(personId))
                return false;
            const bool haveTimes = sign.at.time().isValid() && at.time().isValid() && sign.at.first() == at.first();
            return haveTimes ? sign.at.time() > at.time() : sign.first > at.last();
        });
        if (!next.isNull() && !isAnswered && !isTryHeldBack(tried->id, personId, workbook))
            add(next, tried->id);
    }

    QDate heard;
    for (const CameFromThem &sign : signs)
        heard = heard.isValid() ? std::max(heard, sign.last) : sign.last;
    const bool isTried = std::ranges::any_of(tries, [&](const Event *tried) {
        return !tried->at.isNull() && tried->at.first() <= today && !(heard.isValid() && tried->at.last() <= heard);
    });
    std::vector<const DecisionStep *> steps;
    for (const DecisionStep &step : workbook.decisionSteps) {
        if (step.about == u"reaching_out")
            steps.push_back(&step);
    }
    std::ranges::stable_sort(steps, [](const DecisionStep *left, const DecisionStep *right) {
        return Edtf::before(left->madeOn, right->madeOn);
    });
    const Edtf &stopOn = workbook.decision.reachStopOn;
    bool isStopped = false, isSettled = false;
    for (const DecisionStep *step : steps) {
        isStopped = step->kind == u"stopped" || (isStopped && step->kind != u"reopened" && step->kind != u"decided");
        isSettled = isSettled || (!step->madeOn.isNull() && step->madeOn.first() >= stopOn.last());
    }
    if (!stopOn.isNull() && isTried && !isStopped && !isSettled)
        add(stopOn, workbook.decision.id);
}

} // namespace straw::recount
