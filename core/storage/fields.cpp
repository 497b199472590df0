#include "core/storage/fields.h"

#include "core/storage/bindings.h"

namespace straw {

namespace {

template<typename T>
const T *recordOf(const Snapshot &workbook, const QString &id)
{
    const auto &place = workbook.*RecordTraits<T>::in;
    if constexpr (std::is_same_v<std::decay_t<decltype(place)>, T>)
        return place.id == id ? &place : nullptr;
    else
        return place.find(id);
}

template<typename T>
QVariant valueIn(const T &record, QStringView column)
{
    QVariant value;
    std::apply(
        [&](const auto &...binding) {
            (void)((column == QLatin1String(binding.column)
                        ? (value = toValue(record.*(binding.member)), true)
                        : false)
                   || ...);
        },
        RecordTraits<T>::bindings);
    return value;
}

} // namespace

QVariant fieldOf(const Snapshot &workbook, QStringView table, const QString &id, QStringView column)
{
    QVariant value;
    forEachRecordType([&]<typename T>() {
        if (table != QLatin1String(RecordTraits<T>::table))
            return;
        if (const T *record = recordOf<T>(workbook, id))
            value = valueIn(*record, column);
    });
    return value;
}

bool hasRecord(const Snapshot &workbook, QStringView table, const QString &id)
{
    bool found = false;
    forEachRecordType([&]<typename T>() {
        if (table == QLatin1String(RecordTraits<T>::table))
            found = recordOf<T>(workbook, id) != nullptr;
    });
    return found;
}

} // namespace straw
