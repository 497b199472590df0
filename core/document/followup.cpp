#include "core/document/followup.h"

#include "core/sqlite/connection.h"
#include "core/workbook/snapshot.h"

#include <algorithm>

namespace straw {

namespace {

/// In this order, so that what a record names is there before it.
constexpr TableKey taken[] = {"person",  "event",    "red_flag",     "promise",  "complaint",
                              "attempt", "outreach", "event_person", "condition"};

/// What of the account is true of the customer, and not of the contract that ended.
constexpr ColumnKey ofTheCustomer[] = {"segment",    "industry",   "plan",      "seats",    "currency", "arr_minor",
                                       "margin_pct", "book_minor", "signed_on", "owner_id", "fit"};

constexpr ColumnKey settings[] = {"language", "trigger_days", "band_days", "silence_days"};

/// A row of `attachment`; the rest of the program knows none of its fields yet.
struct AttachmentRow
{
    explicit AttachmentRow(Row all)
        : row(std::move(all))
    {
    }
    static const Table &table() { return Tables::instance().at("attachment"); }
    static const Table &contents() { return Tables::instance().at("blob"); }
    QVariant &at(ColumnKey column) { return row[size_t(table().indexOf(column))]; }
    QString text(ColumnKey column) { return at(column).toString(); }

    Row row;
};

/// Those whose subject goes along, and whose bytes are in this copy.
Result<std::vector<AttachmentRow>> attachmentsToTake(const Store &before)
{
    std::vector<AttachmentRow> all;
    STRAW_ASSIGN(const std::vector<Row> rows, before.rows(AttachmentRow::table()));
    for (const Row &row : rows) {
        AttachmentRow attachment(row);
        const TableKey of = TableKey::find(attachment.text("target_table"));
        const bool isOfTheCase =
            attachment.text("target_id").isEmpty() || of == Account::table || of == Workbook::table;
        if (!isOfTheCase && (of.isEmpty() || std::ranges::find(taken, of) == std::end(taken)))
            continue;
        STRAW_ASSIGN(const bool isHere, before.exists("blob", attachment.text("sha256")));
        if (isHere)
            all.push_back(std::move(attachment));
    }
    return all;
}

/// Copies rows under new ids.
class Copier
{
public:
    Copier(Store &store, const Store &other, IdSource &ids)
        : m_store(store)
        , m_other(other)
        , m_ids(ids)
    {
    }

    Result<void> take(const Table &table)
    {
        STRAW_ASSIGN(const std::vector<Row> rows, m_other.rows(table));
        if (table.hasOwnIds() && table.columns.front().kind == ColumnKind::Id) {
            for (const Row &row : rows) // first, since some name each other
                m_now.insert(row[0].toString(), m_ids.next());
        }
        for (const Row &row : rows)
            STRAW_TRY(m_store.insertRow(table, copied(table, row)));
        return {};
    }

    /// Under new ids too; the bytes before the rows that name them. `workbooks`: the id of the old and of the new one.
    Result<void> takeAttachments(const std::pair<QString, QString> &workbooks)
    {
        m_now.insert(workbooks.first, workbooks.second);
        STRAW_ASSIGN(std::vector<AttachmentRow> attachments, attachmentsToTake(m_other));
        for (AttachmentRow &attachment : attachments) {
            const QString content = attachment.text("sha256");
            STRAW_ASSIGN(const bool isHere, m_store.exists("blob", content));
            if (!isHere) {
                STRAW_ASSIGN(const std::optional<Row> bytes, m_other.row(AttachmentRow::contents(), content));
                STRAW_TRY(m_store.insertRow(AttachmentRow::contents(), *bytes));
            }
            attachment.at("id") = m_ids.next();
            QVariant &subject = attachment.at("target_id");
            if (const QString goesAlong = now(subject.toString()); !goesAlong.isEmpty())
                subject = goesAlong; // the account has the same id everywhere
            STRAW_TRY(m_store.insertRow(AttachmentRow::table(), attachment.row));
        }
        return {};
    }

    /// Empty for what was not taken.
    QString now(const QString &id) const { return m_now.value(id); }

private:
    Row copied(const Table &table, const Row &row)
    {
        Row copy = row;
        for (size_t i = 1; i < row.size(); ++i) {
            if (table.columns[i].isReference() && !row[i].isNull())
                copy[i] = m_now.contains(row[i].toString()) ? QVariant(now(row[i].toString())) : QVariant();
        }
        copy[0] = idFor(table, row, copy);
        return copy;
    }

    QString idFor(const Table &table, const Row &row, const Row &copy) const
    {
        const bool isJoin = table.columns.front().kind == ColumnKind::Key; // of the ids that it joins
        return isJoin ? copy[1].toString() + u'/' + copy[2].toString() : now(row[0].toString());
    }

    Store &m_store;
    const Store &m_other;
    IdSource &m_ids;
    QHash<QString, QString> m_now; // by the id in the other workbook
};

Result<void> takeAccount(Store &store, const Store &other, const Copier &copier)
{
    const Table &table = Tables::instance().at(Account::table);
    const QString id = table.onlyId;
    for (const ColumnKey column : ofTheCustomer) {
        STRAW_ASSIGN(const QVariant here, store.field(Account::table, id, column));
        STRAW_ASSIGN(QVariant there, other.field(Account::table, id, column));
        if (table.column(column)->isReference())
            there = copier.now(there.toString());
        if (here.toString().isEmpty() && !there.toString().isEmpty())
            STRAW_TRY(store.setField(Account::table, id, column, there));
    }
    return {};
}

Result<void> addEvent(Store &store, IdSource &ids, PickKey<"event_kind"> kind, const Edtf &at, const QString &body)
{
    if (at.isNull())
        return {};
    Event event;
    event.id = ids.next();
    STRAW_ASSIGN(event.rank, store.lastRank(Event::table));
    event.kind = kind;
    event.at = at;
    event.body = body;
    event.party = "customer";
    event.onTriggers = false;
    return store.insert(event);
}

} // namespace

Result<AttachmentsBefore> attachmentsBefore(const Store &store)
{
    AttachmentsBefore all;
    STRAW_ASSIGN(std::vector<AttachmentRow> attachments, attachmentsToTake(store));
    for (AttachmentRow &attachment : attachments) {
        ++all.count;
        all.bytes += attachment.at("size").toLongLong();
    }
    return all;
}

Result<void> takeCaseBefore(Store &store, const QString &database, const QString &fileName, IdSource &ids,
                            Attachments attachments)
{
    STRAW_ASSIGN(const auto connection, Connection::open(database, Connection::ReadOnly));
    const Store before(*connection);
    STRAW_ASSIGN(const Snapshot lost, before.snapshot());
    Copier copier(store, before, ids);
    for (const TableKey table : taken)
        STRAW_TRY(copier.take(Tables::instance().at(table)));
    STRAW_ASSIGN(const std::vector<Event> events, store.all<Event>());
    for (const Event &event : events) // the last days of the last time, also while they are no more than days ago
        STRAW_TRY(store.setField(Event::table, event.id, "on_triggers", 0LL));
    STRAW_ASSIGN(const std::vector<Outreach> outreach, store.all<Outreach>());
    for (const Outreach &tried : outreach) // whoever was to be reached once more was reached, or given up
        STRAW_TRY(store.setField(Outreach::table, tried.id, "next_on", QVariant()));
    STRAW_TRY(takeAccount(store, before, copier));
    STRAW_TRY(addEvent(store, ids, "cancellation", lost.account.noticeOn, lost.account.noticeText));
    STRAW_TRY(addEvent(store, ids, "returned", lost.comeback.returnedOn, lost.comeback.terms));
    if (!lost.comeback.returnedOn.isNull())
        STRAW_TRY(store.setField(Account::table, Tables::instance().at(Account::table).onlyId, "service_start_on",
                                 lost.comeback.returnedOn.toString()));

    STRAW_ASSIGN(const std::vector<Workbook> workbooks, store.all<Workbook>());
    const QString id = workbooks.front().id;
    if (attachments == Attachments::GoAlong)
        STRAW_TRY(copier.takeAttachments({lost.workbook.id, id}));
    for (const ColumnKey column : settings) {
        STRAW_ASSIGN(const QVariant value, before.field(Workbook::table, lost.workbook.id, column));
        if (!value.isNull())
            STRAW_TRY(store.setField(Workbook::table, id, column, value));
    }
    STRAW_TRY(store.setField(Workbook::table, id, "follows", lost.workbook.id));
    return store.setField(Workbook::table, id, "follows_name",
                          QStringList{lost.account.name, fileName}.join(u" \u00b7 "));
}

} // namespace straw
