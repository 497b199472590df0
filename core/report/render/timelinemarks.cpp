#include "core/report/render/timelinemarks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace straw {

namespace {

/// Empty when some point finds no place.
std::vector<TimelineMark> exactly(const std::vector<TimelinePoint> &points, double spacing, int levels)
{
    std::vector<double> lastX(size_t(levels), -std::numeric_limits<double>::infinity());
    std::vector<TimelineMark> marks;
    for (const TimelinePoint &point : points) {
        const auto level = std::find_if(lastX.begin(), lastX.end(), [&](double x) { return point.x - x >= spacing; });
        if (level == lastX.end())
            return {};
        *level = point.x;
        marks.push_back({point.event, point.x, int(level - lastX.begin()), 1});
    }
    return marks;
}

std::vector<TimelineMark> inColumns(const std::vector<TimelinePoint> &points, double spacing, int levels)
{
    std::map<long, std::vector<TimelinePoint>> columns;
    for (const TimelinePoint &point : points)
        columns[std::lround(std::floor(point.x / spacing))].push_back(point);

    std::vector<TimelineMark> marks;
    for (auto &[column, members] : columns) {
        const double x = (double(column) + 0.5) * spacing;
        std::stable_sort(members.begin(), members.end(),
                         [](const auto &left, const auto &right) { return left.important > right.important; });
        if (members.size() <= size_t(levels)) {
            for (size_t i = 0; i < members.size(); ++i)
                marks.push_back({members[i].event, x, int(i), 1});
            continue;
        }
        marks.push_back({members[0].event, x, 0, int(members.size())});
        if (members[0].important)
            marks.push_back({members[0].event, x, levels, 1});
    }
    return marks;
}

} // namespace

std::vector<TimelineMark> stackMarks(std::vector<TimelinePoint> points, double spacing, int levels)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const auto &left, const auto &right) { return left.x < right.x; });
    std::vector<TimelineMark> marks = exactly(points, spacing, 2 * levels);
    if (marks.empty() && !points.empty())
        marks = inColumns(points, spacing, levels);
    return marks;
}

} // namespace straw
