#include "core/merge/planner.h"

#include "core/merge/removals.h"
#include "core/merge/textmerge.h"

namespace straw {

namespace {

class Planner
{
public:
    explicit Planner(const MergeInput &input)
        : m_input(input)
        , m_records(pairRecords(input.left.changes, input.right.changes))
        , m_known(m_records)
        , m_rightIsLater(std::pair(input.right.at, input.right.revision)
                         > std::pair(input.left.at, input.left.revision))
    {
    }

    MergeResult run()
    {
        readSettled();
        forgetEmptied();
        const Removals removals(m_records, m_input.erased);
        for (const auto &[key, record] : m_records) {
            if (!removals.isGone(key))
                m_merged[key] = merged(key, record);
        }
        for (const RecordKey &key : removals.disputed())
            disputeRemoval(key);
        emptyReferences(removals);
        breakCircles();
        return result();
    }

private:
    using Side = std::optional<Cells> MergeRecord::*;

    /// Fields about which one side has settled an open conflict: key by field, the values between
    /// which it decided.
    void readSettled()
    {
        for (const auto &[key, record] : m_records) {
            if (key.table != u"conflict" || !record.before || bool(record.left) == bool(record.right))
                continue;
            Row row;
            for (const Cell &cell : *record.before)
                row.push_back(cell.value_or(QVariant()));
            if (const auto conflict = Conflict::fromRow(row); conflict && !conflict->isAboutRecord())
                m_settled[{{conflict->table, conflict->row}, conflict->column}]
                    << Settled{!record.left, {conflict->left.value, conflict->right.value}};
        }
    }

    /// A reference that was emptied because its record was removed, or led up past it, counts as untouched.
    void forgetEmptied()
    {
        for (auto &[key, record] : m_records) {
            for (const Side side : {&MergeRecord::left, &MergeRecord::right}) {
                if (!record.before || !(record.*side))
                    continue;
                const auto isRemoved = [&, side = side](const RecordKey &each) {
                    const auto found = m_records.find(each);
                    return found != m_records.end() && found->second.before && !(found->second.*side);
                };
                Cells &cells = *(record.*side);
                for (const auto &[column, target] : namedBy(*record.table, *record.before, m_known)) {
                    if (!isRemoved(target))
                        continue;
                    if (cells[column] && *cells[column] == past(*record.table, column, target, isRemoved))
                        cells[column] = (*record.before)[column];
                    const ColumnKey in = record.table->columns[column].tableIn;
                    for (const size_t at : {column, in.isEmpty() ? column : size_t(record.table->indexOf(in))}) {
                        if (cells[at] && !cells[at]->isValid())
                            cells[at] = (*record.before)[at];
                    }
                }
            }
        }
    }

    /// What a column that named a record which is gone names instead: where that one led, if the column leads up.
    template<typename Gone>
    QVariant past(const Table &table, size_t column, RecordKey key, const Gone &isGone) const
    {
        QSet<RecordKey> passed;
        const bool leadsUp = table.columns[column].isAscent() && !table.columns[column].isOwner();
        for (; isGone(key); passed << key) {
            const auto record = m_records.find(key);
            const Cell above = leadsUp && !passed.contains(key) && record != m_records.end() && record->second.before
                                   ? (*record->second.before)[column]
                                   : Cell();
            if (!above || !above->isValid())
                return {};
            key.id = above->toString();
        }
        return key.id;
    }

    Cells merged(const RecordKey &key, const MergeRecord &record)
    {
        if (!record.left)
            return *record.right;
        if (!record.right)
            return *record.left;
        Cells cells = *record.left;
        for (size_t i = 1; i < cells.size(); ++i) {
            if (cells[i])
                cells[i] = mergedField(key, record, i);
        }
        keepPairsTogether(*record.table, record, cells);
        return cells;
    }

    QVariant mergedField(const RecordKey &key, const MergeRecord &record, size_t index)
    {
        const Column &column = record.table->columns[index];
        const QVariant left = *(*record.left)[index], right = *(*record.right)[index];
        const QVariant before = record.before ? *(*record.before)[index] : QVariant();
        const bool isKnown = !m_input.unknown.contains({key, column.name});
        if (left == right)
            return left;
        if (isKnown && left == before)
            return right;
        if (isKnown && right == before)
            return left;
        if (column.kind == ColumnKind::Rank)
            return earlierRank(left, right);
        if (column.name == u"passage_at" && left.isValid() && right.isValid())
            return std::min(left.toLongLong(), right.toLongLong()); // the same words, marked twice
        if (column.kind == ColumnKind::Prose && isKnown) {
            if (const auto text = mergedText(before.toString(), left.toString(), right.toString()))
                return text->isEmpty() ? QVariant() : QVariant(*text);
        }
        // One of the values of an open conflict is what a merge has put there meanwhile, unless somebody has
        // written it since.
        for (const Settled &settled : isKnown ? QList<Settled>() : m_settled.value({key, column.name})) {
            const QVariant &undecided = settled.byLeft ? right : left;
            if (settled.between.contains(undecided))
                return settled.byLeft ? left : right;
        }
        const bool beforeKnown = isKnown && record.before;
        dispute(key, column.name, beforeKnown ? std::optional(before) : std::nullopt, left, right);
        return provisional(left, right);
    }

    static QVariant earlierRank(const QVariant &left, const QVariant &right)
    {
        if (!left.isValid() || !right.isValid())
            return left.isValid() ? left : right;
        return std::min(left.toString(), right.toString());
    }

    QVariant provisional(const QVariant &left, const QVariant &right) const
    {
        if (!left.isValid() || !right.isValid())
            return left.isValid() ? left : right;
        return m_rightIsLater ? right : left;
    }

    /// Some values in two columns are one: table and id of what a record is about or came from, and the cause
    /// and the criterion of a piece of evidence, of which it has one.
    static std::vector<std::pair<size_t, size_t>> pairsOf(const Table &table)
    {
        std::vector<std::pair<size_t, size_t>> pairs;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (const ColumnKey in = table.columns[i].tableIn; !in.isEmpty())
                pairs.emplace_back(size_t(table.indexOf(in)), i);
        }
        if (table.name == u"evidence")
            pairs.emplace_back(size_t(table.indexOf("cause_id")), size_t(table.indexOf("criterion_id")));
        return pairs;
    }

    void keepPairsTogether(const Table &table, const MergeRecord &record, Cells &cells) const
    {
        for (const auto &[one, other] : pairsOf(table)) {
            const auto pairOf = [one = one, other = other](const Cells &of) { return std::pair(of[one], of[other]); };
            if (pairOf(cells) != pairOf(*record.left) && pairOf(cells) != pairOf(*record.right))
                std::tie(cells[one], cells[other]) = pairOf(m_rightIsLater ? *record.right : *record.left);
        }
    }

    void dispute(const RecordKey &key, ColumnKey column, const std::optional<QVariant> &before, const QVariant &left,
                 const QVariant &right)
    {
        Conflict conflict;
        conflict.table = key.table;
        conflict.row = key.id;
        conflict.column = column;
        conflict.beforeKnown = before.has_value();
        conflict.before = before.value_or(QVariant());
        conflict.left = {left, m_input.left.writerOf(key, column)};
        conflict.right = {right, m_input.right.writerOf(key, column)};
        conflict.settleIdentity();
        m_conflicts.push_back(std::move(conflict));
    }

    void disputeRemoval(const RecordKey &key)
    {
        const MergeRecord &record = m_records.at(key);
        const auto mapOf = [&](const std::optional<Cells> &cells) -> QVariant {
            QVariantMap values;
            for (size_t i = 0; cells && i < cells->size(); ++i) {
                if ((*cells)[i] && (*cells)[i]->isValid())
                    values.insert(record.table->columns[i].name, *(*cells)[i]);
            }
            return cells ? QVariant(values) : QVariant();
        };
        dispute(key, {}, mapOf(record.before), mapOf(record.left), mapOf(record.right));
    }

    void emptyReferences(const Removals &removals)
    {
        for (auto &[key, cells] : m_merged) {
            const Table &table = *m_records.at(key).table;
            for (const auto &[at, target] : namedBy(table, cells, m_known)) {
                const Column &column = table.columns[at];
                const bool isForgotten = !column.isOwner() || (column.kind == ColumnKind::Subject && !column.required);
                if (!isForgotten || !removals.isGone(target))
                    continue;
                cells[at] = past(table, at, target, [&](const RecordKey &each) { return removals.isGone(each); });
                if (!column.tableIn.isEmpty())
                    cells[size_t(table.indexOf(column.tableIn))] = QVariant();
            }
        }
    }

    /// Each side goes in no circle, so putting back what the right changed ends every one.
    void breakCircles()
    {
        for (auto &[key, cells] : m_merged) {
            const Table &table = *m_records.at(key).table;
            for (size_t i = 1; i < table.columns.size(); ++i) {
                if (table.columns[i].isAscent() && cells[i])
                    breakCirclesThrough(key, i);
            }
        }
    }

    void breakCirclesThrough(const RecordKey &start, size_t column)
    {
        for (QList<RecordKey> circle = circleFrom(start, column); !circle.isEmpty();
             circle = circleFrom(start, column)) {
            bool broken = false;
            for (const RecordKey &key : circle) {
                const auto found = m_merged.find(key);
                const MergeRecord *record = found == m_merged.end() ? nullptr : &m_records.at(key);
                if (!record || !record->left || found->second[column] == (*record->left)[column])
                    continue;
                const QVariant left = *(*record->left)[column], right = *found->second[column];
                dispute(key, record->table->columns[column].name,
                        record->before ? (*record->before)[column] : std::nullopt, left, right);
                found->second[column] = left;
                broken = true;
            }
            if (!broken) // the left itself goes in a circle
                return;
        }
    }

    /// The records from this one up to itself; empty when the way up ends.
    QList<RecordKey> circleFrom(const RecordKey &start, size_t column) const
    {
        QList<RecordKey> way;
        QSet<QString> seen;
        for (QString id = start.id; !id.isEmpty() && !seen.contains(id);) {
            const RecordKey key{start.table, id};
            way << key;
            seen << id;
            const auto found = m_merged.find(key);
            const bool isTold = found != m_merged.end() && found->second[column];
            id = isTold ? found->second[column]->toString() : m_input.parents.value(key);
            if (id == start.id)
                return way;
        }
        return {};
    }

    MergeResult result()
    {
        addConflicts();
        MergeResult result;
        for (const Table &table : Tables::instance().all()) {
            ChangesetTable changes{table.name, {}};
            for (auto record = m_records.lower_bound({table.name, QString()});
                 record != m_records.end() && record->first.table == table.name; ++record) {
                const auto merged = m_merged.find(record->first);
                const bool isGone = merged == m_merged.end();
                std::optional<Cells> &left = record->second.leftStands;
                if (isGone && left && std::ranges::any_of(*left, [](const Cell &cell) { return !cell; }))
                    left = m_input.leftRow(record->first);
                if (auto row = rowBetween(left, isGone ? std::nullopt : std::optional(merged->second)))
                    changes.rows.push_back(std::move(*row));
            }
            if (!changes.rows.empty())
                result.changes.push_back(std::move(changes));
        }
        result.conflicts = std::move(m_conflicts);
        return result;
    }

    void addConflicts()
    {
        for (const Conflict &conflict : m_conflicts) {
            const RecordKey key{"conflict", conflict.id};
            if (!m_records.contains(key)) {
                if (m_input.openConflicts.contains(conflict.id))
                    continue;
                m_records[key].table = &Tables::instance().at(key.table);
                m_records[key].id = key.id;
            }
            Cells cells;
            for (const QVariant &value : conflict.toRow())
                cells.push_back(value);
            m_merged[key] = std::move(cells);
        }
    }

    struct Settled
    {
        bool byLeft;
        QVariantList between;
    };

    const MergeInput &m_input;
    MergeRecords m_records;
    const KnownIds m_known;
    std::map<RecordKey, Cells> m_merged;
    std::vector<Conflict> m_conflicts;
    QHash<std::pair<RecordKey, QString>, QList<Settled>> m_settled;
    bool m_rightIsLater;
};

} // namespace

MergeResult mergeChanges(const MergeInput &input)
{
    return Planner(input).run();
}

} // namespace straw
