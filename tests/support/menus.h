#pragma once

#include "tests/support/windowdriver.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

namespace straw::gui {

/// Asks for the context menu of a row, and chooses what stands there under these names, one menu in the other.
inline void chooseInMenu(QAbstractItemView *view, const QModelIndex &row, const QStringList &names)
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&timer, names, depth = 0]() mutable {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || !menu->isVisible())
            return;
        for (QAction *action : menu->actions()) {
            if (action->text() != names[depth])
                continue;
            if (++depth == names.size())
                timer.stop();
            click(menu, menu->actionGeometry(action).center());
            return;
        }
    });
    timer.start(0);
    const QPoint at = view->visualRect(row).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &asked);
}

} // namespace straw::gui
