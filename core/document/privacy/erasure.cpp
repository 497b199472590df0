#include "core/document/privacy/erasure.h"

#include "core/document/earlier/backups.h"
#include "core/document/working/workingcopy.h"
#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "core/storage/search.h"
#include "core/storage/store.h"

namespace straw {

namespace {

Result<void> countRecords(const Store &store, const QString &person, ErasureCount &count)
{
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded)
            continue;
        STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
        for (const Row &row : rows) {
            count.records +=
                std::any_of(row.begin(), row.end(), [&](const QVariant &value) { return value == QVariant(person); });
        }
    }
    return {};
}

/// As a search for the name finds them, since that is how they are looked at.
int textsWith(const QString &name, const QString &person, const Snapshot &workbook, const Store &store)
{
    const std::vector<SearchHit> hits = search(workbook, store, name, std::numeric_limits<int>::max());
    return int(std::count_if(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.id != person; }));
}

Result<void> countHistory(const Journal &journal, const QString &name, ErasureCount &count)
{
    STRAW_ASSIGN(const std::vector<Revision> revisions, journal.all());
    for (const Revision &revision : revisions) {
        count.changes += revision.hasChangeset;
        count.authored += !name.isEmpty() && revision.author.compare(name, Qt::CaseInsensitive) == 0;
    }
    return {};
}

} // namespace

Result<ErasureCount> countErasure(const WorkingCopy &copy, const QString &person, const TellingPlaces &places,
                                  const Environment &environment)
{
    STRAW_ASSIGN(const auto database, Connection::open(copy.databasePath(), Connection::ReadOnly));
    STRAW_TRY(database->execute("BEGIN")); // one state of it, whatever is typed meanwhile
    const Store store(*database);
    ErasureCount count;
    STRAW_ASSIGN(const QVariant name, store.field("person", person, "name"));
    STRAW_ASSIGN(const Snapshot workbook, store.snapshot());
    STRAW_TRY(countRecords(store, person, count));
    STRAW_TRY(countHistory(Journal(*database), name.toString(), count));
    count.texts = textsWith(name.toString(), person, workbook, store);
    const Backups backups(environment.files, environment.backups, environment.backupMonths);
    STRAW_ASSIGN(const std::vector<Backup> states, backups.of(workbook.workbook.id));
    count.states = int(states.size());
    STRAW_ASSIGN(count.files, filesThatTell(copy, places, person, environment));
    return count;
}

} // namespace straw
