#pragma once

#include <QLineEdit>

namespace straw {

/// Shows a text without moving the cursor of somebody who stands in it, and from its start else.
inline void showIn(QLineEdit &line, const QString &text)
{
    if (line.text() == text)
        return;
    const int cursor = line.cursorPosition();
    line.setText(text);
    line.setCursorPosition(line.hasFocus() ? cursor : 0);
}

} // namespace straw
