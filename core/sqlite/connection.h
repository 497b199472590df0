#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>
#include <span>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace straw {

/// A prepared statement with values bound and read as QVariant: null, qlonglong, double, QString or
/// QByteArray. Belongs to its connection and must not outlive it.
class Statement
{
public:
    /// Binds the values from the first place on and makes ready to run again.
    Result<void> bind(std::span<const QVariant> values);
    /// True while there is a row to read.
    Result<bool> step();
    /// Calls f() on every row that there still is; an error that it gives ends that.
    template<typename F>
    Result<void> forEachRow(F &&f)
    {
        for (;;) {
            STRAW_ASSIGN(const bool more, step());
            if (!more)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<F>>)
                f();
            else
                STRAW_TRY(f());
        }
    }
    /// Ends a run, so that the statement holds no lock.
    void reset();
    /// Binds and runs to the end, for statements without rows.
    Result<void> run(std::span<const QVariant> values = {});

    /// Runs with the row that another statement stands on, value by value as it is stored.
    Result<void> runWith(const Statement &row);

    int columnCount() const;
    bool isNull(int column) const;
    QVariant value(int column) const;
    QString text(int column) const;
    /// The bytes of a text as they are stored, until the next step.
    QByteArrayView utf8(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// Whether the rows that two statements stand on have the same there, as it is stored.
    bool isSame(int column, const Statement &other) const;
    /// Below, at or above zero, as SQLite orders texts by their bytes.
    int compareText(int column, const Statement &other) const;

private:
    friend class Connection;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement);
    QByteArrayView bytes(int column) const;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A hardened connection to a local database file: whatever the file contains, it runs no code of
/// its own (architecture.md, section 3), and a deadline ends statements that take too long.
class Connection
{
public:
    enum Mode { ReadOnly, ReadWrite, Create };

    /// The path must be absolute and local: SQLite never opens a file in a shared folder.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    static Result<std::unique_ptr<Connection>> inMemory();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<void> execute(const QByteArray &sql);
    /// For a workbook that is read from one end to the other: what was read does not come again, and SQLite's own 2 MB
    /// would stay in memory for nothing. Reads the schema, so it is for a file that may be read.
    Result<void> keepFewPages();
    Result<Statement> prepare(const QByteArray &sql);
    /// The same, kept for the next time: preparing costs more than most edits. One use at a time.
    Result<Statement *> cached(const QByteArray &sql);
    /// The first column of the first row; null when there is no row.
    Result<QVariant> value(const QByteArray &sql, std::span<const QVariant> values = {});
    /// The same of a statement that is kept for the next time.
    Result<QVariant> cachedValue(const QByteArray &sql, std::span<const QVariant> values);

    /// Statements fail from now on when they run longer; 0 lifts the limit.
    void setDeadline(int milliseconds);

    /// Copies the whole database into a new file at once, in rollback-journal mode, so that it is a
    /// single file that can be sent. Error::FileExists when there is one already.
    Result<void> backupTo(const QString &path);

    /// Copies the whole database over the one of that name ("main" or an attached one) of another
    /// connection.
    Result<void> copyInto(Connection &other, const QByteArray &database = "main");

    sqlite3 *handle() const { return m_handle.get(); }
    QString path() const { return m_path; }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    Connection(Handle handle, QString path);
    Result<void> harden();

    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    Handle m_handle;
    std::unordered_map<QByteArray, Statement> m_cached; // goes before the handle
    QString m_path;
};

/// BEGIN IMMEDIATE until commit(); rolls back when it goes without.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    /// An error (such as a dangling reference) leaves the transaction open, to be rolled back.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection;
};

} // namespace straw
