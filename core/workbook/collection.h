#pragma once

#include "core/workbook/records.h"

#include <QHash>
#include <QSharedDataPointer>

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

/// The records of one table, in their order, found by id in constant time. Copies share them until one is changed:
/// what is made of a large workbook, a report or an edition, does not take its room twice.
template<typename T>
class Collection
{
public:
    using value_type = T;

    auto begin() const { return content().records.begin(); }
    auto end() const { return content().records.end(); }
    qsizetype size() const { return qsizetype(content().records.size()); }
    bool isEmpty() const { return content().records.empty(); }
    const T &at(qsizetype row) const { return content().records[size_t(row)]; }

    /// Null when there is none of that id, also for an empty id.
    const T *find(const QString &id) const
    {
        const auto row = content().rows.constFind(id);
        return row == content().rows.constEnd() ? nullptr : &content().records[size_t(*row)];
    }
    /// -1 when there is none of that id.
    qsizetype rowOf(const QString &id) const { return content().rows.value(id, -1); }

    void assign(std::vector<T> records)
    {
        m_content = new Content;
        m_content->assign(std::move(records));
    }
    /// Adds the record, or replaces the one of the same id; it goes where its order puts it.
    void put(T record)
    {
        std::vector<T> changed;
        changed.push_back(std::move(record));
        change(std::move(changed), {});
    }
    void remove(const QString &id) { change({}, {id}); }
    /// The same of several, each of which is named but once.
    void change(std::vector<T> changed, const QStringList &gone)
    {
        const bool isTouched =
            !changed.empty() || std::ranges::any_of(gone, [this](const QString &id) { return rowOf(id) >= 0; });
        if (isTouched)
            own().change(std::move(changed), gone);
    }

private:
    struct Content : QSharedData
    {
        void assign(std::vector<T> all)
        {
            records = std::move(all);
            if (!std::is_sorted(records.begin(), records.end(), recordBefore<T>))
                sort();
            rows.reserve(qsizetype(records.size()));
            for (size_t row = 0; row < records.size(); ++row)
                rows.insert(records[row].id, qsizetype(row));
        }

        void change(std::vector<T> changed, const QStringList &gone)
        {
            std::vector<size_t> leaving; // the rows that become free
            for (const QString &id : gone) {
                if (const auto row = rows.constFind(id); row != rows.constEnd())
                    leaving.push_back(size_t(*row));
            }
            std::erase_if(changed, [&](T &record) {
                const auto old = rows.constFind(record.id);
                if (old == rows.constEnd())
                    return false;
                const auto row = size_t(*old);
                const bool stays = (row == 0 || !recordBefore(record, records[row - 1]))
                                   && (row + 1 == records.size() || !recordBefore(records[row + 1], record));
                if (stays)
                    records[row] = std::move(record);
                else
                    leaving.push_back(row);
                return stays;
            });
            take(std::move(leaving));
            insert(std::move(changed));
        }

        void take(std::vector<size_t> leaving)
        {
            if (leaving.empty())
                return;
            std::ranges::sort(leaving);
            for (const size_t row : leaving)
                rows.remove(records[row].id);
            auto next = leaving.begin();
            size_t to = leaving.front();
            for (size_t row = to; row < records.size(); ++row) {
                if (next != leaving.end() && *next == row)
                    ++next;
                else
                    records[to++] = std::move(records[row]);
            }
            records.resize(to);
            if (leaving.front() == to)
                return; // none stood behind
            for (qsizetype &row : rows)
                row -= std::ranges::lower_bound(leaving, size_t(row)) - leaving.begin();
        }
        void insert(std::vector<T> added)
        {
            if (added.empty())
                return;
            std::ranges::sort(added, recordBefore<T>);
            std::vector<size_t> places(added.size()); // the rows before which they go
            auto end = records.end();
            for (size_t i = added.size(); i-- > 0; places[i] = size_t(end - records.begin()))
                end = std::upper_bound(records.begin(), end, added[i], recordBefore<T>);
            size_t behind = records.size();
            if (places.front() < behind) {
                for (qsizetype &row : rows)
                    row += std::ranges::upper_bound(places, size_t(row)) - places.begin();
            }
            records.resize(records.size() + added.size());
            for (size_t i = added.size(); i-- > 0; behind = places[i]) {
                const auto from = records.begin();
                std::move_backward(from + qsizetype(places[i]), from + qsizetype(behind),
                                   from + qsizetype(behind) + qsizetype(i) + 1);
                rows.insert(added[i].id, qsizetype(places[i]) + qsizetype(i));
                records[places[i] + i] = std::move(added[i]);
            }
        }

        /// Records are large: their rows are sorted, and each is moved but once, without room for all of them twice.
        void sort()
        {
            std::vector<size_t> from(records.size()); // the record that belongs into each row
            std::iota(from.begin(), from.end(), size_t(0));
            std::sort(from.begin(), from.end(),
                      [this](size_t left, size_t right) { return recordBefore(records[left], records[right]); });
            for (size_t row = 0; row < from.size(); ++row) {
                if (from[row] == row)
                    continue;
                T first = std::move(records[row]);
                size_t hole = row;
                for (size_t next = from[hole]; next != row; next = from[hole]) {
                    records[hole] = std::move(records[next]);
                    from[hole] = hole;
                    hole = next;
                }
                records[hole] = std::move(first);
                from[hole] = hole;
            }
        }

        std::vector<T> records;
        QHash<QString, qsizetype> rows; // counted on where others come or go: to hash every id anew takes longer
    };

    const Content &content() const
    {
        static const Content none;
        return m_content ? *m_content : none;
    }
    Content &own()
    {
        if (!m_content)
            m_content = new Content;
        return *m_content;
    }

    QSharedDataPointer<Content> m_content;
};

} // namespace straw
