#pragma once

#include <cstddef>
#include <vector>

namespace straw {

/// A mark on one lane: one event, or several that share a place.
struct TimelineMark
{
    size_t event = 0; ///< index of the event, of the first one in a crowd
    double x = 0;
    int level = 0; ///< 0 stands next to the axis
    int count = 1;
};

struct TimelinePoint
{
    size_t event;
    double x;
    bool important = false; ///< never disappears in a crowd
};

/// Stacks marks away from the axis where they would cover each other. Where some stack would need
/// more than twice `levels`, the lane falls back to columns `spacing` wide; a column with more than
/// `levels` events becomes one crowd.
std::vector<TimelineMark> stackMarks(std::vector<TimelinePoint> points, double spacing, int levels);

} // namespace straw
