#include "core/journal/journal.h"

#include "core/journal/inflate.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"

#include <QJsonDocument>

namespace straw {

namespace {

constexpr qsizetype deflateAbove = 256;              // bytes; below, deflating gains nothing

const QByteArray revisionColumns
    = "id, parent, other_parent, at, author, device, kind, args, format, undoes, changeset IS NOT NULL";

Result<QByteArray> unpack(const QByteArray &stored)
{
    if (stored.isEmpty())
        return QByteArray();
    if (stored.front() == '\0')
        return stored.sliced(1);
    std::optional<QByteArray> bytes;
    if (stored.front() == '\1')
        bytes = inflate(QByteArrayView(stored).sliced(1), Journal::largestChangeset);
    if (!bytes)
        return Error{Error::HistoryDamaged, {QStringLiteral("a change that cannot be inflated")}};
    return *bytes;
}

Revision readRevision(const Statement &statement)
{
    Revision revision;
    revision.id = statement.text(0);
    revision.parent = statement.text(1);
    revision.otherParent = statement.text(2);
    revision.at = QDateTime::fromString(statement.text(3), Qt::ISODateWithMs);
    revision.author = statement.text(4);
    revision.device = statement.text(5);
    revision.change.kind = statement.text(6);
    revision.change.args = QJsonDocument::fromJson(statement.text(7).toUtf8()).object();
    revision.format = int(statement.integer(8));
    revision.undoes = statement.text(9);
    revision.hasChangeset = statement.integer(10) != 0;
    return revision;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QByteArray Journal::packed(const QByteArray &changeset)
{
    if (changeset.size() <= deflateAbove)
        return QByteArray(1, '\0') + changeset;
    return QByteArray(1, '\1') + qCompress(changeset);
}

Journal::Journal(Connection &connection)
    : m_connection(connection)
{
}

Result<QString> Journal::head() const
{
    // There is one: whatever makes a second joins the two. Of a file that says otherwise, the newest.
    STRAW_ASSIGN(const QVariant head,
                 m_connection.value(
                     "SELECT id FROM revision AS r"
                     " WHERE NOT EXISTS (SELECT 1 FROM revision AS n WHERE n.parent = r.id)"
                     " AND id NOT IN (SELECT other_parent FROM revision WHERE other_parent IS NOT NULL)"
                     " ORDER BY id DESC LIMIT 1"));
    return head.toString();
}

Result<std::optional<Revision>> Journal::find(const QString &id) const
{
    STRAW_ASSIGN(Statement statement, m_connection.prepare("SELECT " + revisionColumns
                                                           + " FROM revision WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement.bind(values));
    STRAW_ASSIGN(const bool found, statement.step());
    return found ? std::optional<Revision>(readRevision(statement)) : std::nullopt;
}

Result<std::vector<Revision>> Journal::all() const
{
    return read({});
}

Result<std::vector<Revision>> Journal::erasings() const
{
    return read("WHERE kind IN ('erase', 'clean_copy')");
}

Result<std::vector<Revision>> Journal::read(const QByteArray &condition) const
{
    // A merge has the time of the later of the two that it joins, and an id of its own making.
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT " + revisionColumns
                                      + " FROM revision " + condition
                                      + " ORDER BY at DESC, other_parent IS NULL, id DESC"));
    std::vector<Revision> revisions;
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return revisions;
        revisions.push_back(readRevision(statement));
    }
}

Result<std::optional<Revision>> Journal::latest() const
{
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT " + revisionColumns
                                      + " FROM revision WHERE other_parent IS NULL ORDER BY at DESC, id DESC LIMIT 1"));
    STRAW_ASSIGN(const bool found, statement.step());
    return found ? std::optional<Revision>(readRevision(statement)) : std::nullopt;
}

Result<void> Journal::append(const Revision &revision, const QByteArray &changeset)
{
    if (changeset.size() > largestChangeset) // it could not be read back
        return Error{Error::ChangeTooLarge, {QString::number(largestChangeset >> 20)}};
    return take(revision, packed(changeset));
}

Result<void> Journal::take(const Revision &revision, const QByteArray &stored)
{
    STRAW_ASSIGN(Statement * statement,
                 m_connection.cached("INSERT OR REPLACE INTO revision (id, parent, other_parent, at, author,"
                                     " device, kind, args, format, undoes, changeset)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const QJsonObject &args = revision.change.args;
    const QVariant values[] = {
        revision.id,
        orNull(revision.parent),
        orNull(revision.otherParent),
        revision.at.toUTC().toString(Qt::ISODateWithMs),
        orNull(revision.author),
        orNull(revision.device),
        revision.change.kind,
        args.isEmpty() ? QVariant()
                       : QVariant(QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact))),
        qlonglong(revision.format),
        orNull(revision.undoes),
        stored.isNull() ? QVariant() : QVariant(stored)};
    return statement->run(values);
}

Result<QByteArray> Journal::stored(const QString &id) const
{
    STRAW_ASSIGN(Statement * statement,
                 m_connection.cached("SELECT changeset FROM revision WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    const QByteArray stored = found ? statement->value(0).toByteArray() : QByteArray();
    statement->reset();
    return stored;
}

Result<void> Journal::removeHead(const QString &id)
{
    STRAW_ASSIGN(Statement statement, m_connection.prepare("DELETE FROM revision WHERE id = ?1"));
    const QVariant values[] = {id};
    return statement.run(values);
}

Result<QByteArray> Journal::changeset(const QString &id) const
{
    STRAW_ASSIGN(const QByteArray kept, stored(id));
    if (kept.isNull())
        return Error{Error::ChangeNotKept, {id}};
    STRAW_ASSIGN(QByteArray bytes, unpack(kept));
    STRAW_TRY(checkChangeset(bytes));
    return bytes;
}

Result<void> Journal::check() const
{
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT changeset FROM revision WHERE changeset IS NOT NULL"));
    for (qint64 size = 0;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        STRAW_ASSIGN(const QByteArray bytes, unpack(statement.value(0).toByteArray()));
        STRAW_TRY(checkChangeset(bytes));
        size += bytes.size();
        if (size > largestHistory)
            return Error{Error::HistoryDamaged, {QStringLiteral("longer than a history can be")}};
    }
}

Result<void> Journal::dropChangesets()
{
    return m_connection.execute("UPDATE revision SET changeset = NULL");
}

Result<void> Journal::dropChangesets(const QSet<QString> &ids)
{
    STRAW_ASSIGN(Statement * statement,
                 m_connection.cached("UPDATE revision SET changeset = NULL WHERE id = ?1"));
    for (const QString &id : ids) {
        const QVariant values[] = {id};
        STRAW_TRY(statement->run(values));
    }
    return {};
}

Result<void> Journal::dropAuthor(const QString &name)
{
    STRAW_ASSIGN(const std::vector<Revision> revisions, all());
    STRAW_ASSIGN(Statement * statement, m_connection.cached("UPDATE revision SET author = NULL WHERE id = ?1"));
    for (const Revision &revision : revisions) {
        const QVariant values[] = {revision.id};
        if (revision.author.compare(name, Qt::CaseInsensitive) == 0)
            STRAW_TRY(statement->run(values));
    }
    return {};
}

} // namespace straw
