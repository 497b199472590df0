#include "core/report/render/timelinepanels.h"

#include "core/report/render/labelplacer.h"

#include <algorithm>
#include <map>

namespace straw {

namespace {

using Lane = TimelineFigure::Lane;

class PanelLayouter
{
public:
    PanelLayouter(const TimelineFigure &figure, const TimelineText &text, const TimelineStretch &stretch)
        : m_figure(figure)
        , m_text(text)
        , m_stretch(stretch)
        , m_scale(stretch.first, stretch.last, stretch.left, stretch.width - stretch.left, text.mark(),
                  [&](const QString &words, bool strong) { return text.width(words, strong); })
    {
    }

    TimelinePanel run()
    {
        const qreal line = m_text.line();
        m_out.scale = m_scale;
        placeHeading();
        placeFlags();
        placeSpots();
        placeLabels();

        qreal above = 0, below = 0;
        m_out.them = lane(Lane::Them).build(above);
        above = std::max(above, heightOfName(m_figure.legend.them));
        placeStrip(m_out.height + above);
        TimelinePanel::eachPlaceIn(m_out.them, MovedDown{m_out.strip.top()});
        name(m_out.them, m_figure.legend.them, m_out.strip.top() - heightOfName(m_figure.legend.them));

        m_out.us = lane(Lane::Us).build(below);
        TimelinePanel::eachPlaceIn(m_out.us, MovedDown{m_out.strip.bottom()});
        name(m_out.us, m_figure.legend.us, m_out.strip.bottom() + line * 0.3);
        m_out.height = m_out.strip.bottom() + std::max(below, heightOfName(m_figure.legend.us));

        if (!m_spots[Lane::Nobody].empty()) {
            qreal depth = 0;
            m_out.nobody = lane(Lane::Nobody).build(depth);
            TimelinePanel::eachPlaceIn(m_out.nobody, MovedDown{m_out.height});
            name(m_out.nobody, m_figure.legend.nobody, m_out.height + line * 0.3);
            m_out.height += std::max(depth, heightOfName(m_figure.legend.nobody));
        }
        drawFlagLines();
        return std::move(m_out);
    }

private:
    TimelineLane &lane(Lane which)
    {
        const auto found = m_lanes.find(which);
        if (found != m_lanes.end())
            return found->second;
        const int direction = which == Lane::Them ? -1 : 1;
        return m_lanes
            .try_emplace(which, m_figure, m_text, m_scale, m_stretch.left, m_stretch.width, direction, m_stretch.room)
            .first->second;
    }

    void placeHeading()
    {
        if (m_stretch.heading.isEmpty())
            return;
        m_out.heading = m_stretch.heading;
        m_out.headingBox = QRectF(0, 0, m_stretch.width, m_text.line());
        m_out.height = m_text.line() * 1.3;
    }

    /// The account's own dates, in as many rows as they need.
    void placeFlags()
    {
        std::vector<const TimelineFigure::Marker *> markers;
        std::vector<LabelWish> wishes;
        for (const auto &marker : m_figure.markers) {
            if (marker.date < m_stretch.first || marker.date > m_stretch.last)
                continue;
            markers.push_back(&marker);
            wishes.push_back({m_scale.middle(marker.date), {{m_text.width(marker.label), 1}}, 1});
        }
        constexpr int rows = 6;
        const qreal line = m_text.line();
        const auto places = straw::placeLabels(wishes, 0, m_stretch.width, line * 0.35, rows);
        int used = 0;
        for (const auto &place : places)
            used = std::max(used, place ? place->level + 1 : 0);
        for (size_t i = 0; i < markers.size(); ++i) {
            if (!places[i])
                continue;
            const qreal x = wishes[i].x, y = m_out.height + (used - 1 - places[i]->level) * line * 1.05;
            m_out.flags.push_back({markers[i]->label,
                                   QRectF(places[i]->left, y, wishes[i].forms[0].width, line),
                                   places[i]->left < x ? Qt::AlignRight : Qt::AlignLeft,
                                   {QLineF(x, y, x, 0)}});
        }
        if (used > 0)
            m_out.height += used * line * 1.05 + line * 0.2;
    }

    /// Those of one day and lane stand beside each other within their day.
    void placeSpots()
    {
        std::map<std::pair<Lane, QDate>, std::vector<size_t>> days;
        for (const size_t i : m_stretch.events)
            days[{m_figure.events[i].lane, m_figure.events[i].first}].push_back(i);
        for (const auto &[day, events] : days) {
            const qreal part = m_scale.dayWidth() / qreal(events.size());
            for (size_t i = 0; i < events.size(); ++i)
                m_spots[day.first].push_back({events[i], m_scale.x(day.second) + (qreal(i) + 0.5) * part});
        }
    }

    /// The weightiest that find room; where some find none, others are tried in their place.
    void placeLabels()
    {
        std::vector<TimelineSpot> candidates;
        for (const auto &[which, spots] : m_spots) {
            for (const TimelineSpot &spot : spots) {
                if (!m_figure.events[spot.event].label.trimmed().isEmpty())
                    candidates.push_back(spot);
            }
        }
        constexpr int rounds = 3;
        std::vector<size_t> best;
        for (int round = 0; round < rounds; ++round) {
            const std::vector<size_t> wanted = chooseLabels(candidates, m_stretch.mostLabels, m_stretch.width,
                                                            [&](size_t event) { return weightOf(event); });
            const std::vector<size_t> placed = tryLabels(wanted);
            if (worthOfLabels(m_figure, placed) > worthOfLabels(m_figure, best))
                best = placed;
            if (placed.size() == wanted.size())
                break;
            std::erase_if(candidates, [&](const TimelineSpot &spot) {
                return contains(wanted, spot.event) && !contains(placed, spot.event);
            });
        }
        tryLabels(best);
    }

    std::vector<size_t> tryLabels(const std::vector<size_t> &wanted)
    {
        std::vector<size_t> placed;
        for (const auto &[which, spots] : m_spots) {
            const std::vector<size_t> inLane = lane(which).place(spots, wanted);
            placed.insert(placed.end(), inLane.begin(), inLane.end());
        }
        return placed;
    }

    /// What a strip of its own shows day by day needs its label here only when it is the turn of the whole.
    int weightOf(size_t event) const
    {
        const auto &shown = m_figure.events[event];
        constexpr int most = 60;
        const bool elsewhere = m_stretch.closeUp && m_stretch.closeUp->holds(shown) && shown.weight < most;
        return elsewhere ? shown.weight - most : shown.weight;
    }

    static bool contains(const std::vector<size_t> &events, size_t event)
    {
        return std::find(events.begin(), events.end(), event) != events.end();
    }

    void placeStrip(qreal top)
    {
        const qreal line = m_text.line();
        const auto ticks = m_scale.ticks(
            m_figure.locale, [&](const QString &words, bool strong) { return m_text.width(words, strong); });
        int rows = 1;
        for (const auto &tick : ticks)
            rows = std::max(rows, tick.row + 1);
        m_out.strip = QRectF(m_stretch.left, top, m_stretch.width - m_stretch.left, line * (0.25 + 1.15 * rows));
        for (const auto &tick : ticks) {
            const qreal y = top + line * (0.2 + 1.1 * tick.row);
            TimelinePanel::Tick placed{tick.label,
                                       QRectF(tick.left, y, m_text.width(tick.label, tick.strong), line),
                                       Qt::AlignLeft,
                                       {},
                                       tick.strong};
            if (tick.x)
                placed.line = QLineF(*tick.x, tick.row == 0 ? top : y, *tick.x,
                                     tick.row == 0 && rows > 1 ? y + line : m_out.strip.bottom());
            m_out.ticks.push_back(placed);
        }
        if (m_stretch.closeUp) {
            const qreal from = m_scale.x(m_stretch.closeUp->first);
            m_out.enlarged =
                QRectF(from, top, m_scale.x(m_stretch.closeUp->last.addDays(1)) - from, m_out.strip.height());
        }
    }

    void name(TimelinePanel::Lane &lane, const QString &name, qreal y) const
    {
        const TimelineWords &words = writtenName(name, m_text);
        lane.name = words.lines;
        lane.nameBox = QRectF(0, y, words.width, m_text.line() * qreal(words.lines.size()));
    }

    qreal heightOfName(const QString &name) const
    {
        return m_text.line() * (0.6 + qreal(writtenName(name, m_text).lines.size()));
    }

    /// Down to the axis, but not through what stands in the way.
    void drawFlagLines()
    {
        const qreal mark = m_text.mark(), thin = m_text.line() * 0.15;
        std::vector<QRectF> obstacles;
        for (const auto &other : m_out.them.marks)
            obstacles.push_back(other.box.adjusted(-mark * 0.4, -mark * 0.4, mark * 0.4, mark * 0.4));
        for (const auto &label : m_out.them.labels) {
            obstacles.push_back(label.box.adjusted(-thin, -thin, thin, thin));
            obstacles.push_back(QRectF(label.pole.p1(), label.pole.p2()).normalized().adjusted(-thin, 0, thin, 0));
        }
        for (const auto &number : m_out.them.numbers)
            obstacles.push_back(number.box.adjusted(-thin, 0, thin, 0));
        for (const auto &flag : m_out.flags)
            obstacles.push_back(flag.box);
        for (auto &flag : m_out.flags) {
            const QPointF top = flag.lines[0].p1();
            flag.lines = withoutObstacles(QLineF(top, QPointF(top.x(), m_out.strip.top())), obstacles);
        }
    }

    const TimelineFigure &m_figure;
    const TimelineText &m_text;
    const TimelineStretch &m_stretch;
    TimelineScale m_scale;
    std::map<Lane, std::vector<TimelineSpot>> m_spots;
    std::map<Lane, TimelineLane> m_lanes;
    TimelinePanel m_out;
};

} // namespace

const TimelineWords &writtenName(const QString &name, const TimelineText &text)
{
    static const TimelineWords none;
    const qreal whole = text.width(name, true);
    constexpr int longName = 4; // in lines
    if (whole > text.line() * longName) {
        const auto &onTwo = text.waysToWrite(name, true, whole * 0.7);
        if (!onTwo.empty() && onTwo.front().whole)
            return onTwo.front();
    }
    const auto &onOne = text.waysToWrite(name, true, whole);
    return onOne.empty() ? none : onOne.front();
}

TimelinePanel layoutPanel(const TimelineFigure &figure, const TimelineText &text, const TimelineStretch &stretch)
{
    return PanelLayouter(figure, text, stretch).run();
}

} // namespace straw
