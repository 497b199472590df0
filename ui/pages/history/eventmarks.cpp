#include "ui/pages/history/eventmarks.h"

#include "core/report/render/timelinemirror.h"

#include <cmath>
#include <limits>

namespace straw {

EventMarks::EventMarks(const TimelineDrawing &drawing)
    : m_marks(drawing.figure().events.size(), nullptr)
{
    // Marks of a lane are in order of their place; an event without one of its own is in a crowd.
    const TimelineLayout &layout = drawing.layout();
    for (const auto *lane : {&layout.them, &layout.us, &layout.nobody}) {
        for (const Mark &mark : lane->marks) {
            if (mark.count == 1 || !m_marks[mark.event])
                m_marks[mark.event] = &mark;
        }
    }
    const auto &events = drawing.figure().events;
    for (size_t i = 0; i < events.size(); ++i) {
        if (m_marks[i])
            continue;
        const auto &lane = layout.lane(events[i].lane);
        const QDate middle = events[i].first.addDays(events[i].first.daysTo(events[i].last) / 2);
        const qreal along = layout.scale->x(middle), x = isMirrored(drawing.figure()) ? layout.width - along : along;
        qreal nearest = std::numeric_limits<qreal>::max();
        for (const Mark &mark : lane.marks) {
            const qreal away = std::abs(mark.box.center().x() - x);
            if (mark.count > 1 && away < nearest) {
                nearest = away;
                m_marks[i] = &mark;
            }
        }
    }
}

std::vector<size_t> EventMarks::eventsIn(const Mark &mark) const
{
    std::vector<size_t> events;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i] == &mark)
            events.push_back(i);
    }
    return events;
}

} // namespace straw
