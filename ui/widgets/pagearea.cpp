#include "ui/widgets/pagearea.h"

#include "ui/theme/theme.h"

namespace straw {

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What it scrolls can be reached by Tab, so it needs no tab stop of its own.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void PageArea::setWidget(QWidget *widget)
{
    QScrollArea::setWidget(widget);
    widget->setAutoFillBackground(false);
}

void PageArea::bringIntoView(QWidget *widget)
{
    for (QWidget *ancestor = widget->parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        if (auto *area = qobject_cast<PageArea *>(ancestor)) {
            area->ensureWidgetVisible(widget, 0, Step);
            return;
        }
    }
}

} // namespace straw
