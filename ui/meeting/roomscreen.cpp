#include "ui/meeting/roomscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace straw {

namespace {

/// In the middle of a screen, as large as usual.
QRect placeOn(const QScreen &screen)
{
    const QRect room = screen.availableGeometry();
    const QSize size = QSize(1280, 800).boundedTo(room.size());
    return {room.center() - QPoint(size.width() / 2, size.height() / 2), size};
}

} // namespace

RoomScreen::RoomScreen(QWidget *window, QWidget *owner)
    : QObject(window)
    , m_window(window)
    , m_owner(owner)
{
    // Later: what is on a screen that goes is moved by the system first.
    connect(qApp, &QGuiApplication::screenRemoved, this, &RoomScreen::comeBack, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenAdded, this, &RoomScreen::changed, Qt::QueuedConnection);
}

QScreen *RoomScreen::own() const
{
    return m_owner ? m_owner->window()->screen() : QGuiApplication::primaryScreen();
}

QScreen *RoomScreen::other() const
{
    const QList<QScreen *> all = QGuiApplication::screens();
    const auto found = std::ranges::find_if(all, [this](QScreen *one) { return one != own(); });
    return found == all.end() ? nullptr : *found;
}

void RoomScreen::begin()
{
    if (isThere())
        change();
}

void RoomScreen::change()
{
    QScreen *to = other();
    if (!to)
        return;
    const bool isInTheRoom = m_window->isVisible() && to->geometry().contains(m_window->frameGeometry().center());
    show(placeOn(isInTheRoom ? *own() : *to));
    if (!isInTheRoom)
        turnFullScreen();
}

void RoomScreen::turnFullScreen()
{
    m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen);
}

void RoomScreen::comeBack()
{
    const QList<QScreen *> all = QGuiApplication::screens();
    const QPoint centre = m_window->frameGeometry().center();
    const bool isSomewhere = std::ranges::any_of(all, [&](QScreen *one) { return one->geometry().contains(centre); });
    if (m_window->isFullScreen() || !isSomewhere)
        show(placeOn(*own()));
    Q_EMIT changed();
}

void RoomScreen::show(const QRect &place)
{
    m_window->setWindowState(m_window->windowState()
                             & ~(Qt::WindowFullScreen | Qt::WindowMaximized | Qt::WindowMinimized));
    m_window->setGeometry(place);
}

} // namespace straw
