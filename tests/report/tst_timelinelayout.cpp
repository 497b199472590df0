#include "core/report/render/look.h"
#include "core/report/render/timelinedrawing.h"
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
            QVERIFY2(layout.height <= look::mm(230), qPrintable(where)); // it has to stand on one page
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

    /// Ten to twelve whole labels, those that weigh most among them, over the whole width.
    void aCaseHasTwelveWholeLabels()
    {
        const TimelineFigure figure = test::fictionalTimeline();
        const TimelineLayout layout = layoutOf(figure);
        std::set<size_t> labelled;
        std::set<int> thirds;
        for (const auto *lane : layout.lanes()) {
            for (const auto &label : lane->labels) {
                labelled.insert(label.event);
                QVERIFY(label.whole && label.lines.size() <= 2);
                QCOMPARE(label.lines.join(u' '), figure.events[label.event].label);
                thirds.insert(int(label.pole.x1() * 3 / layout.width));
            }
        }
        QVERIFY(labelled.size() >= 10 && labelled.size() <= 12);
        QCOMPARE(thirds.size(), size_t(3));
        for (size_t i = 0; i < figure.events.size(); ++i) {
            if (figure.events[i].weight >= 20)
                QVERIFY2(labelled.contains(i), qPrintable(figure.events[i].label));
        }
    }

    void aTitleOfThreeHundredCharactersEndsAfterAWordAndKeepsItsNumber()
    {
        TimelineFigure figure = test::fictionalTimeline();
        figure.events[28].label = u"Credit for the wrong invoice refused once more "_s.repeated(7).left(300);
        const TimelineLayout layout = layoutOf(figure);
        const auto label = std::ranges::find_if(layout.us.labels, [](const auto &other) { return other.event == 28; });
        QVERIFY(label != layout.us.labels.end());
        QVERIFY(!label->whole);
        QCOMPARE(label->lines.size(), 2);
        const QString read = label->lines.join(u' ');
        QVERIFY(read.endsWith(u'…'));
        QVERIFY(figure.events[28].label.startsWith(read.chopped(1)));
        QCOMPARE(figure.events[28].label.at(read.size() - 1), u' ');
        QCOMPARE(unreadableIn(layout, figure, false), std::nullopt);
    }

    /// The last days stand below the whole, a place for each day, with the labels of what happened on them.
    void theLastDaysHaveAStripOfTheirOwn()
    {
        const TimelineFigure figure = test::fictionalTimeline();
        const TimelineLayout layout = layoutOf(figure);
        QVERIFY(layout.closeUp);
        const TimelinePanel &days = *layout.closeUp;
        QVERIFY(days.headingBox.top() > layout.strip.bottom());
        QCOMPARE(days.heading, figure.closeUp->heading);
        QStringList numbers;
        for (const auto &tick : days.ticks)
            numbers += tick.text;
        for (int day = 0; day <= 14; ++day)
            QVERIFY(numbers.join(u'|').contains(QString::number(figure.closeUp->first.addDays(day).day())));
        QVERIFY(numbers.contains(u"February 2026"_s));
        std::set<size_t> labelled, drawn;
        for (const auto *lane : days.lanes()) {
            for (const auto &label : lane->labels)
                labelled.insert(label.event);
            for (const auto &mark : lane->marks)
                drawn.insert(mark.events.begin(), mark.events.end());
        }
        QCOMPARE(drawn, (std::set<size_t>{27, 28, 29}));
        QCOMPARE(labelled, drawn);
        // It is pointed out on the axis of the whole.
        QCOMPARE(layout.enlarged.left(), layout.scale->x(figure.closeUp->first));

        TimelineFigure without = figure;
        without.closeUp.reset();
        QVERIFY(!layoutOf(without).closeUp);
        QVERIFY(layoutOf(without).height < layout.height);
    }

    void atMostFourBandsAreDrawnAndTheirWordsStandApart()
    {
        TimelineFigure figure = test::fictionalTimeline();
        using Kind = TimelineFigure::Band::Kind;
        figure.bands.clear();
        for (int i = 0; i < 9; ++i)
            figure.bands.push_back({Kind(i % 3), QDate(2023, 11, 6).addDays(i * 5), QDate(2026, 4, 1).addDays(-i),
                                    u"only some of us spoke with them"_s});
        const TimelineLayout layout = layoutOf(figure);
        QCOMPARE(layout.bars.size(), size_t(4));
        QCOMPARE(wrongIn(layout), QString());
    }

    /// The key explains what is in the drawing and nothing else.
    void theKeyShowsExactlyWhatOccurs()
    {
        using Key = TimelineLayout::Key;
        const auto signsOf = [](const TimelineFigure &figure) {
            std::set<Key::Sign> signs;
            for (const auto &key : layoutOf(figure).keys)
                signs.insert(key.sign);
            return signs;
        };
        TimelineFigure figure = test::fictionalTimeline();
        figure.events.resize(1);
        figure.events[0].sentiment.reset();
        figure.closeUp.reset();
        QCOMPARE(signsOf(figure), (std::set<Key::Sign>{Key::Them}));
        const auto with = [&](auto change) {
            TimelineFigure changed = figure;
            change(changed.events[0]);
            return signsOf(changed);
        };
        using Event = TimelineFigure::Event;
        QCOMPARE(with([](Event &event) { event.sentiment = 2; }), (std::set<Key::Sign>{Key::Them, Key::Good}));
        QCOMPARE(with([](Event &event) { event.sentiment = -1, event.promise = true; }),
                 (std::set<Key::Sign>{Key::Them, Key::Promise, Key::Bad}));
        QCOMPARE(with([](Event &event) { event.lane = TimelineFigure::Lane::Nobody; }),
                 (std::set<Key::Sign>{Key::Nobody}));
        QCOMPARE(with([](Event &event) { event.finalStraw = event.warningSign = true; }),
                 (std::set<Key::Sign>{Key::Them, Key::FinalStraw, Key::WarningSign}));
        // In a crowd nobody sees what an event is.
        while (figure.events.size() < 4000)
            figure.events.push_back(figure.events.front());
        for (size_t i = 0; i < figure.events.size(); ++i)
            figure.events[i].promise = i == 2000, figure.events[i].label.clear();
        figure.markers = {{{2020, 1, 1}, u"Signed"_s}, {{2026, 1, 1}, u"Notice"_s}};
        figure.bands.clear();
        QCOMPARE(signsOf(figure), (std::set<Key::Sign>{Key::Several}));
    }

    /// In black and white no two kinds of marks look alike.
    void marksDifferInShapeAlone()
    {
        using Event = TimelineFigure::Event;
        using Lane = TimelineFigure::Lane;
        using Department = TimelineFigure::Department;
        TimelineStyle style = TimelineStyle::forPaper();
        style.them = style.us = style.sales = style.operations = style.muted = style.text = Qt::black;
        style.line = style.strip = style.background = Qt::white;
        const auto picture = [&](auto change) {
            TimelineFigure figure = test::fictionalTimeline();
            figure.events.resize(1);
            figure.events[0].sentiment.reset();
            figure.events[0].label.clear();
            figure.events[0].number = 0;
            figure.markers.clear(), figure.bands.clear(), figure.closeUp.reset();
            change(figure.events[0]);
            const TimelineDrawing drawing(figure, style, width, maxHeight);
            const TimelinePanel::Mark &mark = drawing.layout().lane(figure.events[0].lane).marks.at(0);
            QImage image(40, 40, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal size = mark.box.width() * 2;
            painter.scale(40 / size, 40 / size);
            // Without what stands beside it.
            painter.setClipRect(QRectF(size * 0.1, size * 0.15, size * 0.85, size * 0.7));
            drawing.paint(painter, QPointF(size / 2, size / 2) - mark.box.center());
            painter.end();
            return image;
        };
        const std::vector<std::pair<const char *, QImage>> pictures{
            {"theirs", picture([](Event &) {})},
            {"ours", picture([](Event &event) { event.lane = Lane::Us; })},
            {"by Sales", picture([](Event &event) { event.lane = Lane::Us, event.department = Department::Sales; })},
            {"by Operations",
             picture([](Event &event) { event.lane = Lane::Us, event.department = Department::Operations; })},
            {"nobody's", picture([](Event &event) { event.lane = Lane::Nobody; })},
            {"final straw", picture([](Event &event) { event.finalStraw = true; })},
            {"warning sign", picture([](Event &event) { event.warningSign = true; })},
            {"promise", picture([](Event &event) { event.promise = true; })},
            {"attempt", picture([](Event &event) { event.attempt = true; })},
            {"reaching out", picture([](Event &event) { event.reaching = true; })},
            {"good", picture([](Event &event) { event.sentiment = 1; })},
            {"bad", picture([](Event &event) { event.sentiment = -2; })},
            {"bad promise", picture([](Event &event) { event.promise = true, event.sentiment = -2; })},
        };
        for (size_t i = 0; i < pictures.size(); ++i) {
            for (size_t j = i + 1; j < pictures.size(); ++j) {
                const auto &[one, first] = pictures[i];
                const auto &[other, second] = pictures[j];
                int different = 0;
                for (int y = 0; y < 40; ++y) {
                    for (int x = 0; x < 40; ++x)
                        different += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 100;
                }
                QVERIFY2(different >= 12, qPrintable(QStringLiteral("%1 and %2 differ in %3 of 1600 dots")
                                                         .arg(QLatin1String(one), QLatin1String(other))
                                                         .arg(different)));
            }
        }
    }

    void numbersThatFindNoRoomShareARange()
    {
        const auto texts = [](const std::vector<double> &places, int rows) {
            std::vector<NumberSpot> spots;
            for (const double x : places)
                spots.push_back({10 + int(spots.size()) * 2, 10 + int(spots.size()) * 2, 1, x});
            QStringList written;
            for (const NumberPlace &place : placeNumbers(spots, 0, 1000, 5, rows, QLocale::c(),
                                                         [](const QString &text) { return 10.0 * text.size(); }))
                written += place.text;
            return written;
        };
        QCOMPARE(texts({100, 200, 300}, 1), (QStringList{u"10"_s, u"12"_s, u"14"_s}));
        QCOMPARE(texts({100, 102, 300}, 1), (QStringList{u"10, 12"_s, u"14"_s}));
        QCOMPARE(texts({100, 102, 104, 300}, 1), (QStringList{u"10–14"_s, u"16"_s}));
        QCOMPARE(texts({100, 102, 300}, 2), (QStringList{u"10"_s, u"12"_s, u"14"_s}));
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
