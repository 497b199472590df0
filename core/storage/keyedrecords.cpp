#include "core/storage/keyedrecords.h"

#include "core/workbook/catalogue.h"
#include "core/workbook/comebackrecords.h"
#include "core/workbook/decisionrecords.h"

namespace straw {

namespace {

/// card/key, of a card that there is.
std::optional<Row> builtInCriterion(const Table &table, const QString &id)
{
    const QString card = id.section(u'/', 0, 0);
    const QString key = id.section(u'/', 1);
    if (key.isEmpty() || !Catalogue::instance().find("card", card))
        return std::nullopt;
    Row row(table.columns.size());
    row[0] = id;
    row[size_t(table.indexOf("card"))] = card;
    row[size_t(table.indexOf("key"))] = key;
    return row;
}

/// phase/kind, of a step that there is in that phase.
std::optional<Row> builtInStep(const Table &table, const QString &id)
{
    const QString kind = id.section(u'/', 1);
    const PickEntry *entry = Catalogue::instance().find("comeback_step_kind", kind);
    if (!entry || entry->phase.isEmpty() || entry->phase != id.section(u'/', 0, 0))
        return std::nullopt;
    Row row(table.columns.size());
    row[0] = id;
    row[size_t(table.indexOf("kind"))] = kind;
    return row;
}

} // namespace

bool isKeyed(TableKey table, const QString &id)
{
    return rowOfKey(Tables::instance().at(table), id).has_value();
}

std::optional<Row> rowOfKey(const Table &table, const QString &id)
{
    if (table.name == Criterion::table)
        return builtInCriterion(table, id);
    if (table.name == ComebackStep::table)
        return builtInStep(table, id);
    if (table.onlyId.isEmpty() || id != table.onlyId)
        return std::nullopt;
    Row row(table.columns.size());
    row[0] = id;
    return row;
}

} // namespace straw
