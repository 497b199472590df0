#include "core/interchange/json.h"

#include <QSet>

namespace straw {

namespace {

/// "any_table" and "any_id" of a table, such as evidence; -1 for tables without.
struct AnyColumns
{
    explicit AnyColumns(const Table &described)
        : table(described.indexOf(u"target_table"))
        , id(described.indexOf(u"target_id"))
    {
    }
    int table, id;
};

/// Puts the workbook's own id where the records say "the workbook".
void adopt(const Table &table, Row &row, const QString &workbookId)
{
    if (table.name == u"workbook")
        row.front() = workbookId;
    const AnyColumns any(table);
    if (any.table >= 0 && row[size_t(any.table)] == QVariant(QStringLiteral("workbook")))
        row[size_t(any.id)] = workbookId;
}

Result<void> checkTarget(const Store &store, const Table &table, size_t index,
                         const QString &target, const Row &row)
{
    const QVariant &value = row[index];
    if (!value.isValid())
        return {};
    STRAW_ASSIGN(const bool there, store.exists(target, value.toString()));
    if (!there)
        return Error{
            Error::ReferenceMissing,
            {table.name, table.columns[index].name, row.front().toString(), value.toString()}};
    return {};
}

/// Follows a reference to the same table (the parent of a cause) up from a record. Ids that are
/// known to lead to an end are in `ends`, and join it.
Result<void> checkAscent(const Store &store, const Table &table, const Column &column,
                         const QString &id, QSet<QString> &ends)
{
    QSet<QString> passed;
    for (QString at = id; !at.isEmpty() && !ends.contains(at);) {
        if (passed.contains(at))
            return Error{Error::ReferenceCircular, {table.name, column.name, id}};
        passed.insert(at);
        STRAW_ASSIGN(const QVariant parent, store.field(table.name, at, column.name));
        at = parent.toString();
    }
    ends.unite(passed);
    return {};
}

Result<void> checkReferences(const Store &store, const JsonRecords::Part &part)
{
    const Table &table = *part.table;
    const AnyColumns any(table);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        QSet<QString> ends;
        for (const Row &row : part.rows) {
            if (column.isReference())
                STRAW_TRY(checkTarget(store, table, i, column.target, row));
            if (column.target == table.name)
                STRAW_TRY(checkAscent(store, table, column, row.front().toString(), ends));
            if (int(i) == any.id && row[size_t(any.table)].isValid())
                STRAW_TRY(checkTarget(store, table, i, row[size_t(any.table)].toString(), row));
        }
    }
    return {};
}

} // namespace

Result<void> importRecords(Store &store, JsonRecords records)
{
    STRAW_ASSIGN(const std::vector<Row> own, store.rows(*Tables::instance().find(u"workbook")));
    for (JsonRecords::Part &part : records.parts) {
        for (Row &row : part.rows) {
            adopt(*part.table, row, own.front().front().toString());
            STRAW_TRY(store.putRow(*part.table, row));
        }
    }
    // Only now, since records may name others that come later in the text.
    for (const JsonRecords::Part &part : records.parts)
        STRAW_TRY(checkReferences(store, part));
    return {};
}

} // namespace straw
