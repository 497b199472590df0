#include "core/storage/fileformat.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/tables.h"

#include <QMap>

namespace straw {

namespace {

constexpr int secondsToCheck = 20;

using Schema = QMap<QString, QString>; // "table event" -> its SQL

Result<Schema> schemaOf(Connection &connection)
{
    STRAW_ASSIGN(Statement statement,
                 connection.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM main.sqlite_schema"));
    Schema schema;
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return schema;
        schema.insert(statement.text(0), statement.text(1));
    }
}

Result<Schema> expectedSchema()
{
    STRAW_ASSIGN(const auto connection, Connection::inMemory());
    STRAW_TRY(connection->execute(Tables::instance().schemaSql()));
    return schemaOf(*connection);
}

Result<void> compareSchemas(const Schema &found, const Schema &expected, const QString &path)
{
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        if (found.value(entry.key()) != *entry)
            return Error{Error::FileSchemaChanged, {path, entry.key()}};
    }
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        if (!expected.contains(entry.key()))
            return Error{Error::FileSchemaChanged, {path, entry.key()}};
    }
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
    const auto damaged = [&](const QString &detail) { return Error{Error::FileDamaged, {path, detail}}; };
    connection.setDeadline(secondsToCheck * 1000);
    const auto check = [&]() -> Result<void> {
        const auto integrity = connection.value("PRAGMA integrity_check(1)");
        if (!integrity)
            return damaged(integrity.error().arguments.value(0));
        if (integrity->toString() != u"ok")
            return damaged(integrity->toString());
        const auto found = schemaOf(connection);
        if (!found)
            return damaged(found.error().arguments.value(0));
        STRAW_ASSIGN(const Schema expected, expectedSchema());
        STRAW_TRY(compareSchemas(*found, expected, path));
        const auto dangling = connection.value("PRAGMA foreign_key_check");
        if (!dangling)
            return damaged(dangling.error().arguments.value(0));
        if (dangling->isValid())
            return damaged(QStringLiteral("an entry of %1 names something that is gone")
                               .arg(dangling->toString()));
        for (const char *single : {"workbook", "account"}) {
            const auto count = connection.value("SELECT count(*) FROM " + QByteArray(single));
            if (!count || count->toLongLong() != 1)
                return damaged(QStringLiteral("it has no single %1").arg(QLatin1String(single)));
        }
        return {};
    };
    const Result<void> result = check();
    connection.setDeadline(0);
    return result;
}

} // namespace straw
