#include "core/journal/journal.h"

#include "core/base/errordetail.h"
#include "core/base/limits.h"
#include "core/journal/inflate.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"

#include <QJsonDocument>

#include <set>
#include <span>

namespace straw {

namespace {

constexpr qsizetype deflateAbove = 256; // bytes; below, deflating gains nothing

const QByteArray revisionColumns =
    "id, parent, other_parent, at, author, device, kind, args, format, undoes, changeset IS NOT NULL";

Result<QByteArray> unpack(const QByteArray &stored)
{
    if (stored.isEmpty())
        return QByteArray();
    if (stored.front() == '\0')
        return stored.sliced(1);
    std::optional<QByteArray> bytes;
    if (stored.front() == '\1')
        bytes = inflate(QByteArrayView(stored).sliced(1), limits::changesetBytes);
    if (!bytes)
        return Error{Error::HistoryDamaged, {ErrorDetail::of(ErrorDetail::ChangePacked)}};
    return *bytes;
}

/// A number that no format has when it is one that cannot be.
int formatAt(const Statement &statement, int column)
{
    const qint64 format = statement.integer(column);
    return format == int(format) ? int(format) : -1;
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
    revision.format = formatAt(statement, 8);
    revision.undoes = statement.text(9);
    revision.hasChangeset = statement.integer(10) != 0;
    return revision;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Of revisions of one moment, each before those that it builds on: a merge and what the program does by
/// itself have the time of what they build on, and ids of their own making.
void putChildrenFirst(std::span<Revision> revisions)
{
    QHash<QString, qsizetype> places;
    for (size_t i = 0; i < revisions.size(); ++i)
        places.insert(revisions[i].id, qsizetype(i));
    const auto parentsOf = [&](size_t at) {
        QList<qsizetype> parents;
        for (const QString &parent : {revisions[at].parent, revisions[at].otherParent}) {
            if (const qsizetype place = places.value(parent, -1); place >= 0)
                parents << place;
        }
        return parents;
    };
    std::vector<int> children(revisions.size());
    for (size_t i = 0; i < revisions.size(); ++i) {
        for (const qsizetype parent : parentsOf(i))
            ++children[size_t(parent)];
    }
    std::set<size_t> ready; // in the order of ids, which is theirs now
    for (size_t i = 0; i < revisions.size(); ++i) {
        if (children[i] == 0)
            ready.insert(i);
    }
    std::vector<Revision> sorted;
    std::vector<bool> placed(revisions.size());
    while (!ready.empty()) {
        const size_t at = *ready.begin();
        ready.erase(ready.begin());
        placed[at] = true;
        for (const qsizetype parent : parentsOf(at)) {
            if (--children[size_t(parent)] == 0)
                ready.insert(size_t(parent));
        }
        sorted.push_back(revisions[at]);
    }
    for (size_t i = 0; i < revisions.size(); ++i) {
        if (!placed[i]) // a damaged journal may go in a circle
            sorted.push_back(revisions[i]);
    }
    std::ranges::move(sorted, revisions.begin());
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
                 m_connection.value("SELECT id FROM revision AS r"
                                    " WHERE NOT EXISTS (SELECT 1 FROM revision AS n WHERE n.parent = r.id)"
                                    " AND id NOT IN (SELECT other_parent FROM revision WHERE other_parent IS NOT NULL)"
                                    " ORDER BY id DESC LIMIT 1"));
    return head.toString();
}

Result<std::optional<Revision>> Journal::find(const QString &id) const
{
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT " + revisionColumns + " FROM revision WHERE id = ?1"));
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
    STRAW_ASSIGN(Statement statement, m_connection.prepare("SELECT " + revisionColumns + " FROM revision " + condition
                                                           + " ORDER BY at DESC, id DESC"));
    std::vector<Revision> revisions;
    STRAW_TRY(statement.forEachRow([&] { revisions.push_back(readRevision(statement)); }));
    for (auto first = revisions.begin(); first != revisions.end();) {
        const auto last =
            std::find_if(first, revisions.end(), [&](const Revision &each) { return each.at != first->at; });
        if (last - first > 1)
            putChildrenFirst(std::span(first, last));
        first = last;
    }
    return revisions;
}

Result<std::optional<Revision>> Journal::latest() const
{
    return newest("TRUE", {});
}

Result<std::optional<Revision>> Journal::latestOfOthers(const QString &author, const QString &device,
                                                        const QDateTime &after) const
{
    const QVariant values[] = {author, device, after.toUTC().toString(Qt::ISODateWithMs)};
    return newest("at > ?3 AND CASE WHEN device IS NULL THEN author <> ?1 ELSE device <> ?2 END", values);
}

Result<std::optional<Revision>> Journal::newest(const QByteArray &condition, std::span<const QVariant> values) const
{
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT " + revisionColumns
                                      + " FROM revision WHERE other_parent IS NULL AND kind NOT IN ('"
                                      + Change::Format.latin1() + "', '" + Change::Recover.latin1() + "') AND "
                                      + condition + " ORDER BY at DESC, id DESC LIMIT 1"));
    STRAW_TRY(statement.bind(values));
    STRAW_ASSIGN(const bool found, statement.step());
    return found ? std::optional<Revision>(readRevision(statement)) : std::nullopt;
}

Result<void> Journal::append(const Revision &revision, const QByteArray &changeset)
{
    if (changeset.size() > limits::changesetBytes) // it could not be read back
        return Error{Error::ChangeTooLarge, {QString::number(limits::changesetBytes >> 20)}};
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
        args.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact))),
        qlonglong(revision.format),
        orNull(revision.undoes),
        stored.isNull() ? QVariant() : QVariant(stored)};
    return statement->run(values);
}

Result<QByteArray> Journal::stored(const QString &id) const
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached("SELECT changeset FROM revision WHERE id = ?1"));
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
    STRAW_ASSIGN(const int format, formatOf(id));
    if (format == Formats::current) {
        STRAW_TRY(checkChangeset(bytes));
        return bytes;
    }
    STRAW_ASSIGN(const std::vector<ChangesetTable> tables, readChangeset(bytes, format));
    return writeChangeset(tables);
}

Result<int> Journal::formatOf(const QString &id) const
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached("SELECT format FROM revision WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    const int format = found ? formatAt(*statement, 0) : -1;
    statement->reset();
    return format;
}

/// Takes away, again and again, what nothing builds on; what is left then goes in a circle.
Result<bool> Journal::isCircular() const
{
    STRAW_ASSIGN(Statement statement, m_connection.prepare("SELECT id, parent, other_parent FROM revision"));
    QHash<QString, QStringList> parents;
    QHash<QString, int> children;
    STRAW_TRY(statement.forEachRow([&] {
        QStringList &own = parents[statement.text(0)];
        for (const int column : {1, 2}) {
            if (!statement.isNull(column))
                own << statement.text(column);
        }
        for (const QString &parent : std::as_const(own))
            ++children[parent];
    }));
    QStringList open;
    for (auto revision = parents.keyBegin(); revision != parents.keyEnd(); ++revision) {
        if (!children.contains(*revision))
            open << *revision;
    }
    while (!open.isEmpty()) {
        for (const QString &parent : parents.take(open.takeLast())) {
            if (--children[parent] == 0 && parents.contains(parent))
                open << parent;
        }
    }
    return !parents.isEmpty();
}

Result<void> Journal::check() const
{
    STRAW_ASSIGN(const bool circular, isCircular());
    if (circular)
        return Error{Error::HistoryDamaged, {ErrorDetail::of(ErrorDetail::ChangeCircular)}};
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT changeset, format FROM revision WHERE changeset IS NOT NULL"));
    qint64 size = 0;
    return statement.forEachRow([&]() -> Result<void> {
        STRAW_ASSIGN(const QByteArray bytes, unpack(statement.value(0).toByteArray()));
        STRAW_TRY(checkChangeset(bytes, formatAt(statement, 1)));
        size += bytes.size();
        if (size > limits::historyBytes)
            return Error{Error::HistoryDamaged, {ErrorDetail::of(ErrorDetail::HistoryTooLong)}};
        return {};
    });
}

Result<void> Journal::setAside()
{
    STRAW_ASSIGN(const bool circular, isCircular());
    return circular ? m_connection.execute("DELETE FROM revision") : dropChangesets();
}

Result<void> Journal::dropChangesets()
{
    return m_connection.execute("UPDATE revision SET changeset = NULL");
}

Result<void> Journal::dropChangesets(const QSet<QString> &ids)
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached("UPDATE revision SET changeset = NULL WHERE id = ?1"));
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
