#include "core/document/privacy/forgetting.h"

#include "core/document/earlier/backups.h"
#include "core/journal/journal.h"
#include "core/merge/mergecopy.h"
#include "core/sqlite/connection.h"

namespace straw {

Result<QStringList> erasedIn(const QString &database)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadOnly));
    STRAW_ASSIGN(const std::vector<Revision> erasings, Journal(*connection).erasings());
    QStringList ids;
    for (const RecordKey &key : erasedBy(erasings))
        ids << key.id;
    ids.sort();
    return ids;
}

namespace {

bool holdsAll(const QStringList &some, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &id) { return some.contains(id); });
}

bool knows(const QString &database, const QStringList &erased)
{
    const auto known = erasedIn(database);
    return known && holdsAll(*known, erased);
}

/// The log is emptied as well; false when somebody still reads what is in it.
Result<bool> buildAnew(const QString &database)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadWrite));
    STRAW_TRY(connection->execute("VACUUM"));
    STRAW_ASSIGN(const QVariant isHeld, connection->value("PRAGMA wal_checkpoint(TRUNCATE)"));
    return isHeld.toInt() == 0;
}

/// True when nothing is left of them.
bool removeEarlier(const WorkingCopy &copy, const QString &documentId, const QStringList &erased,
                   const Environment &environment)
{
    FileOperations &files = *environment.files;
    Backups backups(environment.files, environment.backups, environment.backupMonths);
    const auto mayBeKept = [&](const QString &state) { return knows(state, erased); };
    bool isDone = backups.review(documentId, mayBeKept).has_value();
    const auto unreadable = copy.unreadableFiles();
    QStringList others = unreadable.value_or(QStringList());
    if (!mayBeKept(copy.snapshotPath()))
        others << copy.snapshotPath();
    for (const QString &file : std::as_const(others))
        isDone = files.remove(file) && isDone;
    return isDone && unreadable;
}

} // namespace

Result<void> forgetErased(WorkingCopy &copy, const QString &documentId, const Environment &environment)
{
    STRAW_ASSIGN(const QStringList erased, erasedIn(copy.databasePath()));
    if (holdsAll(copy.state().forgotten, erased))
        return {};
    STRAW_ASSIGN(const bool logIsEmpty, buildAnew(copy.databasePath()));
    if (!removeEarlier(copy, documentId, erased, environment) || !logIsEmpty)
        return {};
    return copy.updateState([&](WorkingState &state) { state.forgotten = erased; });
}

bool knowsErasedOf(const WorkingCopy &copy, const QString &database)
{
    const auto erased = erasedIn(copy.databasePath());
    return erased && (erased->isEmpty() || knows(database, *erased));
}

} // namespace straw
