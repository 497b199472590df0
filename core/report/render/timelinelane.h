#pragma once

#include "core/report/render/labelplacer.h"
#include "core/report/render/timelinelabels.h"
#include "core/report/render/timelinemarks.h"
#include "core/report/render/timelinepanel.h"
#include "core/report/render/timelinetext.h"

namespace straw {

/// How much of the height a lane may take.
struct TimelineRoom
{
    int markLevels;
    int labelLevels;
    int numberRows;
};

/// What stands on one side of an axis, outwards from it: numbers, marks, labels.
class TimelineLane
{
public:
    /// `left` and `right` are the ends of the axis. Points outwards along `direction`, -1 is upwards.
    TimelineLane(const TimelineFigure &figure, const TimelineText &text, const TimelineScale &scale, qreal left,
                 qreal right, int direction, TimelineRoom room);

    /// Places the marks of the lane, and those of the wanted labels that find room. Returns the events that have them.
    std::vector<size_t> place(const std::vector<TimelineSpot> &spots, const std::vector<size_t> &wanted);

    /// Everything as it stands when the axis is at 0; `depth` is how far it reaches from there.
    TimelinePanel::Lane build(qreal &depth) const;

private:
    struct Placed
    {
        TimelinePoint point;
        TimelineWords words;
        int level;
        qreal left;
    };

    qreal step() const { return m_text.mark() * 1.35; } ///< from one mark of a stack to the next
    qreal apart() const { return m_text.mark() * 1.3; } ///< between a mark and the way to a label
    TimelinePoint pointOf(const TimelineSpot &spot) const;
    QRectF outwards(qreal left, qreal width, qreal from, qreal to) const;
    void placeMarks(const std::vector<TimelineSpot> &spots, const std::vector<TimelinePoint> &labelled);
    std::vector<LabelObstacle> obstacles() const;
    qreal addNumbers(TimelinePanel::Lane &lane) const;
    qreal addMarks(TimelinePanel::Lane &lane, qreal from) const;
    qreal addLabels(TimelinePanel::Lane &lane, qreal from) const;
    void addSpans(TimelinePanel::Lane &lane) const;

    const TimelineFigure &m_figure;
    const TimelineText &m_text;
    const TimelineScale &m_scale;
    qreal m_left;
    qreal m_right;
    int m_direction;
    TimelineRoom m_room;
    std::vector<TimelineMark> m_marks;
    std::vector<Placed> m_labels;
};

/// What is left of a line, along which it runs, where it would run through something.
std::vector<QLineF> withoutObstacles(const QLineF &line, const std::vector<QRectF> &obstacles);

} // namespace straw
