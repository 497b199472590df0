#include "ui/frame/focuskeeper.h"

#include <QApplication>

namespace straw {

namespace {

constexpr char StopProperty[] = "focusStop";
constexpr char VisitProperty[] = "focusVisit";

bool canHold(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

QWidget *visitOf(QWidget *widget)
{
    while (widget && !widget->property(VisitProperty).toBool())
        widget = widget->parentWidget();
    return widget;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *window, std::function<QWidget *()> home)
    : QObject(window)
    , m_window(window)
    , m_home(std::move(home))
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

void FocusKeeper::makeStop(QWidget *widget)
{
    widget->setProperty(StopProperty, true);
}

void FocusKeeper::makeVisit(QWidget *widget)
{
    widget->setProperty(VisitProperty, true);
}

void FocusKeeper::follow(QWidget *from, QWidget *to)
{
    if (to && m_window->isAncestorOf(to)) {
        QWidget *visited = visitOf(to);
        if (visited && visited != m_visited && from && m_window->isAncestorOf(from))
            m_back = from;
        m_visited = visited;
        m_stops.clear();
        for (QWidget *around = to; around != m_window; around = around->parentWidget()) {
            if (around->property(StopProperty).toBool())
                m_stops += around;
        }
    } else if (!to && from && m_window->isAncestorOf(from)) {
        // What is removed takes the focus along. Later, since whoever removed it may know better.
        QMetaObject::invokeMethod(this, &FocusKeeper::place, Qt::QueuedConnection);
    }
}

bool FocusKeeper::catchFocus()
{
    const QWidget *focus = m_window->focusWidget();
    if (!focus || canHold(focus))
        return false;
    place();
    return true;
}

void FocusKeeper::place()
{
    const bool isPlaced = canHold(m_window->focusWidget());
    if (isPlaced || !m_window->isVisible() || QApplication::activePopupWidget())
        return;
    QWidget *stop = m_visited && canHold(m_back) ? m_back.data() : nullptr;
    for (const QPointer<QWidget> &around : std::as_const(m_stops)) {
        if (!stop && canHold(around))
            stop = around;
    }
    if (!stop)
        stop = m_home();
    if (stop)
        stop->setFocus(Qt::OtherFocusReason);
}

} // namespace straw
