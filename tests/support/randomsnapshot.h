#pragma once

#include "core/workbook/snapshot.h"
#include "tests/support/randomrecords.h"

namespace straw {

namespace randomsnapshot {

inline void set(QString &field, const QVariant &value)
{
    field = value.toString();
}
inline void set(TableKey &field, const QVariant &value)
{
    field = TableKey::find(value.toString());
}
template<ListName List>
void set(Pick<List> &field, const QVariant &value)
{
    field = Pick<List>(value.toString());
}
inline void set(Edtf &field, const QVariant &value)
{
    field = Edtf::parse(value.toString());
}
inline void set(Number &field, const QVariant &value)
{
    field = value.toLongLong();
}
inline void set(YesNo &field, const QVariant &value)
{
    field = value.toBool();
}
inline void set(std::optional<double> &field, const QVariant &value)
{
    field = value.toDouble();
}

} // namespace randomsnapshot

/// The workbook that holds these random records, without a file between.
inline Snapshot randomSnapshot(quint32 seed)
{
    Snapshot workbook;
    for (const RandomRecords::Part &part : RandomRecords(seed).all(QStringLiteral("workbook"))) {
        forEachRecordType([&]<typename T>() {
            if (T::table != part.table->name)
                return;
            for (const Row &row : part.rows) {
                T record;
                T::fields(record, [&](ColumnKey column, auto &field) {
                    const QVariant &value = row[size_t(part.table->indexOf(column))];
                    if (value.isValid())
                        randomsnapshot::set(field, value);
                });
                auto &records = workbook.*recordsIn<T>;
                if constexpr (requires { records.put(record); })
                    records.put(record);
                else
                    records = record;
            }
        });
    }
    return workbook;
}

} // namespace straw
