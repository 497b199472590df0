// Rules of rules.h about subjects, and whatever else is named by an id of any table.

#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/storage/singlerules.h"
#include "core/storage/store.h"

namespace straw::rules {

using sql::quoted;

namespace {

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
    return targets.forEachRow([&]() -> Result<void> {
        const QVariant target[] = {targets.value(0)};
        const Table *table = tables.find(target[0].toString());
        if (!table) {
            STRAW_ASSIGN(
                const QVariant by,
                connection.value("SELECT id FROM " + name + " WHERE " + tableColumn + " = ?1 LIMIT 1", target));
            return Error{Error::ReferenceMissing,
                         {referrer.table->name, referrer.column->tableIn, by.toString(), target[0].toString()}};
        }
        STRAW_ASSIGN(const QVariant gone,
                     connection.value("SELECT id FROM " + name + " WHERE " + tableColumn + " = ?1 AND " + idColumn
                                          + " NOT IN (SELECT id FROM " + quoted(table->name) + ") LIMIT 1",
                                      target));
        if (gone.isValid())
            return lost(referrer, gone.toString(), target[0].toString());
        return {};
    });
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
    return std::ranges::any_of(tables.referrersOfAny(),
                               [](const Referrer &referrer) { return referrer.column->kind == ColumnKind::Subject; });
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
    const QVariant id[] = {row.id()};
    STRAW_TRY(statement->bind(id));
    STRAW_ASSIGN(const bool found, statement->step());
    const QVariant target = found ? statement->value(int(at)) : QVariant();
    const TableKey in = found && tableAt >= 0 ? TableKey::find(statement->text(tableAt)) : TableKey();
    statement->reset();
    if (!target.isValid())
        return {};
    if (tableAt >= 0 && in.isEmpty())
        return lost(referrer, id[0].toString(), target.toString());
    STRAW_ASSIGN(const bool there, tableAt >= 0 ? isThere(connection, in, target.toString())
                                                : Store(connection).isSubject(target.toString()));
    return there ? Result<void>() : lost(referrer, id[0].toString(), target.toString());
}

/// All at once: where no index leads to those who name others, each look goes over their table.
Result<void> checkNotNamed(Connection &connection, const Table &removedFrom, const QStringList &removed)
{
    std::vector<QVariant> gone;
    for (const QString &id : removed) {
        STRAW_ASSIGN(const bool again, isThere(connection, removedFrom.name, id));
        if (!again)
            gone.emplace_back(id);
    }
    if (gone.empty())
        return {};
    const QByteArray among = " IN (?" + QByteArray(", ?").repeated(qsizetype(gone.size()) - 1) + ')';
    for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
        const bool alone = referrer.column->isSubjectOfAny();
        if (alone && !removedFrom.hasOwnIds())
            continue;
        const QByteArray column = quoted(referrer.column->name);
        QByteArray sql = "SELECT id, " + column + " FROM " + quoted(referrer.table->name) + " WHERE " + column + among;
        std::vector<QVariant> values = gone;
        if (!alone) {
            sql += " AND " + quoted(referrer.column->tableIn) + " = ?";
            values.emplace_back(removedFrom.name.toString());
        }
        STRAW_ASSIGN(Statement statement, connection.prepare(sql));
        STRAW_TRY(statement.bind(values));
        STRAW_ASSIGN(const bool named, statement.step());
        if (named)
            return lost(referrer, statement.text(0), statement.text(1));
    }
    return {};
}

} // namespace

Result<void> wholeSubjects(Connection &connection, const Tables &tables)
{
    if (!hasSubjects(tables))
        return {};
    for (const Referrer &referrer : tables.referrersOfAny())
        STRAW_TRY(referrer.column->isSubjectOfAny() ? wholeSubjectsOfAny(connection, tables, referrer)
                                                    : wholePairs(connection, tables, referrer));
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
        QStringList removed;
        for (const ChangesetRow &row : table.rows) {
            if (row.operation == ChangesetRow::Delete)
                removed += row.id();
        }
        STRAW_TRY(checkNotNamed(connection, described(table), removed));
    }
    return {};
}

} // namespace straw::rules
