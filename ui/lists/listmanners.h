#pragma once

#include "ui/lists/selection.h"

#include <functional>

class QAbstractItemModel;
class QAbstractItemView;
class QContextMenuEvent;
class QKeyEvent;
class QMenu;
class QModelIndex;
class QMouseEvent;
class QPoint;

namespace straw {

/// How every list of the program behaves, whatever view it is. A click or Enter opens a row; Shift, Ctrl
/// and Ctrl+A select several; Delete removes what is selected (undo brings it back), Ctrl+C copies it as a
/// table, and the context menu offers the same and what all of them have in common to be changed; the page
/// scrolls to where the cursor is. A list of records is a part of the selection of its page.
class ListManners final : public SelectionPart
{
    Q_OBJECT
public:
    /// What differs from list to list.
    struct Ways
    {
        int column = 0;       // where the cursor stands in a row
        Desk *desk = nullptr; // of a list of records, which the next three are about
        std::function<Place(const QModelIndex &)> record = {};
        std::function<bool(const QModelIndex &)> mayRemove = {};
        std::function<QStringList(const QModelIndex &)> cells =
            {}; // what is copied; else all columns, under their heads
        std::function<void(QMenu &, bool several)> addToMenu = {}; // what else can be done with the current row
        std::function<bool(const QPoint &)> takesClick = {};       // true where a click does something of its own
    };

    /// Gives the view its model.
    ListManners(QAbstractItemView *view, QAbstractItemModel *model, Ways ways);

    /// Makes it the only selected row, and scrolls to it.
    void select(const QModelIndex &row);
    /// Scrolls the view, and the page around it, so that the current row is seen.
    void bringIntoView() const;

    Desk *desk() const override { return m_ways.desk; }
    QWidget *widget() const override;
    bool holds(const Place &record) const override;
    std::vector<Place> all() const override;
    std::vector<Place> selected() const override;
    Place current() const override;
    void display(const std::vector<Place> &records, const Place &current) override;
    void letGo() override;
    std::vector<Place> removable() const override;
    QStringList header() const override;
    std::vector<QStringList> rows(bool all) const override;

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QModelIndex &row);
    /// After `opened`, by the keyboard alone: the cursor goes along into what was opened.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(const QMouseEvent &press);
    bool keyPressed(QKeyEvent *event);
    bool opensBy(const QMouseEvent &click) const;
    void tell();
    void flash(const QModelIndex &added);
    void arrive(Qt::FocusReason reason);
    void rowsGo(int first, int last);
    void showMenu(const QContextMenuEvent &event);
    void copy() const;
    void remove();
    void join();
    Place recordOf(const QModelIndex &row) const;
    QModelIndexList selectedRows() const;
    QModelIndex row(int row) const;

    QAbstractItemView *m_view;
    const Ways m_ways;
    QPointer<Selection> m_selection; // of the page, once it is shown there
    bool m_quiet = false;            // the selection changes, but nobody selects: the rows change, or it is displayed
    bool m_opens = true;             // what the last click was for
    bool m_adds = false;             // Ctrl is held
    bool m_stands = false;           // the cursor came to its row by Tab, and nothing has moved it since
};

} // namespace straw
