#pragma once

#include "core/workbook/catalogue.h"
#include "core/workbook/snapshot.h"
#include "tests/report/recountdates.h"

#include <map>

namespace straw::recount {

/// Who of whose people took part in an event.
struct Company
{
    QStringList theirs, ours, others, nobodyKnowsWhose;
};

inline Company companyOf(const Event &event, const Snapshot &workbook)
{
    Company company;
    for (const EventPerson &link : workbook.eventPeople) {
        const Person *person = workbook.people.find(link.personId);
        if (link.eventId != event.id || !person)
            continue;
        (person->party == u"customer" ? company.theirs
         : person->party == u"us"     ? company.ours
         : person->party == u"third"  ? company.others
                                      : company.nobodyKnowsWhose)
            .append(person->id);
    }
    return company;
}

/// A call, a meeting, a message: somebody spoke or wrote to the other side.
inline bool isContact(const Event &event, const Company &company, const Snapshot &)
{
    const bool bothNamed = !company.theirs.isEmpty() && !company.ours.isEmpty();
    const bool withOthers = event.party == u"third" || !company.others.isEmpty();
    const Catalogue &catalogue = Catalogue::instance();
    if (event.kind.isEmpty()) {
        const PickEntry *source = catalogue.find("source_type", event.sourceType);
        return source && source->contact ? !withOthers || bothNamed : bothNamed;
    }
    const PickEntry *kind = catalogue.find("event_kind", event.kind);
    if (!kind)
        return bothNamed; // a kind of this workbook's own
    if (!kind->contact)
        return false;
    return kind->needsOurs ? !company.ours.isEmpty() : !withOthers || bothNamed;
}

inline bool isSales(const QString &department, const Snapshot &workbook)
{
    for (const Choice &choice : workbook.choices) {
        if (choice.list == u"department" && choice.key == department && !choice.side.isEmpty())
            return choice.side == u"sales";
    }
    const PickEntry *entry = Catalogue::instance().find("department", department);
    return entry && entry->side == u"sales";
}

struct Spoken
{
    QString eventId; // empty for an interview
    Days days;
    bool sales = false, operations = false; // neither: who of ours it was is not known

    void with(const QString &department, const Snapshot &workbook)
    {
        if (!department.isEmpty())
            (isSales(department, workbook) ? sales : operations) = true;
    }
};

inline Days withEnd(const Edtf &begin, const Edtf &end)
{
    Days days = daysOf(begin);
    if (!end.isNull() && end.last() > days.last) {
        days.last = end.last();
        days.exact = days.exact && end.isExactDay();
    }
    return days;
}

inline std::vector<Spoken> spokenUpTo(QDate day, const Snapshot &workbook)
{
    std::vector<Spoken> all;
    for (const Event &event : workbook.events) {
        const Company company = companyOf(event, workbook);
        if (event.at.isNull() || event.at.first() > day || !isContact(event, company, workbook))
            continue;
        Spoken spoken{event.id, withEnd(event.at, event.until)};
        for (const QString &id : company.ours)
            spoken.with(workbook.people.find(id)->department, workbook);
        if (!spoken.sales && !spoken.operations)
            spoken.with(event.department, workbook);
        all.push_back(spoken);
    }
    for (const Interview &interview : workbook.interviews) {
        if (interview.heldAt.isNull() || interview.heldAt.first() > day || interview.status == u"declined"
            || interview.status == u"no_reply")
            continue;
        const Person *asked = workbook.people.find(interview.personId);
        const Person *asking = workbook.people.find(interview.interviewerId);
        const auto is = [](const Person *person, const char *party) {
            return person && person->party == QLatin1String(party);
        };
        const bool both = (is(asked, "us") && is(asking, "customer")) || (is(asked, "customer") && is(asking, "us"));
        if (!both && (interview.kind == u"internal" || is(asked, "us") || is(asked, "third")))
            continue;
        Spoken spoken{{}, withEnd(interview.heldAt, interview.endedAt)};
        for (const Person *person : {asked, asking}) {
            if (is(person, "us"))
                spoken.with(person->department, workbook);
        }
        all.push_back(spoken);
    }
    return all;
}

/// A time without contacts, from the contact before it to the one after it (or the notice).
struct Gap
{
    QDate first, last;
    bool exact = false;

    qint64 days() const { return first.daysTo(last); }
};

/// Day by day, on how many contacts can have been.
using Calendar = std::map<QDate, int>;

inline Calendar calendarOf(const std::vector<Spoken> &all, auto &&counts)
{
    Calendar calendar;
    for (const Spoken &spoken : all) {
        if (!counts(spoken))
            continue;
        for (QDate day = spoken.days.first; day <= spoken.days.last; day = day.addDays(1))
            ++calendar[day];
    }
    return calendar;
}

inline std::vector<Gap> gapsOf(const std::vector<Spoken> &all, const Days &horizon)
{
    std::vector<Gap> gaps;
    const auto isSure = [&](QDate day, QDate Days::*end) {
        return std::ranges::any_of(all,
                                   [&](const Spoken &spoken) { return spoken.days.exact && spoken.days.*end == day; });
    };
    QDate before;
    for (const auto &[day, count] : calendarOf(all, [](const Spoken &) { return true; })) {
        if (before.isValid() && before.addDays(1) < day)
            gaps.push_back({before, day, isSure(before, &Days::last) && isSure(day, &Days::first)});
        before = day;
    }
    if (before.isValid() && before < horizon.first)
        gaps.push_back({before, horizon.first, isSure(before, &Days::last) && horizon.exact});
    return gaps;
}

/// Where the story of a cancellation ends: with the notice, else with the end of the contract, else today.
inline Days horizonOf(const Snapshot &workbook, QDate today)
{
    const Account &account = workbook.account;
    if (!account.noticeOn.isNull())
        return daysOf(account.noticeOn);
    return hasPassed(account.endOn, today) ? daysOf(account.endOn) : Days{today, today, true};
}

/// From how many days on a time is told; what is no number of days is not heeded.
inline qint64 leastDays(const Number &setting, qint64 usual)
{
    return setting && *setting > 0 ? *setting : usual;
}

/// Times in which only one side of ours certainly spoke with them, and no time of that many days passed without
/// anybody.
inline std::vector<Claim> oneSided(Claim::Kind kind, const std::vector<Spoken> &all, const std::vector<Gap> &gaps,
                                   qint64 least)
{
    const bool bySales = kind == Claim::SalesOnly;
    const auto isTheirs = [&](const Spoken &spoken) { return bySales ? spoken.sales : spoken.operations; };
    const auto mayBeTheOthers = [&](const Spoken &spoken) {
        return (bySales ? spoken.operations : spoken.sales) || (!spoken.sales && !spoken.operations);
    };
    const Calendar others = calendarOf(all, mayBeTheOthers);
    const auto isFree = [&](QDate first, QDate last) {
        const auto next = others.lower_bound(first);
        return next == others.end() || next->first > last;
    };
    std::vector<const Spoken *> sure;
    for (const Spoken &spoken : all) {
        if (isTheirs(spoken) && spoken.days.exact && isFree(spoken.days.first, spoken.days.last))
            sure.push_back(&spoken);
    }
    const auto belongTogether = [&](const Spoken &one, const Spoken &other) {
        const QDate first = std::min(one.days.first, other.days.first);
        const QDate last = std::max(one.days.last, other.days.last);
        return isFree(first, last) && std::ranges::none_of(gaps, [&](const Gap &gap) {
                   return gap.days() >= least && gap.first >= first && gap.last <= last;
               });
    };
    std::vector<Claim> stretches;
    while (!sure.empty()) {
        QDate first = sure.front()->days.first, last = sure.front()->days.last;
        const Spoken *const one = sure.front();
        std::erase_if(sure, [&](const Spoken *other) {
            if (!belongTogether(*one, *other))
                return false;
            first = std::min(first, other->days.first);
            last = std::max(last, other->days.last);
            return true;
        });
        const qint64 days = first.daysTo(last);
        if (days < least)
            continue;
        const auto count = std::ranges::count_if(all, [&](const Spoken &spoken) {
            return isTheirs(spoken) && spoken.days.first >= first && spoken.days.last <= last;
        });
        stretches.push_back({.kind = kind,
                             .from = Edtf::day(first),
                             .to = Edtf::day(last),
                             .days = Claim::Days{days, days, true},
                             .count = count});
    }
    return stretches;
}

/// Whose an event is: its own side, else that of all who took part.
inline QString sideOf(const Event &event, const Snapshot &workbook)
{
    if (!event.party.isEmpty())
        return event.party;
    const Company company = companyOf(event, workbook);
    if (!company.nobodyKnowsWhose.isEmpty()
        || int(!company.theirs.isEmpty()) + int(!company.ours.isEmpty()) + int(!company.others.isEmpty()) != 1)
        return {};
    return !company.theirs.isEmpty() ? QStringLiteral("customer")
           : !company.ours.isEmpty() ? QStringLiteral("us")
                                     : QStringLiteral("third");
}

/// What happened in a time without contacts: no talk, but no silence to whoever was there either.
inline QStringList happenedWithin(const Gap &gap, const std::vector<Spoken> &all, const Snapshot &workbook)
{
    QStringList ids;
    for (const Event &event : workbook.events) {
        const QString side = sideOf(event, workbook);
        const bool isContact =
            std::ranges::any_of(all, [&](const Spoken &spoken) { return spoken.eventId == event.id; });
        const bool isRead =
            event.kind == u"rating" || event.kind == u"usage" || event.kind == u"note" || event.kind == u"silence";
        if (event.at.isNull() || isContact || isRead || (side != u"customer" && side != u"us"))
            continue;
        const Days days = withEnd(event.at, event.until);
        if (days.first >= gap.first && days.last <= gap.last)
            ids.append(event.id);
    }
    return ids;
}

/// One-sided times and silences: the longest four, with what lies within a silence, and how many there are besides.
inline Claims stretches(const Snapshot &workbook, QDate today)
{
    const Days horizon = horizonOf(workbook, today);
    const std::vector<Spoken> all = spokenUpTo(horizon.last, workbook);
    const std::vector<Gap> gaps = gapsOf(all, horizon);
    const qint64 least = leastDays(workbook.workbook.bandDays, 60);
    const qint64 leastOfSilence = leastDays(workbook.workbook.silenceDays, 30);
    std::vector<Claim> found = oneSided(Claim::SalesOnly, all, gaps, least);
    for (const Claim &claim : oneSided(Claim::OperationsOnly, all, gaps, least))
        found.push_back(claim);
    const std::vector<Claim> sided = found;
    for (const Gap &gap : gaps) {
        const bool isPartOfOne = std::ranges::any_of(
            sided, [&](const Claim &claim) { return claim.from.first() <= gap.first && gap.last <= claim.to.first(); });
        if (gap.days() >= leastOfSilence && !isPartOfOne)
            found.push_back({.kind = Claim::NoContact,
                             .from = Edtf::day(gap.first),
                             .to = Edtf::day(gap.last),
                             .days = Claim::Days{gap.days(), gap.days(), true},
                             .exact = gap.exact});
    }
    std::ranges::stable_sort(found, {}, [](const Claim &claim) { return claim.from.first(); });
    std::ranges::stable_sort(found, std::greater(), [](const Claim &claim) { return claim.days->least; });
    Claims claims;
    for (size_t i = 0; i < std::min<size_t>(4, found.size()); ++i) {
        claims.push_back(found[i]);
        if (found[i].kind != Claim::NoContact)
            continue;
        const QStringList ids =
            happenedWithin({found[i].from.first(), found[i].to.first(), found[i].exact}, all, workbook);
        if (!ids.isEmpty())
            claims.push_back(
                {.kind = Claim::InBetween, .by = ids.mid(0, 3), .count = std::max<qsizetype>(0, ids.size() - 3)});
    }
    if (found.size() > 4)
        claims.push_back({.kind = Claim::MoreStretches, .count = qint64(found.size()) - 4});
    return claims;
}

} // namespace straw::recount
