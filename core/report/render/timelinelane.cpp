#include "core/report/render/timelinelane.h"

#include "core/report/render/timelinenumbers.h"

#include <algorithm>
#include <cmath>

namespace straw {

TimelineLane::TimelineLane(const TimelineFigure &figure, const TimelineText &text, const TimelineScale &scale,
                           qreal left, qreal right, int direction, TimelineRoom room)
    : m_figure(figure)
    , m_text(text)
    , m_scale(scale)
    , m_left(left)
    , m_right(right)
    , m_direction(direction)
    , m_room(room)
{
}

std::vector<size_t> TimelineLane::place(const std::vector<TimelineSpot> &spots, const std::vector<size_t> &wanted)
{
    std::vector<TimelinePoint> points;
    for (const TimelineSpot &spot : spots) {
        if (std::find(wanted.begin(), wanted.end(), spot.event) != wanted.end())
            points.push_back(pointOf(spot));
    }
    const qreal half = m_text.mark() / 2;
    moveApart(points, apart(), m_left + half, m_right - half);
    placeMarks(spots, points);

    const qreal widest = std::min(m_text.line() * 15, (m_right - m_left) * 0.45);
    std::vector<const std::vector<TimelineWords> *> ways;
    std::vector<LabelWish> wishes;
    for (const TimelinePoint &point : points) {
        const auto &event = m_figure.events[point.event];
        ways.push_back(&m_text.waysToWrite(event.label, event.finalStraw, widest));
        LabelWish wish{point.x, {}, worthOfLabels(m_figure, {point.event})};
        for (const TimelineWords &words : *ways.back())
            wish.forms.push_back({words.width, int(words.lines.size())});
        wishes.push_back(std::move(wish));
    }
    const auto inTheWay = obstacles();
    int beside = 0; // what a label needs only to stand above its own mark
    for (const LabelObstacle &obstacle : inTheWay) {
        for (const TimelinePoint &point : points)
            beside = std::max(beside, obstacle.left < point.x && point.x < obstacle.right ? obstacle.levels : 0);
    }
    const auto places =
        straw::placeLabels(wishes, m_left, m_right, m_text.line() * 0.3, beside + m_room.labelLevels, inTheWay);
    m_labels.clear();
    std::vector<size_t> placed;
    for (size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        m_labels.push_back({points[i], (*ways[i])[places[i]->form], places[i]->level, places[i]->left});
        placed.push_back(points[i].event);
    }
    return placed;
}

TimelinePanel::Lane TimelineLane::build(qreal &depth) const
{
    TimelinePanel::Lane lane;
    const qreal numbers = addNumbers(lane);
    const qreal marks = addMarks(lane, numbers);
    depth = std::max(marks, addLabels(lane, numbers + 2 * step() - m_text.mark()));
    addSpans(lane);
    return lane;
}

/// Those that are to have labels stand on top of the others, so that nothing is in their way.
void TimelineLane::placeMarks(const std::vector<TimelineSpot> &spots, const std::vector<TimelinePoint> &labelled)
{
    std::vector<TimelinePoint> others;
    for (const TimelineSpot &spot : spots) {
        const bool has = std::any_of(labelled.begin(), labelled.end(),
                                     [&](const TimelinePoint &point) { return point.event == spot.event; });
        if (!has)
            others.push_back(pointOf(spot));
    }
    m_marks = stackMarks(std::move(others), m_text.mark() * 1.15, m_room.markLevels);
    addOnTop(m_marks, labelled, apart());
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const auto &left, const auto &right) { return left.x < right.x; });
}

/// The marks above the lowest ones, beside which labels may begin.
std::vector<LabelObstacle> TimelineLane::obstacles() const
{
    std::vector<LabelObstacle> obstacles;
    for (const TimelineMark &mark : m_marks) {
        const int levels = int(std::ceil((mark.level + mark.levels - 1) * step() / m_text.line() - 0.01));
        if (levels == 0)
            continue;
        // A pennant or a ring is wider than its mark.
        const qreal left = mark.x - m_text.mark(), right = mark.x + m_text.mark();
        if (!obstacles.empty() && obstacles.back().levels == levels && left <= obstacles.back().right)
            obstacles.back().right = right;
        else
            obstacles.push_back({left, right, levels});
    }
    return obstacles;
}

TimelinePoint TimelineLane::pointOf(const TimelineSpot &spot) const
{
    const auto &event = m_figure.events[spot.event];
    const qreal mark = m_text.mark();
    // A ring goes around the mark, a pennant flies to its right.
    return {spot.event, spot.x, mark * (event.finalStraw ? 0.9 : 0.57),
            mark * (event.finalStraw || event.warningSign ? 0.95 : 0.57)};
}

QRectF TimelineLane::outwards(qreal left, qreal width, qreal from, qreal to) const
{
    return QRectF(QPointF(left, m_direction * from), QPointF(left + width, m_direction * to)).normalized();
}

/// Of all that have no whole label; returns how far from the axis the rows reach.
qreal TimelineLane::addNumbers(TimelinePanel::Lane &lane) const
{
    const qreal line = m_text.line();
    const auto isTold = [&](size_t event) {
        return m_figure.events[event].number <= 0
               || std::any_of(m_labels.begin(), m_labels.end(),
                              [&](const Placed &label) { return label.point.event == event && label.words.whole; });
    };
    std::vector<NumberSpot> spots;
    std::vector<std::vector<size_t>> eventsOf;
    for (const TimelineMark &mark : m_marks) {
        std::vector<size_t> events;
        for (const size_t event : mark.events) {
            if (!isTold(event))
                events.push_back(event);
        }
        if (events.empty())
            continue;
        const auto [low, high] = std::minmax_element(events.begin(), events.end(), [&](size_t left, size_t right) {
            return m_figure.events[left].number < m_figure.events[right].number;
        });
        spots.push_back({m_figure.events[*low].number, m_figure.events[*high].number, events.size(), mark.x});
        eventsOf.push_back(std::move(events));
    }
    const qreal base = line * 0.25;
    const auto places = placeNumbers(spots, m_left, m_right, line * 0.3, m_room.numberRows, m_figure.locale,
                                     [&](const QString &text) { return m_text.width(text); });
    int rows = 0;
    for (const NumberPlace &place : places)
        rows = std::max(rows, place.row + 1);
    for (const NumberPlace &place : places) {
        const qreal from = base + (rows - 1 - place.row) * line * 0.9;
        TimelinePanel::Number number{{}, place.text, outwards(place.left, place.width, from, from + line * 0.9)};
        for (size_t i = place.first; i <= place.last; ++i)
            number.events.insert(number.events.end(), eventsOf[i].begin(), eventsOf[i].end());
        lane.numbers.push_back(std::move(number));
    }
    return base + rows * line * 0.9;
}

qreal TimelineLane::addMarks(TimelinePanel::Lane &lane, qreal from) const
{
    const qreal mark = m_text.mark();
    const qreal base = from + step() - mark;
    int levels = 1;
    for (const TimelineMark &placed : m_marks) {
        const qreal near = base + placed.level * step();
        const QRectF box = outwards(placed.x - mark / 2, mark, near, near + (placed.levels - 1) * step() + mark);
        lane.marks.push_back({placed.events, box, {}});
        levels = std::max(levels, placed.level + placed.levels);
    }
    return base + levels * step();
}

qreal TimelineLane::addLabels(TimelinePanel::Lane &lane, qreal from) const
{
    const qreal line = m_text.line();
    qreal furthest = from;
    for (const Placed &label : m_labels) {
        const auto mark = std::find_if(lane.marks.begin(), lane.marks.end(), [&](const auto &other) {
            return other.count() == 1 && other.event() == label.point.event;
        });
        const qreal near = from + label.level * line;
        const qreal far = near + qreal(label.words.lines.size()) * line;
        const qreal x = label.point.x;
        const bool strong = m_figure.events[label.point.event].finalStraw;
        // The way begins outside of the ring and the pennant.
        const qreal away = m_text.mark() * (strong ? 0.45 : 0.1);
        const QLineF pole(x, m_direction < 0 ? mark->box.top() - away : mark->box.bottom() + away, x,
                          m_direction * far);
        lane.labels.push_back({label.point.event, label.words.lines, outwards(label.left, label.words.width, near, far),
                               label.left < x ? Qt::AlignRight : Qt::AlignLeft, pole, strong, label.words.whole});
        furthest = std::max(furthest, far);
    }
    return furthest + line * 0.2;
}

/// To the last day that each can mean.
void TimelineLane::addSpans(TimelinePanel::Lane &lane) const
{
    const qreal free = m_text.mark() * 0.25;
    std::vector<QRectF> obstacles;
    for (const auto &mark : lane.marks)
        obstacles.push_back(mark.box.adjusted(-free, 0, free, 0));
    for (const auto &label : lane.labels)
        obstacles.push_back(label.box.adjusted(-free, 0, free, 0));
    for (auto &mark : lane.marks) {
        const auto &event = m_figure.events[mark.event()];
        if (mark.count() > 1 || event.last <= event.first)
            continue;
        const qreal y = mark.box.center().y();
        const qreal end = std::min(m_scale.x(event.last.addDays(1)), m_right);
        if (end > mark.box.right())
            mark.span = withoutObstacles(QLineF(mark.box.right(), y, end, y), obstacles);
    }
}

std::vector<QLineF> withoutObstacles(const QLineF &line, const std::vector<QRectF> &obstacles)
{
    // Along the line from 0 to 1.
    std::vector<std::pair<qreal, qreal>> taken;
    const bool level = line.dy() == 0;
    const qreal begin = level ? line.x1() : line.y1(), length = level ? line.dx() : line.dy();
    for (const QRectF &box : obstacles) {
        const bool meets = level ? box.top() <= line.y1() && line.y1() <= box.bottom()
                                 : box.left() <= line.x1() && line.x1() <= box.right();
        if (!meets)
            continue;
        const qreal one = ((level ? box.left() : box.top()) - begin) / length;
        const qreal other = ((level ? box.right() : box.bottom()) - begin) / length;
        taken.push_back({std::min(one, other), std::max(one, other)});
    }
    std::sort(taken.begin(), taken.end());
    std::vector<QLineF> pieces;
    qreal free = 0;
    for (const auto &[from, to] : taken) {
        if (from > free && free < 1)
            pieces.push_back(QLineF(line.pointAt(free), line.pointAt(std::min<qreal>(from, 1))));
        free = std::max(free, to);
    }
    if (free < 1)
        pieces.push_back(QLineF(line.pointAt(free), line.p2()));
    return pieces;
}

} // namespace straw
