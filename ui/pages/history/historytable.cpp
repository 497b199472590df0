#include "ui/pages/history/historytable.h"

#include "core/base/settings.h"
#include "ui/lists/listmanners.h"
#include "ui/pages/history/historydelegate.h"
#include "ui/pages/history/historymodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace straw {

namespace {

constexpr int RowHeight = 34;
constexpr int MostRowsAtOnce = 80; // beyond, the table scrolls by itself
constexpr int LongHeight = 16 * RowHeight;
// Narrower tables leave columns out; what they say stands in the details.
constexpr int AllColumnsFrom = 640;
constexpr int LeastWidth = 40;

const QString columnKeys[] = {QStringLiteral("date"), QStringLiteral("side"),       QStringLiteral("what"),
                              QStringLiteral("kind"), QStringLiteral("department"), QStringLiteral("mood")};

} // namespace

HistoryTable::HistoryTable(Desk &desk, HistoryModel *model, QWidget *parent)
    : SeenView(parent)
    , m_model(model)
{
    ListManners::Ways ways;
    ways.column = HistoryModel::What;
    ways.desk = &desk;
    ways.record = [model](const QModelIndex &row) { return model->entryAt(row.row()).place(); };
    // What is kept on another page is removed there.
    ways.mayRemove = [model, &desk](const QModelIndex &row) {
        return model->entryAt(row.row()).isEvent() && !desk.document().isReadOnly();
    };
    ways.addToMenu = [this](QMenu &menu, bool several) {
        if (!several)
            addSorting(menu);
    };
    m_manners = new ListManners(this, model, std::move(ways));
    setItemDelegate(new HistoryDelegate(this));
    //: Name of a table, for screen readers
    setAccessibleName(tr("History"));
    setAccessibleDescription(tr("Enter opens an event, Delete removes it, Ctrl+C copies the table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
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
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(LeastWidth);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(HistoryModel::Date, Qt::AscendingOrder);
    setSortingEnabled(true);
    for (const QString &kept : Settings().value(Setting::HistoryColumns).toStringList()) {
        const auto column = std::ranges::find(columnKeys, kept.section(u'=', 0, 0));
        if (column != std::end(columnKeys))
            m_widths.insert(int(column - std::begin(columnKeys)), kept.section(u'=', 1).toInt());
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &HistoryTable::keepWidth);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFont(textFont(TextStyle::Small));
    setColumnHidden(HistoryModel::Marks, true);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &HistoryTable::fit, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &HistoryTable::fitColumns, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryTable::fit);
    connect(m_manners, &ListManners::opened, this, [this] { Q_EMIT opened(currentId()); });
    connect(m_manners, &ListManners::entered, this, [this] { Q_EMIT entered(currentId()); });
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
    m_manners->select(m_model->index(row, HistoryModel::What));
    return true;
}

/// What a click on a head does, for whoever uses the keys: once more turns the order round.
void HistoryTable::addSorting(QMenu &menu)
{
    //: Menu: then the columns
    QMenu *sort = menu.addMenu(tr("Sort by"));
    for (int column = HistoryModel::Date; column < HistoryModel::Marks; ++column) {
        if (isColumnHidden(column))
            continue;
        const bool isSorted = horizontalHeader()->sortIndicatorSection() == column;
        const bool turns = isSorted && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction *by =
            sort->addAction(model()->headerData(column, Qt::Horizontal).toString(), this, [this, column, turns] {
                sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
        by->setCheckable(true);
        by->setChecked(isSorted);
    }
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

void HistoryTable::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const QFontMetrics metrics(textFont(TextStyle::Small));
    const bool all = viewport()->width() >= AllColumnsFrom;
    setColumnHidden(HistoryModel::Kind, !all || m_model->isEmpty(HistoryModel::Kind));
    setColumnHidden(HistoryModel::Mood, !all || m_model->isEmpty(HistoryModel::Mood));
    setColumnHidden(HistoryModel::Department, m_model->isEmpty(HistoryModel::Department));
    const std::pair<int, int> widths[] = {
        {HistoryModel::Date, metrics.horizontalAdvance(QStringLiteral("30 Sept 2025, 15:40")) + 2 * Hang},
        //: Whose an event is: of neither side
        {HistoryModel::Side, metrics.horizontalAdvance(tr("others")) + 5 * Step},
        {HistoryModel::Kind, metrics.horizontalAdvance(QStringLiteral("Meeting or review")) + 2 * Hang},
        {HistoryModel::Department, metrics.horizontalAdvance(QStringLiteral("Management")) + 2 * Hang},
        {HistoryModel::Mood, metrics.horizontalAdvance(moodText(-2)) + 2 * Hang}};
    int left = viewport()->width();
    for (const auto &[column, usual] : widths) {
        if (isColumnHidden(column))
            continue;
        const int width =
            std::clamp(m_widths.value(column, usual), LeastWidth, std::max(LeastWidth, viewport()->width() / 3));
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(HistoryModel::What, std::max(120, left));
}

/// Somebody moves the right edge of a column. The title has what is left, so moving its own edge is moving
/// that of the column behind it.
void HistoryTable::keepWidth(int column, int before, int width)
{
    if (m_fitting || width == 0) // one that is left out
        return;
    if (column == HistoryModel::What) {
        int next = column + 1;
        while (next < HistoryModel::Marks && isColumnHidden(next))
            ++next;
        if (next < HistoryModel::Marks)
            m_widths.insert(next, std::max(LeastWidth, columnWidth(next) - (width - before)));
    } else {
        m_widths.insert(column, width);
    }
    QStringList kept;
    for (auto each = m_widths.cbegin(); each != m_widths.cend(); ++each)
        kept += columnKeys[each.key()] + u'=' + QString::number(each.value());
    Settings().set(Setting::HistoryColumns, kept);
    fitColumns();
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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

} // namespace straw
