#include "ui/widgets/pagearea.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethod>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace straw {

namespace {

/// An open list hangs in a window of its own, though it belongs to a field that stands in an area.
PageArea *areaOf(const QWidget *widget)
{
    QWidget *around = widget->isWindow() ? nullptr : widget->parentWidget();
    while (around && !qobject_cast<PageArea *>(around))
        around = around->isWindow() ? nullptr : around->parentWidget();
    return static_cast<PageArea *>(around);
}

} // namespace

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept, so that nothing moves aside when there is more; it is drawn only then.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // What it scrolls can be reached by Tab, so it needs no tab stop of its own.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, &PageArea::followCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_isOwed = false; });
}

/// What it scrolls goes before it and may have the cursor: of that an area in ruins must not hear.
PageArea::~PageArea()
{
    disconnect(QGuiApplication::inputMethod(), nullptr, this, nullptr);
}

void PageArea::setWidget(QWidget *widget)
{
    QScrollArea::setWidget(widget);
    widget->setAutoFillBackground(false);
}

/// What was just shown may not have its place yet.
void PageArea::bringIntoView(QWidget *widget)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    bringIntoView(widget, widget->rect());
}

/// Of what is higher than the window, the beginning is shown.
void PageArea::bringIntoView(QWidget *widget, const QRect &part, Typing typing)
{
    PageArea *area = areaOf(widget);
    if (!area)
        return;
    const QRect place = part.translated(widget->mapTo(area->widget(), QPoint())).adjusted(0, -Step, 0, Step);
    const int height = area->viewport()->height();
    QScrollBar &bar = *area->verticalScrollBar();
    int top = bar.value();
    if (place.top() < top || place.height() > height)
        top = place.top();
    else if (place.bottom() >= top + height)
        top = place.bottom() + 1 - height;
    // As far as it goes while somebody types elsewhere on it: a row that was just added may lie far off.
    const QWidget *editor = typing == StaysInSight ? area->typedInto() : nullptr;
    const QRect cursor = editor ? area->cursorOf(editor) : QRect();
    if (cursor.isValid() && area->isSeen(cursor, height))
        top = std::clamp(top, cursor.bottom() + Step - height,
                         std::max(cursor.top() - Step, cursor.bottom() + Step - height));
    bar.setValue(top);
}

/// The editor in it that has the focus.
QWidget *PageArea::typedInto() const
{
    QWidget *focus = QApplication::focusWidget();
    const bool isEditor = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    return isEditor && areaOf(focus) == this ? focus : nullptr;
}

bool PageArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        holdStill();
    return QScrollArea::event(event);
}

bool PageArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        holdStill();
    return QScrollArea::viewportEvent(event);
}

/// Where the cursor is in the content.
QRect PageArea::cursorOf(const QWidget *editor) const
{
    QRect cursor = editor->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    cursor.moveTopLeft(editor->mapTo(widget(), cursor.topLeft()));
    return cursor;
}

/// Whoever has scrolled away from what they typed is not taken back before they type on.
bool PageArea::isSeen(const QRect &cursor, int height) const
{
    const int top = verticalScrollBar()->value();
    return cursor.top() >= top && cursor.bottom() <= top + height;
}

/// The page gets lower, by a message below it or a smaller window: what stood at its foot, or is
/// typed into, still does.
void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    const bool wasAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    const QWidget *editor = typedInto();
    const bool wasSeen = editor && isSeen(cursorOf(editor), event->oldSize().height());
    QScrollArea::resizeEvent(event);
    if (wasAtEnd)
        bar.setValue(bar.maximum());
    if (wasSeen)
        showCursor(cursorOf(editor));
}

/// Layouts settle in several steps, each asked for by the one before.
void PageArea::holdStill()
{
    QWidget *editor = typedInto();
    if (m_held || !editor || !(m_isOwed || isSeen(cursorOf(editor), viewport()->height())))
        return;
    m_held = editor;
    m_heldAt = editor->mapTo(widget(), QPoint()).y();
    QTimer::singleShot(0, this, &PageArea::letGo);
}

void PageArea::letGo()
{
    const QWidget *held = std::exchange(m_held, nullptr);
    if (!held || held != typedInto())
        return;
    const int moved = held->mapTo(widget(), QPoint()).y() - m_heldAt;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    showCursor(cursorOf(held));
}

/// Under a click nothing moves: it would be let go elsewhere, and what it opens would hang there.
void PageArea::followCursor()
{
    const QWidget *editor = typedInto();
    const QRect cursor = editor ? cursorOf(editor) : QRect();
    if (!editor || m_held || cursor == m_cursor)
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton && isSeen(cursor, viewport()->height()))
        m_cursor = cursor;
    else
        showCursor(cursor);
}

void PageArea::showCursor(const QRect &cursor)
{
    m_cursor = cursor;
    ensureVisible(horizontalScrollBar()->value(), cursor.center().y(), 0, cursor.height() / 2 + 2 * Step);
    m_isOwed = !isSeen(cursor, viewport()->height());
}

} // namespace straw
