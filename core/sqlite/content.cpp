#include "core/sqlite/content.h"

#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/storage/sqltext.h"

#include <sqlite3.h>

namespace straw {

namespace {

/// Comparing an empty table costs as much as reading its description, and most tables are empty.
Result<bool> isEmpty(Connection &connection, const QByteArray &database, const Table &table)
{
    STRAW_ASSIGN(const QVariant row, connection.value("SELECT 1 FROM " + database + '.'
                                                      + sql::quoted(table.name) + " LIMIT 1"));
    return !row.isValid();
}

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

Result<void> diffTable(const Session &session, Connection &connection, const Table &table)
{
    STRAW_ASSIGN(const bool isNone, isEmpty(connection, "main", table));
    STRAW_ASSIGN(const bool wasNone, isEmpty(connection, "earlier", table));
    if (isNone && wasNone)
        return {};
    char *message = nullptr;
    const int code = sqlite3session_diff(static_cast<sqlite3_session *>(session.handle()), "earlier",
                                         table.name.toUtf8().constData(), &message);
    const QString detail = QString::fromUtf8(message ? message : sqlite3_errstr(code));
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return Error{Error::Database, {detail}};
    return {};
}

} // namespace

Result<void> copyRows(Connection &from, Connection &to, const Table &table)
{
    QByteArrayList places;
    for (size_t i = 0; i < table.columns.size(); ++i)
        places << "?";
    STRAW_ASSIGN(Statement read, from.prepare("SELECT " + sql::columnList(table) + " FROM "
                                              + sql::quoted(table.name)));
    STRAW_ASSIGN(bool more, read.step());
    if (!more)
        return {};
    STRAW_ASSIGN(Statement write, to.prepare("INSERT INTO " + sql::quoted(table.name) + " ("
                                             + sql::columnList(table) + ") VALUES ("
                                             + places.join(", ") + ")"));
    while (more) {
        STRAW_TRY(write.runWith(read));
        STRAW_ASSIGN(more, read.step());
    }
    return {};
}

Content::Content(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
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
    return Content(std::move(connection));
}

Result<Content> Content::of(Connection &source)
{
    STRAW_ASSIGN(Content content, empty());
    STRAW_TRY(source.execute("SAVEPOINT reading")); // all tables at one moment
    const auto copyAll = [&]() -> Result<void> {
        STRAW_TRY(content.m_connection->execute("BEGIN"));
        for (const Table &table : Tables::instance().all()) {
            if (table.recorded)
                STRAW_TRY(copyRows(source, *content.m_connection, table));
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
    return Content(std::move(connection));
}

Result<void> Content::apply(const QByteArray &changeset)
{
    return applyChangeset(*m_connection, changeset);
}

Result<QByteArray> Content::changesTo(const Content &other) const
{
    // SQLite compares two databases of one connection.
    Connection &later = *other.m_connection;
    STRAW_TRY(later.execute("ATTACH ':memory:' AS earlier"));
    const auto compare = [&]() -> Result<QByteArray> {
        STRAW_TRY(m_connection->copyInto(later, "earlier"));
        STRAW_ASSIGN(const Session session, Session::start(later));
        for (const Table &table : Tables::instance().all()) {
            if (table.recorded)
                STRAW_TRY(diffTable(session, later, table));
        }
        return session.changeset();
    };
    Result<QByteArray> changes = compare();
    STRAW_TRY(later.execute("DETACH earlier"));
    return changes;
}

Result<void> Content::check() const
{
    STRAW_ASSIGN(const QVariant dangling, m_connection->value("PRAGMA foreign_key_check"));
    if (dangling.isValid())
        return Error{Error::Database,
                     {QStringLiteral("an entry of %1 names something that is gone").arg(dangling.toString())}};
    return {};
}

} // namespace straw
