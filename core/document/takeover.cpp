#include "core/document/takeover.h"

#include "core/document/otherworkbook.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"
#include "core/workbook/records.h"

namespace straw {

namespace {

/// What makes an ideal customer, and what was asked of one's own, or in words of one's own, before a decision.
Result<void> takeCriteria(Store &store, const Store &other)
{
    STRAW_ASSIGN(const std::vector<Criterion> all, other.all<Criterion>());
    for (const Criterion &criterion : all) {
        if (criterion.card != u"profile" && criterion.question.isEmpty())
            continue;
        Criterion taken;
        taken.id = criterion.id;
        taken.rank = criterion.rank;
        taken.card = criterion.card;
        taken.key = criterion.key;
        taken.question = criterion.question;
        STRAW_TRY(store.insert(taken));
    }
    return {};
}

} // namespace

Result<void> takeSetup(Store &store, const QString &path, const Environment &environment)
{
    STRAW_ASSIGN(const OtherWorkbook workbook, OtherWorkbook::open(path, environment));
    const Store &other = workbook.store();
    for (const auto *name : {u"prompt", u"choice"}) {
        const Table &table = *Tables::instance().find(QString::fromUtf16(name));
        STRAW_ASSIGN(const std::vector<Row> rows, other.rows(table));
        for (const Row &row : rows)
            STRAW_TRY(store.insertRow(table, row));
    }
    return takeCriteria(store, other);
}

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
