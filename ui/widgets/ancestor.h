#pragma once

#include <QWidget>

namespace straw {

/// The widget itself or the nearest around it of a type; null when there is none.
template<typename W>
W *ancestorOf(QWidget *widget)
{
    while (widget && !qobject_cast<W *>(widget))
        widget = widget->parentWidget();
    return static_cast<W *>(widget);
}

} // namespace straw
