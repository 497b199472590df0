#pragma once

#include "core/report/render/timelinelayout.h"

class QFontMetricsF;

namespace straw {

/// Places what stands below the lanes of a timeline: the bars of one-sided contact and of silence,
/// and the key, which explains no sign that is not in the drawing. Begins at `flagBottom`, keeps
/// the key right of `left`, draws its signs `mark` large. Returns the height of the whole drawing.
qreal layoutTimelineFoot(TimelineLayout &layout, const TimelineFigure &figure, const QFontMetricsF &metrics,
                         const TimelineScale &scale, qreal left, qreal mark);

} // namespace straw
