#include "core/sqlite/content.h"

#include "core/schema/sqltext.h"
#include "core/schema/tables.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"

namespace straw {

namespace {

/// The tables without what is only for readers and for looking up: SQLite reads their text again for
/// every copy.
QByteArray bareSchema()
{
    QByteArrayList lines;
    for (const QByteArray &line : Tables::instance().schemaSql().split('\n')) {
        const qsizetype comment = line.indexOf("--");
        if (!line.startsWith("CREATE INDEX"))
            lines << (comment < 0 ? line : line.first(comment)).trimmed();
    }
    return lines.join('\n');
}

/// Creating the tables costs ten times as much as copying a database that has them.
Result<Connection *> pattern()
{
    static const Result<std::unique_ptr<Connection>> made = []() -> Result<std::unique_ptr<Connection>> {
        STRAW_ASSIGN(auto connection, Connection::inMemory());
        STRAW_TRY(connection->execute("BEGIN; " + bareSchema() + "; COMMIT"));
        return connection;
    }();
    if (!made)
        return made.error();
    return made->get();
}

std::vector<Cell> rowOf(const Statement &statement)
{
    std::vector<Cell> row;
    row.reserve(size_t(statement.columnCount()));
    for (int i = 0; i < statement.columnCount(); ++i)
        row.push_back(statement.value(i));
    return row;
}

/// What differs between two rows of one id; no cell when they are equal.
ChangesetRow differenceOf(const Statement &before, const Statement &after)
{
    const int columns = after.columnCount();
    ChangesetRow row{ChangesetRow::Update, std::vector<Cell>(size_t(columns)), std::vector<Cell>(size_t(columns))};
    for (int i = 1; i < columns; ++i) {
        if (!before.isSame(i, after)) {
            row.before[0] = before.value(0);
            row.before[size_t(i)] = before.value(i);
            row.after[size_t(i)] = after.value(i);
        }
    }
    return row;
}

/// SQLite's own comparison (sqlite3session_diff) needs both databases in one connection, and prepares so
/// much for each table that a small workbook takes several times as long.
Result<ChangesetTable> differenceOf(Connection &before, Connection &after, const Table &table)
{
    const QByteArray sql = "SELECT " + sql::columnList(table) + " FROM " + sql::quoted(table.name) + " ORDER BY id";
    STRAW_ASSIGN(Statement was, before.prepare(sql));
    STRAW_ASSIGN(Statement is, after.prepare(sql));
    STRAW_ASSIGN(bool hasBefore, was.step());
    STRAW_ASSIGN(bool hasAfter, is.step());
    ChangesetTable changes{table.name, {}};
    while (hasBefore || hasAfter) {
        const int order = !hasAfter ? -1 : !hasBefore ? 1 : was.compareText(0, is);
        if (order < 0) {
            changes.rows.push_back({ChangesetRow::Delete, rowOf(was), {}});
        } else if (order > 0) {
            changes.rows.push_back({ChangesetRow::Insert, {}, rowOf(is)});
        } else if (ChangesetRow row = differenceOf(was, is); row.before[0]) {
            changes.rows.push_back(std::move(row));
        }
        if (order <= 0) {
            STRAW_ASSIGN(hasBefore, was.step());
        }
        if (order >= 0) {
            STRAW_ASSIGN(hasAfter, is.step());
        }
    }
    return changes;
}

} // namespace

Result<bool> copyRows(Connection &from, Connection &to, const Table &table, const std::function<void(qint64)> &told)
{
    // Asked first, since most tables are empty, and naming all columns costs more than looking.
    STRAW_ASSIGN(const QVariant any, from.value("SELECT 1 FROM " + sql::quoted(table.name) + " LIMIT 1"));
    if (!any.isValid())
        return false;
    QByteArrayList places;
    for (size_t i = 0; i < table.columns.size(); ++i)
        places << "?";
    STRAW_ASSIGN(Statement read, from.prepare("SELECT " + sql::columnList(table) + " FROM " + sql::quoted(table.name)));
    STRAW_ASSIGN(bool more, read.step());
    STRAW_ASSIGN(Statement write, to.prepare("INSERT INTO " + sql::quoted(table.name) + " (" + sql::columnList(table)
                                             + ") VALUES (" + places.join(", ") + ")"));
    constexpr qint64 atATime = 1000;
    for (qint64 rows = 1; more; ++rows) {
        STRAW_TRY(write.runWith(read));
        STRAW_ASSIGN(more, read.step());
        if (told && (rows % atATime == 0 || !more))
            told(more ? atATime : (rows - 1) % atATime + 1);
    }
    return true;
}

Content::Content(std::unique_ptr<Connection> connection, QSet<TableKey> filled)
    : m_connection(std::move(connection))
    , m_filled(std::move(filled))
{
}

Content::Content(Content &&) noexcept = default;
Content &Content::operator=(Content &&) noexcept = default;
Content::~Content() = default;

Result<Content> Content::empty()
{
    STRAW_ASSIGN(Connection * tables, pattern());
    STRAW_ASSIGN(auto connection, Connection::inMemory());
    STRAW_TRY(tables->copyInto(*connection));
    STRAW_TRY(connection->execute("PRAGMA foreign_keys=OFF"));
    return Content(std::move(connection), {});
}

Result<Content> Content::of(Connection &source)
{
    STRAW_ASSIGN(Content content, empty());
    STRAW_TRY(source.execute("SAVEPOINT reading")); // all tables at one moment
    const auto copyAll = [&]() -> Result<void> {
        STRAW_TRY(content.m_connection->execute("BEGIN"));
        for (const Table &table : Tables::instance().all()) {
            if (!table.recorded)
                continue;
            STRAW_ASSIGN(const bool hasRows, copyRows(source, *content.m_connection, table));
            if (hasRows)
                content.m_filled << table.name;
        }
        return content.m_connection->execute("COMMIT");
    };
    const Result<void> copied = copyAll();
    STRAW_TRY(source.execute("RELEASE reading"));
    STRAW_TRY(copied);
    return content;
}

Result<Content> Content::copy() const
{
    STRAW_ASSIGN(auto connection, Connection::inMemory());
    STRAW_TRY(m_connection->copyInto(*connection));
    STRAW_TRY(connection->execute("PRAGMA foreign_keys=OFF"));
    return Content(std::move(connection), m_filled);
}

Result<void> Content::apply(const QByteArray &changeset)
{
    return applyChangeset(*m_connection, changeset, &m_filled);
}

Result<std::vector<ChangesetTable>> Content::differenceTo(const Content &other) const
{
    std::vector<ChangesetTable> difference;
    for (const Table &table : Tables::instance().all()) {
        if (!m_filled.contains(table.name) && !other.m_filled.contains(table.name))
            continue;
        STRAW_ASSIGN(ChangesetTable changes, differenceOf(*m_connection, *other.m_connection, table));
        if (!changes.rows.empty())
            difference.push_back(std::move(changes));
    }
    return difference;
}

Result<QByteArray> Content::changesTo(const Content &other) const
{
    STRAW_ASSIGN(const std::vector<ChangesetTable> difference, differenceTo(other));
    return writeChangeset(difference);
}

} // namespace straw
