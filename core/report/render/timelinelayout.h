#pragma once

#include "core/report/render/timelinepanel.h"
#include "core/report/render/timelinestyle.h"

namespace straw {

/// Where everything of a timeline drawing stands, relative to its upper left corner: the whole time with the spans
/// under it, then some days of it enlarged, then the key.
struct TimelineLayout : TimelinePanel
{
    struct Bar
    {
        TimelineFigure::Band::Kind kind;
        QString text;
        QRectF box;
        QRectF textBox;
        Qt::Alignment alignment;
    };
    struct Key
    {
        enum Sign {
            Them,
            Us,
            Sales,
            Operations,
            Nobody,
            FinalStraw,
            WarningSign,
            Promise,
            Attempt,
            Reaching,
            Good,
            Bad,
            Several
        };
        Sign sign;
        QString text;
        QRectF signBox;
        QRectF textBox;
    };

    // The height is that of the whole drawing, 0 when nothing has a date.
    qreal width = 0;
    qreal line = 0; ///< height of a line of text, the unit of every other length
    std::optional<TimelinePanel> closeUp;
    std::vector<Bar> bars;
    std::vector<Key> keys;

    const Lane &lane(TimelineFigure::Lane which) const;
    std::vector<const TimelinePanel *> panels() const;
};

/// Lays a timeline out. `width` and `maxHeight` in the units of the style's fonts; a low
/// `maxHeight` costs labels and gathers marks, but never costs an event its place or its number.
TimelineLayout layoutTimeline(const TimelineFigure &figure, const TimelineStyle &style, qreal width, qreal maxHeight);

} // namespace straw
