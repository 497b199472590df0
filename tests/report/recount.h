#pragma once

#include "core/workbook/title.h"
#include "tests/report/recountcomeback.h"
#include "tests/report/recountcontacts.h"
#include "tests/report/recountdecision.h"
#include "tests/report/recountnotes.h"
#include "tests/report/recountreaching.h"

namespace straw::recount {

/// Of which records a claim is counted anew: the workbook, and the edition of it that is told of.
struct Records
{
    const Snapshot &workbook;
    const Snapshot &edition;
    QDate today;
    bool isInternal = true;
};

inline bool isSaidToHavePlayedAPart(const Cause &cause)
{
    return cause.role != u"ruled_out" && cause.role != u"not_known";
}

inline void addLoss(Claims &claims, const Snapshot &workbook, QDate today)
{
    const Account &account = workbook.account;
    const Days notice = daysOf(account.noticeOn);
    if (notice.isKnown())
        claims.push_back({.kind = Claim::GaveNotice, .by = {account.name.trimmed()}, .from = account.noticeOn});
    const Edtf &start = account.serviceStartOn.isNull() ? account.signedOn : account.serviceStartOn;
    if (const auto days = from(daysOf(start), notice))
        claims.push_back({.kind = Claim::CustomerFor, .days = days});
    if (account.arrMinor)
        claims.push_back({.kind = Claim::PaidAYear, .amount = account.arrMinor});
    if (account.arrMinor && account.bookMinor && *account.arrMinor >= 0 && *account.bookMinor > 0
        && *account.arrMinor <= *account.bookMinor) {
        const qint64 arr = *account.arrMinor * 10'000, book = *account.bookMinor;
        const qint64 hundredths = arr / book + (arr % book * 2 >= book ? 1 : 0); // half up
        claims.push_back({.kind = Claim::ShareOfBook, .count = hundredths, .amount = account.bookMinor});
    }
    if (account.endOn.isNull())
        return;
    if (const auto left = from({today, today, true}, daysOf(account.endOn))) {
        claims.push_back({.kind = Claim::DaysLeft, .to = account.endOn, .days = left});
    } else {
        Claim ended{.kind = Claim::ContractEnded, .to = account.endOn};
        if (account.endOn.isExactDay()) {
            const qint64 days = account.endOn.first().daysTo(today);
            ended.days = {days, days, true};
        }
        claims.push_back(ended);
    }
}

/// The family that a reason is counted under today.
inline QString familyOf(const Cause &cause, const Snapshot &workbook)
{
    const Catalogue &catalogue = Catalogue::instance();
    const PickEntry *entered = catalogue.find("reason", cause.reason);
    const bool hasMoved = entered && !entered->now.isEmpty() && entered->parent == cause.family;
    if (!cause.family.isEmpty() && !hasMoved)
        return cause.family;
    const QString reason = entered && !entered->now.isEmpty() ? entered->now : cause.reason.toString();
    for (const Choice &choice : workbook.choices) {
        if (choice.list == u"reason" && choice.key == reason && !choice.parent.isEmpty())
            return choice.parent;
    }
    const PickEntry *entry = catalogue.find("reason", reason);
    return entry && !entry->parent.isEmpty() ? entry->parent : reason;
}

inline Claim supportOf(const Cause &cause, const Snapshot &workbook)
{
    Claim claim{.kind = Claim::Supported, .about = cause.id};
    for (const Evidence &evidence : workbook.evidence) {
        if (evidence.causeId == cause.id && evidence.stance == u"against")
            ++claim.of;
        else if (evidence.causeId == cause.id)
            ++claim.count;
    }
    return claim;
}

inline void addReasons(Claims &claims, const Records &records)
{
    const Catalogue &catalogue = Catalogue::instance();
    Claim named{.kind = Claim::NamedAsReason};
    for (const StatedReason &reason : records.edition.statedReasons) {
        const Person *by = records.edition.people.find(reason.personId);
        const bool isTheirs = reason.origin == u"customer" ? !by || by->party != u"us"
                                                           : reason.origin.isEmpty() && by && by->party == u"customer";
        const QString label =
            reason.reason.isEmpty() ? QString() : catalogue.label("reason", reason.reason, records.edition);
        if (isTheirs && !label.isEmpty() && !named.by.contains(label))
            named.by.append(label);
    }
    if (!named.by.isEmpty())
        claims.push_back(named);
    for (const Cause &cause : records.workbook.causes) {
        if (!records.isInternal && !isSaidToHavePlayedAPart(cause))
            continue;
        const bool isMain = cause.id == records.workbook.workbook.mainCauseId && cause.role != u"ruled_out";
        // Of other causes it is listed, and said where there is none.
        const Claim support = supportOf(cause, records.workbook);
        const bool hasNone = support.count + support.of == 0;
        if (isMain || (hasNone && !titleOf(cause, records.workbook).isEmpty()))
            claims.push_back(support);
        if (!isMain)
            continue;
        const QString family = familyOf(cause, records.workbook);
        if (!family.isEmpty())
            claims.push_back({.kind = Claim::HeldForCause,
                              .about = cause.id,
                              .by = {catalogue.label("reason", family, records.workbook)},
                              .confidence = cause.confidence});
    }
}

inline void addWindow(Claims &claims, const Snapshot &workbook)
{
    const Account &account = workbook.account;
    const Days notice = daysOf(account.noticeOn);
    std::vector<std::pair<QString, Edtf>> signs, acts;
    bool isActedOn = false;
    for (const RedFlag &sign : workbook.redFlags) {
        acts.emplace_back(sign.id, sign.actedOn);
        isActedOn = isActedOn || !sign.actedOn.isNull() || !sign.act.isEmpty() || !sign.worked.isEmpty();
        const Event *event = workbook.events.find(sign.id);
        if (!event)
            continue;
        const bool noticedInTime =
            !sign.noticedOn.isNull() && (!notice.isKnown() || sign.noticedOn.first() <= notice.last);
        const bool isReadable = event->knownThen == u"we_knew" || event->knownThen == u"we_could_have"
                                || (event->knownThen.isEmpty() && noticedInTime);
        if (isReadable)
            signs.emplace_back(sign.id, event->at.isNull() ? sign.noticedOn : event->at);
    }
    const Earliest sign = earliestOf(signs), act = earliestOf(acts);
    const auto lead = from(sign.days, notice);
    if (!lead)
        return;
    claims.push_back(
        {.kind = Claim::WindowClosed, .about = sign.id, .from = sign.date, .to = account.noticeOn, .days = lead});
    if (const auto reaction = from(sign.days, act.days))
        claims.push_back(
            {.kind = Claim::ActedAfter, .about = act.id, .from = sign.date, .to = act.date, .days = reaction});
    else if (!isActedOn)
        claims.push_back({.kind = Claim::NoActRecorded});
    const Days since = daysOf(account.knownIssueSince);
    if (account.knownIssue == true && since.isKnown() && since.last < sign.days.first && since.last <= notice.first) {
        const qint64 beforeNotice = since.last.daysTo(notice.first);
        claims.push_back({.kind = Claim::KnownEarlier,
                          .from = account.knownIssueSince,
                          .days = Claim::Days{beforeNotice, beforeNotice, false},
                          .count = since.last.daysTo(sign.days.first)});
    }
}

inline void addInterviews(Claims &claims, const Snapshot &workbook, QDate today)
{
    qint64 counts[4] = {};
    for (const Interview &interview : workbook.interviews) {
        if (!isWithCustomer(interview))
            continue;
        if (interview.status == u"declined" || interview.status == u"no_reply")
            ++counts[1];
        else if (wasHeld(interview))
            ++counts[0];
        else if (interview.status == u"planned" || interview.status == u"asked" || !interview.plannedOn.isNull())
            ++counts[hasPassed(interview.plannedOn, today) ? 3 : 2];
    }
    constexpr Claim::Kind kinds[] = {Claim::InterviewsHeld, Claim::InterviewsRefused, Claim::InterviewsAhead,
                                     Claim::InterviewsMissed};
    for (int i = 0; i < 4; ++i) {
        if (counts[i] > 0)
            claims.push_back({.kind = kinds[i], .count = counts[i]});
    }
}

/// What somebody took on and should have done by now; what is not certainly past its day is not overdue.
inline void addOverdue(Claims &claims, const Snapshot &workbook, QDate today, bool isInternal)
{
    Claim claim{.kind = Claim::Overdue};
    std::map<qint64, QStringList> byDays;
    const auto add = [&](const Edtf &date, const QString &id) {
        if (hasPassed(date, today))
            byDays[date.last().daysTo(today)].append(id);
    };
    for (const Action &action : workbook.actions) {
        if (action.status == u"committed")
            add(action.dueOn, action.id);
        if (action.status == u"candidate")
            add(action.decideOn, action.id);
        if (action.status == u"done" && (action.worked.isEmpty() || action.worked == u"too_early"))
            add(action.checkOn, action.id);
    }
    for (const Offer &offer : workbook.offers) {
        const Action *action = workbook.actions.find(offer.actionId);
        if (isOfferHeldBack(offer, workbook))
            continue;
        if (offer.answer.trimmed().isEmpty() && (!action || action->status != u"dropped"))
            add(offer.expiresOn, offer.id);
    }
    add(dayToAskOfTheDecision(workbook), workbook.decision.id);
    addReaching(workbook, today, add);
    for (const Unknown &unknown : workbook.unknowns) {
        if (unknown.resolution.isEmpty() && unknown.resolvedOn.isNull())
            add(unknown.dueOn, unknown.id);
    }
    for (const Promise &promise : workbook.promises) {
        if (promise.kept.isEmpty() || promise.kept == u"open")
            add(promise.dueOn, promise.id);
    }
    for (const AtRisk &other : workbook.atRisk) {
        if (other.result.trimmed().isEmpty())
            add(other.dueOn, other.id);
    }
    addComeback(workbook, isInternal, add);
    for (const Meeting &meeting : workbook.meetings) {
        const bool hasCandidate = std::ranges::any_of(workbook.actions, [&](const Action &action) {
            return action.meetingId == meeting.id && action.status == u"candidate" && action.decideOn.isNull();
        });
        if (meeting.endedAt.isNull())
            add(meeting.at, meeting.id);
        else if (hasCandidate)
            add(meeting.commitOn, meeting.id);
    }
    for (const Interview &interview : workbook.interviews) {
        const bool wasRefused = interview.status == u"declined" || interview.status == u"no_reply";
        if (isInterviewHeldBack(interview, workbook))
            continue;
        if (!wasHeld(interview) && !wasRefused)
            add(interview.plannedOn, interview.id);
        const bool isThankedByNote = std::ranges::any_of(workbook.comebackSteps, [&](const ComebackStep &step) {
            return step.kind == u"thank_you" && !step.personId.isEmpty() && step.personId == interview.personId
                   && step.skippedBecause.trimmed().isEmpty() && !step.doneOn.isNull()
                   && step.doneOn.last() >= interview.heldAt.first();
        });
        if (wasHeld(interview) && isWithCustomer(interview) && interview.thankedOn.isNull() && !isThankedByNote
            && !interview.heldAt.isNull())
            add(Edtf::day(interview.heldAt.last().addDays(1)), interview.id);
    }
    if (byDays.empty())
        return;
    const auto &[days, oldest] = *byDays.rbegin();
    for (const auto &[_, ids] : byDays)
        claim.count += ids.size();
    claim.of = days;
    claim.about = *std::ranges::min_element(oldest);
    claims.push_back(claim);
}

/// What is to be done although the same, against the same cause, was done before and did not solve it.
inline void addTried(Claims &claims, const Snapshot &workbook)
{
    const auto shareACause = [&](const Action &action, const Attempt &attempt) {
        return std::ranges::any_of(workbook.actionCauses, [&](const ActionCause &answers) {
            return answers.actionId == action.id
                   && std::ranges::any_of(workbook.attemptCauses, [&](const AttemptCause &aimed) {
                          return aimed.attemptId == attempt.id && aimed.causeId == answers.causeId;
                      });
        });
    };
    for (const Action &action : workbook.actions) {
        for (const Attempt &attempt : workbook.attempts) {
            const bool isAhead = action.status != u"done" && action.status != u"dropped";
            const bool failed =
                !attempt.result.isEmpty() && attempt.result != u"helped" && attempt.result != u"unknown";
            const Event *event = workbook.events.find(attempt.id);
            if (isAhead && failed && !attempt.means.isEmpty() && attempt.means == action.means
                && shareACause(action, attempt))
                claims.push_back({.kind = Claim::TriedBefore,
                                  .about = action.id,
                                  .by = {attempt.id},
                                  .from = event ? event->at : Edtf(),
                                  .amount = attempt.costMinor});
        }
    }
}

inline void addDecisions(Claims &claims, const Snapshot &workbook)
{
    Claim claim{.kind = Claim::DecisionsWanted};
    for (const Action &action : workbook.actions) {
        if (action.status != u"candidate")
            continue;
        ++claim.count;
        if (action.costMinor) {
            claim.amount = claim.amount.value_or(0) + *action.costMinor;
            ++claim.of;
        }
    }
    claim.count += std::ranges::count_if(workbook.causes, [](const Cause &cause) {
        return cause.response == u"undecided" && cause.role != u"ruled_out";
    });
    if (claim.count > 0)
        claims.push_back(claim);
    const auto others = std::ranges::count_if(workbook.causes, [](const Cause &cause) {
        return isSaidToHavePlayedAPart(cause) && !cause.othersAtRisk.trimmed().isEmpty();
    });
    if (others > 0)
        claims.push_back({.kind = Claim::OthersAtRisk, .count = others});
}

/// Named customers once each, though several causes threaten them; what they pay where it is known.
inline void addCustomersAtRisk(Claims &claims, const Snapshot &workbook)
{
    QMap<QString, Number> revenue;
    for (const AtRisk &other : workbook.atRisk) {
        const Cause *cause = workbook.causes.find(other.causeId);
        if (!cause || !isSaidToHavePlayedAPart(*cause))
            continue;
        const QString name = other.account.simplified().toLower();
        Number &known = revenue[name.isEmpty() ? QStringLiteral("nameless/") + other.id : name];
        known = known ? known : other.arrMinor;
    }
    Claim claim{.kind = Claim::CustomersAtRisk, .count = revenue.size()};
    for (const Number &known : revenue) {
        if (known) {
            claim.amount = claim.amount.value_or(0) + *known;
            ++claim.of;
        }
    }
    if (claim.count > 0)
        claims.push_back(claim);
}

/// Nothing speaks for it: what speaks against a cause does not prove it.
inline void addUnproven(Claims &claims, const Snapshot &workbook)
{
    Claim claim{.kind = Claim::Unproven};
    for (const Cause &cause : workbook.causes) {
        if (!isSaidToHavePlayedAPart(cause))
            continue;
        ++claim.of;
        claim.count += std::ranges::none_of(workbook.evidence, [&](const Evidence &evidence) {
            return evidence.causeId == cause.id && evidence.stance != u"against";
        });
    }
    if (claim.of > 0)
        claims.push_back(claim);
}

/// Everything that a whole report has to claim, no more and no less. What an edition holds back changes no date and no
/// count of the loss, of the signs, of the contacts, of the evidence: these are counted from the workbook itself.
inline Claims claimsOf(const Records &records, const Claims &stretches)
{
    Claims claims = stretches;
    addLoss(claims, records.workbook, records.today);
    addReasons(claims, records);
    addWindow(claims, records.workbook);
    addInterviews(claims, records.workbook, records.today);
    addOverdue(claims, records.edition, records.today, records.isInternal);
    addTried(claims, records.edition);
    addDecisions(claims, records.edition);
    addDecision(claims, records.workbook);
    addCustomersAtRisk(claims, records.workbook);
    addUnproven(claims, records.workbook);
    addQuotes(claims, records.edition);
    addEvents(claims, records.workbook);
    if (records.isInternal)
        addBasis(claims, records.workbook);
    return claims;
}

} // namespace straw::recount
