#include "ui/pages/history/historytable.h"

#include "ui/pages/history/historydelegate.h"
#include "ui/pages/history/historymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tablecopy.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace straw {

namespace {

constexpr int RowHeight = 34;
constexpr int MostRowsAtOnce = 80; // beyond, the table scrolls by itself
constexpr int LongHeight = 16 * RowHeight;
// Narrower tables leave columns out; what they say stands in the details.
constexpr int AllColumnsFrom = 640;

} // namespace

HistoryTable::HistoryTable(Desk &desk, HistoryModel *model, QWidget *parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new HistoryDelegate(this));
    setAccessibleName(tr("History"));
    setAccessibleDescription(tr("Enter opens an event, Delete removes it, Ctrl+C copies the table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFont(textFont(TextStyle::Small));
    setColumnHidden(HistoryModel::Marks, true);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &HistoryTable::fit, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryTable::fit);
    fit();
}

QString HistoryTable::currentId() const
{
    return currentIndex().data(HistoryModel::IdRole).toString();
}

bool HistoryTable::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    if (currentIndex().row() != row) {
        const QSignalBlocker quiet(this);
        selectionModel()->setCurrentIndex(m_model->index(row, HistoryModel::What),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    bringIntoView();
    return true;
}

QSize HistoryTable::sizeHint() const
{
    const int rows = m_model->rowCount();
    const int height = rows > MostRowsAtOnce ? LongHeight : rows * RowHeight;
    return {400, height + horizontalHeader()->sizeHint().height()};
}

QSize HistoryTable::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void HistoryTable::fit()
{
    const bool isLong = m_model->rowCount() > MostRowsAtOnce;
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(sizeHint().height());
    fitColumns();
}

/// The title takes what the other columns leave.
void HistoryTable::fitColumns()
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    const bool all = viewport()->width() >= AllColumnsFrom;
    setColumnHidden(HistoryModel::Kind, !all);
    setColumnHidden(HistoryModel::Mood, !all);
    const std::pair<int, int> widths[] = {
        {HistoryModel::Date, metrics.horizontalAdvance(QStringLiteral("30 Sept 2025, 15:40")) + 2 * Hang},
        {HistoryModel::Side, metrics.horizontalAdvance(tr("others")) + 5 * Step},
        {HistoryModel::Kind, metrics.horizontalAdvance(QStringLiteral("Meeting or review")) + 2 * Hang},
        {HistoryModel::Department, metrics.horizontalAdvance(QStringLiteral("Management")) + 2 * Hang},
        {HistoryModel::Mood, metrics.horizontalAdvance(moodText(-2)) + 2 * Hang}};
    int left = viewport()->width();
    for (const auto &[column, width] : widths) {
        setColumnWidth(column, width);
        left -= isColumnHidden(column) ? 0 : width;
    }
    setColumnWidth(HistoryModel::What, std::max(120, left));
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void HistoryTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, HistoryModel::What));
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || current.row() == previous.row())
        return;
    if (hasFocus())
        bringIntoView();
    Q_EMIT moved(currentId());
}

/// A short table is scrolled by the page.
void HistoryTable::bringIntoView()
{
    scrollTo(currentIndex());
    QWidget *ancestor = parentWidget();
    while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
        ancestor = ancestor->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(ancestor);
    if (!area || !area->widget() || !currentIndex().isValid())
        return;
    const QRect row = visualRect(currentIndex());
    const QPoint centre = viewport()->mapTo(area->widget(), row.center());
    area->ensureVisible(area->horizontalScrollBar()->value(), centre.y(), 0, 2 * row.height());
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable(*this);
    } else if (event->key() == Qt::Key_Delete) {
        removeCurrent();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        const QString id = currentId();
        Q_EMIT opened(id);
        Q_EMIT entered(id);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void HistoryTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool choosing = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (event->button() == Qt::LeftButton && !choosing && indexAt(event->pos()).isValid())
        Q_EMIT opened(currentId());
}

void HistoryTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    pointAt(rowAt(event->pos().y()));
}

void HistoryTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    pointAt(-1);
}

/// Highlights the whole row, where a view of itself repaints single cells.
void HistoryTable::pointAt(int row)
{
    if (row == m_pointedRow)
        return;
    for (const int changed : {std::exchange(m_pointedRow, row), row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), RowHeight);
    }
}

void HistoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this] { Q_EMIT opened(currentId()); });
    menu.addAction(tr("Copy as a table"), this, [this] { copyTable(*this); });
    if (!m_model->entryAt(currentIndex().row()).isInterview) {
        menu.addSeparator();
        menu.addAction(tr("Remove"), this, &HistoryTable::removeCurrent);
    }
    menu.exec(event->globalPos());
}

/// An interview is removed where it is kept, on the page of interviews.
void HistoryTable::removeCurrent()
{
    if (currentIndex().isValid() && !m_model->entryAt(currentIndex().row()).isInterview)
        m_desk.remove(QStringLiteral("event"), currentId());
}

} // namespace straw
