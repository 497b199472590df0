#include "core/journal/pastcontent.h"

#include "core/journal/journal.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"

#include <QSet>

namespace straw {

namespace {

/// What the history tells of one record: of each column every value that it ever had.
using Told = std::vector<QSet<QString>>;
using ToldOfTable = QHash<QString, Told>; // by id

/// What somebody wrote, chose or entered, as against what holds the records together.
bool isContent(const Column &column)
{
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Prose:
    case ColumnKind::Date:
    case ColumnKind::DateOrNever:
    case ColumnKind::Int:
    case ColumnKind::Real:
    case ColumnKind::Percent:
    case ColumnKind::Money:
    case ColumnKind::Yes:
    case ColumnKind::Pick:
    case ColumnKind::Reference:
        return true;
    default:
        return false;
    }
}

void collect(const Table &table, const ChangesetRow &row, ToldOfTable &told)
{
    const Cell &id = row.operation == ChangesetRow::Insert ? row.after[0] : row.before[0];
    Told &record = told[id->toString()];
    record.resize(table.columns.size());
    for (const auto *cells : {&row.before, &row.after}) {
        for (size_t i = 1; i < cells->size(); ++i) {
            const Cell &cell = (*cells)[i];
            if (!cell || !isContent(table.columns[i]))
                continue;
            if (const QString value = cell->toString(); !value.isEmpty())
                record[i] << value;
        }
    }
}

/// What only ties two entries together went with one of them, and is none by itself.
bool hadText(const Table &table, const Told &told)
{
    for (size_t i = 1; i < told.size(); ++i) {
        if (table.columns[i].isSearchable() && !told[i].isEmpty())
            return true;
    }
    return false;
}

void count(const Table &table, const Told &told, const std::optional<Row> &now, PastContent &past)
{
    if (!now) {
        past.removed += hadText(table, told);
        return;
    }
    for (size_t i = 1; i < told.size(); ++i) {
        const int earlier = int(told[i].size()) - told[i].contains((*now)[i].toString());
        (table.columns[i].isSearchable() ? past.texts : past.values) += earlier;
    }
}

} // namespace

Result<PastContent> pastContentOf(Connection &database)
{
    const Journal journal(database);
    STRAW_ASSIGN(const std::vector<Revision> revisions, journal.all());
    QHash<QString, ToldOfTable> told;
    for (const Revision &revision : revisions) {
        if (!revision.hasChangeset)
            continue;
        STRAW_ASSIGN(const QByteArray bytes, journal.changeset(revision.id));
        STRAW_ASSIGN(const std::vector<ChangesetTable> tables, readChangeset(bytes));
        for (const ChangesetTable &changed : tables) {
            if (changed.name == u"conflict") // both sides are told by the changes that they come from
                continue;
            const Table &table = *Tables::instance().find(changed.name);
            for (const ChangesetRow &row : changed.rows)
                collect(table, row, told[changed.name]);
        }
    }

    PastContent past;
    const Store store(database);
    for (auto each = told.cbegin(); each != told.cend(); ++each) {
        const Table &table = *Tables::instance().find(each.key());
        for (auto record = each->cbegin(); record != each->cend(); ++record) {
            STRAW_ASSIGN(const std::optional<Row> now, store.row(table, record.key()));
            count(table, *record, now, past);
        }
    }
    return past;
}

Result<PastContent> pastContentOf(const QString &databasePath)
{
    STRAW_ASSIGN(const auto database, Connection::open(databasePath, Connection::ReadOnly));
    STRAW_TRY(database->execute("BEGIN")); // one state of it, whatever is typed meanwhile
    return pastContentOf(*database);
}

} // namespace straw
