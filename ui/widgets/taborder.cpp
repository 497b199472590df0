#include "ui/widgets/taborder.h"

#include <QGridLayout>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace straw {

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
}

void collect(const QLayout &layout, QWidgetList &widgets)
{
    QList<int> order(layout.count());
    std::iota(order.begin(), order.end(), 0);
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        std::ranges::stable_sort(order, {}, [grid](int index) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(index, &row, &column, &rows, &columns);
            return std::pair(row, column);
        });
    }
    for (const int index : std::as_const(order)) {
        QLayoutItem *item = layout.itemAt(index);
        if (QWidget *widget = item->widget())
            widgets += widget;
        else if (const QLayout *inner = item->layout())
            collect(*inner, widgets);
    }
}

QWidgetList childrenInOrder(const QWidget &widget)
{
    QWidgetList laidOut;
    if (const QLayout *layout = widget.layout())
        collect(*layout, laidOut);
    QWidgetList others;
    for (QWidget *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && !laidOut.contains(child))
            others += child;
    }
    std::ranges::stable_sort(others, {}, [](const QWidget *child) { return std::pair(child->y(), child->x()); });
    return laidOut + others;
}

/// The stops, and how many of them come before `from`.
struct Stops
{
    const QWidget *from;
    QWidgetList all = {};
    qsizetype before = 0;

    void collect(const QWidget &widget)
    {
        for (QWidget *child : childrenInOrder(widget)) {
            if (child->isHidden())
                continue;
            if (child == from)
                before = all.size();
            if (isStop(child))
                all += child;
            collect(*child);
        }
    }
};

} // namespace

QWidget *nextStop(const QWidget *root, const QWidget *from, bool forwards)
{
    Stops stops{from};
    stops.collect(*root);
    const qsizetype count = stops.all.size();
    if (count == 0)
        return nullptr;
    const bool isAmongThem = stops.before < count && stops.all[stops.before] == from;
    const qsizetype next = forwards ? stops.before + isAmongThem : stops.before - 1 + count;
    return stops.all[next % count];
}

} // namespace straw
