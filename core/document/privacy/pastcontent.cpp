#include "core/document/privacy/pastcontent.h"

#include "core/document/privacy/unseen.h"
#include "core/journal/journal.h"
#include "core/merge/conflict.h"
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

Told &toldOf(const Table &table, const QString &id, ToldOfTable &told)
{
    Told &record = told[id];
    record.resize(table.columns.size());
    return record;
}

void note(const Column &column, const QString &value, QSet<QString> &values)
{
    if (isContent(column) && !value.isEmpty())
        values << value;
}

void collect(const Table &table, const ChangesetRow &row, ToldOfTable &told)
{
    const Cell &id = row.operation == ChangesetRow::Insert ? row.after[0] : row.before[0];
    Told &record = toldOf(table, id->toString(), told);
    for (const auto *cells : {&row.before, &row.after}) {
        for (size_t i = 1; i < cells->size(); ++i) {
            if (const Cell &cell = (*cells)[i])
                note(table.columns[i], cell->toString(), record[i]);
        }
    }
}

/// Both sides of a conflict and what stood there before: of a field, or of a record as a whole.
void collect(const Conflict &conflict, ToldOfTable &told)
{
    const Table &table = *conflict.describedTable();
    Told &record = toldOf(table, conflict.row, told);
    for (const QVariant &value : {conflict.before, conflict.left.value, conflict.right.value}) {
        const QVariantMap values = conflict.isAboutRecord() ? value.toMap() : QVariantMap{{conflict.column, value}};
        for (auto each = values.begin(); each != values.end(); ++each) {
            if (const int i = table.indexOf(ColumnKey::find(each.key())); i > 0)
                note(table.columns[size_t(i)], each->toString(), record[size_t(i)]);
        }
    }
}

/// The rows of conflicts that a change added or removed.
void collectConflicts(const ChangesetTable &changed, QHash<QString, ToldOfTable> &told)
{
    for (const ChangesetRow &row : changed.rows) {
        if (row.operation == ChangesetRow::Update) // no merge does that
            continue;
        Row values;
        for (const Cell &cell : row.operation == ChangesetRow::Insert ? row.after : row.before)
            values.push_back(cell.value_or(QVariant()));
        if (const auto conflict = Conflict::fromRow(values))
            collect(*conflict, told[conflict->table]);
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

/// What the tables themselves keep of it: a record that is gone counts once, whoever tells of it.
Result<void> countKept(const Store &store, QHash<QString, ToldOfTable> &told, PastContent &past)
{
    STRAW_ASSIGN(const std::vector<Unseen> unseen, unseenIn(store));
    for (const Unseen &each : unseen) {
        const Table &table = Tables::instance().at(each.table);
        STRAW_ASSIGN(const std::optional<Row> row, store.row(table, each.id));
        const auto value = [&](ColumnKey column) { return (*row)[size_t(table.indexOf(column))].toString(); };
        switch (*keptIn(each.table)) {
        case Keeps::Passage:
            ++past.texts;
            break;
        case Keeps::Origin: {
            const auto records = told.constFind(value(u"target_table"));
            const bool isTold = records != told.constEnd() && records->contains(value(u"target_id"));
            past.removed += !isTold;
            break;
        }
        case Keeps::BothSides:
            if (const auto conflict = Conflict::fromRow(*row))
                collect(*conflict, told[conflict->table]);
            break;
        case Keeps::OnlyWhatIsSeen:
        case Keeps::Bytes:
        case Keeps::Changes:
            break;
        }
    }
    return {};
}

/// Contents that no attachment names, nor one of which the history tells that it was removed.
Result<int> lostContents(Connection &database, const ToldOfTable &attachments)
{
    static const Table &table = Tables::instance().at(u"attachment");
    static const auto at = size_t(table.indexOf(u"sha256"));
    QSet<QString> told;
    for (const Told &attachment : attachments)
        told.unite(attachment[at]);
    STRAW_ASSIGN(Statement unnamed,
                 database.prepare("SELECT id FROM blob WHERE id NOT IN (SELECT sha256 FROM attachment "
                                  "WHERE sha256 IS NOT NULL)"));
    int count = 0;
    STRAW_TRY(unnamed.forEachRow([&] { count += !told.contains(unnamed.text(0)); }));
    return count;
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
            if (keptIn(changed.name) == Keeps::BothSides) {
                collectConflicts(changed, told);
                continue;
            }
            const Table &table = Tables::instance().at(changed.name);
            for (const ChangesetRow &row : changed.rows)
                collect(table, row, told[changed.name]);
        }
    }

    PastContent past;
    const Store store(database);
    STRAW_TRY(countKept(store, told, past));
    STRAW_ASSIGN(const int contents, lostContents(database, told.value(QStringLiteral("attachment"))));
    past.removed += contents;
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
