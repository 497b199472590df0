#include "core/document/takeover.h"

#include "core/sqlite/connection.h"
#include "core/storage/store.h"

namespace straw {

Result<NewRecords> recordsToAdd(const Store &store, const QString &database)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadOnly));
    const Store other(*connection);
    NewRecords records;
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded || table.name == u"workbook" || table.name == u"account" || table.name == u"conflict")
            continue;
        STRAW_ASSIGN(std::vector<Row> rows, other.rows(table));
        for (Row &row : rows) {
            STRAW_ASSIGN(const bool isHere, store.exists(table.name, row[0].toString()));
            if (!isHere)
                records.emplace_back(&table, std::move(row));
        }
    }
    return records;
}

} // namespace straw
