// Rules of rules.h about references, which SQLite knows as well.

#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/storage/singlerules.h"

namespace straw::rules {

using sql::quoted;

namespace {

Result<void> noneDangling(Connection &connection, const QByteArray &pragma)
{
    STRAW_ASSIGN(Statement dangling, connection.prepare(pragma));
    STRAW_ASSIGN(const bool any, dangling.step());
    if (!any)
        return {};
    // SQLite tells which row and which of the table's references it is.
    const QString table = dangling.text(0);
    const qint64 row = dangling.integer(1), reference = dangling.integer(3);
    STRAW_ASSIGN(Statement references, connection.prepare("PRAGMA foreign_key_list(" + quoted(table) + ")"));
    QString column;
    STRAW_TRY(references.forEachRow([&] {
        if (references.integer(0) == reference)
            column = references.text(3);
    }));
    const QVariant at[] = {row};
    STRAW_ASSIGN(const QVariant id, connection.value("SELECT id FROM " + quoted(table) + " WHERE rowid = ?1", at));
    STRAW_ASSIGN(const QVariant target,
                 connection.value("SELECT " + quoted(column) + " FROM " + quoted(table) + " WHERE rowid = ?1", at));
    return Error{Error::ReferenceMissing, {table, column, id.toString(), target.toString()}};
}

} // namespace

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
                    return Error{Error::ReferenceMissing, {table.name, column.name, row.id(), target}};
            }
        }
    }
    // What named a record that was removed: by its index, where there is one.
    for (const ChangesetTable &table : changed) {
        const bool removes = std::ranges::any_of(
            table.rows, [](const ChangesetRow &row) { return row.operation == ChangesetRow::Delete; });
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
                STRAW_ASSIGN(const bool again, isThere(connection, table.name, row.id()));
                if (again)
                    continue;
                const QVariant id[] = {row.id()};
                STRAW_ASSIGN(const QVariant left, connection.cachedValue(sql, id));
                if (left.isValid())
                    return Error{Error::ReferenceMissing,
                                 {referrer.table->name, referrer.column->name, left.toString(), id[0].toString()}};
            }
        }
    }
    return {};
}

} // namespace straw::rules
