#include "core/sqlite/connection.h"

#include "core/base/utf8.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

namespace straw {

namespace {

constexpr int busyMilliseconds = 2000;

Error databaseError(const SQLite::Exception &exception)
{
    if (exception.getErrorCode() == SQLITE_FULL)
        return {Error::DiskFull, {QString()}};
    return {Error::Database, {QString::fromUtf8(exception.what())}};
}

} // namespace

Error databaseError(sqlite3 *handle)
{
    if (sqlite3_errcode(handle) == SQLITE_FULL)
        return {Error::DiskFull, {QString()}};
    return {Error::Database, {QString::fromUtf8(sqlite3_errmsg(handle))}};
}

// --- Statement

Statement::Statement(std::unique_ptr<SQLite::Statement> statement)
    : m_statement(std::move(statement))
{
}

Statement::Statement(Statement &&) noexcept = default;
Statement::~Statement() = default;

Result<void> Statement::bind(std::span<const QVariant> values)
{
    try {
        m_statement->reset();
        m_statement->clearBindings();
        int place = 0;
        for (const QVariant &value : values) {
            ++place;
            switch (value.typeId()) {
            case QMetaType::UnknownType:
            case QMetaType::Nullptr:
                m_statement->bind(place);
                break;
            case QMetaType::QByteArray: {
                const QByteArray bytes = value.toByteArray();
                m_statement->bind(place, bytes.constData(), int(bytes.size()));
                break;
            }
            case QMetaType::Double:
            case QMetaType::Float:
                m_statement->bind(place, value.toDouble());
                break;
            case QMetaType::QString:
                m_statement->bind(place, value.toString().toStdString());
                break;
            default:
                m_statement->bind(place, int64_t(value.toLongLong()));
            }
        }
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception);
    }
    return {};
}

Result<bool> Statement::step()
{
    try {
        return m_statement->executeStep();
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception);
    }
}

QVariant Statement::value(int column) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    switch (cell.getType()) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(cell.getInt64()));
    case SQLITE_FLOAT:
        return QVariant(cell.getDouble());
    case SQLITE_TEXT:
        return QVariant(exactFromUtf8({cell.getText(), cell.getBytes()}));
    case SQLITE_BLOB:
        return QVariant(QByteArray(static_cast<const char *>(cell.getBlob()), cell.getBytes()));
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    const char *text = cell.getText();
    return exactFromUtf8({text, cell.getBytes()});
}

qint64 Statement::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

int Statement::columnCount() const
{
    return m_statement->getColumnCount();
}

Result<void> Statement::run(std::span<const QVariant> values)
{
    STRAW_TRY(bind(values));
    for (;;) {
        STRAW_ASSIGN(const bool more, step());
        if (!more)
            break;
    }
    try {
        m_statement->reset();
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception);
    }
    return {};
}

// --- Connection

struct Connection::Deadline
{
    QDeadlineTimer timer{QDeadlineTimer::Forever};
};

Connection::Connection(std::unique_ptr<SQLite::Database> database, QString path)
    : m_deadline(std::make_unique<Deadline>())
    , m_database(std::move(database))
    , m_path(std::move(path))
{
    constexpr int operationsBetweenLooks = 2000;
    sqlite3_progress_handler(
        handle(), operationsBetweenLooks,
        [](void *deadline) -> int { return static_cast<Deadline *>(deadline)->timer.hasExpired(); },
        m_deadline.get());
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode != Create && !QFileInfo::exists(path))
        return Error{Error::FileMissing, {path}};
    try {
        const int flags = mode == ReadOnly ? SQLite::OPEN_READONLY
            : mode == ReadWrite            ? SQLite::OPEN_READWRITE
                                           : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds);
        std::unique_ptr<Connection> connection(new Connection(std::move(database), path));
        STRAW_TRY(connection->harden());
        return connection;
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception);
    }
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    return open(QStringLiteral(":memory:"), Create);
}

/// Before any other SQL. Each of these was seen to matter with a hostile file.
Result<void> Connection::harden()
{
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                        std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                        std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
                                        std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1}}) {
        if (sqlite3_db_config(handle(), option, value, nullptr) != SQLITE_OK)
            return databaseError(handle());
    }
    constexpr int mebibyte = 1024 * 1024;
    for (const auto &[limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 64 * mebibyte},
                                       std::pair{SQLITE_LIMIT_SQL_LENGTH, 200'000},
                                       std::pair{SQLITE_LIMIT_COLUMN, 100},
                                       std::pair{SQLITE_LIMIT_EXPR_DEPTH, 50},
                                       std::pair{SQLITE_LIMIT_ATTACHED, 1},
                                       std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1}})
        sqlite3_limit(handle(), limit, value);
    return execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                   "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON");
}

Result<void> Connection::execute(const QByteArray &sql)
{
    try {
        m_database->exec(sql.constData());
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception);
    }
    return {};
}

Result<Statement> Connection::prepare(const QByteArray &sql)
{
    try {
        return Statement(std::make_unique<SQLite::Statement>(*m_database, sql.constData()));
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception);
    }
}

Result<QVariant> Connection::value(const QByteArray &sql, std::span<const QVariant> values)
{
    STRAW_ASSIGN(Statement statement, prepare(sql));
    STRAW_TRY(statement.bind(values));
    STRAW_ASSIGN(const bool found, statement.step());
    return found ? statement.value(0) : QVariant();
}

void Connection::setDeadline(int milliseconds)
{
    m_deadline->timer = milliseconds > 0 ? QDeadlineTimer(milliseconds)
                                         : QDeadlineTimer(QDeadlineTimer::Forever);
}

Result<void> Connection::backupTo(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::FileExists, {path}};
    try {
        SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(target, *m_database);
        backup.executeStep(-1);
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        return databaseError(exception);
    }
    STRAW_ASSIGN(const std::unique_ptr<Connection> copy, open(path, ReadWrite));
    STRAW_ASSIGN(const QVariant mode, copy->value("PRAGMA journal_mode=DELETE"));
    if (mode.toString() != u"delete")
        return Error{Error::Database, {QStringLiteral("journal_mode %1").arg(mode.toString())}};
    return {};
}

sqlite3 *Connection::handle() const
{
    return m_database->getHandle();
}

// --- Transaction

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    STRAW_TRY(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    STRAW_TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace straw
