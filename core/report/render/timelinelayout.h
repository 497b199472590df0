#pragma once

#include "core/report/model/timeline.h"
#include "core/report/render/timelinemarks.h"
#include "core/report/render/timelinescale.h"
#include "core/report/render/timelinestyle.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace straw {

/// Where everything of a timeline drawing stands, relative to its upper left corner.
struct TimelineLayout
{
    struct Label
    {
        size_t event;
        QString text;
        QRectF box;
        Qt::Alignment alignment;
        QLineF pole; ///< from the mark to the label; null for a number, which stands at its mark
        bool strong;
    };
    struct Mark
    {
        size_t event;
        int count; ///< more than 1 for a crowd
        QRectF box;
        QLineF span; ///< from the first to the last day it can mean; empty for an exact day
    };
    struct Lane
    {
        QString name;
        QRectF nameBox;
        std::vector<Mark> marks;
        std::vector<Label> labels;
    };
    struct Flag
    {
        QString text;
        QRectF box;
        Qt::Alignment alignment;
        qreal x;
    };
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
        enum Sign { Them, Us, Sales, Operations, FinalStraw, WarningSign, Promise, Good, Bad };
        Sign sign;
        QString text;
        QRectF signBox;
        QRectF textBox;
    };

    qreal width = 0;
    qreal height = 0;  ///< 0 when nothing has a date
    qreal line = 0;    ///< height of a line of text, the unit of every other length
    qreal flagTop = 0; ///< where the lines of the account's dates begin and end
    qreal flagBottom = 0;
    QRectF strip;                       ///< the axis with its dates
    std::optional<TimelineScale> scale; ///< absent when nothing has a date
    std::vector<TimelineScale::Tick> ticks;
    std::vector<Flag> flags;
    Lane them;
    Lane us;
    Lane nobody; ///< without marks when every side is known

    const Lane &lane(TimelineFigure::Lane which) const;
    std::vector<Bar> bars;
    std::vector<Key> keys;
};

/// Lays a timeline out. `width` and `maxHeight` in the units of the style's fonts; a low
/// `maxHeight` costs labels, never marks.
TimelineLayout layoutTimeline(const TimelineFigure &figure, const TimelineStyle &style, qreal width, qreal maxHeight);

} // namespace straw
