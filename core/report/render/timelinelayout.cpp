#include "core/report/render/timelinelayout.h"

#include "core/base/clipped.h"
#include "core/report/render/labelplacer.h"
#include "core/report/render/timelinefoot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

using Event = TimelineFigure::Event;

QDate middleOf(const Event &event)
{
    return event.last.isValid() ? event.first.addDays(event.first.daysTo(event.last) / 2) : event.first;
}

/// Who gets a label first, and who is never lost in a crowd.
int weightOf(const Event &event)
{
    return (event.finalStraw ? 100 : 0) + (event.warningSign ? 10 : 0) + (event.promise ? 3 : 0)
           + std::abs(event.sentiment.value_or(0));
}

class Layouter
{
public:
    Layouter(const TimelineFigure &figure, const TimelineStyle &style, qreal width, qreal maxHeight)
        : m_figure(figure)
        , m_metrics(style.font)
        , m_strongMetrics(style.strongFont)
        , m_maxHeight(maxHeight)
    {
        m_out.width = width;
        m_out.line = std::ceil(m_metrics.height());
        m_mark = m_out.line * 0.72;
    }

    TimelineLayout run()
    {
        const auto [first, last] = range();
        if (!first.isValid())
            return {};
        const qreal line = m_out.line;
        m_left = line * 0.8
                 + std::max(m_strongMetrics.horizontalAdvance(m_figure.legend.them),
                            m_strongMetrics.horizontalAdvance(m_figure.legend.us));
        const bool anyNobody = std::any_of(m_figure.events.begin(), m_figure.events.end(), [](const Event &event) {
            return event.lane == TimelineFigure::Lane::Nobody && event.first.isValid();
        });
        if (anyNobody)
            m_left = std::max(m_left, line * 0.8 + m_strongMetrics.horizontalAdvance(m_figure.legend.nobody));
        // A little air at both ends, so that the first and the last mark stand on the axis.
        const qreal air = m_mark;
        m_scale.emplace(first, last, m_left + air, m_out.width - m_left - 2 * air);
        m_out.ticks = m_scale->ticks(m_figure.locale, line * 2.6);

        const auto themMarks = marksOf(TimelineFigure::Lane::Them);
        const auto usMarks = marksOf(TimelineFigure::Lane::Us);
        const auto nobodyMarks = marksOf(TimelineFigure::Lane::Nobody);
        placeFlags();
        const int lanes = anyNobody ? 3 : 2;
        const qreal fixed =
            m_y + line * 6
            + m_mark * 1.15 * (levelsOf(themMarks) + levelsOf(usMarks) + (anyNobody ? levelsOf(nobodyMarks) : 0));
        const int levels = std::clamp(int((m_maxHeight - fixed) / (lanes * line)), 1, 10);

        const qreal top = m_y;
        placeLane(m_out.them, themMarks, levels, -1, 0);
        const qreal depth = m_depth;
        shift(m_out.them, top + depth);
        m_out.strip = QRectF(m_left, top + depth, m_out.width - m_left, line * 1.5);
        m_out.them.nameBox = QRectF(0, m_out.strip.top() - line * 1.5, m_left, line);
        m_out.them.name = m_figure.legend.them;
        placeLane(m_out.us, usMarks, levels, 1, m_out.strip.bottom());
        m_out.us.nameBox = QRectF(0, m_out.strip.bottom() + line * 0.5, m_left, line);
        m_out.us.name = m_figure.legend.us;
        m_y = m_out.strip.bottom() + m_depth;
        if (anyNobody) {
            placeLane(m_out.nobody, nobodyMarks, levels, 1, m_y);
            m_out.nobody.nameBox = QRectF(0, m_y + line * 0.3, m_left, line);
            m_out.nobody.name = m_figure.legend.nobody;
            m_y += m_depth;
        }
        m_out.flagBottom = m_y;
        m_out.height = layoutTimelineFoot(m_out, m_figure, m_metrics, *m_scale, m_left, m_mark);
        m_out.scale = m_scale;
        return std::move(m_out);
    }

private:
    std::pair<QDate, QDate> range() const
    {
        QDate first, last;
        const auto take = [&](QDate date) {
            if (!date.isValid())
                return;
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        };
        for (const auto &event : m_figure.events) {
            take(event.first);
            if (event.first.isValid())
                take(event.last);
        }
        for (const auto &marker : m_figure.markers)
            take(marker.date);
        for (const auto &band : m_figure.bands) {
            take(band.first);
            take(band.last);
        }
        return {first, last};
    }

    std::vector<TimelineMark> marksOf(TimelineFigure::Lane lane) const
    {
        std::vector<TimelinePoint> points;
        for (size_t i = 0; i < m_figure.events.size(); ++i) {
            const Event &event = m_figure.events[i];
            if (event.lane == lane && event.first.isValid())
                points.push_back({i, m_scale->x(middleOf(event)), event.finalStraw});
        }
        return stackMarks(std::move(points), m_mark * 1.12, markLevels);
    }

    static int levelsOf(const std::vector<TimelineMark> &marks)
    {
        int levels = 1;
        for (const TimelineMark &mark : marks)
            levels = std::max({levels, mark.level + 1, mark.count > 1 ? markLevels : 1});
        return levels;
    }

    /// The account's own dates: flags in as many rows as they need.
    void placeFlags()
    {
        std::vector<TimelineFigure::Marker> markers = m_figure.markers;
        std::erase_if(markers, [](const auto &marker) { return !marker.date.isValid(); });
        std::vector<LabelWish> wishes;
        for (const auto &marker : markers) {
            const qreal width = m_metrics.horizontalAdvance(marker.label) + 1;
            wishes.push_back({m_scale->x(marker.date), width, width, 1});
        }
        constexpr int rows = 6;
        const auto places = straw::placeLabels(wishes, 0, m_out.width, m_out.line * 0.35, rows);
        const int used = levelsIn(places);
        for (size_t i = 0; i < markers.size(); ++i) {
            if (!places[i])
                continue;
            const qreal y = (used - 1 - places[i]->level) * m_out.line * 1.1;
            m_out.flags.push_back({markers[i].label, QRectF(places[i]->left, y, places[i]->width, m_out.line),
                                   places[i]->left < wishes[i].x ? Qt::AlignRight : Qt::AlignLeft, wishes[i].x});
        }
        m_y = used * m_out.line * 1.1 + m_out.line * 0.5;
    }

    static int levelsIn(const std::vector<std::optional<LabelPlace>> &places)
    {
        int levels = 0;
        for (const auto &place : places)
            levels = std::max(levels, place ? place->level + 1 : 0);
        return levels;
    }

    /// Places marks and labels of a lane whose axis is at `axis`; `direction` is -1 upwards.
    void placeLane(TimelineLayout::Lane &lane, const std::vector<TimelineMark> &marks, int levels, int direction,
                   qreal axis)
    {
        const qreal line = m_out.line;
        const qreal step = m_mark * 1.15;
        const qreal base = line * 0.45;
        int largest = 1;
        for (const TimelineMark &mark : marks)
            largest = std::max(largest, mark.count);
        for (const TimelineMark &mark : marks) {
            const Event &event = m_figure.events[mark.event];
            // A crowd is a column, as tall as it is large, but never too low for its number.
            const qreal height =
                mark.count > 1 ? m_mark * 2 + (step * (markLevels - 1) - m_mark) * mark.count / largest : m_mark;
            const qreal near = axis + direction * (base + mark.level * step);
            QRectF box(mark.x - m_mark / 2, direction < 0 ? near - height : near, m_mark, height);
            QLineF span;
            if (mark.count == 1 && event.last > event.first)
                span = QLineF(m_scale->x(event.first), box.center().y(), m_scale->x(event.last), box.center().y());
            lane.marks.push_back({mark.event, mark.count, box, span});
        }
        const qreal marksDepth = base + levelsOf(marks) * step + line * 0.25;
        placeLabels(lane, levels, direction, axis, marksDepth);
    }

    void placeLabels(TimelineLayout::Lane &lane, int levels, int direction, qreal axis, qreal marksDepth)
    {
        const qreal line = m_out.line;
        std::vector<size_t> marks;
        for (size_t i = 0; i < lane.marks.size(); ++i) {
            if (lane.marks[i].count == 1 && !labelOf(lane.marks[i]).isEmpty())
                marks.push_back(i);
        }
        std::stable_sort(marks.begin(), marks.end(), [&](size_t left, size_t right) {
            return weightOf(eventOf(lane.marks[left])) > weightOf(eventOf(lane.marks[right]));
        });
        constexpr size_t most = 40; // beyond this no reader follows the poles
        if (marks.size() > most)
            marks.resize(most);

        std::vector<LabelWish> wishes;
        for (size_t i : marks) {
            const Event &event = eventOf(lane.marks[i]);
            const QFontMetricsF &metrics = event.finalStraw ? m_strongMetrics : m_metrics;
            const qreal width = std::min(metrics.horizontalAdvance(labelOf(lane.marks[i])) + 1, line * 16);
            wishes.push_back({lane.marks[i].box.center().x(), width, line * 7, weightOf(event)});
        }
        const auto places = straw::placeLabels(wishes, m_left, m_out.width, line * 0.3, levels);
        std::vector<bool> labelled(lane.marks.size());
        for (size_t i = 0; i < places.size(); ++i)
            labelled[marks[i]] = places[i].has_value();
        // Numbers stand between the marks and the labels.
        const bool numbers = std::find(labelled.begin(), labelled.end(), false) != labelled.end();
        const qreal labelStart = marksDepth + (numbers ? line * 0.9 : 0);
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i])
                putLabel(lane, lane.marks[marks[i]], *places[i], direction, axis + direction * labelStart);
        }
        for (size_t i = 0; i < lane.marks.size(); ++i) {
            if (!labelled[i])
                putNumber(lane, lane.marks[i], direction);
        }
        m_depth = labelStart + levelsIn(places) * line + line * 0.2;
    }

    void putLabel(TimelineLayout::Lane &lane, const TimelineLayout::Mark &mark, const LabelPlace &place, int direction,
                  qreal start) const
    {
        const qreal line = m_out.line;
        const Event &event = eventOf(mark);
        const qreal x = mark.box.center().x();
        const qreal near = start + direction * place.level * line;
        const qreal far = near + direction * line;
        const QFontMetricsF &metrics = event.finalStraw ? m_strongMetrics : m_metrics;
        lane.labels.push_back({mark.event, metrics.elidedText(labelOf(mark), Qt::ElideRight, place.width + 1),
                               QRectF(place.left, std::min(near, far), place.width, line),
                               place.left < x ? Qt::AlignRight : Qt::AlignLeft,
                               QLineF(x, direction < 0 ? mark.box.top() : mark.box.bottom(), x, far),
                               event.finalStraw});
    }

    /// The number of an event whose label found no room, unless something else is there.
    void putNumber(TimelineLayout::Lane &lane, const TimelineLayout::Mark &mark, int direction) const
    {
        const int number = eventOf(mark).number;
        if (number <= 0 || mark.count > 1)
            return;
        const QString text = m_figure.locale.toString(number);
        const qreal width = m_metrics.horizontalAdvance(text) + 1;
        const qreal height = m_out.line * 0.9, away = m_out.line * 0.05;
        const QRectF box(mark.box.center().x() - width / 2,
                         direction < 0 ? mark.box.top() - height - away : mark.box.bottom() + away, width, height);
        const bool taken = std::any_of(lane.labels.begin(), lane.labels.end(),
                                       [&](const auto &other) {
                                           return other.pole.isNull()
                                                      ? box.intersects(other.box)
                                                      : box.left() < other.pole.x1() && other.pole.x1() < box.right();
                                       })
                           || std::any_of(lane.marks.begin(), lane.marks.end(),
                                          [&](const auto &other) { return box.intersects(other.box); });
        if (!taken)
            lane.labels.push_back({mark.event, text, box, Qt::AlignHCenter, {}, false});
    }

    const Event &eventOf(const TimelineLayout::Mark &mark) const { return m_figure.events[mark.event]; }
    QString labelOf(const TimelineLayout::Mark &mark) const { return oneLine(eventOf(mark).label).simplified(); }

    static void shift(TimelineLayout::Lane &lane, qreal y)
    {
        for (auto &mark : lane.marks) {
            mark.box.translate(0, y);
            mark.span.translate(0, y);
        }
        for (auto &label : lane.labels) {
            label.box.translate(0, y);
            label.pole.translate(0, y);
        }
    }

    static constexpr int markLevels = 4;

    const TimelineFigure &m_figure;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strongMetrics;
    qreal m_maxHeight;
    TimelineLayout m_out;
    std::optional<TimelineScale> m_scale;
    qreal m_mark = 0;
    qreal m_left = 0;
    qreal m_y = 0;
    qreal m_depth = 0; ///< of the lane placed last
};

} // namespace

const TimelineLayout::Lane &TimelineLayout::lane(TimelineFigure::Lane which) const
{
    switch (which) {
    case TimelineFigure::Lane::Them:
        return them;
    case TimelineFigure::Lane::Us:
        return us;
    case TimelineFigure::Lane::Nobody:
        break;
    }
    return nobody;
}

TimelineLayout layoutTimeline(const TimelineFigure &figure, const TimelineStyle &style, qreal width, qreal maxHeight)
{
    return Layouter(figure, style, width, maxHeight).run();
}

} // namespace straw
