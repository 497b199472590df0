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
    // A part that is shown before it has its place is a window for a moment; it has no title.
    return window.isWindow() && (type == Qt::Window || type == Qt::Dialog) && !window.isModal()
           && !window.windowTitle().isEmpty();
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
    const QPoint last = free.bottomRight() - QPoint(window.width() - 1, window.height() - 1);
    const auto within = [&](QPoint at) {
        return QPoint(std::clamp(at.x(), free.left(), std::max(free.left(), last.x())),
                      std::clamp(at.y(), free.top(), std::max(free.top(), last.y())));
    };
    const QWidgetList all = QApplication::topLevelWidgets();
    for (int tries = 0; tries < 20; ++tries) {
        const auto under = std::ranges::find_if(all, [&](const QWidget *other) { return standsOn(window, *other); });
        if (under == all.end())
            break;
        window.move(within((*under)->pos() + QPoint(Offset, Offset)));
        if (standsOn(window, **under)) // in the corner: from the top again
            window.move(within(free.topLeft() + QPoint(0, tries * Offset)));
    }
    // Placed by hand or remembered from a larger screen: what hangs over the edge comes back.
    if (window.testAttribute(Qt::WA_Moved))
        window.move(within(window.pos()));
}

} // namespace straw
