#pragma once

#include "tests/support/stage.h"
#include "ui/pages/page/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

/// What a person does at a window: every key, click, turn of the wheel and drop is delivered to the
/// window itself (the QWindow), which finds by itself what it is meant for. Nothing here calls a slot,
/// and nothing is delivered to a widget by name.
namespace straw::gui {

/// The visible widget of a type and accessible name below `root`; null when there is none.
template<typename W = QWidget>
W *find(const QWidget *root, const QString &name)
{
    for (W *widget : root->findChildren<W *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// The visible button with that text.
template<typename B = QAbstractButton>
B *button(const QWidget *root, const QString &text)
{
    for (B *candidate : root->findChildren<B *>()) {
        if (QString(candidate->text()).remove(u'&') == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

/// Brings the window up as a person would see it.
inline bool show(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// Lets happen what follows a change a moment later. Without a desktop, a list of completions that
/// closes takes the activity of its window along; here it is given back.
inline void settle()
{
    for (int i = 0; i < 4; ++i) // layouts ask for others
        QCoreApplication::processEvents();
    const QWidget *active = QApplication::activeWindow();
    if (QApplication::activePopupWidget() || (active && active->isVisible()))
        return;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QPointer<QWidget> &window : QList<QPointer<QWidget>>(all.begin(), all.end())) { // some may go meanwhile
        if (window && window->isVisible() && window->windowType() == Qt::Window)
            show(*window);
    }
}

/// The window that has the keyboard: an open menu or list of completions, else the one in front.
inline QWindow *keyWindow()
{
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    if (QWindow *window = QGuiApplication::focusWindow())
        return window;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowHandle())
            return window->windowHandle();
    }
    qFatal("no window has the keyboard");
}

inline void type(const QString &text)
{
    // One by one: the first letter may open a list that takes the others.
    for (const QChar letter : text) {
        const auto key = letter.unicode() < 0x100 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
        const Qt::KeyboardModifiers shift = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, keyWindow(), key, QString(letter), shift);
    }
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    settle();
    QTest::keyClick(keyWindow(), key, modifiers);
}

inline void press(const QKeySequence &keys)
{
    settle();
    QTest::keySequence(keyWindow(), keys);
}

inline void paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

/// Where a point of a widget is in its window.
inline QPoint inWindow(const QWidget *widget, QPoint at)
{
    return widget->window()->windowHandle()->mapFromGlobal(widget->mapToGlobal(at));
}

/// The middle of what can be seen of it.
inline QPoint centreOf(const QWidget *widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    return (seen.isEmpty() ? widget->rect() : seen).center();
}

/// Scrolls whatever it stands in until a part of a widget is seen, as a person does first.
inline void bringIntoView(const QWidget *widget, const QRect &part)
{
    settle();
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around); area && area->widget()->isAncestorOf(widget)) {
            const QPoint centre = widget->mapTo(area->widget(), part.center());
            area->ensureVisible(area->horizontalScrollBar()->value(), centre.y(), 0,
                                std::min(part.height(), 200) / 2 + 4);
        }
    }
    settle();
}

inline void bringIntoView(const QWidget *widget)
{
    bringIntoView(widget, widget->rect());
}

/// Moves the pointer over a point of a widget, and after it where what arrives from another thread pushes it on,
/// as a hand does; gives where it is in the window.
inline QPoint point(const QWidget *widget, QPoint at)
{
    QWindow *window = widget->window()->windowHandle();
    QPoint where;
    do {
        settle();
        if (!widget->visibleRegion().contains(at))
            bringIntoView(widget, QRect(at - QPoint(8, 8), QSize(16, 16)));
        where = inWindow(widget, at);
        QTest::mouseMove(window, where);
    } while (inWindow(widget, at) != where);
    return where;
}

inline void click(const QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                  Qt::MouseButton button = Qt::LeftButton)
{
    const QPoint where = point(widget, at);
    QTest::mouseClick(widget->window()->windowHandle(), button, modifiers, where);
}

inline void click(const QWidget *widget)
{
    click(widget, centreOf(widget));
}

inline void doubleClick(const QWidget *widget, QPoint at)
{
    QTest::mouseDClick(widget->window()->windowHandle(), Qt::LeftButton, {}, inWindow(widget, at));
}

/// A row of a list or table is clicked, where nothing is offered: at its beginning.
inline void clickRow(QAbstractItemView *view, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    bringIntoView(view->viewport(), view->visualRect(index));
    click(view->viewport(), view->visualRect(index).topLeft() + QPoint(12, 12), modifiers);
}

/// One turn of the wheel over a point of a widget, in notches (120 a notch; a finger on a pad moves by
/// fractions). Positive is away from the person: up.
inline void wheel(const QWidget *widget, QPoint at, double notches, Qt::ScrollPhase phase = Qt::NoScrollPhase,
                  Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWindow *window = widget->window()->windowHandle();
    const QPointF where = inWindow(widget, at);
    const int angle = qRound(notches * 120);
    QWheelEvent event(where, window->mapToGlobal(where), phase == Qt::NoScrollPhase ? QPoint() : QPoint(0, angle / 2),
                      {0, angle}, Qt::NoButton, modifiers, phase, false);
    event.setTimestamp(QTest::lastMouseTimestamp += 10);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(window, &event);
    QCoreApplication::processEvents();
}

inline void wheel(const QWidget *widget, double notches)
{
    wheel(widget, centreOf(widget), notches);
}

/// The hand rests: what comes next is another gesture.
inline void rest()
{
    QTest::lastMouseTimestamp += 2000;
}

/// Drags something over a point of a widget and lets it go there; false when the place declines it.
inline bool drop(const QWidget *widget, QPoint at, const QMimeData &data)
{
    QWindow *window = widget->window()->windowHandle();
    const QPoint where = inWindow(widget, at);
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    qApp->notify(window, &enter);
    if (enter.isAccepted()) {
        QDragMoveEvent move(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        qApp->notify(window, &move);
        if (move.isAccepted()) {
            QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            qApp->notify(window, &event);
            QCoreApplication::processEvents();
            return event.isAccepted();
        }
    }
    QDragLeaveEvent leave;
    qApp->notify(window, &leave);
    return false;
}

inline bool dropFiles(const QWidget *widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    return drop(widget, centreOf(widget), data);
}

/// Tab, until the widget has the focus; false when it is nowhere on the way.
inline bool tabTo(const QWidget *widget, int most = 400)
{
    for (int i = 0; i < most && QApplication::focusWidget() != widget; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == widget;
}

/// Every stop on the way of the Tab key through a window, once around.
inline QList<QWidget *> tabStops(QWidget &window, int most = 500)
{
    QList<QWidget *> stops;
    for (int i = 0; i < most; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = window.focusWidget();
        if (!focus || stops.contains(focus))
            break;
        stops += focus;
    }
    return stops;
}

} // namespace straw::gui
