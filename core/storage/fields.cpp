#include "core/storage/fields.h"

#include "core/workbook/fieldvalue.h"

namespace straw {

namespace {

template<typename T>
const T *recordOf(const Snapshot &workbook, const QString &id)
{
    const auto &place = workbook.*recordsIn<T>;
    if constexpr (std::is_same_v<std::decay_t<decltype(place)>, T>)
        return place.id == id ? &place : nullptr;
    else
        return place.find(id);
}

template<typename T>
QVariant valueIn(const T &record, ColumnKey column)
{
    QVariant value;
    T::fields(record, [&](ColumnKey name, const auto &field) {
        if (column == name)
            value = toValue(field);
    });
    return value;
}

} // namespace

QVariant fieldOf(const Snapshot &workbook, TableKey table, const QString &id, ColumnKey column)
{
    QVariant value;
    forEachRecordType([&]<typename T>() {
        if (table != T::table)
            return;
        if (const T *record = recordOf<T>(workbook, id))
            value = valueIn(*record, column);
    });
    return value;
}

Place originOf(const Place &record, const Snapshot &workbook)
{
    const auto field = [&](ColumnKey column) { return fieldOf(workbook, record.table, record.id, column).toString(); };
    return {TableKey::find(field("from_table")), field("from_id"), {}};
}

bool hasRecord(const Snapshot &workbook, TableKey table, const QString &id)
{
    bool found = false;
    forEachRecordType([&]<typename T>() {
        if (table == T::table)
            found = recordOf<T>(workbook, id) != nullptr;
    });
    return found;
}

} // namespace straw
