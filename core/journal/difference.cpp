#include "core/journal/difference.h"

#include "core/schema/tables.h"

namespace straw {

namespace {

RowChange::Kind kindOf(ChangesetRow::Operation operation)
{
    switch (operation) {
    case ChangesetRow::Insert:
        return RowChange::Added;
    case ChangesetRow::Delete:
        return RowChange::Removed;
    case ChangesetRow::Update:
        break;
    }
    return RowChange::Changed;
}

QVariant valueAt(const std::vector<Cell> &cells, size_t column)
{
    return column < cells.size() && cells[column] ? *cells[column] : QVariant();
}

} // namespace

std::vector<Difference> differencesOf(const std::vector<ChangesetTable> &changes)
{
    std::vector<Difference> differences;
    for (const ChangesetTable &changed : changes) {
        const Table &table = Tables::instance().at(changed.name);
        for (const ChangesetRow &row : changed.rows) {
            const QString id = (row.operation == ChangesetRow::Insert ? row.after[0] : row.before[0])->toString();
            for (size_t i = 1; i < table.columns.size(); ++i) {
                const QVariant before = valueAt(row.before, i), after = valueAt(row.after, i);
                if (table.columns[i].kind != ColumnKind::Rank && before != after)
                    differences.push_back(
                        {table.name, id, table.columns[i].name, kindOf(row.operation), before, after});
            }
        }
    }
    return differences;
}

} // namespace straw
