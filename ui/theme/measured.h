#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace straw::measured {

/// How much room texts take, as QFontMetrics says it, and remembered: shaping letters is most of what laying out a
/// list costs, and a change leaves most of its rows as they were. For the window's thread alone.

/// Of a text on one line.
int width(TextStyle style, const QString &text);
/// Of a text that goes on over several lines, each at most so wide.
int height(TextStyle style, const QString &text, int width);

} // namespace straw::measured
