#include "core/report/render/timelinefoot.h"

#include "core/base/clipped.h"

#include <QFontMetricsF>

#include <algorithm>

namespace straw {

namespace {

using Event = TimelineFigure::Event;
using Key = TimelineLayout::Key;

/// One-sided contact says more than silence, long spans more than short ones.
std::vector<TimelineFigure::Band> byImportance(std::vector<TimelineFigure::Band> bands)
{
    std::erase_if(bands, [](const auto &band) { return !band.first.isValid() || !band.last.isValid(); });
    const auto silent = [](const auto &band) { return band.kind == TimelineFigure::Band::Kind::Silence; };
    std::stable_sort(bands.begin(), bands.end(), [&](const auto &left, const auto &right) {
        return silent(left) != silent(right) ? silent(right)
                                             : left.first.daysTo(left.last) > right.first.daysTo(right.last);
    });
    return bands;
}

/// Puts bars with their labels into the first row that has room; what finds none is left out.
qreal placeBars(TimelineLayout &layout, const TimelineFigure &figure, const QFontMetricsF &metrics,
                const TimelineScale &scale, qreal top)
{
    constexpr size_t mostRows = 5;
    const qreal line = layout.line, rowHeight = line * 1.15, gap = line * 0.4;
    std::vector<std::vector<std::pair<qreal, qreal>>> rows;
    for (const auto &band : byImportance(figure.bands)) {
        const qreal left = scale.x(band.first);
        const qreal right = std::max(scale.x(band.last), left + line * 0.3);
        const qreal width = std::min(metrics.horizontalAdvance(oneLine(band.label)) + 1, layout.width);
        const bool labelAfter = right + gap + width <= layout.width;
        const qreal labelLeft = labelAfter ? right + gap : std::max(0.0, left - gap - width);
        const qreal from = std::min(left, labelLeft) - line;
        const qreal to = std::max(right, labelLeft + width) + line;
        auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &taken) {
            return std::none_of(taken.begin(), taken.end(),
                                [&](const auto &other) { return from < other.second && other.first < to; });
        });
        if (row == rows.end()) {
            if (rows.size() == mostRows)
                continue;
            row = rows.emplace(rows.end());
        }
        row->push_back({from + line, to - line});
        const qreal y = top + qreal(row - rows.begin()) * rowHeight;
        layout.bars.push_back({band.kind, oneLine(band.label), QRectF(left, y + line * 0.2, right - left, line * 0.6),
                               QRectF(labelLeft, y, width, line), labelAfter ? Qt::AlignLeft : Qt::AlignRight});
    }
    return top + qreal(rows.size()) * rowHeight;
}

bool occurs(Key::Sign sign, const TimelineFigure &figure)
{
    const auto any = [&](auto test) { return std::any_of(figure.events.begin(), figure.events.end(), test); };
    const auto ours = [&](TimelineFigure::Department department) {
        return any([=](const Event &event) {
            return event.lane == TimelineFigure::Lane::Us && event.department == department;
        });
    };
    switch (sign) {
    case Key::Them:
        return any([](const Event &event) { return event.lane == TimelineFigure::Lane::Them; });
    case Key::Us:
        return ours(TimelineFigure::Department::None);
    case Key::Sales:
        return ours(TimelineFigure::Department::Sales);
    case Key::Operations:
        return ours(TimelineFigure::Department::Operations);
    case Key::FinalStraw:
        return any([](const Event &event) { return event.finalStraw; });
    case Key::WarningSign:
        return any([](const Event &event) { return event.warningSign; });
    case Key::Promise:
        return any([](const Event &event) { return event.promise; });
    case Key::Good:
        return any([](const Event &event) { return event.sentiment.value_or(0) > 0; });
    case Key::Bad:
        return any([](const Event &event) { return event.sentiment.value_or(0) < 0; });
    }
    return false;
}

qreal placeKeys(TimelineLayout &layout, const TimelineFigure &figure, const QFontMetricsF &metrics, qreal left,
                qreal mark, qreal top)
{
    const auto &legend = figure.legend;
    const std::pair<Key::Sign, QString> entries[] = {{Key::Them, legend.them},
                                                     {Key::Us, legend.us},
                                                     {Key::Sales, legend.sales},
                                                     {Key::Operations, legend.operations},
                                                     {Key::FinalStraw, legend.finalStraw},
                                                     {Key::WarningSign, legend.warningSign},
                                                     {Key::Promise, legend.promise},
                                                     {Key::Good, legend.good},
                                                     {Key::Bad, legend.bad}};
    const qreal line = layout.line, signWidth = line * 1.15, between = line * 0.9;
    qreal x = left, y = top;
    for (const auto &[sign, text] : entries) {
        if (text.isEmpty() || !occurs(sign, figure))
            continue;
        const qreal width = metrics.horizontalAdvance(text) + 1;
        if (x > left && x + signWidth + width > layout.width) {
            x = left;
            y += line * 1.2;
        }
        layout.keys.push_back(
            {sign, text, QRectF(x, y + (line - mark) / 2, mark, mark), QRectF(x + signWidth, y, width, line)});
        x += signWidth + width + between;
    }
    return y + line;
}

} // namespace

qreal layoutTimelineFoot(TimelineLayout &layout, const TimelineFigure &figure, const QFontMetricsF &metrics,
                         const TimelineScale &scale, qreal left, qreal mark)
{
    const qreal line = layout.line;
    const qreal bars = layout.flagBottom + (figure.bands.empty() ? 0 : line * 0.5);
    const qreal keys = placeBars(layout, figure, metrics, scale, bars) + line * 0.7;
    return placeKeys(layout, figure, metrics, left, mark, keys);
}

} // namespace straw
