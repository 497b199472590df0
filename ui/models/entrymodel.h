#pragma once

#include "ui/desk/desk.h"
#include "ui/models/entry.h"

#include <QAbstractListModel>

namespace straw {

/// Records as entries, in their order. Never reset on an edit: rows are inserted, removed and moved
/// by id, so that selection, focus and scroll position stay where they are.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { IdRole = Qt::UserRole, EntryRole };

    Desk &desk() const { return m_desk; }
    TableKey table() const { return m_table; }
    const QString &idAt(int row) const { return m_ids[size_t(row)]; }
    /// The record that a row stands for; of rows that are of several tables, each says its own.
    virtual Place recordAt(int row) const { return {m_table, idAt(row), {}}; }
    /// False for a row whose record is not there yet.
    virtual bool mayRemove(int) const { return true; }
    /// -1 when the record is not shown.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Entries also show something of these tables (the names of people, say).
    void setAlsoShows(const QList<TableKey> &tables) { m_alsoShows = tables; }
    /// Reads anew which records are shown, and in which order.
    void refresh();

protected:
    EntryModel(Desk &desk, TableKey table, QObject *parent);

    /// The ids to show, in order.
    virtual std::vector<QString> ids() const = 0;
    virtual Entry entry(const QString &id) const = 0;
    /// Whatever both are told from is read anew.
    virtual void readSources() {}
    /// Of what was read before, other rows are shown.
    void update();

private:
    void follow(const ChangeSummary &summary);

    Desk &m_desk;
    const TableKey m_table;
    QList<TableKey> m_alsoShows;
    std::vector<QString> m_ids;
};

} // namespace straw
