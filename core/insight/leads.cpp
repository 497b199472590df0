#include "core/insight/leads.h"

#include "core/workbook/parties.h"

#include <algorithm>

namespace straw {

namespace {

QDate lastDayOf(const ContactQuarter &quarter)
{
    return QDate(quarter.year, 3 * quarter.quarter, 1).addMonths(1).addDays(-1);
}

/// Where nobody says a department, that of the one person of ours who takes it over.
QString departmentOf(const Event &event, const QStringList &people, const Snapshot &workbook)
{
    if (!event.department.isEmpty() || people.size() != 1)
        return event.department;
    return workbook.people.find(people.front())->department;
}

} // namespace

std::vector<LeadPass> leadPasses(const Snapshot &workbook)
{
    QHash<QString, QStringList> ours;
    for (const EventPerson &link : workbook.eventPeople) {
        const Person *person = workbook.people.find(link.personId);
        if (person && person->party == party::us)
            ours[link.eventId] += person->id;
    }
    std::vector<LeadPass> dated, open;
    for (const Event &event : workbook.events) {
        if (event.kind != u"lead_passes")
            continue;
        const QStringList people = ours.value(event.id);
        LeadPass pass{event.id, event.at, departmentOf(event, people, workbook), people};
        if (pass.department.isEmpty() && pass.people.isEmpty())
            continue;
        (event.at.isNull() ? open : dated).push_back(std::move(pass));
    }
    dated.insert(dated.end(), open.begin(), open.end());
    return dated;
}

std::vector<LeadQuarter> leadQuarters(const Snapshot &workbook, QDate today)
{
    const std::vector<LeadPass> passes = leadPasses(workbook);
    std::vector<LeadQuarter> quarters;
    for (ContactQuarter &contacts : contactQuarters(workbook, today)) {
        LeadQuarter quarter{std::move(contacts), {}, false};
        quarter.leader = quarter.contacts.leader();
        for (const LeadPass &pass : passes) {
            if (pass.at.isNull() || pass.department.isEmpty() || pass.at.first() > lastDayOf(quarter.contacts))
                continue;
            quarter.leader = pass.department;
            quarter.isEntered = true;
        }
        quarters.push_back(std::move(quarter));
    }
    return quarters;
}

std::optional<LeadPass> leadNext(const Snapshot &workbook, QDate today)
{
    for (const LeadPass &pass : leadPasses(workbook)) {
        if (pass.at.isNull() || pass.at.first() > today)
            return pass;
    }
    return std::nullopt;
}

} // namespace straw
