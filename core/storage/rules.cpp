#include "core/storage/rules.h"

#include "core/schema/sqltext.h"
#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/validation.h"

#include <QFileInfo>
#include <QMap>
#include <QUuid>

namespace straw::rules {

using sql::quoted;

namespace {

using Changed = std::vector<ChangesetTable>;

constexpr qsizetype rowsLookedAtSingly = 64; // above, all records of a table take less time

Error damaged(const QString &detail)
{
    return {Error::FileDamaged, {QString(), detail}};
}

qsizetype rowsIn(const Changed &changed)
{
    qsizetype rows = 0;
    for (const ChangesetTable &table : changed)
        rows += qsizetype(table.rows.size());
    return rows;
}

const Table &described(const ChangesetTable &changed)
{
    return *Tables::instance().find(changed.name);
}

QString idOf(const ChangesetRow &row)
{
    return (row.operation == ChangesetRow::Insert ? row.after : row.before)[0]->toString();
}

Result<bool> isThere(Connection &connection, const QString &table, const QString &id)
{
    STRAW_ASSIGN(Statement * statement, connection.cached("SELECT 1 FROM " + quoted(table) + " WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    statement->reset();
    return found;
}

// --- schema

using Schema = QMap<QString, QString>; // "table event" -> its SQL

constexpr char schemaQuery[] = "SELECT type || ' ' || name, coalesce(sql, '') FROM main.sqlite_schema";

Result<Schema> schemaOf(const Tables &tables)
{
    STRAW_ASSIGN(const auto connection, Connection::inMemory());
    STRAW_TRY(connection->execute(tables.schemaSql()));
    STRAW_ASSIGN(Statement statement, connection->prepare(schemaQuery));
    Schema schema;
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return schema;
        schema.insert(statement.text(0), statement.text(1));
    }
}

Result<Schema> expectedSchema(const Tables &tables)
{
    if (&tables != &Tables::instance())
        return schemaOf(tables);
    static const Result<Schema> present = schemaOf(tables);
    return present;
}

/// Each entry once, as it should be, and no other: read one by one, since a crafted file may have any
/// number of them.
Result<void> wholeSchema(Connection &connection, const Tables &tables)
{
    STRAW_ASSIGN(Schema missing, expectedSchema(tables));
    STRAW_ASSIGN(Statement statement, connection.prepare(schemaQuery));
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        const QString entry = statement.text(0);
        const auto same = missing.constFind(entry);
        if (same == missing.constEnd() || *same != statement.text(1))
            return Error{Error::FileSchemaChanged, {QString(), entry}};
        missing.erase(same);
    }
    if (!missing.isEmpty())
        return Error{Error::FileSchemaChanged, {QString(), missing.firstKey()}};
    return {};
}

// --- size and records

Result<qint64> sizeOf(Connection &connection)
{
    STRAW_ASSIGN(Statement * pages, connection.cached("PRAGMA page_count"));
    STRAW_ASSIGN(const bool told, pages->step());
    const qint64 count = told ? pages->integer(0) : 0;
    pages->reset();
    STRAW_ASSIGN(Statement * sizes, connection.cached("PRAGMA page_size"));
    STRAW_ASSIGN(const bool known, sizes->step());
    const qint64 size = known ? sizes->integer(0) : 0;
    sizes->reset();
    return count * size;
}

Result<qint64> recordsIn(Connection &connection, const Tables &tables)
{
    qint64 records = 0;
    for (const Table &table : tables.all()) {
        STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + quoted(table.name)));
        records += count.toLongLong();
    }
    return records;
}

/// A journal or log that was left beside the file can make more of it than its size had said.
Result<void> wholeSize(Connection &connection, const Tables &)
{
    STRAW_ASSIGN(const qint64 size, sizeOf(connection));
    if (std::max(size, QFileInfo(connection.path()).size()) > FileHeader::largestFile)
        return Error{Error::FileTooLarge, {QString()}};
    return {};
}

Result<void> wholeRecords(Connection &connection, const Tables &tables)
{
    STRAW_ASSIGN(const qint64 records, recordsIn(connection, tables));
    if (records > mostRecords)
        return Error{Error::FileTooLarge, {QString()}};
    return {};
}

// --- pages

Result<void> wholePages(Connection &connection, const Tables &)
{
    STRAW_ASSIGN(const QVariant integrity, connection.value("PRAGMA integrity_check(1)"));
    if (integrity.toString() != u"ok")
        return damaged(integrity.toString().section(u'\n', -1)); // above it stands the database's name
    return {};
}

// --- references

Result<void> noneDangling(Connection &connection, const QByteArray &pragma)
{
    STRAW_ASSIGN(Statement dangling, connection.prepare(pragma));
    STRAW_ASSIGN(const bool any, dangling.step());
    if (!any)
        return {};
    return Error{Error::ReferenceMissing, {dangling.text(0), QString(), QString(), dangling.text(2)}};
}

Result<void> wholeReferences(Connection &connection, const Tables &)
{
    return noneDangling(connection, "PRAGMA foreign_key_check");
}

/// SQLite sees to it as well when it commits, but does not say which one it was.
Result<void> touchedReferences(Connection &connection, const Changed &changed)
{
    const bool many = rowsIn(changed) > rowsLookedAtSingly;
    for (const ChangesetTable &table : changed) {
        if (many) {
            STRAW_TRY(noneDangling(connection, "PRAGMA foreign_key_check(" + quoted(table.name) + ")"));
            continue;
        }
        const Table &columns = described(table);
        for (const ChangesetRow &row : table.rows) {
            for (size_t i = 0; i < row.after.size(); ++i) {
                const Column &column = columns.columns[i];
                if (!column.isReference() || !row.after[i] || !row.after[i]->isValid())
                    continue;
                const QString target = row.after[i]->toString();
                STRAW_ASSIGN(const bool there, isThere(connection, column.target, target));
                if (!there)
                    return Error{Error::ReferenceMissing, {table.name, column.name, idOf(row), target}};
            }
        }
    }
    // What named a record that was removed: by its index, where there is one.
    for (const ChangesetTable &table : changed) {
        const bool removes = std::ranges::any_of(table.rows, [](const ChangesetRow &row) {
            return row.operation == ChangesetRow::Delete;
        });
        if (!removes)
            continue;
        for (const Referrer &referrer : Tables::instance().referrersOf(table.name)) {
            if (many) {
                STRAW_TRY(noneDangling(connection, "PRAGMA foreign_key_check(" + quoted(referrer.table->name) + ")"));
                continue;
            }
            const QByteArray sql = "SELECT id FROM " + quoted(referrer.table->name) + " WHERE "
                + quoted(referrer.column->name) + " = ?1 LIMIT 1";
            for (const ChangesetRow &row : table.rows) {
                if (row.operation != ChangesetRow::Delete)
                    continue;
                STRAW_ASSIGN(const bool again, isThere(connection, table.name, idOf(row)));
                if (again)
                    continue;
                const QVariant id[] = {idOf(row)};
                STRAW_ASSIGN(const QVariant left, connection.value(sql, id));
                if (left.isValid())
                    return Error{Error::ReferenceMissing,
                                 {referrer.table->name, referrer.column->name, left.toString(), id[0].toString()}};
            }
        }
    }
    return {};
}

// --- subjects, and whatever else is named by an id of any table

Error lost(const Referrer &referrer, const QString &id, const QString &target)
{
    return {Error::ReferenceMissing, {referrer.table->name, referrer.column->name, id, target}};
}

/// Of ids with a table beside them.
Result<void> wholePairs(Connection &connection, const Tables &tables, const Referrer &referrer)
{
    const QByteArray name = quoted(referrer.table->name), idColumn = quoted(referrer.column->name),
                     tableColumn = quoted(referrer.column->tableIn);
    STRAW_ASSIGN(Statement targets, connection.prepare("SELECT DISTINCT " + tableColumn + " FROM " + name + " WHERE "
                                                       + idColumn + " IS NOT NULL"));
    for (;;) {
        STRAW_ASSIGN(const bool more, targets.step());
        if (!more)
            return {};
        const QVariant target[] = {targets.value(0)};
        const Table *table = tables.find(target[0].toString());
        if (!table)
            return lost(referrer, QString(), target[0].toString());
        STRAW_ASSIGN(const QVariant gone,
                     connection.value("SELECT id FROM " + name + " WHERE " + tableColumn + " = ?1 AND " + idColumn
                                          + " NOT IN (SELECT id FROM " + quoted(table->name) + ") LIMIT 1",
                                      target));
        if (gone.isValid())
            return lost(referrer, gone.toString(), target[0].toString());
    }
}

/// Of ids that stand alone.
Result<void> wholeSubjectsOfAny(Connection &connection, const Tables &tables, const Referrer &referrer)
{
    const QByteArray column = quoted(referrer.table->name) + '.' + quoted(referrer.column->name);
    QByteArray sql = "SELECT id, " + column + " FROM " + quoted(referrer.table->name) + " WHERE " + column + " <> '"
        + wholeWorkbook.latin1() + '\'';
    for (const Table &table : tables.all()) {
        if (table.recorded && table.hasOwnIds())
            sql += " AND NOT EXISTS (SELECT 1 FROM " + quoted(table.name) + " AS t WHERE t.id = " + column + ')';
    }
    STRAW_ASSIGN(Statement statement, connection.prepare(sql + " LIMIT 1"));
    STRAW_ASSIGN(const bool any, statement.step());
    if (any)
        return lost(referrer, statement.text(0), statement.text(1));
    return {};
}

/// Files of the first format, which knew no subjects, hold orphans; the step to the next gives them a place.
bool hasSubjects(const Tables &tables)
{
    return std::ranges::any_of(tables.referrersOfAny(), [](const Referrer &referrer) {
        return referrer.column->kind == ColumnKind::Subject;
    });
}

Result<void> wholeSubjects(Connection &connection, const Tables &tables)
{
    if (!hasSubjects(tables))
        return {};
    for (const Referrer &referrer : tables.referrersOfAny())
        STRAW_TRY(referrer.column->isSubjectOfAny() ? wholeSubjectsOfAny(connection, tables, referrer)
                                                    : wholePairs(connection, tables, referrer));
    return {};
}

Result<bool> isSubject(Connection &connection, const QString &id)
{
    if (id == wholeWorkbook)
        return true;
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded || !table.hasOwnIds())
            continue;
        STRAW_ASSIGN(const bool there, isThere(connection, table.name, id));
        if (there)
            return true;
    }
    return false;
}

Result<void> checkNamed(Connection &connection, const Referrer &referrer, const ChangesetRow &row)
{
    const Table &table = *referrer.table;
    const auto at = size_t(referrer.column - table.columns.data());
    const int tableAt = referrer.column->tableIn.isEmpty() ? -1 : table.indexOf(referrer.column->tableIn);
    const bool moved = row.after.size() > at && (row.after[at] || (tableAt >= 0 && row.after[size_t(tableAt)]));
    if (!moved)
        return {};
    // A change tells the columns that it changed only; the other half of a pair stands in the record.
    STRAW_ASSIGN(Statement * statement, connection.cached(sql::selectById(table)));
    const QVariant id[] = {idOf(row)};
    STRAW_TRY(statement->bind(id));
    STRAW_ASSIGN(const bool found, statement->step());
    const QVariant target = found ? statement->value(int(at)) : QVariant();
    const QString in = found && tableAt >= 0 ? statement->text(tableAt) : QString();
    statement->reset();
    if (!target.isValid())
        return {};
    if (tableAt >= 0 && !Tables::instance().find(in))
        return lost(referrer, id[0].toString(), target.toString());
    STRAW_ASSIGN(const bool there, tableAt >= 0 ? isThere(connection, in, target.toString())
                                                : isSubject(connection, target.toString()));
    return there ? Result<void>() : lost(referrer, id[0].toString(), target.toString());
}

Result<void> checkNotNamed(Connection &connection, const Table &removedFrom, const QString &removed)
{
    STRAW_ASSIGN(const bool again, isThere(connection, removedFrom.name, removed));
    if (again)
        return {};
    for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
        const bool alone = referrer.column->isSubjectOfAny();
        if (alone && !removedFrom.hasOwnIds())
            continue;
        QByteArray sql = "SELECT id FROM " + quoted(referrer.table->name) + " WHERE " + quoted(referrer.column->name) + " = ?1";
        std::vector<QVariant> values{removed};
        if (!alone) {
            sql += " AND " + quoted(referrer.column->tableIn) + " = ?2";
            values.push_back(removedFrom.name);
        }
        STRAW_ASSIGN(Statement * statement, connection.cached(sql));
        STRAW_TRY(statement->bind(values));
        STRAW_ASSIGN(const bool named, statement->step());
        const QString by = named ? statement->text(0) : QString();
        statement->reset();
        if (named)
            return lost(referrer, by, removed);
    }
    return {};
}

Result<void> touchedSubjects(Connection &connection, const Changed &changed)
{
    if (rowsIn(changed) > rowsLookedAtSingly)
        return wholeSubjects(connection, Tables::instance());
    for (const ChangesetTable &table : changed) {
        for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
            if (referrer.table->name != table.name)
                continue;
            for (const ChangesetRow &row : table.rows)
                STRAW_TRY(checkNamed(connection, referrer, row));
        }
        for (const ChangesetRow &row : table.rows) {
            if (row.operation == ChangesetRow::Delete)
                STRAW_TRY(checkNotNamed(connection, described(table), idOf(row)));
        }
    }
    return {};
}

// --- evidence

Result<void> wholeEvidence(Connection &connection, const Tables &tables)
{
    if (!tables.find(u"evidence")->column(u"criterion_id"))
        return {};
    STRAW_ASSIGN(const QVariant wrong,
                 connection.value("SELECT id FROM evidence WHERE (cause_id IS NULL) = (criterion_id IS NULL) LIMIT 1"));
    if (wrong.isValid())
        return Error{Error::ReferenceMissing,
                     {QStringLiteral("evidence"), QStringLiteral("cause_id"), wrong.toString(), QString()}};
    return {};
}

Result<void> touchedEvidence(Connection &connection, const Changed &changed)
{
    const bool touches = std::ranges::any_of(changed, [](const ChangesetTable &table) { return table.name == u"evidence"; });
    return touches ? wholeEvidence(connection, Tables::instance()) : Result<void>();
}

// --- texts

/// Texts that this program could never have written: damage that SQLite does not see, since any bytes
/// are a text to it. A change of such a record could not be read back from the history.
Result<void> wholeTexts(Connection &connection, const Tables &tables)
{
    // Of no other encoding; copies of this file are compared in databases of this one.
    STRAW_ASSIGN(const QVariant encoding, connection.value("PRAGMA encoding"));
    if (encoding.toString() != u"UTF-8")
        return damaged(QStringLiteral("its texts are stored as %1").arg(encoding.toString()));
    for (const Table &table : tables.all()) {
        QByteArrayList columns;
        for (const Column &column : table.columns) {
            if (column.isText())
                columns << quoted(column.name);
        }
        STRAW_ASSIGN(Statement statement,
                     connection.prepare("SELECT " + columns.join(", ") + " FROM " + quoted(table.name)));
        for (;;) {
            STRAW_ASSIGN(const bool more, statement.step());
            if (!more)
                break;
            for (int i = 0; i < statement.columnCount(); ++i) {
                if (!isStorable(statement.utf8(i)))
                    return damaged(QStringLiteral("a text of %1 cannot be read").arg(table.name));
            }
        }
    }
    return {};
}

Result<void> touchedTexts(Connection &, const Changed &changed)
{
    for (const ChangesetTable &table : changed) {
        const Table &columns = described(table);
        for (const ChangesetRow &row : table.rows) {
            for (size_t i = 0; i < row.after.size(); ++i) {
                if (row.after[i] && row.after[i]->typeId() == QMetaType::QString
                    && !isStorable(row.after[i]->toString()))
                    return Error{Error::ValueTooLong, {table.name, columns.columns[i].name, idOf(row)}};
            }
        }
    }
    return {};
}

// --- workbook

Result<void> wholeWorkbookAndAccount(Connection &connection, const Tables &)
{
    for (const char *single : {"workbook", "account"}) {
        STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + QByteArray(single)));
        if (count.toLongLong() != 1)
            return Error{Error::NoSingleWorkbook, {QString()}};
    }
    STRAW_ASSIGN(const QVariant id, connection.value("SELECT id FROM workbook"));
    if (const QUuid uuid(id.toString()); uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != id.toString())
        return damaged(QStringLiteral("document id"));
    return {};
}

Result<void> touchedWorkbookAndAccount(Connection &connection, const Changed &changed)
{
    for (const ChangesetTable &table : changed) {
        if (table.name != u"workbook" && table.name != u"account")
            continue;
        const bool isSame = std::ranges::all_of(table.rows, [](const ChangesetRow &row) {
            return row.operation == ChangesetRow::Update;
        });
        if (!isSame && !wholeWorkbookAndAccount(connection, Tables::instance()))
            return Error{Error::WouldRemoveWorkbook, {}};
        // A workbook stays the one that it is.
        const bool removes = std::ranges::any_of(table.rows, [](const ChangesetRow &row) {
            return row.operation == ChangesetRow::Delete;
        });
        if (removes)
            return Error{Error::WouldRemoveWorkbook, {}};
    }
    return {};
}

struct Rule
{
    const char *name;
    bool isAboutContent;
    Result<void> (*whole)(Connection &, const Tables &);
    Result<void> (*touched)(Connection &, const Changed &); // null: a change cannot break it, or Room counts
};

// The schema first: checking the pages would run the expressions of a crafted one, which no deadline ends.
constexpr Rule list[] = {
    {"schema", false, wholeSchema, nullptr},
    {"size", false, wholeSize, nullptr},
    {"pages", false, wholePages, nullptr},
    {"references", true, wholeReferences, touchedReferences},
    {"records", false, wholeRecords, nullptr},
    {"texts", true, wholeTexts, touchedTexts},
    {"subjects", true, wholeSubjects, touchedSubjects},
    {"evidence", true, wholeEvidence, touchedEvidence},
    {"workbook", true, wholeWorkbookAndAccount, touchedWorkbookAndAccount},
};

} // namespace

Result<void> checkWhole(Connection &connection, const Tables &tables, Scope scope)
{
    const auto isAsked = [scope](const Rule &rule) {
        switch (scope) {
        case AllButWorkbook:
            return rule.whole != wholeWorkbookAndAccount;
        case OfNewer: // what it speaks about may be in those tables
            return rule.whole != wholeSchema && rule.whole != wholeSubjects;
        case Content:
            return rule.isAboutContent;
        case Everything:
            break;
        }
        return true;
    };
    for (const Rule &rule : list) {
        if (isAsked(rule))
            STRAW_TRY(rule.whole(connection, tables));
    }
    return {};
}

Result<void> checkTouched(Connection &connection, const std::vector<ChangesetTable> &changed)
{
    for (const Rule &rule : list) {
        if (rule.touched)
            STRAW_TRY(rule.touched(connection, changed));
    }
    return {};
}

Result<void> Room::check(Connection &connection, const std::vector<ChangesetTable> &changed)
{
    STRAW_ASSIGN(const qint64 size, sizeOf(connection));
    if (size > FileHeader::largestFile)
        return Error{Error::WorkbookFull, {}};
    // A record takes more than this, with its key: so many fit into no smaller file, and need not be counted.
    constexpr qint64 leastBytes = 16;
    if (size < mostRecords * leastBytes)
        return {};
    const qint64 revision = 1;
    if (m_records) {
        for (const ChangesetTable &table : changed) {
            for (const ChangesetRow &row : table.rows)
                *m_records += (row.operation == ChangesetRow::Insert) - (row.operation == ChangesetRow::Delete);
        }
        *m_records += revision; // or less, after a fold
    }
    if (!m_records || *m_records > mostRecords) {
        STRAW_ASSIGN(const qint64 counted, recordsIn(connection, Tables::instance()));
        m_records = counted + revision;
    }
    return *m_records > mostRecords ? Error{Error::WorkbookFull, {}} : Result<void>();
}

} // namespace straw::rules
