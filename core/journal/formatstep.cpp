#include "core/journal/formatstep.h"

#include "core/base/stepprogress.h"
#include "core/journal/journal.h"
#include "core/schema/sqltext.h"
#include "core/schema/tables.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/content.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/fileformat.h"
#include "core/storage/store.h"

#include <QUuid>

namespace straw {

namespace {

/// For ids of steps: the same file gives the same id wherever the step is made.
const QUuid stepNamespace(QStringLiteral("{0d1f6f0e-5f1c-5a7e-8f0b-6b0f2a9c4d31}"));

/// A new database of a format, filled with the rows of the named tables and their columns.
class NewFile
{
public:
    static Result<NewFile> begin(const QString &path, int format)
    {
        NewFile file;
        STRAW_ASSIGN(file.m_connection, Connection::open(path, Connection::Create));
        STRAW_TRY(file.m_connection->execute(
            "PRAGMA page_size=4096; PRAGMA application_id=" + QByteArray::number(FileHeader::applicationId)
            + "; PRAGMA user_version=" + QByteArray::number(format)
            + "; PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE")); // the whole is checked when it is there
        const QByteArray sql = Tables::of(format)->schemaSql();
        const qsizetype indexes = sql.indexOf("\nCREATE INDEX");
        file.m_indexes = sql.sliced(indexes); // later, which takes less time
        STRAW_TRY(file.m_connection->execute(sql.first(indexes)));
        return file;
    }

    Result<void> copy(Connection &from, const Table &table, const std::function<void(qint64)> &told = {})
    {
        STRAW_TRY(copyRows(from, *m_connection, table, told));
        return {};
    }

    Result<void> index() { return m_connection->execute(m_indexes); }
    Result<void> finish() { return m_connection->execute("COMMIT"); }
    Connection &connection() { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection;
    QByteArray m_indexes;
};

Result<void> makeStep(Connection &connection, int format)
{
    QByteArray changeset;
    {
        STRAW_ASSIGN(const Session session, Session::start(connection));
        STRAW_TRY(connection.execute(Formats::stepTo(format)));
        STRAW_ASSIGN(changeset, session.changeset());
    }
    Journal journal(connection);
    STRAW_ASSIGN(const QString head, journal.head());
    STRAW_ASSIGN(const std::optional<Revision> before, journal.find(head));
    if (changeset.isEmpty() || !before)
        return {};
    Revision step;
    step.id = QUuid::createUuidV5(stepNamespace, head.toUtf8() + ' ' + QByteArray::number(format))
                  .toString(QUuid::WithoutBraces);
    step.parent = head;
    step.at = before->at;
    step.change = Change::format(Formats::shown(format));
    step.format = format;
    return journal.append(step, changeset);
}

} // namespace

Result<void> stepUp(Connection &from, const QString &path, StepProgress *progress)
{
    STRAW_ASSIGN(const int format, formatOf(from, from.path()));
    STRAW_ASSIGN(NewFile file, NewFile::begin(path, format + 1));
    const Tables &tables = *Tables::of(format);
    qint64 all = 0, done = 0;
    for (const Table &table : tables.all()) {
        STRAW_ASSIGN(const QVariant count, from.value("SELECT count(*) FROM " + sql::quoted(table.name)));
        all += count.toLongLong();
    }
    const auto told = [&](qint64 rows) {
        done += rows;
        if (progress)
            progress->tell(done, all + all / 4); // what comes behind, indexes and checks, takes time as well
    };
    for (const Table &table : tables.all())
        STRAW_TRY(file.copy(from, table, told));
    STRAW_TRY(file.index());
    STRAW_TRY(makeStep(file.connection(), format + 1));
    return file.finish();
}

Result<void> readNewer(Connection &from, const QString &path)
{
    STRAW_ASSIGN(NewFile file, NewFile::begin(path, Formats::current));
    for (const Table &table : Tables::instance().all()) {
        if (table.name != u"revision")
            STRAW_TRY(file.copy(from, table));
    }
    STRAW_TRY(file.index());
    STRAW_TRY(Store(file.connection()).letGoOfUnknown());
    return file.finish();
}

} // namespace straw
