#include "core/report/render/timelinefoot.h"

#include <QFontMetricsF>

#include <algorithm>

namespace straw {

namespace {

using Event = TimelineFigure::Event;
using Key = TimelineLayout::Key;

qreal placeBars(TimelineLayout &layout, const TimelineFigure &figure, const QFontMetricsF &metrics,
                const TimelineScale &scale, qreal top)
{
    constexpr size_t mostRows = 6;
    const qreal line = layout.line, rowHeight = line * 1.15, gap = line * 0.4;
    std::vector<qreal> rowEnds;
    for (const auto &band : figure.bands) {
        if (!band.first.isValid() || !band.last.isValid())
            continue;
        const qreal left = scale.x(band.first);
        const qreal right = std::max(scale.x(band.last), left + line * 0.3);
        const qreal width = std::min(metrics.horizontalAdvance(band.label) + 1, layout.width);
        const bool labelAfter = right + gap + width <= layout.width;
        const qreal labelLeft = labelAfter ? right + gap : std::max(0.0, left - gap - width);
        auto row = std::find_if(rowEnds.begin(), rowEnds.end(),
                                [&](qreal end) { return std::min(left, labelLeft) > end + line; });
        if (row == rowEnds.end()) {
            if (rowEnds.size() == mostRows)
                continue;
            row = rowEnds.insert(rowEnds.end(), 0);
        }
        *row = labelAfter ? labelLeft + width : right;
        const qreal y = top + qreal(row - rowEnds.begin()) * rowHeight;
        layout.bars.push_back(
            {band.kind, band.label, QRectF(left, y + line * 0.2, right - left, line * 0.6),
             QRectF(labelLeft, y, width, line), labelAfter ? Qt::AlignLeft : Qt::AlignRight});
    }
    return top + qreal(rowEnds.size()) * rowHeight;
}

bool occurs(Key::Sign sign, const TimelineFigure &figure)
{
    const auto any = [&](auto test) {
        return std::any_of(figure.events.begin(), figure.events.end(), test);
    };
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

qreal placeKeys(TimelineLayout &layout, const TimelineFigure &figure, const QFontMetricsF &metrics,
                qreal left, qreal mark, qreal top)
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
        layout.keys.push_back({sign, text, QRectF(x, y + (line - mark) / 2, mark, mark),
                               QRectF(x + signWidth, y, width, line)});
        x += signWidth + width + between;
    }
    return y + line;
}

} // namespace

qreal layoutTimelineFoot(TimelineLayout &layout, const TimelineFigure &figure,
                         const QFontMetricsF &metrics, const TimelineScale &scale, qreal left,
                         qreal mark)
{
    const qreal line = layout.line;
    const qreal bars = layout.flagBottom + (figure.bands.empty() ? 0 : line * 0.5);
    const qreal keys = placeBars(layout, figure, metrics, scale, bars) + line * 0.7;
    return placeKeys(layout, figure, metrics, left, mark, keys);
}

} // namespace straw
