#include "core/storage/fileformat.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/schema/sqltext.h"
#include "core/schema/tables.h"
#include "core/storage/validation.h"

#include <QFileInfo>
#include <QMap>

namespace straw {

namespace {

constexpr int secondsToCheck = 20;

using Schema = QMap<QString, QString>; // "table event" -> its SQL

constexpr char schemaQuery[] = "SELECT type || ' ' || name, coalesce(sql, '') FROM main.sqlite_schema";

Result<Schema> expectedSchema()
{
    STRAW_ASSIGN(const auto connection, Connection::inMemory());
    STRAW_TRY(connection->execute(Tables::instance().schemaSql()));
    STRAW_ASSIGN(Statement statement, connection->prepare(schemaQuery));
    Schema schema;
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return schema;
        schema.insert(statement.text(0), statement.text(1));
    }
}

/// What a file says of itself, short enough for a sentence: it may be anything.
QString shown(QString detail)
{
    detail.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    detail.remove(QLatin1String("()")); // SQLite about something without a name
    return detail.simplified().left(100);
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::FileDamaged, {path, shown(detail)}};
}

/// What SQLite stumbles over while a file is checked is damage.
Error damaged(const QString &path, const Error &error)
{
    return error.code == Error::Database ? damaged(path, error.arguments.value(0)) : error;
}

/// Each entry once, as it should be, and no other: read one by one, since a crafted file may have any
/// number of them.
Result<void> checkSchema(Connection &connection, const QString &path)
{
    static const Result<Schema> expected = expectedSchema();
    STRAW_ASSIGN(Schema missing, expected);
    STRAW_ASSIGN(Statement statement, connection.prepare(schemaQuery));
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        const QString entry = statement.text(0);
        const auto same = missing.constFind(entry);
        if (same == missing.constEnd() || *same != statement.text(1))
            return Error{Error::FileSchemaChanged, {path, shown(entry)}};
        missing.erase(same);
    }
    if (!missing.isEmpty())
        return Error{Error::FileSchemaChanged, {path, missing.firstKey()}};
    return {};
}

Result<qint64> sizeOf(Connection &connection)
{
    STRAW_ASSIGN(const QVariant pages, connection.value("PRAGMA page_count"));
    STRAW_ASSIGN(const QVariant pageSize, connection.value("PRAGMA page_size"));
    return pages.toLongLong() * pageSize.toLongLong();
}

Result<qint64> recordsIn(Connection &connection)
{
    qint64 records = 0;
    for (const Table &table : Tables::instance().all()) {
        STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + sql::quoted(table.name)));
        records += count.toLongLong();
    }
    return records;
}

/// A journal or log that was left beside the file can make more of it than its size had said.
Result<void> checkSize(Connection &connection, const QString &path)
{
    STRAW_ASSIGN(const qint64 size, sizeOf(connection));
    if (std::max(size, QFileInfo(connection.path()).size()) > FileHeader::largestFile)
        return Error{Error::FileTooLarge, {path}};
    return {};
}

Result<void> checkPages(Connection &connection, const QString &path)
{
    STRAW_ASSIGN(const QVariant integrity, connection.value("PRAGMA integrity_check(1)"));
    if (integrity.toString() != u"ok")
        return damaged(path, integrity.toString().section(u'\n', -1)); // above it stands the database's name
    STRAW_ASSIGN(const QVariant dangling, connection.value("PRAGMA foreign_key_check"));
    if (dangling.isValid())
        return damaged(path, QStringLiteral("an entry of %1 names something that is gone").arg(dangling.toString()));
    for (const char *single : {"workbook", "account"}) {
        STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + QByteArray(single)));
        if (count.toLongLong() != 1)
            return damaged(path, QStringLiteral("it has no single %1").arg(QLatin1String(single)));
    }
    return {};
}

/// Texts that this program could never have written: damage that SQLite does not see, since any bytes
/// are a text to it. A change of such a record could not be read back from the history.
Result<void> checkTexts(Connection &connection, const QString &path)
{
    // Of no other encoding; copies of this file are compared in databases of this one.
    STRAW_ASSIGN(const QVariant encoding, connection.value("PRAGMA encoding"));
    if (encoding.toString() != u"UTF-8")
        return damaged(path, QStringLiteral("its texts are stored as %1").arg(encoding.toString()));
    for (const Table &table : Tables::instance().all()) {
        QByteArrayList columns;
        for (const Column &column : table.columns) {
            if (column.isText())
                columns << sql::quoted(column.name);
        }
        STRAW_ASSIGN(Statement statement, connection.prepare("SELECT " + columns.join(", ") + " FROM "
                                                             + sql::quoted(table.name)));
        for (;;) {
            STRAW_ASSIGN(const bool more, statement.step());
            if (!more)
                break;
            for (int i = 0; i < statement.columnCount(); ++i) {
                if (!isStorable(statement.utf8(i)))
                    return damaged(path, QStringLiteral("a text of %1 cannot be read").arg(table.name));
            }
        }
    }
    return {};
}

Result<void> checkRecords(Connection &connection, const QString &path)
{
    STRAW_ASSIGN(const qint64 records, recordsIn(connection));
    if (records > mostRecords)
        return Error{Error::FileTooLarge, {path}};
    return {};
}

} // namespace

Result<void> createFormat(Connection &connection)
{
    STRAW_TRY(connection.execute("PRAGMA page_size=4096; PRAGMA application_id="
                                 + QByteArray::number(FileHeader::applicationId)));
    STRAW_TRY(connection.execute("BEGIN IMMEDIATE; " + Tables::instance().schemaSql() + "; COMMIT"));
    return connection.execute("PRAGMA user_version=" + QByteArray::number(FileHeader::formatVersion));
}

Result<void> checkFormat(Connection &connection, const QString &path)
{
    connection.setDeadline(secondsToCheck * 1000);
    // The schema first: checking the pages would run the expressions of a crafted one, which no
    // deadline ends.
    Result<void> result;
    for (const auto &check : {checkSchema, checkSize, checkPages, checkRecords, checkTexts}) {
        if (result)
            result = check(connection, path);
    }
    connection.setDeadline(0);
    if (!result)
        return damaged(path, result.error());
    return result;
}

Result<void> checkRoom(Connection &connection)
{
    STRAW_ASSIGN(const qint64 size, sizeOf(connection));
    STRAW_ASSIGN(const qint64 records, recordsIn(connection));
    if (size > FileHeader::largestFile || records > mostRecords)
        return Error{Error::WorkbookFull, {}};
    return {};
}

} // namespace straw
