#include "ui/lists/listmanners.h"

#include "ui/desk/desk.h"
#include "ui/lists/recordmenu.h"
#include "ui/lists/tablecopy.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/pagearea.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace straw {

namespace {

constexpr int MostFlashed = 3; // at once; more were brought in
constexpr auto OneRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

ListManners::ListManners(QAbstractItemView *view, QAbstractItemModel *model, Ways ways)
    : SelectionPart(view)
    , m_view(view)
    , m_ways(std::move(ways))
{
    // Before the view hears of it: what is selected then changes with the rows, by nobody's choice.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGo(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, [this] { m_quiet = true; });
    view->setModel(model);
    const auto settle = [this] { m_quiet = false; };
    connect(model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(model, &QAbstractItemModel::rowsMoved, this, settle);
    const auto restore = [this] {
        if (m_selection)
            m_selection->restore(this);
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, restore](const QModelIndex &, int first, int last) {
        restore();
        if (last - first < MostFlashed && m_view->isVisible())
            QMetaObject::invokeMethod(
                this, [this, added = QPersistentModelIndex(row(first))] { flash(added); },
                Qt::QueuedConnection); // once it has its place
    });
    connect(model, &QAbstractItemModel::modelReset, this, restore);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(m_ways.desk ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) {
        if (m_opens)
            Q_EMIT opened(row);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListManners::tell);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current, const QModelIndex &previous) {
                if (m_quiet || !current.isValid() || current.row() == previous.row())
                    return;
                // Under a click nothing moves: it would be let go on another row.
                if (m_view->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton)
                    bringIntoView();
                tell();
            });
}

// --- What is selected

QWidget *ListManners::widget() const
{
    return m_view;
}

QModelIndex ListManners::row(int row) const
{
    return m_view->model()->index(row, m_ways.column);
}

Place ListManners::recordOf(const QModelIndex &row) const
{
    return m_ways.record && row.isValid() ? m_ways.record(row) : Place();
}

bool ListManners::holds(const Place &record) const
{
    for (int at = 0; m_ways.record && at < m_view->model()->rowCount(); ++at) {
        if (recordOf(row(at)) == record)
            return true;
    }
    return false;
}

std::vector<Place> ListManners::all() const
{
    std::vector<Place> records;
    for (int at = 0; m_ways.record && at < m_view->model()->rowCount(); ++at)
        records.push_back(recordOf(row(at)));
    return records;
}

/// From above to below, in whatever order they were selected.
QModelIndexList ListManners::selectedRows() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows(m_ways.column);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

std::vector<Place> ListManners::selected() const
{
    std::vector<Place> records;
    for (const QModelIndex &row : selectedRows())
        records.push_back(recordOf(row));
    return records;
}

Place ListManners::current() const
{
    return recordOf(m_view->currentIndex());
}

void ListManners::display(const std::vector<Place> &records, const Place &current)
{
    if (!m_ways.record)
        return; // what is offered here once is no part of what is selected on the page
    QSet<QString> ids{current.id};
    for (const Place &record : records)
        ids += record.id;
    QItemSelection selected;
    QModelIndex cursor;
    for (int at = 0; at < m_view->model()->rowCount(); ++at) {
        const Place here = recordOf(row(at));
        if (!ids.contains(here.id))
            continue;
        if (std::ranges::find(records, here) != records.end())
            selected.select(row(at), row(at));
        if (here == current)
            cursor = row(at);
    }
    const QScopedValueRollback quiet(m_quiet, true);
    if (!selected.isEmpty())
        m_view->selectionModel()->select(selected, OneRow);
    if (cursor.isValid())
        m_view->selectionModel()->setCurrentIndex(cursor, QItemSelectionModel::NoUpdate);
}

void ListManners::letGo()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->selectionModel()->clear();
}

void ListManners::tell()
{
    if (!m_quiet && m_ways.record)
        Q_EMIT chosen(m_adds);
}

void ListManners::select(const QModelIndex &row)
{
    m_adds = false;
    m_view->selectionModel()->setCurrentIndex(row, OneRow);
    bringIntoView();
}

void ListManners::rowsGo(int first, int last)
{
    m_quiet = true;
    m_stands = false;
    const int current = m_view->currentIndex().row();
    if (m_selection && m_view->hasFocus() && current >= first && current <= last)
        m_selection->keepFocus(*this);
}

/// A page is put together before it is shown.
void ListManners::join()
{
    m_selection = Selection::of(m_view);
    m_selection->join(this);
}

// --- Keys and the mouse

bool ListManners::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_view && !m_selection)
            join();
        return false;
    case QEvent::KeyPress:
        return watched == m_view && keyPressed(static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn:
        if (watched == m_view)
            arrive(static_cast<QFocusEvent *>(event)->reason());
        return false;
    case QEvent::MouseButtonPress:
        return pressed(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_opens = opensBy(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::ContextMenu:
        showMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// True for what ends a range that begins in another list, which the view knows nothing of.
bool ListManners::pressed(const QMouseEvent &press)
{
    m_adds = press.modifiers() & Qt::ControlModifier;
    const Place record = recordOf(m_view->indexAt(press.pos()));
    return press.button() == Qt::LeftButton && press.modifiers() == Qt::ShiftModifier && m_selection
           && record != Place() && m_selection->extend(*this, record);
}

bool ListManners::keyPressed(QKeyEvent *event)
{
    const QModelIndex current = m_view->currentIndex();
    m_adds = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll) && m_ways.desk && m_selection) {
        m_selection->selectAll(*this);
    } else if (event->key() == Qt::Key_Delete) {
        if (!event->isAutoRepeat()) // held down it would empty the list
            remove();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid()) {
        Q_EMIT opened(current);
        Q_EMIT entered();
    } else if (isStep && event->modifiers() == Qt::NoModifier && current.isValid()
               && !m_view->selectionModel()->isRowSelected(current.row())) {
        // Where only the cursor stands, the first step selects.
        select(current);
    } else {
        return false;
    }
    return true;
}

/// A click that adds to what is selected opens nothing.
bool ListManners::opensBy(const QMouseEvent &click) const
{
    const bool adds = click.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    return !adds && !(m_ways.takesClick && m_ways.takesClick(click.pos()));
}

/// The cursor stands somewhere. By Tab it also selects, unless something else is selected: going through a page
/// chooses nothing. A focus that came by itself selects nothing.
void ListManners::arrive(Qt::FocusReason reason)
{
    if (reason == Qt::MouseFocusReason)
        return; // the click says which row is meant
    const QScopedValueRollback quiet(m_quiet, true);
    QItemSelectionModel *selection = m_view->selectionModel();
    if (!m_view->currentIndex().isValid())
        selection->setCurrentIndex(row(0), QItemSelectionModel::NoUpdate);
    const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    m_stands = byTab;
    if (byTab) // the row, not the list as a whole, which may be higher than what is seen
        QMetaObject::invokeMethod(this, &ListManners::bringIntoView, Qt::QueuedConnection);
    const bool isOffer = !m_ways.desk;
    if (!isOffer && (!byTab || !m_selection || !m_selection->records().empty()))
        return;
    selection->select(m_view->currentIndex(), OneRow);
    if (!isOffer)
        Q_EMIT arrived();
}

/// The eye finds what was just added, while the cursor stays where the next is typed.
void ListManners::flash(const QModelIndex &added)
{
    if (added.isValid() && m_view->isVisible())
        Flash::over(m_view->viewport(), m_view->visualRect(added));
}

/// A view as high as its rows is scrolled by the page.
void ListManners::bringIntoView() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    if (m_view->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        m_view->scrollTo(current);
    PageArea::bringIntoView(m_view->viewport(), m_view->visualRect(current), PageArea::StaysInSight);
}

// --- What is done with what is selected

void ListManners::showMenu(const QContextMenuEvent &event)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_selection)
        return;
    if (!m_view->selectionModel()->isRowSelected(current.row()))
        select(current);
    QMenu menu(m_view);
    const bool several = m_ways.desk && m_selection->records().size() != 1;
    if (!several)
        //: Menu: the chosen entry
        menu.addAction(tr("Open"), this, [this, current = QPersistentModelIndex(current)] { Q_EMIT opened(current); });
    if (m_ways.addToMenu)
        m_ways.addToMenu(menu, several);
    if (!menu.isEmpty())
        menu.addSeparator();
    addRecordVerbs(menu, *this, *m_selection);
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? m_view->viewport()->mapToGlobal(m_view->visualRect(current).bottomLeft()) : event.globalPos());
}

QStringList ListManners::header() const
{
    QStringList header;
    for (int column = 0; !m_ways.cells && column < m_view->model()->columnCount(); ++column)
        header += m_view->model()->headerData(column, Qt::Horizontal).toString();
    return header;
}

std::vector<QStringList> ListManners::rows(bool all) const
{
    std::vector<QStringList> rows;
    const auto add = [&](const QModelIndex &row) {
        QStringList cells;
        for (int column = 0; !m_ways.cells && column < m_view->model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        rows.push_back(m_ways.cells ? m_ways.cells(row) : cells);
    };
    for (int at = 0; all && at < m_view->model()->rowCount(); ++at)
        add(row(at));
    for (const QModelIndex &row : all ? QModelIndexList() : selectedRows())
        add(row);
    return rows;
}

void ListManners::copy() const
{
    if (m_selection)
        m_selection->copy(*this);
}

std::vector<Place> ListManners::removable() const
{
    std::vector<Place> records;
    if (!m_ways.desk || !m_ways.mayRemove)
        return records;
    for (const QModelIndex &row : selectedRows()) {
        if (m_ways.mayRemove(row))
            records.push_back(recordOf(row));
    }
    return records;
}

/// From the list that has the cursor: what is selected elsewhere goes along, but not alone.
void ListManners::remove()
{
    // Whoever has gone to a row by themselves means it, though something else is still selected.
    if (m_selection && m_stands && selectedRows().isEmpty() && m_view->currentIndex().isValid())
        select(m_view->currentIndex());
    if (!m_selection || selectedRows().isEmpty())
        return;
    removeSelected(*this, *m_selection);
    // Whoever removes here goes on with the next; what is removed elsewhere leaves nothing selected.
    if (selectedRows().isEmpty() && m_view->currentIndex().isValid())
        select(m_view->currentIndex());
}

} // namespace straw
