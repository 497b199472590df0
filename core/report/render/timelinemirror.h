#pragma once

#include "core/report/render/timelinelayout.h"

namespace straw {

/// Whether a figure is drawn from right to left: the way its words are read.
bool isMirrored(const TimelineFigure &figure);

/// The layout seen in a mirror, with time going from right to left. Its scale stays as it was.
TimelineLayout mirrored(TimelineLayout layout);

} // namespace straw
