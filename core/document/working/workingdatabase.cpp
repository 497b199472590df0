#include "core/document/working/workingdatabase.h"

#include "core/document/working/lostworkbook.h"
#include "core/journal/formatstep.h"
#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/sidecars.h"
#include "core/storage/fileformat.h"
#include "core/storage/newerformat.h"

namespace straw::workingDatabase {

namespace {

Result<DatabaseHead> headOf(Connection &connection)
{
    STRAW_ASSIGN(const QVariant id, connection.value("SELECT id FROM workbook"));
    STRAW_ASSIGN(const QString head, Journal(connection).head());
    STRAW_ASSIGN(const int format, formatOf(connection, connection.path()));
    return DatabaseHead{id.toString(), head, format};
}

/// Without a log or a journal beside it, which would be taken for one of the file that takes its place.
Result<void> makeSingleFile(Connection &connection)
{
    STRAW_ASSIGN(const QVariant isHeld, connection.value("PRAGMA wal_checkpoint(TRUNCATE)"));
    STRAW_ASSIGN(const QVariant mode, connection.value("PRAGMA journal_mode=DELETE"));
    if (isHeld.toInt() > 0 || mode.toString() != u"delete")
        return Error{Error::FileInUse, {connection.path()}};
    return {};
}

/// Puts in the place of a database another one that is made of it.
Result<void> rebuild(FileOperations &files, const QString &path,
                     const std::function<Result<void>(Connection &from, const QString &begun)> &make)
{
    const QString begun = path + QLatin1String(".begun");
    const auto clear = [&]() -> Result<void> { // also what a process that was killed has left
        STRAW_TRY(files.remove(sidecars::journalOf(begun)));
        return files.remove(begun);
    };
    const auto build = [&]() -> Result<void> {
        STRAW_TRY(clear());
        STRAW_ASSIGN(const auto from, Connection::open(path, Connection::ReadWrite));
        return make(*from, begun);
    };
    Result<void> done = build();
    if (done)
        done = files.replace(begun, path);
    if (!done) {
        (void)clear();
        return errorAbout(std::move(done.error()), begun, path); // nobody can find that file
    }
    return {};
}

/// To the present format, from an earlier one step by step.
Result<void> bringOver(FileOperations &files, const QString &path, int format, const QString &shownPath,
                       StepProgress *progress)
{
    if (Formats::isNewerMinor(format))
        return rebuild(files, path, readNewer);
    const auto step = [progress](Connection &from, const QString &begun) { return stepUp(from, begun, progress); };
    for (; format < Formats::current; ++format) {
        if (auto done = rebuild(files, path, step); !done)
            return Error::formatStepFailed(shownPath, Formats::shown(Formats::current), done.error());
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> openForEditing(const QString &path)
{
    STRAW_ASSIGN(auto connection, Connection::open(path, Connection::ReadWrite));
    STRAW_TRY(connection->keepFewPages());
    STRAW_ASSIGN(const QVariant mode, connection->value("PRAGMA journal_mode=WAL"));
    if (mode.toString() == u"wal")
        STRAW_TRY(connection->execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0"));
    else
        STRAW_TRY(connection->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA"));
    return connection;
}

Result<DatabaseHead> readHead(const QString &path)
{
    STRAW_ASSIGN(const auto connection, Connection::open(path, Connection::ReadWrite));
    return headOf(*connection);
}

Result<DatabaseHead> check(const QString &path, const QString &shownPath)
{
    STRAW_ASSIGN(const auto connection, Connection::open(path, Connection::ReadWrite));
    STRAW_TRY(checkFormat(*connection, shownPath));
    return headOf(*connection);
}

Result<DatabaseHead> prepare(FileOperations &files, const QString &path, const QString &shownPath,
                             StepProgress *progress)
{
    STRAW_ASSIGN(auto connection, Connection::open(path, Connection::ReadWrite));
    STRAW_ASSIGN(const int found, formatOf(*connection, shownPath));
    if (found != Formats::current) {
        STRAW_TRY(Formats::isNewerMinor(found) ? checkNewer(*connection, shownPath)
                                               : checkFormat(*connection, shownPath, rules::AllButWorkbook));
        STRAW_TRY(makeSingleFile(*connection));
        connection.reset();
        STRAW_TRY(bringOver(files, path, found, shownPath, progress));
        STRAW_ASSIGN(connection, Connection::open(path, Connection::ReadWrite));
    }
    auto whole = checkFormat(*connection, shownPath);
    const bool isLost = !whole && whole.error().code == Error::NoSingleWorkbook;
    bool isRecovered = false;
    if (isLost) {
        STRAW_ASSIGN(isRecovered, recoverWorkbook(*connection));
        if (isRecovered)
            whole = checkFormat(*connection, shownPath);
    }
    STRAW_TRY(whole);
    STRAW_ASSIGN(DatabaseHead head, headOf(*connection));
    head.format = found;
    head.isRecovered = isRecovered;
    return head;
}

Result<DatabaseHead> prepareOther(FileOperations &files, const QString &path, const QString &shownPath)
{
    STRAW_ASSIGN(DatabaseHead head, prepare(files, path, shownPath));
    if (Formats::isNewerMinor(head.format))
        return Error{Error::FileTooNew, {shownPath}};
    return head;
}

Result<void> checkHistory(const QString &database)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadOnly));
    return Journal(*connection).check();
}

Result<SnapshotInfo> takeSnapshot(const QString &database, const QString &path)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadWrite));
    STRAW_TRY(connection->backupTo(path));
    STRAW_TRY(connection->value("PRAGMA wal_checkpoint(PASSIVE)"));
    STRAW_ASSIGN(const auto copy, Connection::open(path, Connection::ReadOnly));
    STRAW_TRY(checkFormat(*copy, path)); // nothing leaves that could not be opened
    STRAW_ASSIGN(const QString head, Journal(*copy).head());
    return SnapshotInfo{head};
}

Result<bool> hasRevision(const QString &database, const QString &revision)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadOnly));
    STRAW_ASSIGN(const auto found, Journal(*connection).find(revision));
    return found.has_value();
}

} // namespace straw::workingDatabase
