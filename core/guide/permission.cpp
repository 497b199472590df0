#include "core/guide/permission.h"

#include "core/insight/interviews.h"
#include "core/workbook/catalogue.h"

namespace straw {

namespace {

/// Planned, or done on the day on which they said so or later. Without a day for that, whatever is not done.
bool isSinceRefusal(const Edtf &doneOn, const QString &personId, const Snapshot &workbook)
{
    const Edtf &saidOn = workbook.people.find(personId)->keepInTouchOn;
    return doneOn.isNull() || (!saidOn.isNull() && doneOn.last() >= saidOn.first());
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
                add({Outreach::table, outreach.id, "to_id"}, outreach.toId,
                    outreach.nextOn.isNull() ? event->at : Edtf());
        }
    }

    void addSteps()
    {
        for (const ComebackStep &step : m_workbook.comebackSteps) {
            const PickEntry *kind = Catalogue::instance().find("comeback_step_kind", step.kind);
            if (step.skippedBecause.trimmed().isEmpty() && !(kind && kind->contract))
                add({ComebackStep::table, step.id, "person_id"}, step.personId, step.doneOn);
        }
    }

    void addOffers()
    {
        for (const Offer &offer : m_workbook.offers) {
            const ComebackStep *step = m_workbook.comebackSteps.find(offer.stepId);
            if (step && offer.answer.trimmed().isEmpty())
                add({Offer::table, offer.id, "what"}, step->personId);
        }
    }

    void addInterviews()
    {
        for (const Interview &interview : m_workbook.interviews) {
            const bool isToBeThanked = wasHeld(interview) && interview.thankedOn.isNull();
            if (isWithCustomer(interview) && (isAhead(interview) || isToBeThanked))
                add({Interview::table, interview.id, "person_id"}, interview.personId);
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
