#include "core/sqlite/changeset.h"

#include "core/schema/sqltext.h"
#include "core/sqlite/connection.h"

#include <sqlite3.h>

#include <QSet>

namespace straw {

namespace {

struct SqliteFree
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, SqliteFree>;

Error sessionError(int code)
{
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return {Error::UndoHeld, {}};
    return {Error::Database, {QString::fromUtf8(sqlite3_errstr(code))}};
}

} // namespace

Result<QByteArray> invertChangeset(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArray();
    int size = 0;
    void *inverted = nullptr;
    const int code = sqlite3changeset_invert(int(bytes.size()), bytes.constData(), &size, &inverted);
    const SqliteBytes owner(inverted);
    if (code != SQLITE_OK)
        return sessionError(code);
    return QByteArray(static_cast<const char *>(inverted), size);
}

Result<QByteArray> joinChangesets(const QByteArrayList &changesets)
{
    sqlite3_changegroup *created = nullptr;
    int code = sqlite3changegroup_new(&created);
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(created,
                                                                                           sqlite3changegroup_delete);
    for (const QByteArray &bytes : changesets) {
        if (code == SQLITE_OK && !bytes.isEmpty())
            code = sqlite3changegroup_add(created, int(bytes.size()), const_cast<char *>(bytes.constData()));
    }
    int size = 0;
    void *joined = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(created, &size, &joined);
    const SqliteBytes owner(joined);
    if (code != SQLITE_OK)
        return sessionError(code);
    return QByteArray(static_cast<const char *>(joined), size);
}

namespace {

/// The tables in which a changeset may have broken a reference.
QSet<TableKey> tablesToCheck(const std::vector<ChangesetTable> &changed)
{
    QSet<TableKey> tables;
    for (const ChangesetTable &table : changed) {
        tables << table.name;
        const bool removes = std::any_of(table.rows.begin(), table.rows.end(),
                                         [](const ChangesetRow &row) { return row.operation == ChangesetRow::Delete; });
        for (const Referrer &referrer : Tables::instance().referrersOf(table.name)) {
            if (removes)
                tables << referrer.table->name;
        }
    }
    return tables;
}

/// SQLite before 3.47.2 can forget, while it applies a changeset, that a reference was broken, and then
/// lets it be committed.
Result<void> checkReferences(Connection &connection, const QByteArray &bytes)
{
    STRAW_ASSIGN(const QVariant enforced, connection.value("PRAGMA foreign_keys"));
    if (enforced.toInt() == 0)
        return {};
    STRAW_ASSIGN(const std::vector<ChangesetTable> changed, readChangeset(bytes));
    for (const TableKey table : tablesToCheck(changed)) {
        STRAW_ASSIGN(const QVariant dangling,
                     connection.value("PRAGMA foreign_key_check(\"" + table.toString().toUtf8() + "\")"));
        if (dangling.isValid())
            return Error{Error::UndoHeld, {}};
    }
    return {};
}

Result<void> apply(Connection &connection, const QByteArray &bytes, QSet<TableKey> *touched)
{
    // The extension opens a savepoint of its own, so a refused change leaves nothing behind.
    const int code = sqlite3changeset_apply(
        connection.handle(), int(bytes.size()), const_cast<char *>(bytes.constData()),
        [](void *names, const char *table) -> int {
            if (names)
                static_cast<QSet<TableKey> *>(names)->insert(TableKey::find(QString::fromUtf8(table)));
            return true;
        },
        [](void *, int conflict, sqlite3_changeset_iter *) -> int {
            // Looked at afterwards, for the whole of the change.
            return conflict == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
        },
        touched);
    return code == SQLITE_OK ? Result<void>() : sessionError(code);
}

} // namespace

Result<void> applyChangeset(Connection &connection, const QByteArray &bytes, QSet<TableKey> *touched)
{
    if (bytes.isEmpty())
        return {};
    STRAW_TRY(apply(connection, bytes, touched));
    return checkReferences(connection, bytes);
}

Result<void> applyToBeChecked(Connection &connection, const QByteArray &bytes)
{
    return bytes.isEmpty() ? Result<void>() : apply(connection, bytes, nullptr);
}

Session::Session(void *session)
    : m_session(session)
{
}

Result<Session> Session::start(Connection &connection)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(connection.handle(), "main", &session);
    if (code != SQLITE_OK)
        return sessionError(code);
    Session recording(session);
    // By name, never all: SQLite's own tables must stay out of changesets. The filter is asked once
    // for each table that is touched, which costs less than naming all of them for every edit.
    sqlite3session_table_filter(
        session,
        [](void *, const char *name) -> int {
            const Table *table = Tables::instance().find(QString::fromUtf8(name));
            return table && table->recorded;
        },
        nullptr);
    code = sqlite3session_attach(session, nullptr);
    if (code != SQLITE_OK)
        return sessionError(code);
    return recording;
}

Session::Session(Session &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{
}

Session::~Session()
{
    if (m_session)
        sqlite3session_delete(static_cast<sqlite3_session *>(m_session));
}

Result<QByteArray> Session::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(static_cast<sqlite3_session *>(m_session), &size, &bytes);
    const SqliteBytes owner(bytes);
    if (code != SQLITE_OK)
        return sessionError(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

} // namespace straw
