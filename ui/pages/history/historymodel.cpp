#include "ui/pages/history/historymodel.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

// For more than that, one signal is less work than many.
constexpr size_t LargeChange = 200;

QString sortKey(const Desk &desk, const HistoryEntry &entry, int column)
{
    const EventLook look = lookOf(desk, entry);
    switch (column) {
    case HistoryModel::Side:
        return look.side;
    case HistoryModel::What:
        return oneLine(look.title).toCaseFolded();
    case HistoryModel::Kind:
        return look.kind;
    case HistoryModel::Department:
        return look.department;
    case HistoryModel::Mood:
        return look.mood.isEmpty() ? QString() : QString::number(5 + look.sentiment);
    default:
        return {};
    }
}

} // namespace

HistoryModel::HistoryModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_entries(historyEntries(desk.data()))
{
    reindex();
    connect(&desk.document(), &Document::changed, this, &HistoryModel::follow);
}

int HistoryModel::rowOf(const QString &id) const
{
    return m_rows.value(id, -1);
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_entries = entries();
    reindex();
    endResetModel();
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortedBy && order == m_order)
        return;
    beginResetModel();
    m_sortedBy = column;
    m_order = order;
    m_entries = entries();
    reindex();
    endResetModel();
}

std::vector<HistoryEntry> HistoryModel::entries() const
{
    std::vector<HistoryEntry> entries = historyEntries(m_desk.data(), m_filter);
    const bool isFalling = m_order == Qt::DescendingOrder;
    if (m_sortedBy == Date) {
        if (isFalling)
            std::ranges::reverse(entries);
        return entries;
    }
    std::vector<std::pair<QString, HistoryEntry>> keyed;
    keyed.reserve(entries.size());
    for (const HistoryEntry &entry : entries)
        keyed.emplace_back(sortKey(m_desk, entry, m_sortedBy), entry);
    std::ranges::stable_sort(
        keyed,
        [isFalling](const QString &left, const QString &right) {
            if (left.isEmpty() || right.isEmpty())
                return !left.isEmpty();
            const int order = left.localeAwareCompare(right);
            return isFalling ? order > 0 : order < 0;
        },
        &std::pair<QString, HistoryEntry>::first);
    std::ranges::transform(keyed, entries.begin(), &std::pair<QString, HistoryEntry>::second);
    return entries;
}

bool HistoryModel::isEmpty(int column) const
{
    return std::ranges::all_of(m_entries, [&](const HistoryEntry &entry) {
        const Event *event = m_desk.data().events.find(entry.id);
        switch (column) {
        case Kind:
            return event && event->kind.isEmpty();
        case Department:
            return !event || event->department.isEmpty();
        case Mood:
            return !event || !event->sentiment;
        default:
            return false;
        }
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = entryAt(index.row());
    if (role == IdRole)
        return entry.id;
    if (role != Qt::DisplayRole && role != LookRole && role != Qt::AccessibleTextRole)
        return {};
    const EventLook look = lookOf(m_desk, entry);
    if (role == LookRole)
        return QVariant::fromValue(look);
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return look.spoken();
    switch (index.column()) {
    case Date:
        return look.date;
    case Side:
        return look.side;
    case What:
        return look.title;
    case Kind:
        return look.kind;
    case Department:
        return look.department;
    case Mood:
        return look.mood;
    case Marks: {
        QStringList marks;
        for (const Tag &tag : look.tags)
            marks += tag.text;
        return Texts::joined(marks, QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        //: Column heading
        return tr("Date");
    case Side:
        //: Column heading: them, us or others
        return tr("Whose");
    case What:
        //: Column heading
        return tr("What happened");
    case Kind:
        //: Column heading: the kind of an event
        return tr("Kind");
    case Department:
        //: Column heading
        return tr("Department");
    case Mood:
        //: Column heading: the mood of an event
        return tr("Mood");
    case Marks:
        //: Column heading: final straw, warning sign, promise ...
        return tr("Remarks");
    default:
        return {};
    }
}

void HistoryModel::follow(const ChangeSummary &summary)
{
    bool events = false, names = false;
    constexpr TableKey ofEvents[] = {"event",     "event_person", "interview", "red_flag",     "promise",
                                     "complaint", "attempt",      "outreach",  "comeback_step"};
    constexpr TableKey ofNames[] = {"choice", "workbook", "person"};
    for (const TableKey table : ofEvents)
        events = events || summary.touches(table);
    for (const TableKey table : ofNames)
        names = names || summary.touches(table);
    if (!events && !names)
        return;
    if (events || summary.touches(u"person")) // a side follows its people
        refresh();
    if (m_entries.empty())
        return;
    if (names || summary.rows.size() > LargeChange) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    for (const RowChange &change : summary.rows) {
        if (const int row = rowOf(change.id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void HistoryModel::refresh()
{
    const std::vector<HistoryEntry> wanted = entries();
    if (wanted == m_entries)
        return;
    removeGone(wanted);
    QSet<QString> present;
    for (const HistoryEntry &entry : m_entries)
        present.insert(entry.id);
    QHash<QString, int> goal;
    for (size_t row = 0; row < wanted.size(); ++row)
        goal.insert(wanted[row].id, int(row));
    for (size_t row = 0; row < wanted.size(); ++row) {
        const HistoryEntry &entry = wanted[row];
        if (row < m_entries.size() && m_entries[row].id == entry.id)
            continue;
        if (present.contains(entry.id)) {
            // One that went to a later date is moved once, not everything behind it.
            if (row + 1 < m_entries.size() && m_entries[row + 1].id == entry.id) {
                const int to = std::min(goal.value(m_entries[row].id), rowCount() - 1);
                beginMoveRows({}, int(row), int(row), {}, to + 1);
                const auto from = m_entries.begin() + qsizetype(row);
                std::rotate(from, from + 1, m_entries.begin() + to + 1);
                endMoveRows();
                continue;
            }
            const auto from = std::find_if(m_entries.begin() + qsizetype(row), m_entries.end(),
                                           [&](const HistoryEntry &other) { return other.id == entry.id; });
            const int at = int(from - m_entries.begin());
            beginMoveRows({}, at, at, {}, int(row));
            std::rotate(m_entries.begin() + qsizetype(row), from, from + 1);
            endMoveRows();
            continue;
        }
        size_t end = row + 1;
        while (end < wanted.size() && !present.contains(wanted[end].id))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_entries.insert(m_entries.begin() + qsizetype(row), wanted.begin() + qsizetype(row),
                         wanted.begin() + qsizetype(end));
        endInsertRows();
        row = end - 1;
    }
    reindex();
}

/// From the end, a stretch of rows at a time.
void HistoryModel::removeGone(const std::vector<HistoryEntry> &wanted)
{
    QSet<QString> staying;
    for (const HistoryEntry &entry : wanted)
        staying.insert(entry.id);
    const auto goes = [&](int row) { return !staying.contains(m_entries[size_t(row)].id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void HistoryModel::reindex()
{
    m_rows.clear();
    m_rows.reserve(qsizetype(m_entries.size()));
    for (size_t row = 0; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].id, int(row));
}

} // namespace straw
