#include "core/document/takeover.h"

#include "core/document/shared/stagedcopy.h"
#include "core/document/working/workingdatabase.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"
#include "core/workbook/records.h"

#include <QFileInfo>

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
    const QString file = QFileInfo(path).absoluteFilePath();
    STRAW_ASSIGN(const StagedCopy staged, StagedCopy::make(*environment.files, environment.home, file));
    if (auto head = workingDatabase::prepareOther(*environment.files, staged.database, file); !head)
        return errorAbout(std::move(head.error()), staged.database, file);
    STRAW_ASSIGN(const auto connection, Connection::open(staged.database, Connection::ReadOnly));
    const Store other(*connection);
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
