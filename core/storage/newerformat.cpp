#include "core/storage/newerformat.h"

#include "core/base/limits.h"
#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace straw {

namespace {

/// As an entry of the schema tells it: the columns of a table in their order, each with its name as it is
/// spelled, and type and constraints in one text.
using PlainColumns = std::vector<std::pair<QString, QString>>;

struct PlainTable
{
    QString name;
    PlainColumns columns;
};

/// Words, words in quotes, parentheses and commas, comments left out; nothing when there is anything else.
/// Read as SQLite does, so that nothing hides from one of the two: `--` within quotes begins no comment, a NUL
/// ends the text, and no other spaces than these are some.
std::optional<QString> plainText(const QString &sql)
{
    static const QRegularExpression plain(
        QStringLiteral("\\A(?:[ \\t\\n\\f\\r]++|--[^\\n\\x00]*+|\\w++|\"\\w++\"|[(),])*+\\z"));
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    if (!plain.match(sql).hasMatch())
        return std::nullopt;
    return QString(sql).remove(comment).simplified();
}

/// SQLite keeps them for itself, and reads figures from some that steer it.
bool isReserved(const QString &name)
{
    return name.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive);
}

/// Nothing when the table is more than plain.
std::optional<PlainTable> plainTable(const QString &sql)
{
    static const QRegularExpression whole(QStringLiteral("^CREATE TABLE (\\w+) ?\\( ?(.*) ?\\) STRICT$"));
    // CONSTRAINT and a name would be a rule without content.
    static const QRegularExpression each(
        QStringLiteral("^((?!(?i:CONSTRAINT) )\\w+|\"\\w+\") ((?:TEXT|INTEGER|REAL|BLOB)(?: NOT NULL)?(?: PRIMARY KEY)?"
                       "(?: REFERENCES \\w+ ?\\(id\\) DEFERRABLE INITIALLY DEFERRED)?)$"));
    const auto table = whole.match(plainText(sql).value_or(QString()));
    if (!table.hasMatch() || isReserved(table.captured(1)))
        return std::nullopt;
    PlainTable plain{table.captured(1), {}};
    for (const QString &text : table.captured(2).split(u',')) {
        const auto column = each.match(text.trimmed());
        if (!column.hasMatch())
            return std::nullopt;
        plain.columns.emplace_back(column.captured(1), column.captured(2));
    }
    return plain;
}

/// True for an index of nothing but columns: any other word can be an expression.
bool isPlainIndex(const QString &sql, const QHash<QString, PlainColumns> &tables)
{
    static const QRegularExpression index(QStringLiteral("^CREATE INDEX (\\w+) ON (\\w+) ?\\( ?(.*) ?\\)$"));
    const auto whole = index.match(plainText(sql).value_or(QString()));
    if (!whole.hasMatch() || isReserved(whole.captured(1)))
        return false;
    const QStringList names = whole.captured(3).split(u',');
    return std::ranges::all_of(names, [columns = tables.value(whole.captured(2))](const QString &name) {
        return std::ranges::find(columns, name.trimmed(), &PlainColumns::value_type::first) != columns.end();
    });
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
    STRAW_ASSIGN(Statement entries, connection->prepare("SELECT sql FROM main.sqlite_schema WHERE type = 'table'"));
    QHash<QString, PlainColumns> tables;
    STRAW_TRY(entries.forEachRow([&] {
        if (const auto table = plainTable(entries.text(0)))
            tables.insert(table->name, table->columns);
    }));
    return tables;
}

bool beginsWith(const PlainColumns &columns, const PlainColumns &ours)
{
    return columns.size() >= ours.size() && std::equal(ours.begin(), ours.end(), columns.begin());
}

Result<void> checkPlain(Connection &connection, const QString &path)
{
    STRAW_ASSIGN(const auto ours, ourTables());
    const Error otherwise{Error::FileTooNew, {path}};
    STRAW_ASSIGN(Statement entries, connection.prepare("SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema"));
    QHash<QString, PlainColumns> found; // by the name in the text, which is the one that counts
    int count = 0;
    STRAW_TRY(entries.forEachRow([&]() -> Result<void> {
        const QString type = entries.text(0), name = entries.text(1), sql = entries.text(2);
        if (count++ > limits::schemaEntries)
            return otherwise;
        if (type == u"index" && (isAutomatic(name, sql) || isPlainIndex(sql, found)))
            return {};
        const auto table = type == u"table" ? plainTable(sql) : std::nullopt;
        if (!table || !beginsWith(table->columns, ours.value(table->name)))
            return otherwise;
        found.insert(table->name, table->columns);
        return {};
    }));
    const bool hasOurs = std::ranges::all_of(ours.keys(), [&](const QString &name) { return found.contains(name); });
    return hasOurs ? Result<void>() : otherwise;
}

} // namespace

Result<void> checkNewer(Connection &connection, const QString &path)
{
    if (auto plain = checkPlain(connection, path); !plain) // SQLite may find it damaged first
        return aboutFile(std::move(plain.error()), path);
    return checkFormatAs(connection, path, Tables::instance(), rules::OfNewer);
}

} // namespace straw
