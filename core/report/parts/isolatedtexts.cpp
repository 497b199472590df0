#include "core/report/parts/isolatedtexts.h"

#include "core/base/usertext.h"
#include "core/schema/tables.h"

#include <QSet>

namespace straw {

namespace {

void isolate(QString &text)
{
    if (hasRightToLeft(text))
        text = isolated(text);
}
template<typename Field>
void isolate(Field &)
{
}

template<typename T>
bool isConcerned(const T &record)
{
    bool found = false;
    T::fields(record, [&found](ColumnKey, const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
            found = found || hasRightToLeft(field);
    });
    return found;
}

template<typename T>
void isolateRecord(T &record)
{
    const Table &table = Tables::instance().at(T::table);
    T::fields(record, [&table](ColumnKey name, auto &field) {
        const Column *column = table.column(name);
        if (column && column->kind == ColumnKind::Text)
            isolate(field);
    });
}

} // namespace

void isolateTexts(Snapshot &workbook)
{
    forEachRecordType([&workbook]<typename T>() {
        auto &place = workbook.*recordsIn<T>;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(place)>, T>) {
            isolateRecord(place);
        } else {
            std::vector<T> concerned;
            for (const T &record : std::as_const(place)) {
                if (isConcerned(record))
                    concerned.push_back(record);
            }
            for (T &record : concerned) {
                isolateRecord(record);
                place.put(std::move(record));
            }
        }
    });
}

} // namespace straw
