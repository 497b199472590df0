#include "core/interchange/json.h"
#include "core/interchange/jsonwriter.h"

namespace straw {

bool isExchanged(const Table &table)
{
    return table.name != u"revision" && table.name != u"conflict";
}

namespace {

void write(JsonWriter &json, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return json.integer(value.toLongLong());
    case QMetaType::Double:
        return json.real(value.toDouble());
    case QMetaType::QByteArray:
        return json.base64(value.toByteArray());
    default:
        return json.string(value.toString());
    }
}

} // namespace

Result<QByteArray> exportJson(const Store &store)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"format").string(jsonFormat);
    json.key(u"version").integer(jsonVersion);
    for (const Table &table : Tables::instance().all()) {
        if (!isExchanged(table))
            continue;
        json.key(table.name.view()).beginArray();
        STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
        for (const Row &row : rows) {
            json.beginObject();
            for (size_t i = 0; i < row.size(); ++i) {
                if (row[i].isValid())
                    write(json.key(table.columns[i].name.view()), row[i]);
            }
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    return json.take();
}

} // namespace straw
