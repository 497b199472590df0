#include "core/insight/sides.h"

#include "core/workbook/catalogue.h"

#include <algorithm>

namespace straw {

Pick<"party"> sideOf(const Event &event, const Snapshot &workbook)
{
    if (!event.party.isEmpty())
        return event.party;
    // The links are in the order of their ids, which begin with the event's.
    const QString lead = event.id + u'/';
    const auto &links = workbook.eventPeople;
    Pick<"party"> side;
    for (auto link = std::lower_bound(links.begin(), links.end(), lead,
                                      [](const EventPerson &part, const QString &id) { return part.id < id; });
         link != links.end() && link->id.startsWith(lead); ++link) {
        const Person *person = workbook.people.find(link->personId);
        if (!person)
            continue;
        if (person->party.isEmpty() || (!side.isEmpty() && person->party != side))
            return {};
        side = person->party;
    }
    return side;
}

Pick<"party"> sideOf(const Interview &interview, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(interview.personId);
    return person ? person->party : Pick<"party">();
}

bool isSales(const QString &department, const Snapshot &workbook)
{
    return Catalogue::instance().side("department", department, workbook) == u"sales";
}

Pick<"side"> sideOfDepartment(const QString &department, const Snapshot &workbook)
{
    if (department.isEmpty())
        return {};
    return isSales(department, workbook) ? PickKey<"side">("sales") : PickKey<"side">("operations");
}

Pick<"side"> sideOf(const Action &action, const Snapshot &workbook)
{
    if (action.whoDoes == u"they")
        return {};
    const Person *owner = workbook.people.find(action.ownerId);
    const QString department = action.department.isEmpty() && owner ? owner->department : action.department;
    const auto own = sideOfDepartment(department, workbook);
    const auto with = sideOfDepartment(action.withDepartment, workbook);
    if (own.isEmpty() || with.isEmpty() || own == with)
        return own.isEmpty() ? with : own;
    return PickKey<"side">("both");
}

} // namespace straw
