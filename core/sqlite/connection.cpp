#include "core/sqlite/connection.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

namespace straw {

namespace {

constexpr int busyMilliseconds = 2000;
constexpr int operationsBetweenLooks = 2000; // at the clock, of a statement with a deadline
constexpr int cachedPages = 100;             // see keepFewPages()

/// Of the library, before it is used. Opening a workbook of 5,000 events takes a twentieth longer without.
void setUpOnce()
{
    static const bool done = [] {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);                       // nobody asks how much memory it takes
        sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, cachedPages); // in one piece, which is given back as one
        return true;
    }();
    Q_UNUSED(done)
}

/// What is about the disk, or about others who use the file, is told apart from what is in the file: nobody
/// may take it for damage.
Error errorFor(int code, const QString &path, const QString &why)
{
    switch (code) {
    case SQLITE_IOERR_WRITE: // a full disk, too, where the system names it in its own way
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
        return {Error::WriteFailed, {path, why}};
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::DiskFull, {path}};
    case SQLITE_BUSY:
        return {Error::FileInUse, {path}};
    case SQLITE_TOOBIG: // see SQLITE_LIMIT_LENGTH
        return {Error::FileTextTooLong, {path, why}};
    case SQLITE_READONLY:
        return {Error::WriteFailed, {path, why}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
        return {Error::FileUnreadable, {path, why}};
    default:
        return {Error::Database, {why}};
    }
}

QString nameOf(sqlite3 *handle)
{
    return handle ? QString::fromUtf8(sqlite3_db_filename(handle, nullptr)) : QString();
}

/// The error of the last call on a handle.
Error errorOf(sqlite3 *handle)
{
    return errorFor(sqlite3_extended_errcode(handle), nameOf(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, place);
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Double:
    case QMetaType::Float:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, text.constData(), quint64(text.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    default:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

} // namespace

// --- Statement

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

Result<void> Statement::bind(std::span<const QVariant> values)
{
    reset();
    sqlite3_clear_bindings(m_statement.get());
    int place = 0;
    for (const QVariant &value : values) {
        if (bindValue(m_statement.get(), ++place, value) != SQLITE_OK)
            return errorOf(sqlite3_db_handle(m_statement.get()));
    }
    return {};
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return errorOf(sqlite3_db_handle(m_statement.get()));
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // gives the error of the last step, which step() has told
}

Result<void> Statement::run(std::span<const QVariant> values)
{
    STRAW_TRY(bind(values));
    Result<void> done = forEachRow([] {});
    reset();
    return done;
}

Result<void> Statement::runWith(const Statement &row)
{
    reset();
    for (int i = 0; i < row.columnCount(); ++i) {
        if (sqlite3_bind_value(m_statement.get(), i + 1, sqlite3_column_value(row.m_statement.get(), i)) != SQLITE_OK)
            return errorOf(sqlite3_db_handle(m_statement.get()));
    }
    const Result<bool> done = step();
    reset();
    if (!done)
        return done.error();
    return {};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return QVariant(integer(column));
    case SQLITE_FLOAT:
        return QVariant(real(column));
    case SQLITE_TEXT:
        return QVariant(text(column));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
        return QVariant(QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column)));
    }
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    return exactFromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    if (isNull(column)) // most are, and this is the quickest way to know
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isSame(int column, const Statement &other) const
{
    sqlite3_stmt *mine = m_statement.get(), *its = other.m_statement.get();
    const int type = sqlite3_column_type(mine, column);
    if (type != sqlite3_column_type(its, column))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return integer(column) == other.integer(column);
    case SQLITE_FLOAT:
        return real(column) == other.real(column);
    default:
        return bytes(column) == other.bytes(column);
    }
}

int Statement::compareText(int column, const Statement &other) const
{
    return bytes(column).compare(other.bytes(column));
}

/// Of a text or a blob, until the next step.
QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

// --- Connection

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(Handle handle, QString path)
    : m_handle(std::move(handle))
    , m_path(std::move(path))
{
    sqlite3_progress_handler(
        m_handle.get(), operationsBetweenLooks,
        [](void *deadline) -> int { return static_cast<QDeadlineTimer *>(deadline)->hasExpired(); }, &m_deadline);
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode != Create && !QFileInfo::exists(path))
        return Error{Error::FileMissing, {path}};
    const int access = mode == ReadOnly    ? SQLITE_OPEN_READONLY
                       : mode == ReadWrite ? SQLITE_OPEN_READWRITE
                                           : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    setUpOnce();
    // A connection belongs to one thread at a time. Locked for each call, reading a workbook took a sixth longer.
    const int flags = access | SQLITE_OPEN_NOMUTEX;
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, flags, nullptr);
    Handle handle(opened); // also of a failure, to be closed
    if (code != SQLITE_OK)
        return opened ? errorOf(opened) : Error{Error::Database, {QString::fromUtf8(sqlite3_errstr(code))}};
    sqlite3_busy_timeout(opened, busyMilliseconds);
    std::unique_ptr<Connection> connection(new Connection(std::move(handle), path));
    STRAW_TRY(connection->harden());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    return open(QStringLiteral(":memory:"), Create);
}

/// Before any other SQL. Each of these was seen to matter with a hostile file.
Result<void> Connection::harden()
{
    for (const auto &[option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1}}) {
        if (sqlite3_db_config(handle(), option, value, nullptr) != SQLITE_OK)
            return errorOf(handle());
    }
    for (const auto &[limit, value] :
         {std::pair{SQLITE_LIMIT_LENGTH, int(limits::valueBytes)}, std::pair{SQLITE_LIMIT_SQL_LENGTH, 200'000},
          std::pair{SQLITE_LIMIT_COLUMN, 100}, std::pair{SQLITE_LIMIT_EXPR_DEPTH, 50},
          std::pair{SQLITE_LIMIT_ATTACHED, 1}, std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1}})
        sqlite3_limit(handle(), limit, value);
    return execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                   "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON");
}

Result<void> Connection::keepFewPages()
{
    return execute("PRAGMA cache_size=" + QByteArray::number(cachedPages));
}

Result<void> Connection::execute(const QByteArray &sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(handle());
    return {};
}

Result<Statement> Connection::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return errorOf(handle());
    return Statement(statement);
}

Result<Statement *> Connection::cached(const QByteArray &sql)
{
    const auto known = m_cached.find(sql);
    if (known != m_cached.end())
        return &known->second;
    STRAW_ASSIGN(Statement statement, prepare(sql));
    return &m_cached.emplace(sql, std::move(statement)).first->second;
}

Result<QVariant> Connection::value(const QByteArray &sql, std::span<const QVariant> values)
{
    STRAW_ASSIGN(Statement statement, prepare(sql));
    STRAW_TRY(statement.bind(values));
    STRAW_ASSIGN(const bool found, statement.step());
    return found ? statement.value(0) : QVariant();
}

Result<QVariant> Connection::cachedValue(const QByteArray &sql, std::span<const QVariant> values)
{
    STRAW_ASSIGN(Statement * statement, cached(sql));
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    const QVariant value = found ? statement->value(0) : QVariant();
    statement->reset();
    return value;
}

void Connection::setDeadline(int milliseconds)
{
    m_deadline = milliseconds > 0 ? QDeadlineTimer(milliseconds) : QDeadlineTimer(QDeadlineTimer::Forever);
}

Result<void> Connection::copyInto(Connection &other, const QByteArray &database)
{
    sqlite3_backup *backup = sqlite3_backup_init(other.handle(), database.constData(), handle(), "main");
    if (!backup)
        return errorOf(other.handle());
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (copied == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    // A copy that somebody's lock cut short is no failure to SQLite: it waits to be asked to go on.
    const int code = finished == SQLITE_OK ? copied : finished;
    return errorFor(code, nameOf(handle()), QString::fromUtf8(sqlite3_errstr(code)));
}

Result<void> Connection::backupTo(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::FileExists, {path}};
    STRAW_ASSIGN(const std::unique_ptr<Connection> copy, open(path, Create));
    if (auto copied = copyInto(*copy); !copied) {
        QFile::remove(path);
        return copied;
    }
    STRAW_ASSIGN(const QVariant mode, copy->value("PRAGMA journal_mode=DELETE"));
    if (mode.toString() != u"delete")
        return Error{Error::Database, {QStringLiteral("journal_mode %1").arg(mode.toString())}};
    return {};
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
