#pragma once

#include "core/storage/bindings.h"
#include "tests/support/content.h"

namespace straw {

/// Fills a snapshot with the records of a JSON object, without the program's own import.
inline Snapshot snapshotOf(const QJsonObject &json)
{
    Snapshot workbook;
    const auto read = [&]<typename T>() {
        using Traits = RecordTraits<T>;
        std::vector<T> records;
        for (const QJsonObject &row : content::objects(json[QLatin1String(Traits::table)])) {
            T record;
            const auto field = [&](const auto &binding) {
                const QJsonValue value = row[QLatin1String(binding.column)];
                if (!value.isUndefined())
                    fromValue(value.toVariant(), record.*binding.member);
            };
            std::apply([&](const auto &...binding) { (field(binding), ...); }, Traits::bindings);
            records.push_back(std::move(record));
        }
        auto &place = workbook.*Traits::in;
        if constexpr (requires { place.assign(std::move(records)); })
            place.assign(std::move(records));
        else if (!records.empty())
            place = std::move(records.front());
    };
    forEachRecordType(read);
    return workbook;
}

/// The sample workbook.
inline Snapshot sampleWorkbook()
{
    return snapshotOf(content::file(QStringLiteral("sample/norvik.json")));
}

} // namespace straw
