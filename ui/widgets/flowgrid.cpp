#include "ui/widgets/flowgrid.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace straw {

namespace {

constexpr int LeastColumn = 252;
constexpr int RowGap = 2 * Step;
constexpr int ColumnGap = 2 * Step;

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowGrid::FlowGrid(QWidget *parent, int mostColumns)
    : QLayout(parent)
    , m_mostColumns(mostColumns)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowGrid::~FlowGrid()
{
    for (const Item &entry : m_items)
        delete entry.item;
}

void FlowGrid::addItem(QLayoutItem *item)
{
    m_items.push_back({item, false});
}

void FlowGrid::insertWidget(int index, QWidget *widget)
{
    removeWidget(widget);
    addWidget(widget);
    std::rotate(m_items.begin() + std::min(index, count() - 1), m_items.end() - 1, m_items.end());
    invalidate();
}

void FlowGrid::setWide(const QWidget *widget)
{
    for (Item &entry : m_items) {
        if (entry.item->widget() == widget)
            entry.wide = true;
    }
    invalidate();
}

QLayoutItem *FlowGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].item : nullptr;
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

/// The height is that of the widest arrangement. How high it is at a width heightForWidth says; what a
/// narrow window would need here would stay as a blank stretch at the end of a page in a wide one.
QSize FlowGrid::minimumSize() const
{
    int width = 0;
    for (const Item &entry : m_items)
        width = std::max(width, entry.item->minimumSize().width());
    return {width, heightForWidth(QWIDGETSIZE_MAX)};
}

int FlowGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowGrid::arrange(const QRect &rect, bool place) const
{
    const int columns = std::clamp((rect.width() + ColumnGap) / (LeastColumn + ColumnGap), 1, m_mostColumns);
    const int columnWidth = (rect.width() - (columns - 1) * ColumnGap) / columns;
    int y = rect.top();
    int rowHeight = 0;
    int column = 0;
    bool first = true;
    for (const Item &entry : m_items) {
        if (entry.item->isEmpty())
            continue;
        const int span = entry.wide ? columns : 1;
        if (!first && column + span > columns) {
            y += rowHeight + RowGap;
            rowHeight = 0;
            column = 0;
        }
        const int width = entry.wide ? rect.width() : columnWidth;
        const int height = heightOf(entry.item, width);
        if (place) {
            const int x = rect.left() + column * (columnWidth + ColumnGap);
            entry.item->setGeometry(
                QStyle::visualRect(parentWidget()->layoutDirection(), rect, QRect(x, y, width, height)));
        }
        rowHeight = std::max(rowHeight, height);
        column += span;
        first = false;
    }
    return y + rowHeight - rect.top();
}

} // namespace straw
