#include "ui/pages/history/eventmarks.h"

namespace straw {

EventMarks::EventMarks(const TimelineDrawing &drawing)
    : m_marks(drawing.figure().events.size(), nullptr)
{
    for (const auto *lane : drawing.layout().lanes()) {
        for (const Mark &mark : lane->marks) {
            for (const size_t event : mark.events)
                m_marks[event] = &mark;
        }
    }
}

} // namespace straw
