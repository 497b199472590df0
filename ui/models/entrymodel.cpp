#include "ui/models/entrymodel.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

/// What counts as today is a field of the workbook.
bool changesToday(const ChangeSummary &summary)
{
    return std::ranges::any_of(summary.rows, [](const RowChange &row) {
        return row.table == u"workbook" && (row.kind != RowChange::Changed || row.columns.contains(ColumnKey("as_of")));
    });
}

} // namespace

EntryModel::EntryModel(Desk &desk, TableKey table, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_table(table)
{
    connect(&desk.document(), &Document::changed, this, &EntryModel::follow);
}

int EntryModel::rowOf(const QString &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &id = idAt(index.row());
    switch (role) {
    case IdRole:
        return id;
    case Qt::DisplayRole:
        return entry(id).title;
    case EntryRole:
        return QVariant::fromValue(entry(id));
    case Qt::AccessibleTextRole:
        return entry(id).spoken();
    default:
        return {};
    }
}

void EntryModel::follow(const ChangeSummary &summary)
{
    const bool own = summary.touches(m_table);
    // What is overdue hangs on what counts as today in the workbook.
    const bool also = changesToday(summary)
                      || std::any_of(m_alsoShows.begin(), m_alsoShows.end(),
                                     [&summary](TableKey table) { return summary.touches(table); });
    if (!own && !also)
        return;
    refresh();
    if (m_ids.empty())
        return;
    if (also) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    for (const RowChange &change : summary.rows) {
        const int row = change.table == m_table ? rowOf(change.id) : -1;
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void EntryModel::refresh()
{
    readSources();
    update();
}

/// What begins and ends alike stays as it is: an edit moves little of a long list.
void EntryModel::update()
{
    const std::vector<QString> wanted = ids();
    const int first = int(std::ranges::mismatch(m_ids, wanted).in1 - m_ids.begin());
    int alike = 0; // at the end
    const int most = int(std::min(m_ids.size(), wanted.size())) - first;
    while (alike < most && m_ids.end()[-1 - alike] == wanted.end()[-1 - alike])
        ++alike;
    const QSet<QString> staying(wanted.begin() + first, wanted.end() - alike);
    for (int row = rowCount() - alike - 1; row >= first; --row) {
        if (staying.contains(m_ids[size_t(row)]))
            continue;
        const int last = row;
        while (row > first && !staying.contains(m_ids[size_t(row) - 1]))
            --row;
        beginRemoveRows({}, row, last);
        m_ids.erase(m_ids.begin() + row, m_ids.begin() + last + 1);
        endRemoveRows();
    }
    const QSet<QString> present(m_ids.begin() + first, m_ids.end() - alike);
    const int end = int(wanted.size()) - alike;
    for (int row = first; row < end; ++row) {
        const QString &id = wanted[size_t(row)];
        if (row < rowCount() && m_ids[size_t(row)] == id)
            continue;
        if (present.contains(id)) {
            const int from = rowOf(id);
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_ids.begin() + row, m_ids.begin() + from, m_ids.begin() + from + 1);
            endMoveRows();
            continue;
        }
        int last = row;
        while (last + 1 < end && !present.contains(wanted[size_t(last) + 1]))
            ++last;
        beginInsertRows({}, row, last);
        m_ids.insert(m_ids.begin() + row, wanted.begin() + row, wanted.begin() + last + 1);
        endInsertRows();
        row = last;
    }
}

} // namespace straw
