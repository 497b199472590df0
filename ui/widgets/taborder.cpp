#include "ui/widgets/taborder.h"

#include <QWidget>

namespace straw {

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

} // namespace

QWidget *tabThrough(QWidget *before, QWidget *holder)
{
    QList<QWidget *> stops;
    for (QWidget *next = holder->nextInFocusChain(); next != holder; next = next->nextInFocusChain()) {
        if (isStop(next) && holder->isAncestorOf(next))
            stops += next;
    }
    // Qt passes over a request to come after what cannot have the focus.
    QWidget *last = before;
    while ((!isStop(last) || holder->isAncestorOf(last)) && last->previousInFocusChain() != before)
        last = last->previousInFocusChain();
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    return last;
}

} // namespace straw
