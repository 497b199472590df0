#pragma once

#include "core/base/result.h"
#include "core/schema/formats.h"
#include "core/storage/store.h"

#include <QByteArray>

namespace straw {

// A workbook as JSON: one object with "format", "version" and then an array of objects for each
// table (resources/schema/workbook.schema.json). Everything but the history and open conflicts.

inline constexpr QStringView jsonFormat = u"finalstraw-workbook";
/// The version moves with the format of the file; a text of an earlier one holds what that format had.
inline constexpr int jsonVersion = Formats::current;

/// Whether records of the table are part of the JSON.
bool isExchanged(const Table &table);

/// The records of a JSON text, each of the right columns and types, not yet compared with each
/// other or with a workbook.
struct JsonRecords
{
    struct Part
    {
        const Table *table;
        std::vector<Row> rows;
    };
    std::vector<Part> parts;
    int version = jsonVersion; // of the text

    qsizetype count() const;
    /// Of the record of a table that has but one; invalid when it is not there.
    QVariant value(TableKey table, ColumnKey column) const;
};

/// Reads a JSON text; the path is for messages. Error::TooLarge, TooManyRecords, TextNotUtf8,
/// JsonSyntax, JsonCutOff, JsonNotWorkbook, JsonTooNew, JsonTwice, JsonControl, UnknownTable,
/// UnknownColumn, ValueWrongType.
Result<JsonRecords> readJson(const QByteArray &text, const QString &path);

/// Adds the records to a workbook and replaces those of the same id; for use inside
/// Document::perform. The workbook keeps its document id. What an earlier version did not know is left
/// as it is in a record that is there. Errors of Store::putRow, and
/// ReferenceMissing, ReferenceCircular.
Result<void> importRecords(Store &store, JsonRecords records);

/// The whole workbook in canonical form: tables and columns in the order of the schema, rows by id,
/// empty fields left out.
Result<QByteArray> exportJson(const Store &store);

} // namespace straw
