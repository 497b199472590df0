#pragma once

#include "core/dates/dateinput.h"
#include "ui/bringin/importreading.h"
#include "ui/desk/desk.h"

#include <QAbstractTableModel>

namespace straw {

/// The rows of an import before it is done: which of them come in, the date of each as it was
/// understood, and what is wrong with the others. Dates and titles are mended in place.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, What, Fate, ColumnCount };

    explicit ImportModel(Desk &desk, QObject *parent = nullptr);

    void setReading(const ImportReading &reading, const DateContext &context);
    /// What is ticked, as a plan.
    TimelinePlan chosen() const;
    int chosenCount() const;
    /// Rows with something that was not understood, and not mended.
    int badCount() const;
    bool isBad(int row) const { return m_rows[size_t(row)].state == TimelineRow::Bad; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QString fate(size_t row) const;
    bool setTitle(TimelineRow &row, const QString &text) const;
    bool setDate(size_t at, TimelineRow &row, const QString &text);
    /// A row without what was not understood of it.
    TimelineRow settled(TimelineRow row) const;

    Desk &m_desk;
    std::vector<TimelineRow> m_rows;
    std::vector<bool> m_taken;
    QHash<size_t, QString> m_notUnderstood; // dates that were typed here, by row
    TimelineMapping m_mapping;
    DateContext m_context;
};

} // namespace straw
