#pragma once

#include "core/report/render/timelinelane.h"

namespace straw {

/// What one strip of a timeline is to show.
struct TimelineStretch
{
    std::vector<size_t> events; ///< all of them have a date
    QDate first;
    QDate last;
    size_t mostLabels;
    qreal left;  ///< of the axis; before it stand the names of the lanes
    qreal width; ///< with what is left of the axis
    TimelineRoom room;
    QString heading;
    std::optional<TimelineFigure::CloseUp> closeUp; ///< what another strip shows in its place
};

/// The name of a lane on one line, or on two where that is narrower.
const TimelineWords &writtenName(const QString &name, const TimelineText &text);

/// Lays a strip out; its upper edge is at 0.
TimelinePanel layoutPanel(const TimelineFigure &figure, const TimelineText &text, const TimelineStretch &stretch);

} // namespace straw
