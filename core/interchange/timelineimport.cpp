#include "core/interchange/timelineimport.h"

#include "core/base/ids.h"
#include "core/interchange/eventcolumns.h"
#include "core/interchange/timelinecolumns.h"
#include "core/interchange/timelineplanner.h"
#include "core/storage/store.h"

namespace straw {

namespace {

/// Kind, party and department as keys.
Result<TimelineMapping> withKeys(TimelineMapping mapping, CellReader &cells)
{
    const struct
    {
        ColumnKey column;
        QString TimelineMapping::*constant;
    } constants[] = {{"kind", &TimelineMapping::kind},
                     {"party", &TimelineMapping::party},
                     {"department", &TimelineMapping::department}};
    const Table &events = Tables::instance().at("event");
    for (const auto &[column, constant] : constants) {
        if ((mapping.*constant).isEmpty())
            continue;
        STRAW_ASSIGN(const QVariant key, cells.read(*events.column(column), mapping.*constant));
        mapping.*constant = key.toString();
    }
    return mapping;
}

/// The people of a workbook by name and by mail address; adds who is not there yet.
class PeopleFinder
{
public:
    PeopleFinder(Store &store, IdSource &ids)
        : m_store(store)
        , m_ids(ids)
    {
    }

    Result<void> load()
    {
        STRAW_ASSIGN(const std::vector<Person> people, m_store.all<Person>());
        for (const Person &person : people) {
            for (const QString &name : {person.mail, person.name}) {
                if (!name.isEmpty())
                    m_idsByName.insert(foldedName(name), person.id);
            }
        }
        return {};
    }

    Result<QString> idOf(const QString &name)
    {
        QString &id = m_idsByName[foldedName(name)];
        if (!id.isEmpty())
            return id;
        Person person;
        person.id = m_ids.next();
        person.name = name;
        STRAW_ASSIGN(person.rank, m_store.lastRank("person"));
        STRAW_TRY(m_store.insert(person));
        id = person.id;
        return id;
    }

private:
    Store &m_store;
    IdSource &m_ids;
    QHash<QString, QString> m_idsByName;
};

Result<void> addPeople(Store &store, PeopleFinder &people, const QString &eventId, const QStringList &names)
{
    for (const QString &name : names) {
        STRAW_ASSIGN(const QString personId, people.idOf(name));
        const QString id = eventId + u'/' + personId;
        STRAW_ASSIGN(const bool there, store.exists("event_person", id));
        if (!there)
            STRAW_TRY(store.insert(EventPerson{id, eventId, personId, {}}));
    }
    return {};
}

} // namespace

Result<TimelinePlan> planTimeline(const CsvTable &table, const TimelineMapping &mapping, const Snapshot &workbook,
                                  const DateContext &context)
{
    STRAW_ASSIGN(const TimelineColumns columns, TimelineColumns::resolve(mapping, table));
    CellReader cells(context, inferDateOrder(columns.dateTexts(), context));
    STRAW_ASSIGN(const TimelineMapping defaults, withKeys(mapping, cells));
    const bool byReference = mapping.columns.contains(QStringLiteral("external_ref"));
    TimelinePlanner planner(workbook, defaults, byReference);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!columns.isWanted(row))
            continue;
        TimelineRow read = columns.read(row, cells);
        // An open quote swallows the rest of the file, so it is in the last row.
        if (const auto quote = table.unclosedQuote(); row == table.rowCount() - 1 && quote.isFound())
            read.problems.push_back(
                {{}, {Error::CsvQuoteOpen, {QString::number(quote.line), QString::number(quote.column)}}});
        planner.add(std::move(read));
    }
    return planner.take();
}

Result<TimelinePlan> planTimeline(const std::vector<DatedLine> &lines, const TimelineMapping &mapping,
                                  const Snapshot &workbook)
{
    CellReader cells({}, std::nullopt);
    STRAW_ASSIGN(const TimelineMapping defaults, withKeys(mapping, cells));
    TimelinePlanner planner(workbook, defaults, false);
    for (const DatedLine &line : lines) {
        TimelineRow row;
        row.line = line.line;
        row.event.at = line.date;
        row.event.title = line.title;
        row.set = {"at", "title"};
        if (!line.understood())
            row.problems.push_back({{}, {Error::DateNotUnderstood, {line.original}}});
        planner.add(std::move(row));
    }
    return planner.take();
}

Result<void> applyTimeline(Store &store, const TimelinePlan &plan, IdSource &ids)
{
    PeopleFinder people(store, ids);
    STRAW_TRY(people.load());
    for (const TimelineRow &row : plan.rows) {
        Event event = row.event;
        if (row.state == TimelineRow::Added) {
            event.id = ids.next();
            STRAW_TRY(store.insert(event));
        } else if (row.state == TimelineRow::Updated) {
            for (const ColumnKey column : row.set)
                STRAW_TRY(store.setField("event", event.id, column, columnOf(event, column)));
        } else {
            continue;
        }
        STRAW_TRY(addPeople(store, people, event.id, row.people));
    }
    return {};
}

} // namespace straw
