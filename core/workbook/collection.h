#pragma once

#include "core/workbook/records.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace straw {

/// The order in which records of a kind are shown: rank, then id; events by date first.
template<typename T>
bool recordBefore(const T &left, const T &right)
{
    if constexpr (std::is_same_v<T, Event>) {
        if (Edtf::before(left.at, right.at))
            return true;
        if (Edtf::before(right.at, left.at))
            return false;
    }
    if constexpr (requires { left.rank; }) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
    }
    return left.id < right.id;
}

/// The records of one table, in their order, found by id in constant time.
template<typename T>
class Collection
{
public:
    using value_type = T;

    auto begin() const { return m_records.begin(); }
    auto end() const { return m_records.end(); }
    qsizetype size() const { return qsizetype(m_records.size()); }
    bool isEmpty() const { return m_records.empty(); }
    const T &at(qsizetype row) const { return m_records[size_t(row)]; }

    /// Null when there is none of that id, also for an empty id.
    const T *find(const QString &id) const
    {
        const auto row = m_rows.constFind(id);
        return row == m_rows.constEnd() ? nullptr : &m_records[size_t(*row)];
    }
    /// -1 when there is none of that id.
    qsizetype rowOf(const QString &id) const { return m_rows.value(id, -1); }

    void assign(std::vector<T> records)
    {
        m_records = std::move(records);
        if (!std::is_sorted(m_records.begin(), m_records.end(), recordBefore<T>))
            sort();
        m_rows.reserve(size());
        index(0);
    }

    /// Adds the record, or replaces the one of the same id; it goes where its order puts it.
    void put(T record)
    {
        const auto old = m_rows.constFind(record.id);
        if (old != m_rows.constEnd()) {
            const auto row = size_t(*old);
            const bool stays = (row == 0 || !recordBefore(record, m_records[row - 1]))
                               && (row + 1 == m_records.size() || !recordBefore(m_records[row + 1], record));
            if (stays) {
                m_records[row] = std::move(record);
                return;
            }
            remove(record.id);
        }
        const auto place = std::upper_bound(m_records.begin(), m_records.end(), record, recordBefore<T>);
        const auto row = place - m_records.begin();
        m_records.insert(place, std::move(record));
        index(row);
    }

    void remove(const QString &id)
    {
        const auto row = rowOf(id);
        if (row < 0)
            return;
        m_rows.remove(id);
        m_records.erase(m_records.begin() + row);
        index(row);
    }

private:
    /// Records are large: their rows are sorted, and each is moved but once, without room for all of them twice.
    void sort()
    {
        std::vector<size_t> from(m_records.size()); // the record that belongs into each row
        std::iota(from.begin(), from.end(), size_t(0));
        std::sort(from.begin(), from.end(),
                  [this](size_t left, size_t right) { return recordBefore(m_records[left], m_records[right]); });
        for (size_t row = 0; row < from.size(); ++row) {
            if (from[row] == row)
                continue;
            T first = std::move(m_records[row]);
            size_t hole = row;
            for (size_t next = from[hole]; next != row; next = from[hole]) {
                m_records[hole] = std::move(m_records[next]);
                from[hole] = hole;
                hole = next;
            }
            m_records[hole] = std::move(first);
            from[hole] = hole;
        }
    }

    void index(qsizetype from)
    {
        if (from == 0)
            m_rows.clear();
        for (auto row = from; row < size(); ++row)
            m_rows.insert(m_records[size_t(row)].id, row);
    }

    std::vector<T> m_records;
    QHash<QString, qsizetype> m_rows;
};

} // namespace straw
