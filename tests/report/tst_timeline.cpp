#include "core/report/render/labelplacer.h"
#include "core/report/render/timelinedrawing.h"
#include "tests/report/fictionalreport.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace straw;

namespace {

constexpr qreal width = 8000;
constexpr qreal maxHeight = 7000;

TimelineLayout layoutOf(const TimelineFigure &figure)
{
    return layoutTimeline(figure, TimelineStyle::forPaper(), width, maxHeight);
}

std::vector<const TimelineLayout::Mark *> marksOf(const TimelineLayout &layout)
{
    std::vector<const TimelineLayout::Mark *> marks;
    for (const auto *lane : {&layout.them, &layout.us, &layout.nobody}) {
        for (const auto &mark : lane->marks)
            marks.push_back(&mark);
    }
    return marks;
}

TimelineFigure crowded(int count)
{
    TimelineFigure figure = test::fictionalTimeline();
    for (int i = 0; i < count; ++i) {
        figure.events.push_back(test::event(
            QDate(2024, 1, 1).addDays((i * 7919) % 800), i % 3 ? TimelineFigure::Lane::Them : TimelineFigure::Lane::Us,
            QStringLiteral("Event %1").arg(i), i % 5 - 2, TimelineFigure::Department(i % 3)));
    }
    return figure;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsCoverNeitherLabelsNorPoles()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 40; ++round) {
            std::vector<LabelWish> wishes;
            for (int i = 0; i < 20; ++i)
                wishes.push_back({random.bounded(1000.0), {{40 + random.bounded(160.0), 1}}, 1});
            const auto places = placeLabels(wishes, 0, 1000, 4, 8);
            int placed = 0;
            for (size_t i = 0; i < places.size(); ++i) {
                if (!places[i])
                    continue;
                ++placed;
                QVERIFY(places[i]->left >= 0 && places[i]->left + wishes[i].forms[0].width <= 1000);
                for (size_t j = 0; j < places.size(); ++j) {
                    if (i == j || !places[j])
                        continue;
                    const bool apart = places[i]->left + wishes[i].forms[0].width < places[j]->left
                                       || places[j]->left + wishes[j].forms[0].width < places[i]->left;
                    QVERIFY(apart || places[i]->level != places[j]->level);
                    const bool under =
                        places[i]->left < wishes[j].x && wishes[j].x < places[i]->left + wishes[i].forms[0].width;
                    QVERIFY(!under || places[j]->level < places[i]->level);
                }
            }
            QVERIFY(placed >= 8);
        }
    }

    void labelsOfAFewEventsAllFindRoom()
    {
        const std::vector<LabelWish> wishes = {{100, {{200, 1}}, 1}, {150, {{200, 1}}, 1}, {940, {{200, 1}}, 1}};
        const auto places = placeLabels(wishes, 0, 1000, 4, 8);
        for (const auto &place : places)
            QVERIFY(place);
        QVERIFY(places[2]->left < 940); // no room on the right: it hangs to the left
    }

    void everyEventHasItsMark_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("a case") << 0;
        QTest::newRow("150 more") << 150;
        QTest::newRow("5,000 more") << 5000;
    }
    void everyEventHasItsMark()
    {
        QFETCH(int, more);
        const TimelineFigure figure = crowded(more);
        const TimelineLayout layout = layoutOf(figure);
        int shown = 0;
        bool finalStraw = false;
        for (const auto *mark : marksOf(layout)) {
            shown += mark->count();
            QVERIFY(mark->box.left() >= 0 && mark->box.right() <= width);
            QVERIFY(mark->box.bottom() <= layout.strip.top() || mark->box.top() >= layout.strip.bottom());
            finalStraw = finalStraw || (mark->count() == 1 && figure.events[mark->event()].finalStraw);
        }
        QCOMPARE(shown, int(figure.events.size()));
        QVERIFY(finalStraw);
        QVERIFY(layout.height > 0 && layout.height <= maxHeight);
    }

    void eventsWithoutADateAreLeftOut()
    {
        TimelineFigure figure;
        figure.events = {test::event({}, TimelineFigure::Lane::Us, QStringLiteral("some day"))};
        QCOMPARE(layoutOf(figure).height, 0.0);
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        TimelineDrawing(figure, TimelineStyle::forPaper(), width, maxHeight).paint(painter, {});
        figure.events.push_back(test::event({2024, 5, 3}, TimelineFigure::Lane::Us, QStringLiteral("dated")));
        QCOMPARE(marksOf(layoutOf(figure)).size(), size_t(1));
    }

    /// What is nobody's stands in a lane of its own, without the colour of a side.
    void nobodysEventsStandUnderBothSides()
    {
        TimelineFigure figure = test::fictionalTimeline();
        const TimelineLayout without = layoutOf(figure);
        QVERIFY(without.nobody.marks.empty());
        QVERIFY(without.nobody.name.isEmpty());
        figure.legend.nobody = QStringLiteral("Not known whose");
        figure.events.push_back(test::event({2025, 3, 1}, TimelineFigure::Lane::Nobody, QStringLiteral("Mail lost"), 0,
                                            TimelineFigure::Department::Sales));
        const TimelineLayout layout = layoutOf(figure);
        QCOMPARE(layout.nobody.marks.size(), size_t(1));
        QCOMPARE(layout.nobody.name.join(u' '), figure.legend.nobody);
        const QRectF box = layout.nobody.marks.front().box;
        for (const auto &mark : layout.us.marks)
            QVERIFY(mark.box.bottom() < box.top());
        for (const auto &label : layout.us.labels)
            QVERIFY(label.box.bottom() <= box.top());
        QVERIFY(layout.nobody.nameBox.right() <= layout.strip.left() + 1);
        QCOMPARE(layout.us.marks.size(), without.us.marks.size());

        TimelineStyle style = TimelineStyle::forPaper();
        style.muted = Qt::green;
        style.sales = style.us = style.them = Qt::red;
        QImage image(int(width), int(layout.height) + 1, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const TimelineDrawing drawing(figure, style, width, maxHeight);
        drawing.paint(painter, {});
        painter.end();
        const QPointF centre = drawing.layout().nobody.marks.front().box.center();
        QCOMPARE(image.pixelColor(centre.toPoint()), QColor(Qt::green));
        QCOMPARE(drawing.eventAt(centre), std::optional<size_t>(figure.events.size() - 1));
    }

    void axisIsReadableForAnySpan_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("everyYear");
        QTest::newRow("a day") << QDate(2024, 1, 2) << QDate(2024, 1, 2) << true;
        QTest::newRow("a new year") << QDate(2023, 12, 31) << QDate(2024, 1, 1) << true;
        QTest::newRow("two weeks") << QDate(2024, 1, 1) << QDate(2024, 1, 15) << true;
        QTest::newRow("a month after a day") << QDate(2023, 12, 31) << QDate(2024, 1, 29) << true;
        QTest::newRow("a day after two weeks") << QDate(2023, 12, 18) << QDate(2024, 1, 1) << true;
        QTest::newRow("two months") << QDate(2024, 1, 1) << QDate(2024, 3, 1) << true;
        QTest::newRow("a year that ends at once") << QDate(2023, 12, 30) << QDate(2024, 9, 1) << true;
        QTest::newRow("26 months") << QDate(2023, 11, 6) << QDate(2026, 3, 10) << true;
        QTest::newRow("a year that has begun at once") << QDate(2022, 11, 6) << QDate(2026, 1, 1) << true;
        QTest::newRow("thirty years") << QDate(1995, 12, 20) << QDate(2026, 1, 3) << true;
        QTest::newRow("a century") << QDate(1924, 12, 20) << QDate(2024, 1, 1) << false;
        QTest::newRow("ten centuries") << QDate(1024, 12, 20) << QDate(2024, 1, 1) << false;
    }
    /// It names the first year and each one after it, and no label lies on another or runs over its end.
    void axisIsReadableForAnySpan()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(bool, everyYear);
        constexpr qreal left = 500, axis = 7500;
        const QFontMetricsF plain(TimelineStyle::forPaper().font), strong(TimelineStyle::forPaper().strongFont);
        const auto measure = [&](const QString &text, bool isStrong) {
            return (isStrong ? strong : plain).horizontalAdvance(text);
        };
        const TimelineScale scale(first, last, left, axis, 100, measure);
        const auto ticks = scale.ticks(QLocale(QLocale::English, QLocale::UnitedKingdom), measure);
        QStringList years;
        for (const auto &tick : ticks) {
            if (tick.strong)
                years += tick.label;
            QVERIFY(tick.left >= left - 0.5 && tick.left + measure(tick.label, tick.strong) <= left + axis + 0.5);
            for (const auto &other : ticks) {
                if (&other == &tick || other.row != tick.row || other.left < tick.left)
                    continue;
                QVERIFY2(tick.left + measure(tick.label, tick.strong) <= other.left + 0.5,
                         qPrintable(QStringLiteral("%1 and %2").arg(tick.label, other.label)));
            }
        }
        QVERIFY2(!years.isEmpty() && years.first().endsWith(QString::number(first.year())),
                 qPrintable(years.join(u' ')));
        for (int year = first.year(); everyYear && year <= last.year(); ++year) {
            const QString digits = QString::number(year).last(2);
            QVERIFY2(std::ranges::any_of(years, [&](const QString &label) { return label.endsWith(digits); }),
                     qPrintable(QStringLiteral("%1 is not among %2").arg(year).arg(years.join(QLatin1Char(32)))));
        }
        QVERIFY(scale.x(first) >= left && scale.x(last.addDays(1)) <= left + axis + 0.5);
    }

    void aPointLeadsToItsEvent()
    {
        const TimelineFigure figure = test::fictionalTimeline();
        const TimelineLayout layout = layoutOf(figure);
        const TimelineDrawing drawing(figure, TimelineStyle::forPaper(), width, maxHeight);
        for (const auto &mark : layout.us.marks)
            QCOMPARE(drawing.eventAt(mark.box.center()), std::optional(mark.event()));
        for (const auto &label : layout.them.labels)
            QCOMPARE(drawing.eventAt(label.box.center()), std::optional(label.event));
        QVERIFY(!drawing.eventAt(layout.strip.center()));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
