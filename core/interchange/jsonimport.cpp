#include "core/interchange/json.h"

#include <QSet>

namespace straw {

namespace {

/// Puts the workbook's own id where the records say "the workbook".
void adopt(const Table &table, Row &row, const QString &workbookId)
{
    if (table.name == u"workbook")
        row.front() = workbookId;
    for (size_t i = 0; i < row.size(); ++i) {
        const ColumnKey in = table.columns[i].tableIn;
        if (!in.isEmpty() && row[size_t(table.indexOf(in))] == QVariant("workbook"))
            row[i] = workbookId;
    }
}

/// What the version of the text does not know stays as it is in a record that is there.
Result<void> keepUnknown(const Store &store, const Table &table, Row &row, int version)
{
    if (version == jsonVersion)
        return {};
    STRAW_ASSIGN(const std::optional<Row> there, store.row(table, row.front().toString()));
    const size_t known = Tables::of(version)->at(table.name).columns.size();
    for (size_t i = known; there && i < row.size(); ++i)
        row[i] = (*there)[i];
    return {};
}

Result<void> checkTarget(const Store &store, const Table &table, size_t index, TableKey target, const Row &row)
{
    const QVariant &value = row[index];
    if (!value.isValid())
        return {};
    STRAW_ASSIGN(const bool there, !target.isEmpty() ? store.exists(target, value.toString()) : Result<bool>(false));
    if (!there)
        return Error{Error::ReferenceMissing,
                     {table.name, table.columns[index].name, row.front().toString(), value.toString()}};
    return {};
}

/// Follows a reference to the same table (the parent of a cause) up from a record. Ids that are
/// known to lead to an end are in `ends`, and join it.
Result<void> checkAscent(const Store &store, const Table &table, const Column &column, const QString &id,
                         QSet<QString> &ends)
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

/// A text of the first version may hold answers about records that were removed; they become answers about
/// the workbook, as when a file of that time is opened (2.step.sql).
Result<void> checkSubject(Store &store, const Table &table, size_t index, const Row &row, int version)
{
    constexpr int withSubjects = 2;
    STRAW_ASSIGN(const bool there, store.isSubject(row[index].toString()));
    if (there)
        return {};
    const QString id = row.front().toString();
    if (version < withSubjects)
        return store.setField(table.name, id, table.columns[index].name, QString(wholeWorkbook));
    return Error{Error::ReferenceMissing, {table.name, table.columns[index].name, id, row[index].toString()}};
}

Result<void> checkReferences(Store &store, const JsonRecords::Part &part, int version)
{
    const Table &table = *part.table;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const int in = table.indexOf(column.tableIn);
        QSet<QString> ends;
        for (const Row &row : part.rows) {
            if (column.isReference())
                STRAW_TRY(checkTarget(store, table, i, column.target, row));
            if (column.isAscent())
                STRAW_TRY(checkAscent(store, table, column, row.front().toString(), ends));
            if (in >= 0 && row[size_t(in)].isValid())
                STRAW_TRY(checkTarget(store, table, i, TableKey::find(row[size_t(in)].toString()), row));
            if (column.isSubjectOfAny())
                STRAW_TRY(checkSubject(store, table, i, row, version));
        }
    }
    return {};
}

} // namespace

Result<void> importRecords(Store &store, JsonRecords records)
{
    STRAW_ASSIGN(const std::vector<Row> own, store.rows(Tables::instance().at(u"workbook")));
    for (JsonRecords::Part &part : records.parts) {
        for (Row &row : part.rows) {
            adopt(*part.table, row, own.front().front().toString());
            STRAW_TRY(keepUnknown(store, *part.table, row, records.version));
            STRAW_TRY(store.putRow(*part.table, row));
        }
    }
    // Only now, since records may name others that come later in the text.
    for (const JsonRecords::Part &part : records.parts)
        STRAW_TRY(checkReferences(store, part, records.version));
    return {};
}

} // namespace straw
