#pragma once

#include "core/report/model/timeline.h"

#include <QDate>

#include <functional>
#include <vector>

namespace straw {

/// An event where it stands on the axis.
struct TimelineSpot
{
    size_t event;
    qreal x;
};

/// Which of the spots have their labels, at most `most` of them: those of the most weight and, between those of about
/// the same, those furthest from the labels chosen before, so that they spread over `width`. `weight` tells what an
/// event weighs.
std::vector<size_t> chooseLabels(const std::vector<TimelineSpot> &spots, size_t most, qreal width,
                                 const std::function<int(size_t event)> &weight);

/// What it is worth that these events have their labels: the more the better, and the weightier.
int worthOfLabels(const TimelineFigure &figure, const std::vector<size_t> &events);

} // namespace straw
