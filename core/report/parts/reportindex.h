#pragma once

#include "core/workbook/snapshot.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace straw {

/// Where an event is told in full: nothing is told twice, and everywhere else it is cited.
enum class EventHome {
    FinalStraw,
    LastDays, ///< what happened before the notice
    Sign,
    Promise,
    Complaint,
    Events, ///< the table of all events
};

/// The numbers under which events and actions are cited in the whole report.
class ReportIndex
{
public:
    ReportIndex(const Snapshot &workbook, QDate today);

    /// From 1, in the order of the timeline, interviews included; 0 for what has none.
    int eventNumber(const QString &id) const { return m_eventNumbers.value(id); }
    qsizetype events() const { return m_eventNumbers.size(); }
    EventHome homeOf(const Event &event) const { return m_homes.value(event.id, EventHome::Events); }

    /// Every action: those that are to be done first, then what is done, then what was dropped.
    const std::vector<const Action *> &actions() const { return m_actions; }
    /// From 1, in that order; 0 for what has none.
    int actionNumber(const QString &id) const { return m_actionNumbers.value(id); }

private:
    QHash<QString, int> m_eventNumbers, m_actionNumbers;
    QHash<QString, EventHome> m_homes;
    std::vector<const Action *> m_actions;
};

} // namespace straw
