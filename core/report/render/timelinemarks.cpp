#include "core/report/render/timelinemarks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace straw {

namespace {

void sortByPlace(std::vector<TimelinePoint> &points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const auto &left, const auto &right) { return left.x < right.x; });
}

/// Empty when some point finds no place.
std::vector<TimelineMark> exactly(const std::vector<TimelinePoint> &points, int levels)
{
    std::vector<double> ends(size_t(levels), -std::numeric_limits<double>::infinity());
    std::vector<TimelineMark> marks;
    for (const TimelinePoint &point : points) {
        const auto level =
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= point.x - point.before; });
        if (level == ends.end())
            return {};
        *level = point.x + point.after;
        marks.push_back({{point.event}, point.x, int(level - ends.begin()), 1});
    }
    return marks;
}

std::vector<TimelineMark> inColumns(const std::vector<TimelinePoint> &points, double spacing, int levels)
{
    std::map<long, std::vector<size_t>> columns;
    for (const TimelinePoint &point : points)
        columns[std::lround(std::floor(point.x / spacing))].push_back(point.event);
    size_t largest = 1;
    for (const auto &[column, members] : columns)
        largest = std::max(largest, members.size());

    std::vector<TimelineMark> marks;
    for (const auto &[column, members] : columns) {
        const double x = (double(column) + 0.5) * spacing;
        if (members.size() > size_t(levels)) {
            const double part = double(members.size()) / double(largest);
            marks.push_back({members, x, 0, std::max(std::min(2, levels), int(std::lround(part * levels)))});
            continue;
        }
        for (size_t i = 0; i < members.size(); ++i)
            marks.push_back({{members[i]}, x, int(i), 1});
    }
    return marks;
}

} // namespace

void moveApart(std::vector<TimelinePoint> &points, double spacing, double left, double right)
{
    sortByPlace(points);
    // Without the room that each needs they only have to keep their order: neighbours out of order meet in the middle.
    struct Group
    {
        double sum;
        size_t count;
        double place() const { return sum / double(count); }
    };
    std::vector<Group> groups;
    for (size_t i = 0; i < points.size(); ++i) {
        groups.push_back({points[i].x - double(i) * spacing, 1});
        while (groups.size() > 1 && groups[groups.size() - 2].place() > groups.back().place()) {
            groups[groups.size() - 2].sum += groups.back().sum;
            groups[groups.size() - 2].count += groups.back().count;
            groups.pop_back();
        }
    }
    const double furthest = right - spacing * (double(points.size()) - 1);
    size_t i = 0;
    for (const Group &group : groups) {
        for (size_t end = i + group.count; i < end; ++i)
            points[i].x = std::max(left, std::min(group.place(), furthest)) + double(i) * spacing;
    }
}

std::vector<TimelineMark> stackMarks(std::vector<TimelinePoint> points, double spacing, int levels)
{
    sortByPlace(points);
    std::vector<TimelineMark> marks = exactly(points, levels);
    if (marks.empty() && !points.empty())
        marks = inColumns(points, spacing, levels);
    return marks;
}

void addOnTop(std::vector<TimelineMark> &marks, const std::vector<TimelinePoint> &points, double spacing)
{
    const size_t below = marks.size();
    for (const TimelinePoint &point : points) {
        int level = 0;
        for (size_t i = 0; i < below; ++i) {
            if (std::abs(marks[i].x - point.x) < spacing)
                level = std::max(level, marks[i].level + marks[i].levels);
        }
        marks.push_back({{point.event}, point.x, level, 1});
    }
}

} // namespace straw
