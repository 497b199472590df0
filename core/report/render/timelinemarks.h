#pragma once

#include <cstddef>
#include <vector>

namespace straw {

/// An event on its lane, in any one unit of length.
struct TimelinePoint
{
    size_t event = 0;
    double x = 0;
    double before = 0; ///< how far its mark reaches to the left of `x`
    double after = 0;  ///< and to the right
};

/// A mark on a lane: one event, or several that share a place.
struct TimelineMark
{
    std::vector<size_t> events;
    double x = 0;
    int level = 0;  ///< 0 stands next to the axis
    int levels = 1; ///< how many it fills; more than 1 for a crowd
};

/// Moves the points apart as little as it takes to leave `spacing` between them, within `left` and `right`.
void moveApart(std::vector<TimelinePoint> &points, double spacing, double left, double right);

/// Stacks marks away from the axis where they would cover each other. Where some stack would need more than `levels`,
/// the lane falls back to columns `spacing` wide; a column with more than `levels` events becomes one crowd, the higher
/// the more they are.
std::vector<TimelineMark> stackMarks(std::vector<TimelinePoint> points, double spacing, int levels);

/// Adds a mark for each point on top of those at its place, so that the way from it to its label is free.
void addOnTop(std::vector<TimelineMark> &marks, const std::vector<TimelinePoint> &points, double spacing);

} // namespace straw
