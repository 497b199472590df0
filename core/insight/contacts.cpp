#include "core/insight/contacts.h"

#include "core/insight/interviews.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

/// Kinds of event at which nobody meets or speaks. Own kinds and events without one are not among
/// them: there the people who are named decide.
QSet<QString> kindsWithoutContact()
{
    QSet<QString> kinds;
    for (const PickEntry &kind : Catalogue::instance().entries("event_kind")) {
        if (!kind.contact)
            kinds.insert(kind.key);
    }
    return kinds;
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

void addPerson(Contact &contact, const Person &person, const Snapshot &workbook)
{
    if (person.party == u"customer") {
        contact.theirs.append(person.id);
    } else if (person.party == u"us") {
        contact.ours.append(person.id);
        (isSales(person.department, workbook) ? contact.sales : contact.operations) = true;
    }
}

bool hasBothParties(const Contact &contact)
{
    return !contact.theirs.isEmpty() && !contact.ours.isEmpty();
}

/// The department of the event if somebody of it took part, else the first one that did.
QString leadOf(const Contact &contact, const QString &named, const Snapshot &workbook)
{
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
    return lead;
}

/// Who took part in an event at which people may have met: its row, so that the people of one
/// event can be brought together without a look at its id for each of them.
struct Attendance
{
    qsizetype event;
    const Person *person;
};

std::vector<Attendance> attendances(const Snapshot &workbook)
{
    const QSet<QString> withoutContact = kindsWithoutContact();
    std::vector<bool> possible;
    for (const Event &event : workbook.events)
        possible.push_back(!event.at.isNull() && !withoutContact.contains(event.kind));

    std::vector<Attendance> all;
    for (const EventPerson &link : workbook.eventPeople) {
        const qsizetype row = workbook.events.rowOf(link.eventId);
        const Person *person = workbook.people.find(link.personId);
        if (row >= 0 && person && possible[size_t(row)])
            all.push_back({row, person});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Attendance &left, const Attendance &right) { return left.event < right.event; });
    return all;
}

void addEvents(std::vector<Contact> &contacts, const Snapshot &workbook)
{
    const std::vector<Attendance> all = attendances(workbook);
    for (auto it = all.begin(); it != all.end();) {
        const qsizetype row = it->event;
        Contact contact;
        for (; it != all.end() && it->event == row; ++it)
            addPerson(contact, *it->person, workbook);
        if (!hasBothParties(contact))
            continue;
        const Event &event = workbook.events.at(row);
        contact.eventId = event.id;
        contact.days = daysOf(event.at, event.until);
        contact.department = leadOf(contact, event.department, workbook);
        contacts.push_back(std::move(contact));
    }
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
        if (!hasBothParties(contact))
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
