#include "core/insight/reaching.h"

#include "core/insight/contacts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <ranges>

namespace straw {

namespace {

/// They did it, whoever of ours is named.
constexpr std::array<PickKey<"event_kind">, 6> comesFromThem{"survey", "review_posted", "data_export",
                                                             "ticket", "praise",        "cancellation"};

bool isOfKind(const Event &event, const auto &kinds)
{
    return std::ranges::any_of(kinds, [&](const PickKey<"event_kind"> kind) { return event.kind == kind; });
}

/// What we wrote went to them; whether they read it nobody knows.
bool isOurWriting(const Event &event)
{
    const bool isWritten = event.kind == u"mail" || event.sourceType == u"email" || event.sourceType == u"letter";
    return event.party == u"us" && isWritten;
}

class Signs
{
public:
    Signs(const Snapshot &workbook, QDate today)
        : m_workbook(workbook)
        , m_today(today)
    {
        for (const EventPerson &link : workbook.eventPeople) {
            const Person *person = workbook.people.find(link.personId);
            if (person && person->party == u"customer")
                m_theirs[link.eventId] += person->id;
        }
    }

    void addContacts()
    {
        for (const Contact &contact : contacts(m_workbook)) {
            const Event *event = m_workbook.events.find(contact.eventId);
            if (event && !isTry(*event) && !isOurWriting(*event)
                && (!contact.theirs.isEmpty() || event->party == u"customer"))
                add(event->at, contact.days, {Event::table, event->id, {}}, contact.theirs);
            const Interview *interview = m_workbook.interviews.find(contact.interviewId);
            if (interview)
                add(interview->heldAt, contact.days, {Interview::table, interview->id, {}}, contact.theirs);
        }
    }

    void addWhatCameFromThem()
    {
        for (const Event &event : m_workbook.events) {
            if (isOfKind(event, comesFromThem) && event.party == u"customer" && !isTry(event))
                add(event.at, DayRange::of(event.at), {Event::table, event.id, {}}, peopleOf(event));
        }
    }

    /// Somebody of theirs, by an event of which nobody said what it was.
    void addUnnamedKinds()
    {
        for (const Event &event : m_workbook.events) {
            if (event.kind.isEmpty() && event.party == u"customer" && !isTry(event)) {
                if (const QStringList theirs = peopleOf(event); !theirs.isEmpty())
                    add(event.at, DayRange::of(event.at), {Event::table, event.id, {}}, theirs);
            }
        }
    }

    void addNotice()
    {
        const Account &account = m_workbook.account;
        QStringList theirs;
        if (m_workbook.people.find(account.noticeFromId))
            theirs += account.noticeFromId;
        add(account.noticeOn, DayRange::of(account.noticeOn), {Account::table, account.id, "notice_on"}, theirs);
    }

    std::vector<LifeSign> byDay()
    {
        std::ranges::stable_sort(m_all, [](const LifeSign &left, const LifeSign &right) {
            return left.last != right.last ? left.last < right.last : Edtf::before(left.at, right.at);
        });
        return std::move(m_all);
    }

private:
    bool isTry(const Event &event) const { return m_workbook.outreach.find(event.id) != nullptr; }

    QStringList peopleOf(const Event &event) const { return m_theirs.value(event.id); }

    void add(const Edtf &at, const DayRange &days, const Place &source, const QStringList &theirs)
    {
        if (!days.isNull() && days.first <= m_today)
            m_all.push_back({at, days.first, std::min(days.last, m_today), source, theirs});
    }

    const Snapshot &m_workbook;
    QDate m_today;
    QHash<QString, QStringList> m_theirs; // people of theirs, by event
    std::vector<LifeSign> m_all;
};

/// On one day the times tell, and without them what was entered later.
bool isAfter(const LifeSign &sign, const Event &tried, const Snapshot &workbook)
{
    if (sign.first != tried.at.first() || sign.last != tried.at.last())
        return sign.first > tried.at.last();
    if (sign.at.precision() == Edtf::Minute && tried.at.precision() == Edtf::Minute)
        return sign.at.time() > tried.at.time();
    return sign.source.table == Event::table && workbook.events.rowOf(sign.source.id) > workbook.events.rowOf(tried.id);
}

bool isFrom(const LifeSign &sign, const QString &personId)
{
    return personId.isEmpty() || sign.theirs.isEmpty() || sign.theirs.contains(personId);
}

bool isAnswered(const ReachingTry &tried, const std::vector<LifeSign> &signs, const Snapshot &workbook)
{
    return std::ranges::any_of(signs, [&](const LifeSign &sign) {
        return isFrom(sign, tried.outreach->toId) && isAfter(sign, *tried.event, workbook);
    });
}

/// Whether anybody of theirs was heard of since. Of an interview on the day of the try nothing says which came first:
/// it is what the try was for.
bool isEnded(const Event &tried, const std::vector<LifeSign> &signs, const Snapshot &workbook)
{
    return std::ranges::any_of(signs, [&](const LifeSign &sign) {
        if (sign.last != tried.at.last() || !tried.at.isExactDay())
            return sign.last >= tried.at.last();
        return sign.first < sign.last || sign.source.table == Interview::table || isAfter(sign, tried, workbook);
    });
}

} // namespace

std::vector<LifeSign> signsOfLife(const Snapshot &workbook, QDate today)
{
    Signs signs(workbook, today);
    signs.addNotice();
    signs.addContacts();
    signs.addWhatCameFromThem();
    signs.addUnnamedKinds();
    return signs.byDay();
}

std::optional<Silence> silence(const std::vector<LifeSign> &signs, QDate today)
{
    if (signs.empty())
        return std::nullopt;
    return Silence{signs.back(), int(signs.back().last.daysTo(today))};
}

std::optional<Silence> silence(const Snapshot &workbook, QDate today)
{
    return silence(signsOfLife(workbook, today), today);
}

std::vector<const Event *> unclearSince(const Snapshot &workbook, QDate today)
{
    const std::vector<LifeSign> signs = signsOfLife(workbook, today);
    const auto isSign = [&](const Event &event) {
        return std::ranges::any_of(signs, [&](const LifeSign &sign) { return sign.source.id == event.id; });
    };
    std::vector<const Event *> unclear;
    for (const Event &event : workbook.events) {
        if (!event.kind.isEmpty() || event.party == u"us" || workbook.outreach.find(event.id) || isSign(event))
            continue;
        const DayRange days = DayRange::of(event.at);
        if (!days.isNull() && days.first <= today && (signs.empty() || days.last > signs.back().last))
            unclear.push_back(&event);
    }
    return unclear;
}

std::vector<ReachingTry> reachingTries(const Snapshot &workbook)
{
    std::vector<ReachingTry> tries;
    for (const Event &event : workbook.events) {
        if (const Outreach *outreach = workbook.outreach.find(event.id))
            tries.push_back({&event, outreach});
    }
    std::ranges::stable_sort(tries, [](const ReachingTry &left, const ReachingTry &right) {
        return Edtf::before(left.event->at, right.event->at);
    });
    return tries;
}

std::vector<ReachingTry> triesOfThisSilence(const Snapshot &workbook, QDate today, const std::vector<LifeSign> &signs)
{
    std::vector<ReachingTry> tries = reachingTries(workbook);
    std::erase_if(tries, [&](const ReachingTry &tried) {
        const Edtf &at = tried.event->at;
        return at.isNull() || at.first() > today || isEnded(*tried.event, signs, workbook);
    });
    return tries;
}

std::vector<ReachingTry> triesOfThisSilence(const Snapshot &workbook, QDate today)
{
    return triesOfThisSilence(workbook, today, signsOfLife(workbook, today));
}

std::vector<ReachingTry> triesToBeFollowed(const Snapshot &workbook, const std::vector<LifeSign> &signs)
{
    std::vector<ReachingTry> last; // to each person
    for (const ReachingTry &tried : reachingTries(workbook)) {
        const auto earlier = std::ranges::find_if(
            last, [&](const ReachingTry &other) { return other.outreach->toId == tried.outreach->toId; });
        if (earlier == last.end())
            last.push_back(tried);
        else
            *earlier = tried;
    }
    std::erase_if(last, [&](const ReachingTry &tried) {
        return tried.outreach->nextOn.isNull() || isAnswered(tried, signs, workbook);
    });
    return last;
}

std::vector<ReachingTry> triesToBeFollowed(const Snapshot &workbook, QDate today)
{
    return triesToBeFollowed(workbook, signsOfLife(workbook, today));
}

std::vector<const DecisionStep *> stepsOfReaching(const Snapshot &workbook)
{
    std::vector<const DecisionStep *> steps;
    for (const DecisionStep &step : workbook.decisionSteps) {
        if (step.about == u"reaching_out")
            steps.push_back(&step);
    }
    std::ranges::stable_sort(steps, [](const DecisionStep *left, const DecisionStep *right) {
        return Edtf::before(left->madeOn, right->madeOn);
    });
    return steps;
}

const DecisionStep *stopOfReaching(const Snapshot &workbook)
{
    const DecisionStep *stop = nullptr;
    for (const DecisionStep *step : stepsOfReaching(workbook)) {
        if (step->kind == u"stopped")
            stop = step;
        else if (step->kind == u"reopened" || step->kind == u"decided")
            stop = nullptr;
    }
    return stop;
}

bool isReachingOut(const Snapshot &workbook, QDate today, const std::vector<LifeSign> &signs)
{
    return !stopOfReaching(workbook) && !triesOfThisSilence(workbook, today, signs).empty();
}

} // namespace straw
