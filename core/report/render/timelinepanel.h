#pragma once

#include "core/report/model/timeline.h"
#include "core/report/render/timelinescale.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace straw {

/// Where everything of one strip of a timeline stands: its axis, and the lanes beside it.
struct TimelinePanel
{
    struct Label
    {
        size_t event;
        QStringList lines;
        QRectF box;
        Qt::Alignment alignment;
        QLineF pole; ///< from the mark to the label
        bool strong;
        bool whole; ///< nothing of it is left out
    };
    /// The number of an event without a whole label, or the range in which those of several lie.
    struct Number
    {
        std::vector<size_t> events;
        QString text;
        QRectF box;
    };
    struct Mark
    {
        std::vector<size_t> events; ///< several for a crowd
        QRectF box;
        std::vector<QLineF> span; ///< to the last day it can mean, in pieces between other marks

        size_t event() const { return events.front(); }
        int count() const { return int(events.size()); }
    };
    struct Lane
    {
        QStringList name; ///< in lines
        QRectF nameBox;
        std::vector<Mark> marks;
        std::vector<Label> labels;
        std::vector<Number> numbers;
    };
    struct Flag
    {
        QString text;
        QRectF box;
        Qt::Alignment alignment;
        std::vector<QLineF> lines; ///< down to the axis, in pieces between what stands there
    };
    struct Tick
    {
        QString text;
        QRectF box;
        Qt::Alignment alignment;
        QLineF line; ///< null where no day, month or year begins
        bool strong;
    };

    qreal height = 0;
    QString heading; ///< over the strip; may be empty
    QRectF headingBox;
    QRectF strip;                       ///< the axis with its dates
    QRectF enlarged;                    ///< the part of the axis that another panel shows by day; may be empty
    std::optional<TimelineScale> scale; ///< absent when nothing has a date
    std::vector<Tick> ticks;
    std::vector<Flag> flags;
    Lane them;
    Lane us;
    Lane nobody; ///< without marks when every side is known

    std::vector<const Lane *> lanes() const { return {&them, &us, &nobody}; }

    /// Calls turn(box), turn(line) and turn(alignment) for everything that stands somewhere.
    template<typename Turn>
    void eachPlace(const Turn &turn)
    {
        turn(headingBox), turn(strip), turn(enlarged);
        for (Tick &tick : ticks)
            turn(tick.box), turn(tick.alignment), turn(tick.line);
        for (Flag &flag : flags) {
            turn(flag.box), turn(flag.alignment);
            for (QLineF &line : flag.lines)
                turn(line);
        }
        for (Lane *lane : {&them, &us, &nobody})
            eachPlaceIn(*lane, turn);
    }

    template<typename Turn>
    static void eachPlaceIn(Lane &lane, const Turn &turn)
    {
        turn(lane.nameBox);
        for (Mark &mark : lane.marks) {
            turn(mark.box);
            for (QLineF &line : mark.span)
                turn(line);
        }
        for (Label &label : lane.labels)
            turn(label.box), turn(label.alignment), turn(label.pole);
        for (Number &number : lane.numbers)
            turn(number.box);
    }
};

/// Moves whatever stands somewhere, for TimelinePanel::eachPlace().
struct MovedDown
{
    qreal by;

    void operator()(QRectF &box) const { box.translate(0, by); }
    void operator()(QLineF &line) const { line.translate(0, by); }
    void operator()(Qt::Alignment &) const {}
};

} // namespace straw
