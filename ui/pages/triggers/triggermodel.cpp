#include "ui/pages/triggers/triggermodel.h"

#include "core/base/texts.h"
#include "core/guide/complaints.h"
#include "core/insight/sides.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/pages/triggers/triggerevents.h"
#include "ui/widgets/partymark.h"

namespace straw {

TriggerModel::TriggerModel(Desk &desk, const TriggerEvents &events, TriggerGroup::When when, QObject *parent)
    : EntryModel(desk, "event", parent)
    , m_events(events)
    , m_when(when)
{
    setAlsoShows({"workbook", "account", "person", "event_person", "complaint"});
    refresh();
}

std::vector<QString> TriggerModel::ids() const
{
    const QStringList ids = m_events.of(m_when);
    return {ids.begin(), ids.end()};
}

Entry TriggerModel::entry(const QString &id) const
{
    const Snapshot &workbook = desk().data();
    const Event *event = workbook.events.find(id);
    if (!event)
        return {};
    const PartyMark mark = partyMark(sideOf(*event, workbook));
    Entry entry;
    entry.lead = dateText(event->at, desk().locale(), ShowStyle::Short);
    entry.title = titleOf(*event, workbook);
    entry.icon = mark.icon;
    entry.iconRole = mark.role;
    QStringList detail;
    for (const EventPerson &link : workbook.eventPeople) {
        if (link.eventId == id)
            detail += workbook.nameOf(link.personId);
    }
    detail += desk().label("source_type", event->sourceType);
    detail.removeAll(QString());
    entry.detail = Texts::joined(detail, QStringLiteral(" · "));

    if (workbook.workbook.finalStrawId == id)
        //: Tag on an event
        entry.tags.push_back({tr("final straw"), Role::Accent});
    if (const Complaint *complaint = workbook.complaints.find(id)) {
        if (complaint == complaintThatLed(workbook))
            entry.tags.push_back({tr("the complaint that led to it"), Role::Accent});
        else
            //: Tag on an event
            entry.tags.push_back({tr("complaint")});
    }
    if (!event->department.isEmpty())
        entry.tags.push_back({desk().label("department", event->department),
                              isSales(event->department, desk().data()) ? Role::Sales : Role::Operations});
    return entry;
}

} // namespace straw
