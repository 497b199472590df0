#include "core/insight/contacts.h"

#include "core/insight/interviews.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

/// What makes an event a contact.
enum class Needs { Nothing, Ours, BothParties, NeverOne };

QHash<QString, Needs> needsOfKinds()
{
    QHash<QString, Needs> needs;
    for (const PickEntry &kind : Catalogue::instance().entries("event_kind"))
        needs.insert(kind.key, !kind.contact ? Needs::NeverOne : kind.needsOurs ? Needs::Ours : Needs::Nothing);
    return needs;
}

/// Of an event without a kind, where it is known from tells what it was.
QSet<QString> sourcesOfContacts()
{
    QSet<QString> sources;
    for (const PickEntry &source : Catalogue::instance().entries("source_type")) {
        if (source.contact)
            sources.insert(source.key);
    }
    return sources;
}

DayRange daysOf(const Edtf &from, const Edtf &until)
{
    DayRange days = DayRange::of(from);
    if (!until.isNull() && until.last() > days.last) {
        days.last = until.last();
        days.exact = days.exact && until.isExactDay();
    }
    return days;
}

void addSide(Contact &contact, const QString &department, const Snapshot &workbook)
{
    if (!department.isEmpty())
        (isSales(department, workbook) ? contact.sales : contact.operations) = true;
}

void addPerson(Contact &contact, const Person &person, const Snapshot &workbook)
{
    if (person.party == u"customer") {
        contact.theirs.append(person.id);
    } else if (person.party == u"us") {
        contact.ours.append(person.id);
        addSide(contact, person.department, workbook);
    }
}

bool hasBothParties(const Contact &contact)
{
    return !contact.theirs.isEmpty() && !contact.ours.isEmpty();
}

bool isContact(const Contact &contact, Needs needs, bool withOthers)
{
    switch (needs) {
    case Needs::Nothing:
        return !withOthers || hasBothParties(contact);
    case Needs::Ours:
        return !contact.ours.isEmpty();
    case Needs::BothParties:
        return hasBothParties(contact);
    case Needs::NeverOne:
        break;
    }
    return false;
}

/// The department of the event if somebody of it took part or nobody's is known, else the first one that did.
QString leadOf(const Contact &contact, const QString &named, const Snapshot &workbook)
{
    if (contact.ours.isEmpty())
        return named;
    QString lead;
    qsizetype leads = workbook.people.size();
    for (const QString &id : contact.ours) {
        const qsizetype row = workbook.people.rowOf(id);
        const QString &department = workbook.people.at(row).department;
        if (department.isEmpty())
            continue;
        if (department == named)
            return named;
        if (row < leads) {
            lead = department;
            leads = row;
        }
    }
    return lead.isEmpty() ? named : lead;
}

/// Who took part in an event: its row, so that the people of one event can be brought together without a look at its
/// id for each of them.
struct Attendance
{
    qsizetype event;
    const Person *person;
};

std::vector<Attendance> attendances(const Snapshot &workbook)
{
    std::vector<Attendance> all;
    for (const EventPerson &link : workbook.eventPeople) {
        const qsizetype row = workbook.events.rowOf(link.eventId);
        const Person *person = workbook.people.find(link.personId);
        if (row >= 0 && person)
            all.push_back({row, person});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Attendance &left, const Attendance &right) { return left.event < right.event; });
    return all;
}

void addEvents(std::vector<Contact> &contacts, const Snapshot &workbook)
{
    const QHash<QString, Needs> needsOf = needsOfKinds();
    const QSet<QString> sources = sourcesOfContacts();
    const std::vector<Attendance> all = attendances(workbook);
    auto next = all.begin();
    for (qsizetype row = 0; row < workbook.events.size(); ++row) {
        const Event &event = workbook.events.at(row);
        Contact contact;
        bool withOthers = event.party == u"third";
        for (; next != all.end() && next->event == row; ++next) {
            addPerson(contact, *next->person, workbook);
            withOthers = withOthers || next->person->party == u"third";
        }
        const Needs needs = event.kind.isEmpty() && sources.contains(event.sourceType)
                                ? Needs::Nothing
                                : needsOf.value(event.kind, Needs::BothParties);
        if (event.at.isNull() || !isContact(contact, needs, withOthers))
            continue;
        if (!contact.sales && !contact.operations)
            addSide(contact, event.department, workbook);
        contact.eventId = event.id;
        contact.days = daysOf(event.at, event.until);
        contact.department = leadOf(contact, event.department, workbook);
        contacts.push_back(std::move(contact));
    }
}

/// With somebody of theirs, as far as is known: who of ours asked need not be entered, nor whose side they are on.
bool isContact(const Contact &contact, const Interview &interview, const Snapshot &workbook)
{
    const Person *asked = workbook.people.find(interview.personId);
    const bool isOfOthers = asked && (asked->party == u"us" || asked->party == u"third");
    return hasBothParties(contact) || (isWithCustomer(interview) && !isOfOthers);
}

void addInterviews(std::vector<Contact> &contacts, const Snapshot &workbook)
{
    for (const Interview &interview : workbook.interviews) {
        if (!wasHeld(interview) || interview.heldAt.isNull())
            continue;
        Contact contact{.days = daysOf(interview.heldAt, interview.endedAt), .interviewId = interview.id};
        for (const QString &id : {interview.personId, interview.interviewerId}) {
            if (const Person *person = workbook.people.find(id))
                addPerson(contact, *person, workbook);
        }
        if (!isContact(contact, interview, workbook))
            continue;
        contact.department = leadOf(contact, {}, workbook);
        contacts.push_back(std::move(contact));
    }
}

} // namespace

std::vector<Contact> contacts(const Snapshot &workbook)
{
    std::vector<Contact> all;
    addEvents(all, workbook);
    addInterviews(all, workbook);
    std::stable_sort(all.begin(), all.end(),
                     [](const Contact &left, const Contact &right) { return left.days.first < right.days.first; });
    return all;
}

LeftOpenContacts leftOpenContacts(const Snapshot &workbook)
{
    LeftOpenContacts open;
    QSet<QString> counted;
    for (const Contact &contact : contacts(workbook)) {
        counted.insert(contact.eventId);
        open.withoutDay += contact.days.exact ? 0 : 1;
    }
    for (const Event &event : workbook.events) {
        const bool isOfOthers = event.party == u"third";
        if (event.kind.isEmpty() && !event.at.isNull() && !isOfOthers && !counted.contains(event.id)
            && !workbook.outreach.find(event.id))
            ++open.withoutKind;
    }
    return open;
}

QHash<QString, Contact> lastRealContacts(const Snapshot &workbook, QDate today)
{
    QHash<QString, Contact> last;
    for (const Contact &contact : contacts(workbook)) {
        if (contact.days.first > today)
            break;
        for (const QString &person : contact.theirs)
            last.insert(person, contact);
    }
    return last;
}

} // namespace straw
