#pragma once

#include "core/report/render/timelinelayout.h"
#include "core/report/render/timelinetext.h"

namespace straw {

/// Places the bars of one-sided contact and of silence below the lanes of a timeline, at most four, each with its
/// words. They begin at `top`; returns where they end.
qreal layoutBars(TimelineLayout &layout, const TimelineFigure &figure, const TimelineText &text, qreal top);

/// Places the key, which explains what is in the drawing and nothing else, from `left` and `top` on. Returns where it
/// ends.
qreal layoutKeys(TimelineLayout &layout, const TimelineFigure &figure, const TimelineText &text, qreal left, qreal top);

} // namespace straw
