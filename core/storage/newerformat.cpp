#include "core/storage/newerformat.h"

#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"

#include <QHash>
#include <QRegularExpression>

namespace straw {

namespace {

/// As an entry of the schema tells it, comments left out: the columns of a table in their order, each with
/// type and constraints in one text.
using PlainColumns = std::vector<std::pair<QString, QString>>;

QString withoutComments(const QString &sql)
{
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    return QString(sql).remove(comment).simplified();
}

/// Nothing when the table is more than plain.
std::optional<PlainColumns> plainTable(const QString &sql)
{
    static const QRegularExpression whole(
        QStringLiteral("^CREATE TABLE \\w+ \\( ?(.*) ?\\) STRICT$"));
    static const QRegularExpression each(QStringLiteral(
        "^(\"?)(\\w+)\\1 ((?:TEXT|INTEGER|REAL|BLOB)(?: NOT NULL)?(?: PRIMARY KEY)?"
        "(?: REFERENCES \\w+ ?\\(id\\) DEFERRABLE INITIALLY DEFERRED)?)$"));
    const auto table = whole.match(withoutComments(sql));
    if (!table.hasMatch())
        return std::nullopt;
    PlainColumns columns;
    for (const QString &text : table.captured(1).split(u',')) {
        const auto column = each.match(text.trimmed());
        if (!column.hasMatch())
            return std::nullopt;
        columns.emplace_back(column.captured(2), column.captured(3));
    }
    return columns;
}

bool isPlainIndex(const QString &sql)
{
    static const QRegularExpression index(
        QStringLiteral("^CREATE INDEX \\w+ ON \\w+ ?\\( ?\"?\\w+\"?(?: ?, ?\"?\\w+\"?)* ?\\)$"));
    return index.match(withoutComments(sql)).hasMatch();
}

/// True for the index that SQLite makes for a key by itself.
bool isAutomatic(const QString &name, const QString &sql)
{
    return sql.isEmpty() && name.startsWith(QLatin1String("sqlite_autoindex_"));
}

/// Our columns of our tables, as the text that creates them here says.
Result<QHash<QString, PlainColumns>> ourTables()
{
    STRAW_ASSIGN(const auto connection, Connection::inMemory());
    STRAW_TRY(connection->execute(Tables::instance().schemaSql()));
    STRAW_ASSIGN(Statement entries, connection->prepare("SELECT name, sql FROM main.sqlite_schema WHERE type = 'table'"));
    QHash<QString, PlainColumns> tables;
    for (;;) {
        STRAW_ASSIGN(const bool more, entries.step());
        if (!more)
            return tables;
        tables.insert(entries.text(0), plainTable(entries.text(1)).value_or(PlainColumns()));
    }
}

bool beginsWith(const PlainColumns &columns, const PlainColumns &ours)
{
    return columns.size() >= ours.size() && std::equal(ours.begin(), ours.end(), columns.begin());
}

Result<void> checkPlain(Connection &connection, const QString &path)
{
    constexpr int mostEntries = 2000; // a crafted file may have any number
    STRAW_ASSIGN(const auto ours, ourTables());
    const Error otherwise{Error::FileTooNew, {path}};
    STRAW_ASSIGN(Statement entries,
                 connection.prepare("SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema"));
    qsizetype found = 0;
    for (int count = 0;; ++count) {
        STRAW_ASSIGN(const bool more, entries.step());
        if (!more)
            break;
        const QString type = entries.text(0), name = entries.text(1), sql = entries.text(2);
        if (count > mostEntries)
            return otherwise;
        if (type == u"index" && (isAutomatic(name, sql) || isPlainIndex(sql)))
            continue;
        const auto columns = type == u"table" ? plainTable(sql) : std::nullopt;
        if (!columns)
            return otherwise;
        const auto known = ours.constFind(name);
        if (known == ours.constEnd())
            continue;
        if (!beginsWith(*columns, *known))
            return otherwise;
        ++found;
    }
    return found == ours.size() ? Result<void>() : otherwise;
}

} // namespace

Result<void> checkNewer(Connection &connection, const QString &path)
{
    STRAW_TRY(checkPlain(connection, path));
    return checkFormatAs(connection, path, Tables::instance(), rules::AllButSchema);
}

} // namespace straw
