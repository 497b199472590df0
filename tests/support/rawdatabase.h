#pragma once

#include "tests/support/filebytes.h"

#include <sqlite3.h>

#include <QByteArray>
#include <QTemporaryDir>

namespace straw {

/// A database as any other program handles it: without the hardening of Connection, so that it can be
/// made as hostile as SQLite allows.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("a database cannot be opened");
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.left(200).constData(), sqlite3_errmsg(m_handle));
    }

    /// With one value bound as bytes.
    void run(const QByteArray &sql, const QByteArray &bytes)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        sqlite3_bind_blob(statement, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sql.left(200).constData(), sqlite3_errmsg(m_handle));
        sqlite3_finalize(statement);
    }

    /// The file with what this SQL has made of it.
    static QByteArray after(const QByteArray &file, const QByteArray &sql)
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("x.db");
        putFile(path, file);
        RawDatabase(path).run(sql);
        return bytesOf(path);
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace straw
