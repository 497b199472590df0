#include "core/report/render/look.h"
#include "core/report/render/timelinedrawing.h"
#include "core/report/render/timelinefoot.h"
#include "core/report/render/timelinenumbers.h"
#include "tests/report/fictionalreport.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal width = look::mm(170), maxHeight = look::mm(150);

TimelineLayout layoutOf(const TimelineFigure &figure, qreal height = maxHeight)
{
    return layoutTimeline(figure, TimelineStyle::forPaper(), width, height);
}

struct Box
{
    QRectF rect;
    QString what;
};

/// Every text of a drawing, where it is written.
std::vector<Box> textsIn(const TimelineLayout &layout)
{
    std::vector<Box> texts;
    for (const TimelinePanel *panel : layout.panels()) {
        if (!panel->heading.isEmpty())
            texts.push_back({panel->headingBox, panel->heading});
        for (const auto &tick : panel->ticks)
            texts.push_back({tick.box, tick.text});
        for (const auto &flag : panel->flags)
            texts.push_back({flag.box, flag.text});
        for (const auto *lane : panel->lanes()) {
            if (!lane->name.isEmpty())
                texts.push_back({lane->nameBox, lane->name.join(u' ')});
            for (const auto &label : lane->labels)
                texts.push_back({label.box, label.lines.join(u' ')});
            for (const auto &number : lane->numbers)
                texts.push_back({number.box, number.text});
        }
    }
    for (const auto &bar : layout.bars)
        texts.push_back({bar.textBox, bar.text});
    for (const auto &key : layout.keys)
        texts.push_back({key.textBox, key.text});
    return texts;
}

std::vector<Box> marksIn(const TimelineLayout &layout)
{
    std::vector<Box> marks;
    for (const TimelinePanel *panel : layout.panels()) {
        for (const auto *lane : panel->lanes()) {
            for (const auto &mark : lane->marks)
                marks.push_back({mark.box, u"mark of %1"_s.arg(mark.event())});
        }
    }
    for (const auto &bar : layout.bars)
        marks.push_back({bar.box, u"bar"_s});
    for (const auto &key : layout.keys)
        marks.push_back({key.signBox, u"sign"_s});
    return marks;
}

std::vector<QLineF> linesIn(const TimelineLayout &layout)
{
    std::vector<QLineF> lines;
    for (const TimelinePanel *panel : layout.panels()) {
        for (const auto &flag : panel->flags)
            lines.insert(lines.end(), flag.lines.begin(), flag.lines.end());
        for (const auto *lane : panel->lanes()) {
            for (const auto &label : lane->labels)
                lines.push_back(label.pole);
            for (const auto &mark : lane->marks)
                lines.insert(lines.end(), mark.span.begin(), mark.span.end());
        }
    }
    return lines;
}

bool overlap(const QRectF &one, const QRectF &other)
{
    constexpr qreal touching = 0.5;
    return one.adjusted(touching, touching, -touching, -touching).intersects(other);
}

bool runsThrough(const QLineF &line, const QRectF &box)
{
    const QRectF along = QRectF(line.p1(), line.p2()).normalized();
    constexpr qreal touching = 0.5;
    const QRectF inside = box.adjusted(touching, touching, -touching, -touching);
    return along.right() >= inside.left() && along.left() <= inside.right() && along.bottom() >= inside.top()
           && along.top() <= inside.bottom();
}

/// What is wrong with where things stand; empty when nothing is.
QString wrongIn(const TimelineLayout &layout)
{
    const std::vector<Box> texts = textsIn(layout), marks = marksIn(layout);
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto &[box, what] = texts[i];
        if (box.left() < -0.5 || box.right() > layout.width + 0.5 || box.top() < -0.5
            || box.bottom() > layout.height + 0.5)
            return what + u" runs over the edge"_s;
        for (size_t j = i + 1; j < texts.size(); ++j) {
            if (overlap(box, texts[j].rect))
                return what + u" lies on "_s + texts[j].what;
        }
        for (const Box &mark : marks) {
            if (overlap(box, mark.rect))
                return what + u" lies on the "_s + mark.what;
        }
    }
    for (const QLineF &line : linesIn(layout)) {
        for (const auto &boxes : {texts, marks}) {
            for (const auto &[box, what] : boxes) {
                if (runsThrough(line, box))
                    return u"A line runs through "_s + what;
            }
        }
    }
    return {};
}

std::pair<int, int> rangeOf(const QString &text)
{
    const QString plain = QString(text).replace(u", "_s, u"–"_s);
    const auto parts = plain.split(u'–');
    return {parts.first().toInt(), parts.last().toInt()};
}

/// Which event of a panel can neither be read by its label nor by its number; none in the end.
std::optional<size_t> unreadableIn(const TimelinePanel &panel, const TimelineFigure &figure, bool inCloseUp)
{
    for (size_t i = 0; i < figure.events.size(); ++i) {
        const auto &event = figure.events[i];
        if (!event.first.isValid() || (inCloseUp && !figure.closeUp->holds(event)))
            continue;
        const auto &lane = event.lane == TimelineFigure::Lane::Them ? panel.them
                           : event.lane == TimelineFigure::Lane::Us ? panel.us
                                                                    : panel.nobody;
        const bool labelled = std::ranges::any_of(lane.labels, [&](const auto &label) {
            return label.event == i && label.whole && label.lines.join(u' ') == event.label.simplified();
        });
        const bool numbered = std::ranges::any_of(lane.numbers, [&](const auto &number) {
            const auto [low, high] = rangeOf(number.text);
            const bool names = number.text.contains(u", ") ? event.number == low || event.number == high
                                                           : low <= event.number && event.number <= high;
            return names && std::ranges::find(number.events, i) != number.events.end();
        });
        const bool drawn = std::ranges::any_of(
            lane.marks, [&](const auto &mark) { return std::ranges::find(mark.events, i) != mark.events.end(); });
        if (!drawn || (!labelled && !numbered))
            return i;
    }
    return {};
}

TimelineFigure randomFigure(QRandomGenerator &random)
{
    static const QStringList titles{u"Call"_s,
                                    u"Complaint: three wrong invoices"_s,
                                    u"Usage at depot South down by half since the new release"_s,
                                    u"Dispatch lead skips two reviews"_s,
                                    u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung"_s,
                                    u"One word after another "_s.repeated(13)};
    TimelineFigure figure = test::fictionalTimeline();
    figure.events.clear();
    const int sizes[] = {5, 20, 55, 120, 600};
    const int spans[] = {1, 7, 45, 400, 870, 365 * 30};
    const int count = 1 + random.bounded(sizes[random.bounded(5)]), days = spans[random.bounded(6)];
    const bool clustered = random.bounded(2), many = random.bounded(3) == 0;
    const QDate begin = QDate(1995, 12, 1).addDays(random.bounded(400));
    std::vector<int> at;
    for (int i = 0; i < count; ++i) {
        const double part = random.generateDouble();
        at.push_back(int((clustered ? 1 - part * part * part : part) * days));
    }
    std::sort(at.begin(), at.end());
    for (int i = 0; i < count; ++i) {
        TimelineFigure::Event event =
            test::event(begin.addDays(at[size_t(i)]), TimelineFigure::Lane(random.bounded(many ? 3 : 2)),
                        titles[random.bounded(titles.size())], random.bounded(5) - 2,
                        TimelineFigure::Department(random.bounded(3)));
        event.number = i + 1;
        event.warningSign = random.bounded(9) == 0;
        event.promise = random.bounded(9) == 0;
        event.weight = random.bounded(40);
        if (random.bounded(4) == 0)
            event.last = event.first.addDays(random.bounded(std::max(days, 2)));
        figure.events.push_back(event);
    }
    auto &straw = figure.events[size_t(random.bounded(count))];
    straw.finalStraw = true;
    straw.weight = 100;
    const QDate last = figure.events.back().first;
    figure.markers = {{begin, u"Signed"_s}, {begin, u"Service starts"_s}, {last, u"Notice"_s}};
    figure.closeUp->last = last;
    figure.closeUp->first = last.addDays(-14);
    if (random.bounded(4) == 0)
        figure.closeUp.reset();
    for (auto &band : figure.bands) {
        band.first = begin.addDays(random.bounded(days));
        band.last = band.first.addDays(random.bounded(days));
    }
    return figure;
}

} // namespace

/// What a reader of the drawing can rely on, whatever happened.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasItsLabelOrItsNumberAndNothingLiesOnAnything()
    {
        QRandomGenerator random(20260310);
        for (int round = 0; round < 40; ++round) {
            const TimelineFigure figure = randomFigure(random);
            const TimelineLayout layout = layoutOf(figure);
            const QString where = u"round %1, %2 events from %3 to %4: "_s.arg(round)
                                      .arg(figure.events.size())
                                      .arg(figure.events.front().first.toString(Qt::ISODate),
                                           figure.events.back().first.toString(Qt::ISODate));
            const QString wrong = wrongIn(layout);
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            QCOMPARE(layout.closeUp.has_value(), figure.closeUp.has_value());
            for (const TimelinePanel *panel : layout.panels()) {
                const auto missing = unreadableIn(*panel, figure, panel != &layout);
                QVERIFY2(!missing, qPrintable(where + u"%1 cannot be read"_s.arg(missing.value_or(0))));
            }
            bool toldFinalStraw = false;
            for (const auto *lane : layout.lanes()) {
                for (const auto &label : lane->labels)
                    toldFinalStraw = toldFinalStraw || figure.events[label.event].finalStraw;
            }
            QVERIFY2(toldFinalStraw, qPrintable(where));
        }
    }

    void theMirroredDrawingKeepsEverythingApartToo()
    {
        TimelineFigure figure = test::fictionalTimeline();
        figure.legend.them = u"הם"_s;
        const TimelineDrawing drawing(figure, TimelineStyle::forPaper(), width, maxHeight);
        QCOMPARE(wrongIn(drawing.layout()), QString());
        const auto &ticks = drawing.layout().ticks;
        QVERIFY(ticks.front().box.left() > ticks.back().box.left());
        QCOMPARE(drawing.layout().closeUp->strip.right(), drawing.layout().strip.right());
    }
};

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
