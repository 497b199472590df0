#include "core/document/privacy/unseen.h"

#include "core/storage/store.h"

namespace straw {

namespace {

/// A new table belongs here: what does it keep of others that its own place does not show?
const QHash<QString, Keeps> &keepers()
{
    static const QHash<QString, Keeps> tables = [] {
        QHash<QString, Keeps> all{
            {QStringLiteral("evidence"), Keeps::Passage},   {QStringLiteral("comment"), Keeps::Passage},
            {QStringLiteral("dismissed"), Keeps::Passage},  {QStringLiteral("source_item"), Keeps::Origin},
            {QStringLiteral("conflict"), Keeps::BothSides}, {QStringLiteral("blob"), Keeps::Bytes},
            {QStringLiteral("revision"), Keeps::Changes}};
        for (const char *table : {"workbook",
                                  "account",
                                  "person",
                                  "event",
                                  "red_flag",
                                  "promise",
                                  "complaint",
                                  "attempt",
                                  "outreach",
                                  "event_person",
                                  "line",
                                  "prompt",
                                  "answer",
                                  "unknown",
                                  "interview",
                                  "interview_person",
                                  "interview_question",
                                  "stated_reason",
                                  "cause",
                                  "turning_point",
                                  "at_risk",
                                  "attempt_cause",
                                  "criterion",
                                  "decision",
                                  "decision_step",
                                  "action",
                                  "action_cause",
                                  "offer",
                                  "comeback",
                                  "comeback_step",
                                  "condition",
                                  "lesson",
                                  "review",
                                  "because",
                                  "choice",
                                  "attachment",
                                  "meeting",
                                  "meeting_person",
                                  "parked",
                                  "source"})
            all.insert(QLatin1String(table), Keeps::OnlyWhatIsSeen);
        return all;
    }();
    return tables;
}

/// The words of another text that a row keeps, and where they stood.
struct Passage
{
    Passage(const Table &table, const Row &row)
        : column(table.column("passage") ? ColumnKey("passage") : ColumnKey("words"))
        , words(value(table, row, column))
        , targetTable(TableKey::find(value(table, row, "target_table")))
        , target(value(table, row, "target_id"))
        , targetColumn(ColumnKey::find(value(table, row, "target_column")))
    {
    }

    Result<bool> stillStands(const Store &store) const
    {
        if (targetTable.isEmpty())
            return false;
        const Table &table = Tables::instance().at(targetTable);
        if (table.indexOf(targetColumn) < 0)
            return false;
        STRAW_ASSIGN(const std::optional<Row> record, store.row(table, target));
        return record && value(table, *record, targetColumn).contains(words);
    }

    const ColumnKey column;
    const QString words;
    const TableKey targetTable;
    const QString target;
    const ColumnKey targetColumn;

private:
    static QString value(const Table &table, const Row &row, ColumnKey column)
    {
        return row[size_t(table.indexOf(column))].toString();
    }
};

/// What of a row can no longer be seen.
Result<std::optional<Unseen>> unseenOf(const Store &store, const Table &table, Keeps keeps, const Row &row)
{
    const Unseen whole{table.name, row.front().toString(), {}};
    if (keeps == Keeps::Passage) {
        const Passage passage(table, row);
        if (passage.words.isEmpty())
            return std::optional<Unseen>();
        STRAW_ASSIGN(const bool stands, passage.stillStands(store));
        if (stands)
            return std::optional<Unseen>();
        if (passage.column == u"words") // it is about them and nothing else
            return std::optional(whole);
        return std::optional(Unseen{whole.table, whole.id, {passage.column, "passage_at"}});
    }
    if (keeps == Keeps::Origin) {
        const QString of = row[size_t(table.indexOf("target_table"))].toString();
        bool stands = false;
        if (const Table *target = Tables::instance().find(of)) {
            STRAW_ASSIGN(stands, store.exists(target->name, row[size_t(table.indexOf("target_id"))].toString()));
        }
        return stands ? std::optional<Unseen>() : std::optional(whole);
    }
    return keeps == Keeps::BothSides ? std::optional(whole) : std::optional<Unseen>();
}

} // namespace

std::optional<Keeps> keptIn(TableKey table)
{
    const auto found = keepers().constFind(table);
    return found == keepers().constEnd() ? std::nullopt : std::optional(*found);
}

Result<std::vector<Unseen>> unseenIn(const Store &store)
{
    std::vector<Unseen> unseen;
    for (const Table &table : Tables::instance().all()) {
        const Keeps keeps = keptIn(table.name).value_or(Keeps::OnlyWhatIsSeen);
        if (keeps == Keeps::OnlyWhatIsSeen || keeps == Keeps::Bytes || keeps == Keeps::Changes)
            continue;
        STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
        for (const Row &row : rows) {
            STRAW_ASSIGN(std::optional<Unseen> found, unseenOf(store, table, keeps, row));
            if (found)
                unseen.push_back(std::move(*found));
        }
    }
    return unseen;
}

namespace {

Result<int> removeAll(Store &store, const std::vector<Unseen> &unseen)
{
    for (const Unseen &each : unseen) {
        for (const ColumnKey column : each.columns)
            STRAW_TRY(store.setField(each.table, each.id, column, QVariant()));
        if (each.columns.isEmpty())
            STRAW_TRY(store.remove(each.table, each.id));
    }
    return int(unseen.size());
}

} // namespace

Result<int> removeUnseen(Store &store)
{
    STRAW_ASSIGN(const std::vector<Unseen> unseen, unseenIn(store));
    return removeAll(store, unseen);
}

Result<int> removeUnseenPassages(Store &store)
{
    STRAW_ASSIGN(std::vector<Unseen> unseen, unseenIn(store));
    std::erase_if(unseen, [](const Unseen &each) { return keptIn(each.table) != Keeps::Passage; });
    return removeAll(store, unseen);
}

} // namespace straw
