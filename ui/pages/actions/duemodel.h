#pragma once

#include "core/guide/due.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// Everything of the workbook that is due, of whatever table, by date; each says how many days it is overdue.
class DueModel final : public EntryModel
{
    Q_OBJECT
public:
    explicit DueModel(Desk &desk, QObject *parent = nullptr);

    Place recordAt(int row) const override { return recordOf(idAt(row)); }
    /// The record that a row leads to, or the field of it that answers it.
    Place recordOf(const QString &id) const;
    /// How many things are due in all, and how many of them today or before.
    int all() const { return int(m_due.size()); }
    int dueByNow() const;
    /// Shows the first of them alone.
    void setMost(int most);

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    const Due *find(const QString &id) const;

    std::vector<Due> m_due;
    QHash<QString, qsizetype> m_rows; // where each of them stands
    int m_most = 5;
};

} // namespace straw
