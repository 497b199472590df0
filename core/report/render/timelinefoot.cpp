#include "core/report/render/timelinefoot.h"

#include "core/base/clipped.h"

#include <algorithm>
#include <set>

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

using Signs = std::set<Key::Sign>;

void addSignsOf(const Event &event, Signs &signs)
{
    using Department = TimelineFigure::Department;
    if (event.lane == TimelineFigure::Lane::Them)
        signs.insert(Key::Them);
    else if (event.lane == TimelineFigure::Lane::Nobody)
        signs.insert(Key::Nobody);
    else
        signs.insert(event.department == Department::Sales        ? Key::Sales
                     : event.department == Department::Operations ? Key::Operations
                                                                  : Key::Us);
    if (event.finalStraw)
        signs.insert(Key::FinalStraw);
    if (event.warningSign)
        signs.insert(Key::WarningSign);
    if (event.promise)
        signs.insert(Key::Promise);
    if (event.attempt)
        signs.insert(Key::Attempt);
    if (event.reaching)
        signs.insert(Key::Reaching);
    if (event.sentiment.value_or(0) != 0)
        signs.insert(*event.sentiment > 0 ? Key::Good : Key::Bad);
}

/// What can be seen in the drawing; in a crowd no event shows what it is.
Signs signsIn(const TimelineLayout &layout, const TimelineFigure &figure)
{
    Signs signs;
    for (const TimelinePanel *panel : layout.panels()) {
        for (const auto *lane : panel->lanes()) {
            for (const auto &mark : lane->marks) {
                if (mark.count() > 1)
                    signs.insert(Key::Several);
                else
                    addSignsOf(figure.events[mark.event()], signs);
            }
        }
    }
    return signs;
}

} // namespace

qreal layoutBars(TimelineLayout &layout, const TimelineFigure &figure, const TimelineText &text, qreal top)
{
    constexpr size_t most = 4;
    std::vector<TimelineFigure::Band> bands = byImportance(figure.bands);
    if (bands.size() > most)
        bands.resize(most);
    const qreal line = layout.line, rowHeight = line * 1.15, gap = line * 0.4;
    const qreal first = layout.strip.left();

    struct Row
    {
        qreal y;
        std::vector<std::pair<qreal, qreal>> taken;
    };
    std::vector<Row> rows;
    qreal end = top + (bands.empty() ? 0 : line * 0.3);
    for (const auto &band : bands) {
        const QString words = oneLine(band.label);
        const qreal left = layout.scale->x(band.first);
        const qreal right = std::max(layout.scale->x(band.last.addDays(1)), left + line * 0.3);
        const qreal width = std::min(text.width(words), layout.width - first);
        const bool after = right + gap + width <= layout.width;
        const bool before = !after && left - gap - width >= first;
        const qreal wordsLeft = after ? right + gap : before ? left - gap - width : first;
        const qreal from = std::min(left, wordsLeft), to = std::max(right, wordsLeft + width);
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &other) {
            return std::none_of(other.taken.begin(), other.taken.end(), [&](const auto &taken) {
                return from - line < taken.second && taken.first < to + line;
            });
        });
        // Where there is room on neither side, the words stand below their bar.
        const bool below = !after && !before;
        if (row == rows.end() || below) {
            row = rows.insert(rows.end(), {end, {}});
            end += rowHeight * (below ? 2 : 1);
        }
        row->taken.push_back(below ? std::pair<qreal, qreal>(0, layout.width) : std::pair<qreal, qreal>(from, to));
        const qreal wordsTop = row->y + (below ? line * 0.9 : 0);
        layout.bars.push_back({band.kind, words, QRectF(left, row->y + line * 0.2, right - left, line * 0.6),
                               QRectF(wordsLeft, wordsTop, width, line), before ? Qt::AlignRight : Qt::AlignLeft});
    }
    return end;
}

qreal layoutKeys(TimelineLayout &layout, const TimelineFigure &figure, const TimelineText &text, qreal left, qreal top)
{
    const auto &legend = figure.legend;
    const std::pair<Key::Sign, QString> entries[] = {{Key::Them, legend.them},
                                                     {Key::Us, legend.us},
                                                     {Key::Sales, legend.sales},
                                                     {Key::Operations, legend.operations},
                                                     {Key::Nobody, legend.nobody},
                                                     {Key::FinalStraw, legend.finalStraw},
                                                     {Key::WarningSign, legend.warningSign},
                                                     {Key::Promise, legend.promise},
                                                     {Key::Attempt, legend.attempt},
                                                     {Key::Reaching, legend.reaching},
                                                     {Key::Good, legend.good},
                                                     {Key::Bad, legend.bad},
                                                     {Key::Several, legend.several}};
    const Signs shown = signsIn(layout, figure);
    const qreal line = layout.line, mark = text.mark(), signWidth = line * 1.3, between = line * 0.9;
    qreal x = left, y = top;
    for (const auto &[sign, words] : entries) {
        if (words.isEmpty() || !shown.contains(sign))
            continue;
        const qreal width = text.width(words);
        if (x > left && x + signWidth + width > layout.width) {
            x = left;
            y += line * 1.3;
        }
        layout.keys.push_back(
            {sign, words, QRectF(x, y + (line - mark) / 2, mark, mark), QRectF(x + signWidth, y, width, line)});
        x += signWidth + width + between;
    }
    return y + line;
}

} // namespace straw
