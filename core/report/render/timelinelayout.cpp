#include "core/report/render/timelinelayout.h"

#include "core/report/render/timelinefoot.h"
#include "core/report/render/timelinepanels.h"

#include <algorithm>

namespace straw {

namespace {

using Event = TimelineFigure::Event;

constexpr size_t mostLabels = 12, mostLabelsByDay = 16;

std::vector<size_t> labelsIn(const TimelinePanel &panel)
{
    std::vector<size_t> events;
    for (const auto *lane : panel.lanes()) {
        for (const auto &label : lane->labels)
            events.push_back(label.event);
    }
    return events;
}

class Layouter
{
public:
    Layouter(const TimelineFigure &figure, const TimelineStyle &style, qreal width)
        : m_figure(figure)
        , m_text(style)
        , m_width(width)
    {
        for (size_t i = 0; i < figure.events.size(); ++i) {
            if (figure.events[i].first.isValid())
                m_events.push_back(i);
        }
        const qreal line = m_text.line();
        m_left = std::max(writtenName(figure.legend.them, m_text).width, writtenName(figure.legend.us, m_text).width);
        const auto isNobodys = [&](size_t i) { return figure.events[i].lane == TimelineFigure::Lane::Nobody; };
        if (std::any_of(m_events.begin(), m_events.end(), isNobodys))
            m_left = std::max(m_left, writtenName(figure.legend.nobody, m_text).width);
        m_left = std::min(m_left + line * 0.8, width * 0.3);
    }

    size_t events() const { return m_events.size(); }

    TimelineLayout run(TimelineRoom room) const
    {
        TimelineStretch whole{m_events, {}, {}, mostLabels, m_left, m_width, room, {}, m_figure.closeUp};
        std::tie(whole.first, whole.last) = range();
        TimelineLayout out;
        if (!whole.first.isValid())
            return out;
        static_cast<TimelinePanel &>(out) = layoutPanel(m_figure, m_text, whole);
        out.width = m_width;
        out.line = m_text.line();
        out.height = layoutBars(out, m_figure, m_text, out.height);
        if (m_figure.closeUp) {
            const auto &shown = *m_figure.closeUp;
            TimelineStretch days{{},   shown.first,   shown.last, mostLabelsByDay, m_left, m_width,
                                 room, shown.heading, {}};
            std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(days.events),
                         [&](size_t i) { return shown.holds(m_figure.events[i]); });
            out.closeUp = layoutPanel(m_figure, m_text, days);
            out.height += out.line * 0.9;
            out.closeUp->eachPlace(MovedDown{out.height});
            out.height += out.closeUp->height;
        }
        out.height = layoutKeys(out, m_figure, m_text, m_left, out.height + out.line * 0.6);
        return out;
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
        for (const size_t i : m_events) {
            take(m_figure.events[i].first);
            take(m_figure.events[i].last);
        }
        for (const auto &marker : m_figure.markers)
            take(marker.date);
        for (const auto &band : m_figure.bands) {
            take(band.first);
            take(band.last);
        }
        return {first, last};
    }

    const TimelineFigure &m_figure;
    const TimelineText m_text;
    qreal m_width;
    qreal m_left = 0; ///< of the axis; before it stand the names of the lanes
    std::vector<size_t> m_events;
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

std::vector<const TimelinePanel *> TimelineLayout::panels() const
{
    std::vector<const TimelinePanel *> all{this};
    if (closeUp)
        all.push_back(&*closeUp);
    return all;
}

TimelineLayout layoutTimeline(const TimelineFigure &figure, const TimelineStyle &style, qreal width, qreal maxHeight)
{
    const Layouter layouter(figure, style, width);
    // The best labels for the height there is; of the layouts that hold as many, the one that gathers the fewest marks.
    TimelineLayout best;
    int worth = 0;
    for (const TimelineRoom room : {TimelineRoom{6, 9, 2}, TimelineRoom{6, 6, 2}, TimelineRoom{5, 5, 2},
                                    TimelineRoom{4, 4, 2}, TimelineRoom{3, 4, 2}, TimelineRoom{3, 3, 2},
                                    TimelineRoom{2, 3, 2}, TimelineRoom{2, 2, 1}, TimelineRoom{1, 2, 1}}) {
        TimelineLayout layout = layouter.run(room);
        const std::vector<size_t> labelled = labelsIn(layout);
        const bool fits = layout.height <= maxHeight, fitted = best.height > 0 && best.height <= maxHeight;
        const int value = worthOfLabels(figure, labelled);
        if (best.height == 0 || (fits ? !fitted || value > worth : !fitted && layout.height < best.height)) {
            best = std::move(layout);
            worth = value;
        }
        if (fits && (labelled.size() >= std::min(mostLabels, layouter.events()) || room.markLevels < 3))
            break;
    }
    return best;
}

} // namespace straw
