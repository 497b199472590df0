#include "core/guide/permission.h"

#include "core/insight/interviews.h"
#include "core/insight/participants.h"
#include "core/insight/thanks.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"

namespace straw {

namespace {

/// Planned, or done on the day on which they said so or later. Without a day for that, whatever is not done.
bool isSinceRefusal(const Edtf &doneOn, const QString &personId, const Snapshot &workbook)
{
    const Edtf &saidOn = workbook.people.find(personId)->keepInTouchOn;
    return doneOn.isNull() || (!saidOn.isNull() && doneOn.last() >= saidOn.first());
}

/// One of theirs who said no, once everybody did who still works there; else empty.
QString lastOfThem(const Snapshot &workbook)
{
    QString last;
    for (const Person &person : workbook.people) {
        if (person.party != party::them || !person.leftOn.isNull())
            continue;
        if (!isNotToBeContacted(person.id, workbook))
            return {};
        last = person.id;
    }
    return last;
}

/// The first of them who is not to be contacted, else the first of them.
QString unwilling(const QStringList &people, const Snapshot &workbook)
{
    for (const QString &id : people) {
        if (isNotToBeContacted(id, workbook))
            return id;
    }
    return people.value(0);
}

class Approaches
{
public:
    explicit Approaches(const Snapshot &workbook)
        : m_workbook(workbook)
    {
    }

    void add(const Place &place, const QString &personId, const Edtf &doneOn = {})
    {
        if (isNotToBeContacted(personId, m_workbook) && isSinceRefusal(doneOn, personId, m_workbook))
            m_all.push_back({place, personId});
    }

    void addOutreach()
    {
        for (const Outreach &outreach : m_workbook.outreach) {
            const Event *event = m_workbook.events.find(outreach.id);
            if (event) // planned once more, however long ago it was
                add({Outreach::table, outreach.id, "to_id"}, towards(outreach, m_workbook),
                    outreach.nextOn.isNull() ? event->at : Edtf());
        }
    }

    void addSteps()
    {
        for (const ComebackStep &step : m_workbook.comebackSteps) {
            const PickEntry *kind = Catalogue::instance().find("comeback_step_kind", step.kind);
            if (step.skippedBecause.trimmed().isEmpty() && !(kind && kind->contract))
                add({ComebackStep::table, step.id, "person_id"}, towards(step.personId, m_workbook), step.doneOn);
        }
    }

    void addOffers()
    {
        for (const Offer &offer : m_workbook.offers) {
            if (offer.answer.trimmed().isEmpty())
                add({Offer::table, offer.id, "what"}, towards(offer, m_workbook));
        }
    }

    void addInterviews()
    {
        for (const Interview &interview : m_workbook.interviews) {
            const bool isToBeThanked = wasHeld(interview) && thankedOn(interview, m_workbook).isNull();
            if (isWithCustomer(interview) && (isAhead(interview) || isToBeThanked))
                add({Interview::table, interview.id, "person_id"}, towards(interview, m_workbook));
        }
    }

    std::vector<Approach> all() { return std::move(m_all); }

private:
    const Snapshot &m_workbook;
    std::vector<Approach> m_all;
};

} // namespace

bool isNotToBeContacted(const QString &personId, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(personId);
    return person && (person->keepInTouch == u"refused" || person->keepInTouch == u"stopped");
}

QStringList notAskedYet(const Snapshot &workbook)
{
    QStringList all;
    for (const Person &person : workbook.people) {
        const bool isAsked = !person.keepInTouch.isEmpty() && person.keepInTouch != u"not_asked";
        if (person.party == party::them && person.leftOn.isNull() && !isAsked)
            all += person.id;
    }
    return all;
}

QString towards(const QString &personId, const Snapshot &workbook)
{
    return personId.isEmpty() ? lastOfThem(workbook) : personId;
}

QString towards(const Outreach &outreach, const Snapshot &workbook)
{
    QStringList people;
    if (!outreach.toId.isEmpty())
        return outreach.toId;
    for (const EventPerson &link : workbook.eventPeople) {
        const Person *person = link.eventId == outreach.id ? workbook.people.find(link.personId) : nullptr;
        if (person && person->party == party::them)
            people += person->id;
    }
    return towards(unwilling(people, workbook), workbook);
}

QString towards(const Interview &interview, const Snapshot &workbook)
{
    return isWithCustomer(interview) ? towards(unwilling(participantsOf(interview, workbook), workbook), workbook)
                                     : QString();
}

QString towards(const Offer &offer, const Snapshot &workbook)
{
    const ComebackStep *step = workbook.comebackSteps.find(offer.stepId);
    return towards(step ? step->personId : QString(), workbook);
}

std::vector<Approach> unwishedApproaches(const Snapshot &workbook)
{
    Approaches approaches(workbook);
    approaches.addOutreach();
    approaches.addSteps();
    approaches.addOffers();
    approaches.addInterviews();
    return approaches.all();
}

QString permissionKey(const QString &recordId)
{
    return QStringLiteral("permission/") + recordId;
}

bool isHeldBack(const QString &recordId, const QString &personId, const Snapshot &workbook)
{
    if (!isNotToBeContacted(personId, workbook))
        return false;
    const Because *because = workbook.because.find(permissionKey(recordId));
    return !because || because->reason.trimmed().isEmpty();
}

} // namespace straw
