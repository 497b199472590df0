// Rules of rules.h about columns that lead up to a record of the same table. Only the door asks: a file of another
// program may hold a circle, and opens all the same.

#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/storage/singlerules.h"

#include <QHash>
#include <QSet>

namespace straw::rules {

using sql::quoted;

namespace {

Error circle(const Table &table, const Column &column, const QString &id)
{
    return {Error::ReferenceCircular, {table.name, column.name, id}};
}

Result<void> checkWay(Connection &connection, const Table &table, const Column &column, const QString &id)
{
    const QVariant start[] = {id};
    STRAW_ASSIGN(const QVariant comesBack, connection.cachedValue(sql::selectWayBack(table, column), start));
    return comesBack.isValid() ? circle(table, column, id) : Result<void>();
}

/// In one walk over all of the table, from the records that were touched.
Result<void> checkWays(Connection &connection, const Table &table, const Column &column, const QStringList &touched)
{
    STRAW_ASSIGN(Statement statement,
                 connection.prepare("SELECT id, " + quoted(column.name) + " FROM " + quoted(table.name) + " WHERE "
                                    + quoted(column.name) + " IS NOT NULL"));
    QHash<QString, QString> above;
    STRAW_TRY(statement.forEachRow([&] { above.insert(statement.text(0), statement.text(1)); }));
    const QSet<QString> isTouched(touched.begin(), touched.end());
    QSet<QString> walked;
    for (const QString &id : touched) {
        QSet<QString> passed;
        QString at = id;
        for (; !at.isEmpty() && !walked.contains(at) && !passed.contains(at); at = above.value(at))
            passed.insert(at);
        for (QString next = at; passed.contains(next); passed.remove(std::exchange(next, above.value(next)))) {
            if (isTouched.contains(next))
                return circle(table, column, next);
            walked.insert(next);
        }
        walked.unite(passed);
    }
    return {};
}

} // namespace

Result<void> touchedAscents(Connection &connection, const Changed &changed)
{
    for (const ChangesetTable &changes : changed) {
        const Table &table = described(changes);
        const auto column =
            std::ranges::find_if(table.columns, [](const Column &each) { return each.isAscent() && !each.isOwner(); });
        if (column == table.columns.end())
            continue;
        const auto at = size_t(column - table.columns.begin());
        QStringList touched;
        for (const ChangesetRow &row : changes.rows) {
            if (row.after.size() <= at || !row.after[at] || !row.after[at]->isValid())
                continue;
            // Back with nothing but itself above it is what another program wrote: it was so before it was removed.
            const bool wasSo = row.operation == ChangesetRow::Insert && row.after[at]->toString() == row.id();
            if (!wasSo)
                touched += row.id();
        }
        if (touched.size() > rowsLookedAtSingly)
            return checkWays(connection, table, *column, touched);
        for (const QString &id : touched)
            STRAW_TRY(checkWay(connection, table, *column, id));
    }
    return {};
}

} // namespace straw::rules
