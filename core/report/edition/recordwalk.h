#pragma once

#include "core/schema/tables.h"
#include "core/workbook/snapshot.h"

#include <utility>
#include <vector>

namespace straw {

/// The records of a kind in a workbook, one or many, as a range.
template<typename T>
auto recordsOf(const Snapshot &workbook)
{
    if constexpr (requires { (workbook.*recordsIn<T>).begin(); })
        return std::vector<const T *>([&] {
            std::vector<const T *> all;
            all.reserve(size_t((workbook.*recordsIn<T>).size()));
            for (const T &record : workbook.*recordsIn<T>)
                all.push_back(&record);
            return all;
        }());
    else
        return std::vector<const T *>{&(workbook.*recordsIn<T>)};
}

/// Puts records in place of all of a kind.
template<typename T>
void putRecords(Snapshot &workbook, std::vector<T> records)
{
    if constexpr (requires { (workbook.*recordsIn<T>).begin(); })
        (workbook.*recordsIn<T>) = Collection<T>(), (workbook.*recordsIn<T>).assign(std::move(records));
    else
        workbook.*recordsIn<T> = records.empty() ? T() : std::move(records.front());
}

/// True where a workbook has many records of the kind.
template<typename T>
constexpr bool hasMany()
{
    return requires(const Snapshot &workbook) { (workbook.*recordsIn<T>).begin(); };
}

/// The columns of T, in the order in which T::fields tells them.
template<typename T>
const std::vector<const Column *> &columnsOf()
{
    static const std::vector<const Column *> columns = [] {
        std::vector<const Column *> all;
        T record;
        T::fields(record, [&](ColumnKey name, auto &) { all.push_back(Tables::instance().column(T::table, name)); });
        return all;
    }();
    return columns;
}

/// Calls f(table, id, column, text) for every text of a workbook; what a text is, is a QString field.
template<typename F>
void forEachText(const Snapshot &workbook, F &&f)
{
    forEachRecordType([&]<typename T>() {
        for (const T *record : recordsOf<T>(workbook)) {
            T::fields(*record, [&]<typename Field>(ColumnKey column, const Field &field) {
                if constexpr (std::is_same_v<Field, QString>)
                    f(T::table, record->id, column, field);
            });
        }
    });
}

} // namespace straw
