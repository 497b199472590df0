#pragma once

#include "ui/widgets/keptcursor.h"

#include <QLineEdit>

namespace straw {

/// Shows a text with the cursor of somebody who stands in it beside the same letters, and from its start else.
inline void showIn(QLineEdit &line, const QString &text)
{
    if (line.text() == text)
        return;
    const bool isIn = line.window()->focusWidget() == &line; // also while another window is in front
    const qsizetype cursor = isIn ? Replaced::between(line.text(), text).cursor(line.cursorPosition()) : 0;
    line.setText(text);
    line.setCursorPosition(int(cursor));
}

} // namespace straw
