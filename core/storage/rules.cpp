#include "core/storage/rules.h"

#include "core/base/errordetail.h"
#include "core/base/limits.h"
#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/singlerules.h"

#include <QUuid>

namespace straw::rules {

using sql::quoted;

namespace {

/// A piece of evidence speaks to a cause or to a criterion.
constexpr char withoutOneOwner[] = "SELECT id FROM evidence WHERE (cause_id IS NULL) = (criterion_id IS NULL)";

Result<void> noneWithoutOneOwner(const QVariant &wrong)
{
    if (!wrong.isValid())
        return {};
    return Error{Error::ReferenceMissing,
                 {QStringLiteral("evidence"), QStringLiteral("cause_id"), wrong.toString(), QString()}};
}

Result<void> wholeEvidence(Connection &connection, const Tables &tables)
{
    if (!tables.find(u"evidence")->column(u"criterion_id"))
        return {};
    STRAW_ASSIGN(const QVariant wrong, connection.value(QByteArray(withoutOneOwner) + " LIMIT 1"));
    return noneWithoutOneOwner(wrong);
}

Result<void> touchedEvidence(Connection &connection, const Changed &changed)
{
    const auto touched =
        std::ranges::find_if(changed, [](const ChangesetTable &table) { return table.name == u"evidence"; });
    if (touched == changed.end())
        return {};
    if (qsizetype(touched->rows.size()) > rowsLookedAtSingly)
        return wholeEvidence(connection, Tables::instance());
    for (const ChangesetRow &row : touched->rows) {
        const QVariant id[] = {row.id()};
        STRAW_ASSIGN(const QVariant wrong, connection.cachedValue(QByteArray(withoutOneOwner) + " AND id = ?1", id));
        STRAW_TRY(noneWithoutOneOwner(wrong));
    }
    return {};
}

Result<void> wholeWorkbookAndAccount(Connection &connection, const Tables &)
{
    for (const char *single : {"workbook", "account"}) {
        STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + QByteArray(single)));
        if (count.toLongLong() != 1)
            return Error{Error::NoSingleWorkbook, {QString()}};
    }
    STRAW_ASSIGN(const QVariant id, connection.value("SELECT id FROM workbook"));
    if (const QUuid uuid(id.toString()); uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != id.toString())
        return damaged(ErrorDetail::of(ErrorDetail::DocumentId));
    return {};
}

Result<void> touchedWorkbookAndAccount(Connection &connection, const Changed &changed)
{
    for (const ChangesetTable &table : changed) {
        if (table.name != u"workbook" && table.name != u"account")
            continue;
        const bool isSame = std::ranges::all_of(
            table.rows, [](const ChangesetRow &row) { return row.operation == ChangesetRow::Update; });
        if (!isSame && !wholeWorkbookAndAccount(connection, Tables::instance()))
            return Error{Error::WouldRemoveWorkbook, {}};
        // A workbook stays the one that it is.
        const bool removes = std::ranges::any_of(
            table.rows, [](const ChangesetRow &row) { return row.operation == ChangesetRow::Delete; });
        if (removes)
            return Error{Error::WouldRemoveWorkbook, {}};
    }
    return {};
}

struct Rule
{
    const char *name;
    bool isAboutContent;
    Result<void> (*whole)(Connection &, const Tables &);    // null: a file of another program may break it
    Result<void> (*touched)(Connection &, const Changed &); // null: a change cannot break it, or Room counts
};

// The schema first: checking the pages would run the expressions of a crafted one, which no deadline ends.
constexpr Rule list[] = {
    {"schema", false, wholeSchema, nullptr},
    {"size", false, wholeSize, nullptr},
    {"pages", false, wholePages, nullptr},
    {"references", true, wholeReferences, touchedReferences},
    {"records", false, wholeRecords, nullptr},
    {"texts", true, wholeTexts, touchedTexts},
    {"subjects", true, wholeSubjects, touchedSubjects},
    {"evidence", true, wholeEvidence, touchedEvidence},
    {"workbook", true, wholeWorkbookAndAccount, touchedWorkbookAndAccount},
    {"ascents", true, nullptr, touchedAscents},
};

} // namespace

Error damaged(const QString &detail)
{
    return {Error::FileDamaged, {QString(), detail}};
}

qsizetype rowsIn(const Changed &changed)
{
    qsizetype rows = 0;
    for (const ChangesetTable &table : changed)
        rows += qsizetype(table.rows.size());
    return rows;
}

const Table &described(const ChangesetTable &changed)
{
    return Tables::instance().at(changed.name);
}

Result<bool> isThere(Connection &connection, TableKey table, const QString &id)
{
    STRAW_ASSIGN(Statement * statement, connection.cached("SELECT 1 FROM " + quoted(table) + " WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    statement->reset();
    return found;
}

Result<void> checkWhole(Connection &connection, const Tables &tables, Scope scope)
{
    const auto isAsked = [scope](const Rule &rule) {
        switch (scope) {
        case AllButWorkbook:
            return rule.whole != wholeWorkbookAndAccount;
        case OfNewer: // what it speaks about may be in those tables
            return rule.whole != wholeSchema && rule.whole != wholeSubjects;
        case Content:
            return rule.isAboutContent;
        case Everything:
            break;
        }
        return true;
    };
    for (const Rule &rule : list) {
        if (rule.whole && isAsked(rule))
            STRAW_TRY(rule.whole(connection, tables));
    }
    return {};
}

Result<void> checkTouched(Connection &connection, const std::vector<ChangesetTable> &changed)
{
    for (const Rule &rule : list) {
        if (rule.touched)
            STRAW_TRY(rule.touched(connection, changed));
    }
    return {};
}

Result<void> Room::check(Connection &connection, const std::vector<ChangesetTable> &changed)
{
    STRAW_ASSIGN(const qint64 size, sizeOf(connection));
    if (size > limits::fileBytes)
        return Error{Error::WorkbookFull, {}};
    // A record takes more than this, with its key: so many fit into no smaller file, and need not be counted.
    constexpr qint64 leastBytes = 16;
    if (size < limits::records * leastBytes)
        return {};
    const qint64 revision = 1;
    if (m_records) {
        for (const ChangesetTable &table : changed) {
            for (const ChangesetRow &row : table.rows)
                *m_records += (row.operation == ChangesetRow::Insert) - (row.operation == ChangesetRow::Delete);
        }
        *m_records += revision; // or less, after a fold
    }
    if (!m_records || *m_records > limits::records) {
        STRAW_ASSIGN(const qint64 counted, recordsIn(connection, Tables::instance()));
        m_records = counted + revision;
    }
    return *m_records > limits::records ? Error{Error::WorkbookFull, {}} : Result<void>();
}

} // namespace straw::rules
