#pragma once

#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/shell/startwindow.h"

namespace straw::gui {

/// The window of a type that can be seen; null when there is none.
template<typename W>
W *shownWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<W *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

inline StartWindow *startWindow()
{
    return shownWindow<StartWindow>();
}

/// What the line on top of a window says.
inline QString told(const QWidget &window)
{
    return window.findChild<InfoBar *>()->text();
}

} // namespace straw::gui
