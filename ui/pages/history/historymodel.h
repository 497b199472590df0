#pragma once

#include "ui/pages/history/eventlook.h"

#include <QAbstractTableModel>

namespace straw {

/// The history as a table, in the order of time or of another column. Rows come, go and move by id, so that selection
/// and scroll position stay where they are; only another filter or order starts it anew.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Side, What, Kind, Department, Mood, Marks, ColumnCount };
    enum DataRole { IdRole = Qt::UserRole, LookRole };

    explicit HistoryModel(Desk &desk, QObject *parent = nullptr);

    const HistoryEntry &entryAt(int row) const { return m_entries[size_t(row)]; }
    /// -1 when it is not shown.
    int rowOf(const QString &id) const;
    const HistoryFilter &filter() const { return m_filter; }
    void setFilter(const HistoryFilter &filter);
    /// True when no row says anything in that column.
    bool isEmpty(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Rows that are equal in a column stay in the order of time; those that say nothing come last.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const ChangeSummary &summary);
    void refresh();
    std::vector<HistoryEntry> entries() const;
    void removeGone(const std::vector<HistoryEntry> &wanted);
    void reindex();

    Desk &m_desk;
    HistoryFilter m_filter;
    int m_sortedBy = Date;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<HistoryEntry> m_entries;
    QHash<QString, int> m_rows;
};

} // namespace straw

Q_DECLARE_METATYPE(straw::EventLook)
