#pragma once

#include "core/interchange/timelineimport.h"
#include "core/workbook/snapshot.h"

#include <QHash>
#include <QSet>

namespace straw {

/// Compares understood rows with the events of a workbook, one after the other: what is new, what
/// changes, what is there already.
class TimelinePlanner
{
public:
    /// `defaults`: kind, party and department as keys.
    TimelinePlanner(const Snapshot &workbook, const TimelineMapping &defaults, bool byReference);

    /// Settles the state of the row; one that has problems is bad.
    void add(TimelineRow row);
    TimelinePlan take() { return std::move(m_plan); }

private:
    const Event *match(const Event &event) const;
    void complete(Event &event) const;
    void update(TimelineRow &row, const Event &existing) const;
    bool hasAll(const QString &eventId, const QStringList &people) const;

    const TimelineMapping &m_defaults;
    bool m_byReference;
    QHash<QString, const Event *> m_events;   // by reference, or by date and title
    QHash<QString, QSet<QString>> m_peopleOf; // event -> folded names and mail addresses
    QHash<QString, int> m_lines;              // reference -> line where it stands
    TimelinePlan m_plan;
};

/// By what a person is recognised.
QString foldedName(const QString &nameOrMail);

} // namespace straw
