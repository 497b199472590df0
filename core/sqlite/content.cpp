#include "core/sqlite/content.h"

#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/storage/sqltext.h"

#include <sqlite3.h>

namespace straw {

namespace {

/// Row by row and not by page, so that blobs and journal stay behind.
Result<void> copyRows(Connection &from, Connection &to, const Table &table)
{
    QByteArrayList places;
    for (size_t i = 0; i < table.columns.size(); ++i)
        places << "?";
    STRAW_ASSIGN(Statement read, from.prepare("SELECT " + sql::columnList(table) + " FROM "
                                              + sql::quoted(table.name)));
    STRAW_ASSIGN(Statement write, to.prepare("INSERT INTO " + sql::quoted(table.name) + " ("
                                             + sql::columnList(table) + ") VALUES ("
                                             + places.join(", ") + ")"));
    for (;;) {
        STRAW_ASSIGN(const bool more, read.step());
        if (!more)
            return {};
        STRAW_TRY(write.runWith(read));
    }
}

Error diffError(int code, char *message)
{
    const QString detail = QString::fromUtf8(message ? message : sqlite3_errstr(code));
    sqlite3_free(message);
    return {Error::Database, {detail}};
}

} // namespace

Content::Content(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Content::Content(Content &&) noexcept = default;
Content &Content::operator=(Content &&) noexcept = default;
Content::~Content() = default;

Result<Content> Content::empty()
{
    STRAW_ASSIGN(auto connection, Connection::inMemory());
    STRAW_TRY(connection->execute("PRAGMA foreign_keys=OFF; BEGIN; "
                                  + Tables::instance().schemaSql() + "; COMMIT"));
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
    STRAW_ASSIGN(const Content later, other.copy());
    STRAW_TRY(later.m_connection->execute("ATTACH ':memory:' AS earlier"));
    STRAW_TRY(m_connection->copyInto(*later.m_connection, "earlier"));
    STRAW_ASSIGN(const Session session, Session::start(*later.m_connection));
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded)
            continue;
        char *message = nullptr;
        const int code = sqlite3session_diff(static_cast<sqlite3_session *>(session.handle()), "earlier",
                                             table.name.toUtf8().constData(), &message);
        if (code != SQLITE_OK)
            return diffError(code, message);
    }
    return session.changeset();
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
