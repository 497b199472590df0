#include "core/report/parts/reportindex.h"

#include "core/guide/triggers.h"
#include "core/insight/historyentries.h"

#include <algorithm>

namespace straw {

ReportIndex::ReportIndex(const Snapshot &workbook, QDate today)
{
    for (const HistoryEntry &entry : historyEntries(workbook))
        m_eventNumbers.insert(entry.id, int(m_eventNumbers.size()) + 1);

    // The first that holds: whoever is looking for an event finds it where it weighs most.
    const auto place = [this](const QString &id, EventHome home) {
        if (!id.isEmpty() && !m_homes.contains(id))
            m_homes.insert(id, home);
    };
    place(workbook.workbook.finalStrawId, EventHome::FinalStraw);
    for (const TriggerGroup &group : triggerGroups(workbook, today)) {
        for (const QString &id : group.events)
            place(id, EventHome::LastDays);
    }
    for (const RedFlag &sign : workbook.redFlags)
        place(sign.id, EventHome::Sign);
    for (const Promise &promise : workbook.promises)
        place(promise.id, EventHome::Promise);
    for (const Complaint &complaint : workbook.complaints)
        place(complaint.id, EventHome::Complaint);

    for (const Action &action : workbook.actions)
        m_actions.push_back(&action);
    const auto stageOf = [](const Action *action) {
        return action->status == u"dropped"     ? 3
               : action->status == u"done"      ? 2
               : action->status == u"committed" ? 0
                                                : 1;
    };
    std::ranges::stable_sort(m_actions, {}, stageOf);
    for (const Action *action : m_actions)
        m_actionNumbers.insert(action->id, int(m_actionNumbers.size()) + 1);
}

} // namespace straw
