#pragma once

#include "core/schema/tables.h"
#include "core/sqlite/changeset.h"

#include <QHash>
#include <QSet>

#include <map>

namespace straw {

/// A record, across tables.
struct RecordKey
{
    TableKey table;
    QString id;

    bool operator==(const RecordKey &) const = default;
    friend bool operator<(const RecordKey &a, const RecordKey &b)
    {
        return std::tie(a.table, a.id) < std::tie(b.table, b.id);
    }
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, key.table, key.id); }
};

/// The values of a record, in the order of its table's columns. A cell that is not told has the same
/// value everywhere.
using Cells = std::vector<Cell>;

/// One record that at least one side touched, as the common ancestor and both sides have it; none
/// where there is no such record.
struct MergeRecord
{
    const Table *table = nullptr;
    QString id;
    std::optional<Cells> before, left, right;
    // As the sides really are, where left and right have been seen in a kinder light.
    std::optional<Cells> leftStands, rightStands;
};

/// In canonical order.
using MergeRecords = std::map<RecordKey, MergeRecord>;

/// Puts together what two sides did since their common ancestor.
MergeRecords pairRecords(const std::vector<ChangesetTable> &left, const std::vector<ChangesetTable> &right);

/// In which table a record is that is named by nothing but its id, among some that are known: what is not
/// among them was neither removed nor changed.
class KnownIds
{
public:
    explicit KnownIds(const MergeRecords &records);
    explicit KnownIds(const QSet<RecordKey> &records);
    /// Empty when it is none of them.
    TableKey tableOf(const QString &id) const { return m_tables.value(id); }

private:
    void add(const RecordKey &key);
    QHash<QString, TableKey> m_tables;
};

/// The records that a record names in these values, by column: references, subjects and the like.
std::vector<std::pair<size_t, RecordKey>> namedBy(const Table &table, const Cells &cells, const KnownIds &known);

/// The change that makes one state of a record of another; nothing when they are equal.
std::optional<ChangesetRow> rowBetween(const std::optional<Cells> &from, const std::optional<Cells> &to);

} // namespace straw
