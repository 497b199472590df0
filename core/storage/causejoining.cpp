// Two causes become one. Which records name a cause is read from schema.sql, so that none is forgotten:
//
//   1. the tree: where the one that goes stands above the other, that one takes its place
//   2. whatever names the one that goes names the other; what is made of the two ids is made anew
//   3. of what says the same twice then, one stays, with the words of both; what hung on the other half hangs on it
//   4. the fields of the one that goes fill those of the other, and it is removed

#include "core/storage/causejoining.h"

#include "core/storage/store.h"
#include "core/workbook/findingrecords.h"
#include "core/workbook/passage.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace straw {

namespace {

constexpr TableKey causeTable = "cause";
constexpr ColumnKey parentColumn = "parent_id";

/// Values that say something together: of two records they are taken from one.
struct Pair
{
    ColumnKey first, second;
};
constexpr Pair pairs[] = {{"family", "reason"}, {"from_table", "from_id"}};

/// Records of which a cause needs one: those that are the same in these columns. An unlike value anywhere else but
/// in words keeps them apart.
struct Same
{
    TableKey table;
    std::array<ColumnKey, 5> columns;
};
constexpr Same sameIn[] = {
    {"evidence", {"stance", "target_table", "target_id", "target_column", "passage"}},
    {"at_risk", {"account"}},
};

QVariant joined(const QVariant &one, const QVariant &other)
{
    const QString first = one.toString(), second = other.toString();
    if (first.trimmed() == second.trimmed())
        return one;
    return QString(first + QStringLiteral("\n\n") + second);
}

/// Where two halves of a pair are not of one record, the second one would say something else.
bool isOfAnotherPair(const Table &table, size_t column, const Row &row, const Row &other)
{
    for (const auto &[first, second] : pairs) {
        const int one = table.indexOf(first), two = table.indexOf(second);
        if (one < 0 || two < 0 || (int(column) != one && int(column) != two))
            continue;
        const bool says = row[size_t(one)].isValid() || row[size_t(two)].isValid();
        return says && row[size_t(one)] != other[size_t(one)];
    }
    return false;
}

/// One record of two: the words of both, and of everything else what the first has, or else the second.
Row together(const Table &table, const Row &row, const Row &other)
{
    Row both = row;
    for (size_t i = 1; i < table.columns.size(); ++i) {
        if (table.columns[i].isAscent() || !other[i].isValid())
            continue;
        if (!row[i].isValid())
            both[i] = isOfAnotherPair(table, i, row, other) ? row[i] : other[i];
        else if (table.columns[i].kind == ColumnKind::Prose)
            both[i] = joined(row[i], other[i]);
    }
    return both;
}

/// An id that is made of the ids of two records, with another one of them.
QString keyedAnew(const QString &id, const QString &from, const QString &to)
{
    QStringList parts = id.split(u'/');
    std::ranges::replace(parts, from, to);
    return parts.join(u'/');
}

class Joiner
{
public:
    explicit Joiner(Store &store)
        : m_store(store)
    {
    }

    Result<void> join(const QString &stays, const QString &goes)
    {
        STRAW_TRY(arrangeTree(stays, goes));
        STRAW_TRY(moveAll(causeTable, goes, stays));
        for (const Same &same : sameIn)
            STRAW_TRY(foldSame(same, stays));
        return fold(Tables::instance().at(causeTable), stays, goes);
    }

    /// Takes one record from one that it names to another.
    Result<void> move(const Referrer &referrer, const QString &id, const QString &from, const QString &to)
    {
        const Joining joining = joiningOf(referrer);
        if (joining == Joining::Goes)
            return {};
        const Table &table = *referrer.table;
        QString anew = joining == Joining::Keyed ? keyedAnew(id, from, to) : id;
        if (table.name == Evidence::table) {
            STRAW_ASSIGN(anew, markedAnew(referrer, id, to));
        }
        if (anew == id)
            return m_store.setField(table.name, id, referrer.column->name, to);
        STRAW_ASSIGN(const std::optional<Row> row, m_store.row(table, id));
        STRAW_ASSIGN(const bool isThere, m_store.exists(table.name, anew));
        if (!isThere) {
            Row moved = *row;
            moved.front() = anew;
            moved[size_t(table.indexOf(referrer.column->name))] = to;
            STRAW_TRY(m_store.insertRow(table, moved));
        }
        STRAW_TRY(moveAll(table.name, id, anew));
        return fold(table, anew, id);
    }

private:
    /// The id of marked words is made of what they say for whom: by it others who mark them for that cause make the
    /// same record.
    Result<QString> markedAnew(const Referrer &referrer, const QString &id, const QString &to) const
    {
        STRAW_ASSIGN(std::optional<Evidence> marked, m_store.find<Evidence>(id));
        if (!marked || id != passageId(*marked))
            return id;
        (referrer.column->name == u"cause_id" ? marked->causeId : marked->targetId) = to;
        return passageId(*marked);
    }

    /// Up from a cause; none twice, whatever a file may say.
    Result<QStringList> above(const QString &cause) const
    {
        QStringList way;
        for (QString at = cause; !at.isEmpty() && !way.contains(at);) {
            way << at;
            STRAW_ASSIGN(const QVariant parent, m_store.field(causeTable, at, parentColumn));
            at = parent.toString();
        }
        return way;
    }

    Result<void> arrangeTree(const QString &stays, const QString &goes)
    {
        STRAW_ASSIGN(const QStringList aboveStaying, above(stays));
        STRAW_ASSIGN(const QStringList aboveGoing, above(goes));
        const bool takesPlace = aboveStaying.contains(goes);
        const bool hangsFree = aboveStaying.size() == 1 && !aboveGoing.contains(stays);
        if (!takesPlace && !hangsFree)
            return {};
        return m_store.setField(causeTable, stays, parentColumn, aboveGoing.value(1));
    }

    Result<void> moveAll(TableKey table, const QString &from, const QString &to)
    {
        for (const Referrer &referrer : Tables::instance().referrersOf(table))
            STRAW_TRY(moveThose(referrer, table, from, to));
        const bool hasOwnIds = Tables::instance().at(table).hasOwnIds();
        for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
            if (hasOwnIds || !referrer.column->isSubjectOfAny())
                STRAW_TRY(moveThose(referrer, table, from, to));
        }
        return {};
    }

    Result<void> moveThose(const Referrer &referrer, TableKey table, const QString &from, const QString &to)
    {
        STRAW_ASSIGN(const QStringList naming, m_store.naming(referrer, table, from));
        for (const QString &id : naming)
            STRAW_TRY(move(referrer, id, from, to));
        return {};
    }

    Result<void> foldSame(const Same &same, const QString &cause)
    {
        const Table &table = Tables::instance().at(same.table);
        const std::vector<Referrer> &naming = Tables::instance().referrersOf(causeTable);
        const auto ofCause = std::ranges::find(naming, &table, &Referrer::table);
        STRAW_ASSIGN(const QStringList ids, m_store.naming(*ofCause, causeTable, cause));
        std::vector<Row> kept;
        QHash<QString, QList<size_t>> alike;
        for (const QString &id : ids) {
            STRAW_ASSIGN(const std::optional<Row> row, m_store.row(table, id));
            const QString key = keyOf(same, table, *row);
            const auto found = std::ranges::find_if(
                alike[key], [&](size_t at) { return !key.isEmpty() && agree(table, kept[at], *row); });
            if (found == alike[key].end()) {
                alike[key] << kept.size();
                kept.push_back(*row);
                continue;
            }
            Row &first = kept[*found];
            STRAW_TRY(moveAll(table.name, id, first.front().toString()));
            STRAW_TRY(fold(table, first.front().toString(), id));
            first = together(table, first, *row);
        }
        return {};
    }

    /// What makes two records the same; empty where it says nothing.
    static QString keyOf(const Same &same, const Table &table, const Row &row)
    {
        QStringList values;
        for (const ColumnKey column : same.columns) {
            if (!column.isEmpty())
                values << row[size_t(table.indexOf(column))].toString().trimmed().toCaseFolded();
        }
        return values.join(QString()).isEmpty() ? QString() : values.join(QChar(u'\0'));
    }

    /// Where the words of a passage stand is no part of what it says.
    static bool agree(const Table &table, const Row &row, const Row &other)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            const Column &column = table.columns[i];
            const bool tells =
                column.kind != ColumnKind::Rank && column.kind != ColumnKind::Prose && column.name != u"passage_at";
            if (tells && row[i].isValid() && other[i].isValid() && row[i] != other[i])
                return false;
        }
        return true;
    }

    /// The second one becomes a part of the first.
    Result<void> fold(const Table &table, const QString &into, const QString &id)
    {
        STRAW_ASSIGN(const std::optional<Row> row, m_store.row(table, into));
        STRAW_ASSIGN(const std::optional<Row> other, m_store.row(table, id));
        STRAW_TRY(m_store.updateRow(table, together(table, *row, *other)));
        return m_store.remove(table.name, id);
    }

    Store &m_store;
};

} // namespace

Joining joiningOf(const Referrer &referrer)
{
    if (referrer.table->name == u"conflict")
        return Joining::Goes;
    // A key that is not of a single record is made of what the record names.
    const bool isKeyed = referrer.table->columns.front().kind == ColumnKind::Key && referrer.table->onlyId.isEmpty();
    return isKeyed && referrer.column->isOwner() ? Joining::Keyed : Joining::Moves;
}

Result<void> joinCauses(Store &store, const QString &stays, const QString &goes)
{
    for (const QString &cause : {stays, goes}) {
        STRAW_ASSIGN(const bool isThere, store.exists(causeTable, cause));
        if (!isThere)
            return Error{Error::RecordMissing, {causeTable, cause}};
    }
    return stays == goes ? Result<void>() : Joiner(store).join(stays, goes);
}

Result<void> moveToCause(Store &store, const std::vector<Place> &records, const QString &from, const QString &to)
{
    Joiner joiner(store);
    for (const Referrer &referrer : Tables::instance().referrersOf(causeTable)) {
        for (const Place &record : records) {
            if (record.table != referrer.table->name)
                continue;
            STRAW_ASSIGN(const std::optional<Row> row, store.row(*referrer.table, record.id));
            if (row && (*row)[size_t(referrer.table->indexOf(referrer.column->name))].toString() == from)
                STRAW_TRY(joiner.move(referrer, record.id, from, to));
        }
    }
    return {};
}

} // namespace straw
