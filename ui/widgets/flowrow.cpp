#include "ui/widgets/flowrow.h"

#include <QStyle>
#include <QWidget>

namespace straw {

FlowRow::FlowRow(QWidget *parent, int columnGap, int rowGap)
    : QLayout(parent)
    , m_columnGap(columnGap)
    , m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_columnGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool place) const
{
    int x = rect.left();
    int y = rect.top();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (const int most = std::max(rect.width(), 1); size.width() > most)
            size = QSize(most, item->hasHeightForWidth() ? item->heightForWidth(most) : size.height());
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += rowHeight + m_rowGap;
            rowHeight = 0;
        }
        if (place) {
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, QRect(QPoint(x, y), size)));
        }
        x += size.width() + m_columnGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.top();
}

} // namespace straw
