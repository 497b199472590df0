#include "core/document/workingdatabase.h"

#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"

namespace straw::workingDatabase {

Result<std::unique_ptr<Connection>> openForEditing(const QString &path)
{
    STRAW_ASSIGN(auto connection, Connection::open(path, Connection::ReadWrite));
    STRAW_ASSIGN(const QVariant mode, connection->value("PRAGMA journal_mode=WAL"));
    if (mode.toString() == u"wal")
        STRAW_TRY(connection->execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0"));
    else
        STRAW_TRY(connection->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA"));
    return connection;
}

Result<DatabaseHead> readHead(const QString &databasePath, WorkingCopy::Look look,
                              const QString &shownPath)
{
    STRAW_ASSIGN(const auto connection, Connection::open(databasePath, Connection::ReadWrite));
    if (look == WorkingCopy::Check)
        STRAW_TRY(checkFormat(*connection, shownPath));
    STRAW_ASSIGN(const QVariant id, connection->value("SELECT id FROM workbook"));
    STRAW_ASSIGN(const QString head, Journal(*connection).head());
    return DatabaseHead{id.toString(), head};
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
    STRAW_ASSIGN(const QVariant whole, copy->value("PRAGMA quick_check(1)"));
    if (whole.toString() != u"ok")
        return Error{Error::Database, {whole.toString()}};
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
