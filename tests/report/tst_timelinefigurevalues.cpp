#include "core/insight/warningsigns.h"
#include "core/report/builder.h"
#include "core/report/parts/timelineentries.h"
#include "tests/report/modeltext.h"
#include "tests/support/samplereader.h"

#include <QTest>

#include <algorithm>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions options()
{
    return {QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
}

TimelineFigure figureOf(const Snapshot &workbook)
{
    const ReportOptions asked = options();
    const Texts texts;
    return timelineFigureWithLastDays(ReportContext(workbook, asked, texts));
}

QString sectionOf(const Snapshot &workbook)
{
    return textOf(blocksOf(buildReport(workbook, options(), Texts()), u"timeline"_s));
}

/// The weight of the event with this title.
int weightOf(const TimelineFigure &figure, const QString &title)
{
    const auto found = std::ranges::find_if(figure.events, [&](const auto &event) { return event.label == title; });
    return found == figure.events.end() ? -1 : found->weight;
}

} // namespace

/// What the drawing of the sample holds before anything is laid out.
class TestTimelineFigureValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDaysEndWithTheNotice()
    {
        const TimelineFigure figure = figureOf(sampleWorkbook());
        QVERIFY(figure.closeUp);
        QCOMPARE(figure.closeUp->first, QDate(2026, 2, 24));
        QCOMPARE(figure.closeUp->last, QDate(2026, 3, 10));
        QVERIFY(figure.closeUp->heading.contains(u"14"_s));
        QVERIFY(std::ranges::any_of(
            figure.events, [&](const auto &event) { return event.finalStraw && figure.closeUp->holds(event); }));
        QVERIFY2(figure.alternative.contains(u"24 Feb 2026"_s) && figure.alternative.contains(u"10 Mar 2026"_s),
                 qPrintable(figure.alternative));
    }

    void theyAreAsManyAsThePageTriggersShows()
    {
        Snapshot workbook = sampleWorkbook();
        workbook.workbook.triggerDays = 30;
        QCOMPARE(figureOf(workbook).closeUp->first, QDate(2026, 2, 8));
        workbook.workbook.triggerDays = 0;
        QVERIFY(!figureOf(workbook).closeUp);
        // What would only repeat the whole is left out.
        workbook.workbook.triggerDays = 2000;
        workbook.account.endOn = workbook.account.noticeOn = Edtf::day({2026, 12, 31});
        QVERIFY(!figureOf(workbook).closeUp);
    }

    void whatToldMostOfTheEndWeighsMost()
    {
        const Snapshot &workbook = sampleWorkbook();
        const TimelineFigure figure = figureOf(workbook);
        const auto titleOf = [&](const QString &id) { return workbook.events.find(id)->title; };
        const int straw = weightOf(figure, titleOf(workbook.workbook.finalStrawId));
        const int sign = weightOf(figure, titleOf(firstReadableSign(workbook).eventId));
        for (const auto &event : figure.events)
            QVERIFY(event.weight <= straw);
        QVERIFY(straw > sign);
        for (const auto &event : figure.events) {
            if (!event.warningSign && !event.promise && !event.finalStraw)
                QVERIFY2(event.weight < sign, qPrintable(event.label));
        }
    }

    /// The sentence over the drawing says what holds, of events without a date too.
    void theSentenceTellsWhereEventsWithoutADateStand()
    {
        Snapshot workbook = sampleWorkbook();
        const QString all = sectionOf(workbook);
        QVERIFY2(
            all.contains(
                u"An event without a label carries its number in the table of all events; a range, all of them."_s),
            qPrintable(all));
        QVERIFY(!all.contains(u"neither"_s));
        QVERIFY(!all.contains(u"without a date"_s));
        Event undated;
        undated.id = u"undated"_s;
        undated.title = u"Some day"_s;
        workbook.events.put(undated);
        QVERIFY(sectionOf(workbook).contains(u"without a date"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimelineFigureValues)
#include "tst_timelinefigurevalues.moc"
