#include "core/merge/record.h"

namespace straw {

namespace {

struct Sides
{
    const ChangesetRow *left = nullptr;
    const ChangesetRow *right = nullptr;
};

/// What the ancestor had, as far as either change tells it.
std::optional<Cells> ancestorOf(const Table &table, const QString &id, const Sides &sides)
{
    Cells cells(table.columns.size());
    for (const ChangesetRow *row : {sides.left, sides.right}) {
        if (row && row->operation == ChangesetRow::Insert)
            return std::nullopt;
        for (size_t i = 0; row && i < row->before.size(); ++i) {
            if (row->before[i])
                cells[i] = row->before[i];
        }
    }
    cells.front() = QVariant(id);
    return cells;
}

std::optional<Cells> stateOf(const std::optional<Cells> &before, const ChangesetRow *row)
{
    if (!row)
        return before;
    if (row->operation == ChangesetRow::Delete)
        return std::nullopt;
    if (row->operation == ChangesetRow::Insert)
        return row->after;
    Cells cells = *before;
    for (size_t i = 0; i < row->after.size(); ++i) {
        if (row->after[i])
            cells[i] = row->after[i];
    }
    return cells;
}

} // namespace

MergeRecords pairRecords(const std::vector<ChangesetTable> &left, const std::vector<ChangesetTable> &right)
{
    std::map<RecordKey, Sides> pairs;
    for (const ChangesetTable &table : left) {
        for (const ChangesetRow &row : table.rows)
            pairs[{table.name, row.id()}].left = &row;
    }
    for (const ChangesetTable &table : right) {
        for (const ChangesetRow &row : table.rows)
            pairs[{table.name, row.id()}].right = &row;
    }
    MergeRecords records;
    for (const auto &[key, sides] : pairs) {
        MergeRecord record;
        record.table = &Tables::instance().at(key.table);
        record.id = key.id;
        record.before = ancestorOf(*record.table, key.id, sides);
        record.left = record.leftStands = stateOf(record.before, sides.left);
        record.right = record.rightStands = stateOf(record.before, sides.right);
        records.emplace_hint(records.end(), key, std::move(record));
    }
    return records;
}

KnownIds::KnownIds(const MergeRecords &records)
{
    for (const auto &[key, record] : records)
        add(key);
}

KnownIds::KnownIds(const QSet<RecordKey> &records)
{
    for (const RecordKey &key : records)
        add(key);
}

void KnownIds::add(const RecordKey &key)
{
    // What was erased is read from a journal, which may say anything.
    if (!key.table.isEmpty() && Tables::instance().at(key.table).hasOwnIds())
        m_tables.insert(key.id, key.table);
}

std::vector<std::pair<size_t, RecordKey>> namedBy(const Table &table, const Cells &cells, const KnownIds &known)
{
    std::vector<std::pair<size_t, RecordKey>> named;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        if (!cells[i] || !cells[i]->isValid())
            continue;
        const QString id = cells[i]->toString();
        if (column.isReference()) {
            named.push_back({i, {column.target, id}});
        } else if (!column.tableIn.isEmpty()) {
            const Cell &target = cells[size_t(table.indexOf(column.tableIn))];
            if (target && target->isValid())
                named.push_back({i, {TableKey::find(target->toString()), id}});
        } else if (column.isSubjectOfAny()) {
            if (const TableKey in = known.tableOf(id); !in.isEmpty())
                named.push_back({i, {in, id}});
        }
    }
    return named;
}

std::optional<ChangesetRow> rowBetween(const std::optional<Cells> &from, const std::optional<Cells> &to)
{
    if (!from && !to)
        return std::nullopt;
    if (!from)
        return ChangesetRow{ChangesetRow::Insert, {}, *to};
    if (!to)
        return ChangesetRow{ChangesetRow::Delete, *from, {}};
    ChangesetRow row{ChangesetRow::Update, Cells(from->size()), Cells(from->size())};
    bool changes = false;
    for (size_t i = 1; i < from->size(); ++i) {
        if ((*from)[i] == (*to)[i])
            continue;
        row.before[i] = (*from)[i];
        row.after[i] = (*to)[i];
        changes = true;
    }
    if (!changes)
        return std::nullopt;
    row.before.front() = from->front();
    return row;
}

} // namespace straw
