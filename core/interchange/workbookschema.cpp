#include "core/interchange/workbookschema.h"

#include "core/interchange/json.h"
#include "core/interchange/jsonwriter.h"
#include "core/workbook/catalogue.h"

namespace straw {

namespace {

constexpr QStringView datePattern = u"^[0-9]{4}(-(2[1-4]|(0[1-9]|1[0-2])(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?))?[~?%]?$";

void writeType(JsonWriter &json, const Column &column, QStringView type)
{
    json.key(u"type");
    if (column.required)
        return json.string(type);
    json.beginArray();
    json.string(type);
    json.string(u"null");
    json.endArray();
}

void writeText(JsonWriter &json, const Column &column)
{
    writeType(json, column, u"string");
    if (column.kind == ColumnKind::Date)
        json.key(u"pattern").string(datePattern);
    if (column.kind == ColumnKind::DateOrNever)
        json.key(u"pattern").string(QStringLiteral("%1|^never$").arg(datePattern));
    if (column.kind == ColumnKind::Blob)
        json.key(u"contentEncoding").string(u"base64");
    if (column.required)
        json.key(u"minLength").integer(1);
}

/// The keys of a closed list are the only ones; a workbook may add to an open one.
void writePick(JsonWriter &json, const Column &column)
{
    const Catalogue &catalogue = Catalogue::instance();
    const bool open = catalogue.isOpen(column.list);
    writeType(json, column, u"string");
    json.key(open ? u"examples" : u"enum").beginArray();
    for (const PickEntry &entry : catalogue.entries(column.list))
        json.string(entry.key);
    if (!open && !column.required)
        json.null();
    json.endArray();
}

void writeColumn(JsonWriter &json, const Table &table, const Column &column)
{
    json.key(column.name.view()).beginObject();
    json.key(u"description").string(column.description);
    switch (column.kind) {
    case ColumnKind::Pick:
        writePick(json, column);
        break;
    case ColumnKind::Int:
    case ColumnKind::Percent:
    case ColumnKind::Money:
        writeType(json, column, u"integer");
        break;
    case ColumnKind::Real:
        writeType(json, column, u"number");
        break;
    case ColumnKind::Yes:
        json.key(u"enum").beginArray();
        json.integer(0);
        json.integer(1);
        json.boolean(false);
        json.boolean(true);
        json.null();
        json.endArray();
        break;
    default:
        if (column.name == u"id" && !table.onlyId.isEmpty())
            json.key(u"const").string(table.onlyId);
        else
            writeText(json, column);
    }
    json.endObject();
}

/// Of a table with a single record it is clear which one is meant.
bool isSingle(const Table &table)
{
    return !table.onlyId.isEmpty() || table.name == u"workbook";
}

void writeTable(JsonWriter &json, const Table &table)
{
    json.key(table.name.view()).beginObject();
    json.key(u"type").string(u"array");
    if (isSingle(table))
        json.key(u"maxItems").integer(1);
    json.key(u"items").beginObject();
    json.key(u"type").string(u"object");
    json.key(u"additionalProperties").boolean(false);
    json.key(u"required").beginArray();
    for (const Column &column : table.columns) {
        if (column.required && !(column.name == u"id" && isSingle(table)))
            json.string(column.name.view());
    }
    json.endArray();
    json.key(u"properties").beginObject();
    for (const Column &column : table.columns)
        writeColumn(json, table, column);
    json.endObject();
    json.endObject();
    json.endObject();
}

} // namespace

QByteArray workbookSchema()
{
    JsonWriter json;
    json.beginObject();
    json.key(u"$schema").string(u"https://json-schema.org/draft/2020-12/schema");
    json.key(u"title").string(u"Final Straw workbook");
    json.key(u"description")
        .string(u"One cancellation of one account, without its history. Importing adds records, "
                u"replaces "
                u"those of the same id and leaves everything else alone. Dates are EDTF (ISO 8601-2 "
                u"level 1), wall-clock time; amounts are whole numbers of minor units of the account's "
                u"currency; yes/no is 1, 0 or left out; empty fields are left out.");
    json.key(u"type").string(u"object");
    json.key(u"required").beginArray();
    json.string(u"format");
    json.string(u"version");
    json.endArray();
    json.key(u"additionalProperties").boolean(false);
    json.key(u"properties").beginObject();
    json.key(u"$schema").beginObject();
    json.key(u"type").string(u"string");
    json.endObject();
    json.key(u"format").beginObject();
    json.key(u"const").string(jsonFormat);
    json.endObject();
    json.key(u"version").beginObject();
    json.key(u"const").integer(jsonVersion);
    json.endObject();
    for (const Table &table : Tables::instance().all()) {
        if (isExchanged(table))
            writeTable(json, table);
    }
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace straw
