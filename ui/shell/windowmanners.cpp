#include "ui/shell/windowmanners.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace straw {

namespace {

// What a window manager may put around a window; how much is known only when it is shown.
constexpr QMargins frame{4, 40, 4, 4};
constexpr int Offset = 4 * Step;

bool isOwn(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return window.isWindow() && (type == Qt::Window || type == Qt::Dialog) && !window.isModal();
}

bool standsOn(const QWidget &window, const QWidget &other)
{
    return &window != &other && other.isVisible() && other.metaObject() == window.metaObject()
        && (other.pos() - window.pos()).manhattanLength() < Offset;
}

} // namespace

WindowManners::WindowManners(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WindowManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || event->spontaneous() || !watched->isWidgetType())
        return false;
    auto &window = static_cast<QWidget &>(*watched);
    if (!isOwn(window))
        return false;
    giveQuitKey(window);
    if (!window.property("placed").toBool()) // shown again, it stays where it was left
        fit(window);
    window.setProperty("placed", true);
    return false;
}

void WindowManners::giveQuitKey(QWidget &window)
{
    const QKeySequence key(QStringLiteral("Ctrl+Q"));
    for (const QAction *action : window.actions()) {
        if (action->shortcuts().contains(key))
            return;
    }
    auto *quit = new QAction(&window);
    quit->setShortcut(key);
    connect(quit, &QAction::triggered, this, &WindowManners::quitRequested);
    window.addAction(quit);
}

void WindowManners::fit(QWidget &window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect free = window.screen()->availableGeometry().marginsRemoved(frame);
    if (const QSize room = window.size().boundedTo(free.size()); room != window.size())
        window.resize(room);
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto under = [&] { return std::ranges::find_if(all, [&](const QWidget *other) { return standsOn(window, *other); }); };
    for (int tries = 0; tries < 20; ++tries) {
        const auto other = under();
        if (other == all.end())
            break;
        const QPoint beside = (*other)->pos() + QPoint(Offset, Offset);
        const QRect there(beside, window.size());
        window.move(free.contains(there) ? beside : free.topLeft() + QPoint(Offset * tries, 0));
    }
    // Placed by hand or remembered from a larger screen: what hangs over the edge comes back.
    if (window.testAttribute(Qt::WA_Moved)) {
        const QPoint last = free.bottomRight() - QPoint(window.width() - 1, window.height() - 1);
        window.move(std::clamp(window.x(), free.left(), std::max(free.left(), last.x())),
                    std::clamp(window.y(), free.top(), std::max(free.top(), last.y())));
    }
}

} // namespace straw
