#include "core/interchange/timelineplanner.h"

#include "core/interchange/eventcolumns.h"
#include "core/workbook/catalogue.h"

namespace straw {

namespace {

/// Two that have no title are the same when they are of one kind.
QString dateAndTitle(const Event &event)
{
    return event.at.toString() + u'\n' + (event.title.isEmpty() ? u'\n' + event.kind.toString() : event.title);
}

} // namespace

QString foldedName(const QString &nameOrMail)
{
    return nameOrMail.simplified().toCaseFolded();
}

TimelinePlanner::TimelinePlanner(const Snapshot &workbook, const TimelineMapping &defaults, bool byReference)
    : m_defaults(defaults)
    , m_byReference(byReference)
{
    for (const Event &event : workbook.events) {
        if (!byReference)
            m_events.insert(dateAndTitle(event), &event);
        else if (!event.externalRef.isEmpty())
            m_events.insert(event.externalRef, &event);
    }
    for (const EventPerson &part : workbook.eventPeople) {
        if (const Person *person = workbook.people.find(part.personId))
            m_peopleOf[part.eventId] << foldedName(person->name) << foldedName(person->mail);
    }
}

void TimelinePlanner::add(TimelineRow row)
{
    if (m_byReference && row.problems.empty() && !row.event.externalRef.isEmpty()) {
        const int first = m_lines.value(row.event.externalRef);
        if (first > 0)
            row.problems.push_back({{}, {Error::CellTwice, {row.event.externalRef, QString::number(first)}}});
        else
            m_lines.insert(row.event.externalRef, row.line);
    }
    const Event *existing = match(row.event);
    if (!row.problems.empty()) {
        row.state = TimelineRow::Bad;
    } else if (existing) {
        update(row, *existing);
    } else {
        row.state = TimelineRow::Added;
        complete(row.event);
    }
    m_plan.rows.push_back(std::move(row));
}

const Event *TimelinePlanner::match(const Event &event) const
{
    return m_events.value(m_byReference ? event.externalRef : dateAndTitle(event));
}

/// What is usual for an event of its kind, where the file says nothing.
void TimelinePlanner::complete(Event &event) const
{
    const auto fill = []<typename T>(T &field, const QString &usual) {
        if (field.isEmpty())
            field = T(usual);
    };
    fill(event.kind, m_defaults.kind);
    fill(event.party, m_defaults.party);
    fill(event.department, m_defaults.department);
    const Catalogue &catalogue = Catalogue::instance();
    if (const PickEntry *kind = catalogue.find("event_kind", event.kind)) {
        if (catalogue.find("party", kind->lane)) // some kinds have both lanes
            fill(event.party, kind->lane);
        fill(event.department, kind->department);
    }
}

void TimelinePlanner::update(TimelineRow &row, const Event &existing) const
{
    Event updated = existing;
    QList<ColumnKey> changed;
    for (const ColumnKey column : row.set) {
        const QVariant value = columnOf(row.event, column);
        if (value == columnOf(existing, column))
            continue;
        setColumn(updated, column, value);
        changed << column;
    }
    row.event = updated;
    row.set = changed;
    const bool same = changed.isEmpty() && hasAll(existing.id, row.people);
    row.state = same ? TimelineRow::Unchanged : TimelineRow::Updated;
}

bool TimelinePlanner::hasAll(const QString &eventId, const QStringList &people) const
{
    const QSet<QString> known = m_peopleOf.value(eventId);
    return std::all_of(people.begin(), people.end(),
                       [&](const QString &person) { return known.contains(foldedName(person)); });
}

qsizetype TimelinePlan::count(TimelineRow::State state) const
{
    return std::count_if(rows.begin(), rows.end(), [&](const TimelineRow &row) { return row.state == state; });
}

} // namespace straw
