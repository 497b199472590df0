#pragma once

#include "core/report/render/timelinedrawing.h"

#include <vector>

namespace straw {

/// Which mark of a drawing stands for which event. Where marks would lie upon each other one stands
/// for a crowd. Holds as long as the drawing does.
class EventMarks
{
public:
    using Mark = TimelineLayout::Mark;

    EventMarks() = default;
    explicit EventMarks(const TimelineDrawing &drawing);

    /// Null for an event that is not drawn.
    const Mark *of(size_t event) const { return m_marks[event]; }

private:
    std::vector<const Mark *> m_marks; // of each event
};

} // namespace straw
