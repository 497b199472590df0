#include "core/merge/mergecopy.h"

#include "core/journal/rewind.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"

#include <QJsonArray>

namespace straw {

Result<MergeCopy> MergeCopy::read(Connection &database)
{
    const Journal journal(database);
    STRAW_ASSIGN(const QVariant id, database.value("SELECT id FROM workbook"));
    STRAW_ASSIGN(const QVariant name, database.value("SELECT name FROM account"));
    STRAW_ASSIGN(const QString head, journal.head());
    STRAW_ASSIGN(std::vector<Revision> revisions, journal.all());
    const bool isSound = journal.check().has_value();
    if (!isSound) {
        for (Revision &revision : revisions)
            revision.hasChangeset = false;
    }
    return MergeCopy{id.toString(), name.toString(), head, std::move(revisions), isSound, &database, journal, {}};
}

Result<void> MergeCopy::readContent()
{
    STRAW_ASSIGN(content, Content::of(*database));
    return {};
}

Result<QByteArray> MergeCopy::changeset(const QString &revision) const
{
    if (!hasHistory)
        return Error{Error::ChangeNotKept, {revision}};
    return journal.changeset(revision);
}

QSet<RecordKey> erasedBy(const std::vector<Revision> &revisions)
{
    QSet<RecordKey> erased;
    for (const Revision &revision : revisions) {
        const QJsonObject &args = revision.change.args;
        if (revision.change.kind == Change::Erase)
            erased << RecordKey{TableKey::find(args["table"].toString()), args["id"].toString()};
        if (revision.change.kind == Change::CleanCopy) {
            for (const QJsonValue &id : args["erased"].toArray())
                erased << RecordKey{"person", id.toString()};
        }
    }
    return erased;
}

QSet<QString> revisionsBeforeErasing(const Ancestry &ancestry)
{
    QMultiHash<QString, QString> children;
    QStringList erasings;
    for (const Revision &revision : ancestry.all()) {
        children.insert(revision.parent, revision.id);
        children.insert(revision.otherParent, revision.id);
        if (revision.change.kind == Change::Erase)
            erasings << revision.id;
    }
    QSet<QString> before;
    for (const QString &erasing : std::as_const(erasings)) {
        QSet<QString> after;
        for (QStringList open{erasing}; !open.isEmpty();) {
            const QString id = open.takeLast();
            if (!after.contains(id)) {
                after << id;
                open << children.values(id);
            }
        }
        for (auto revision = ancestry.all().keyBegin(); revision != ancestry.all().keyEnd(); ++revision) {
            if (!after.contains(*revision))
                before << *revision;
        }
    }
    return before;
}

namespace {

/// Of what was left out of a copy, what has room in it: records that are not there, and fields that are as
/// leaving it out had left them.
Result<std::vector<ChangesetTable>> whatFits(std::vector<ChangesetTable> leftOut, const Store &copy)
{
    for (ChangesetTable &changed : leftOut) {
        const Table &table = Tables::instance().at(changed.name);
        std::vector<ChangesetRow> fitting;
        for (ChangesetRow &row : changed.rows) {
            const bool isRecord = row.operation == ChangesetRow::Insert;
            STRAW_ASSIGN(const std::optional<Row> now,
                         copy.row(table, (isRecord ? row.after : row.before)[0]->toString()));
            bool fits = isRecord && !now;
            for (size_t i = 1; !isRecord && now && i < row.after.size(); ++i) {
                if (row.after[i] && row.before[i] != (*now)[i])
                    row.before[i] = row.after[i] = Cell();
                fits = fits || row.after[i];
            }
            if (fits)
                fitting.push_back(std::move(row));
        }
        changed.rows = std::move(fitting);
    }
    return leftOut;
}

/// A record that was put back goes along with what the copy removed, as it would have done there.
Result<void> letGo(Store &store, const Table &table, const QString &id)
{
    STRAW_ASSIGN(const std::optional<Row> row, store.row(table, id));
    auto subjects = std::ranges::count_if(table.columns, [&](const Column &column) {
        return row && column.kind == ColumnKind::Subject && (*row)[size_t(table.indexOf(column.name))].isValid();
    });
    for (size_t i = 1; row && i < row->size(); ++i) {
        const Column &column = table.columns[i];
        const TableKey target = column.tableIn.isEmpty()
                                    ? column.target
                                    : TableKey::find((*row)[size_t(table.indexOf(column.tableIn))].toString());
        if (target.isEmpty() || !(*row)[i].isValid())
            continue;
        STRAW_ASSIGN(const bool there, store.exists(target, (*row)[i].toString()));
        if (there)
            continue;
        if (column.isOwner() && (column.kind != ColumnKind::Subject || --subjects == 0))
            return store.remove(table.name, id);
        STRAW_TRY(store.setField(table.name, id, column.name, QVariant()));
    }
    return {};
}

} // namespace

Result<void> completeWithheld(MergeCopy &copy, const MergeCopy &other, const Ancestry &ancestry)
{
    const auto start = std::find_if(copy.revisions.begin(), copy.revisions.end(), [](const Revision &each) {
        return each.change.kind == Change::CleanCopy && each.change.args["withheld"].toBool();
    });
    if (start == copy.revisions.end() || !ancestry.isAncestor(start->id, other.head))
        return {};
    const auto whole = std::find_if(other.revisions.begin(), other.revisions.end(),
                                    [&](const Revision &each) { return each.id == start->id; });
    if (whole == other.revisions.end() || whole->change.kind == Change::CleanCopy)
        return {};
    const auto changesets = [](const MergeCopy &of) { return [&of](const QString &id) { return of.changeset(id); }; };
    STRAW_ASSIGN(const Content trimmed, rewind(*copy.content, copy.head, start->id, ancestry, changesets(copy)));
    STRAW_ASSIGN(const Content complete, rewind(*other.content, other.head, start->id, ancestry, changesets(other)));
    Store store(copy.content->connection());
    STRAW_ASSIGN(std::vector<ChangesetTable> leftOut, trimmed.differenceTo(complete));
    STRAW_ASSIGN(leftOut, whatFits(std::move(leftOut), store));
    STRAW_TRY(copy.content->apply(writeChangeset(leftOut)));
    for (const ChangesetTable &changed : leftOut) {
        for (const ChangesetRow &row : changed.rows) {
            if (row.operation == ChangesetRow::Insert)
                STRAW_TRY(letGo(store, Tables::instance().at(changed.name), row.after[0]->toString()));
        }
    }
    copy.isCompleted = true;
    return {};
}

} // namespace straw
