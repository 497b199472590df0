#include "core/guide/signs.h"
#include "core/insight/contactbands.h"
#include "core/workbook/catalogue.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/pages/history/coursechart.h"
#include "ui/pages/history/historypage.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Bench : PageBench<HistoryPage>
{
    using PageBench::PageBench;

    /// Opens a folded part by the keyboard.
    void unfold(const QString &title)
    {
        QAbstractButton *fold = button(title);
        QVERIFY2(fold, qPrintable(title));
        if (fold->isChecked())
            return;
        gui::bringIntoView(fold);
        fold->setFocus();
        press(Qt::Key_Space);
        gui::settle();
    }
    void fill(const Place &field, const QString &text)
    {
        QVERIFY2(page->reveal(field), qPrintable(field.column.toString()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Tab);
        gui::settle();
    }
    Place account(ColumnKey column) const { return {"account", data().account.id, column}; }
    QString saying() const
    {
        gui::settle();
        return gui::saying(page).join(u'\n');
    }
    QString eventCalled(const QString &title) const
    {
        for (const Event &event : data().events) {
            if (event.title == title)
                return event.id;
        }
        return {};
    }
};

} // namespace

/// What each side saw, who led, what counts as silence, and what a warning sign may mean.
class TestEachSide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatEachSideSawIsFoldedAwayUntilSomeoneTellsIt()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() <= 7);
        QVERIFY(!bench.button(u"How each side saw it"_s)->isChecked());
        bench.unfold(u"How each side saw it"_s);
        bench.fill(bench.account("we_believed"), u"A healthy account."_s);
        bench.fill(bench.account("they_say"), u"Nobody asked us."_s);
        QCOMPARE(bench.data().account.weBelieved, u"A healthy account."_s);
        QCOMPARE(bench.data().account.theySay, u"Nobody asked us."_s);
        QVERIFY(!bench.saying().contains(u"Last happy to the notice"_s)); // no day yet
    }

    void aGapThatNobodyCanExplainBecomesAnOpenQuestion()
    {
        Bench bench;
        bench.desk.setField(bench.account("notice_on"), u"2026-03-10"_s);
        for (const QString &day : {u"2025-06-01"_s, u"2025-07-01"_s, u"2026-01-10"_s}) {
            Event event;
            event.title = day;
            event.at = Edtf::parse(day);
            bench.desk.add(event);
        }
        bench.unfold(u"How each side saw it"_s);
        bench.fill(bench.account("last_happy_on"), u"10 June 2025"_s);
        QCOMPARE(bench.data().account.lastHappyOn, Edtf::day(QDate(2025, 6, 10)));
        QVERIFY2(bench.saying().contains(u"273 days"_s), qPrintable(bench.saying()));
        QVERIFY(bench.saying().contains(u"2 events recorded in between"_s));

        bench.click(bench.button(u"Ask what happened in between"_s));
        gui::settle();
        QCOMPARE(bench.data().unknowns.size(), 1);
        QCOMPARE(bench.data().unknowns.at(0).question, u"What happened between 10 Jun 2025 and 10 Mar 2026?"_s);
        QCOMPARE(bench.revealed.id, bench.data().unknowns.at(0).id);

        bench.window.openPage(u"history"_s); // once, however often it is pressed
        bench.revealed = {};
        bench.click(bench.button(u"Ask what happened in between"_s));
        gui::settle();
        QCOMPARE(bench.data().unknowns.size(), 1);
        QCOMPARE(bench.revealed.id, bench.data().unknowns.at(0).id);
    }

    void whatCountsAsSilenceIsASettingOfTheWorkbook()
    {
        Bench bench(true);
        const auto told = [&] { return toldBands(bench.data(), bench.desk.today()).bands.size(); };
        const size_t before = told();
        bench.unfold(u"What the history shows"_s);
        const Place silence{"workbook", bench.data().workbook.id, "silence_days"};
        const Place oneSided{"workbook", bench.data().workbook.id, "band_days"};
        const auto remark = [&] { return bench.button(u"What counts as silence"_s)->accessibleDescription(); };
        QCOMPARE(remark(), u"30 days; one side only: 60 days"_s);
        bench.fill(silence, u"200"_s);
        bench.fill(oneSided, u"400"_s);
        QVERIFY2(told() < before, qPrintable(QString::number(told())));
        QCOMPARE(remark(), u"200 days; one side only: 400 days"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(told(), before);
        bench.fill(silence, u"0"_s);
        QCOMPARE(remark(), u"30 days; one side only: 60 days"_s);
        QVERIFY(bench.saying().contains(u"Less than one day counts as not entered."_s)); // why it still says 30
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        gui::settle();
        QVERIFY(!bench.saying().contains(u"Less than one day"_s));
    }

    void whoLeadsIsCorrectedByAnEvent()
    {
        Bench bench(true);
        bench.unfold(u"What the history shows"_s);
        const QString said = bench.saying();
        QVERIFY2(said.contains(u"as entered; most contacts: Sales"_s), qPrintable(said));
        QVERIFY(said.contains(u"Who leads next"_s) && said.contains(u"Sales · Tom Reuter · from 4 May 2026"_s));
    }

    void howSafeItFeltIsDrawnAndItsPointsAreEvents()
    {
        Bench bench(true);
        bench.unfold(u"What the history shows"_s);
        const QString id = bench.eventCalled(u"Finance wants to keep the discount"_s);
        CourseChart *safety = nullptr;
        for (auto *chart : bench.page->findChildren<CourseChart *>()) {
            if (chart->accessibleName().startsWith(u"How safe"_s))
                safety = chart;
        }
        QVERIFY(safety && !safety->markOf(id).isNull());
        QVERIFY2(safety->accessibleDescription().contains(u"in money 3, by Us"_s),
                 qPrintable(safety->accessibleDescription()));
        gui::bringIntoView(safety);
        bench.click(safety, safety->markOf(id).center());
        gui::settle();
        QCOMPARE(safety->currentId(), id);
        QCOMPARE(bench.page->shownDetails().id, id);
    }

    void aWarningSignSaysWhereItShowsAndWhatIsHarmless()
    {
        Bench bench(true);
        const QString id = bench.eventCalled(u"Two dispatchers of eleven still plan with it"_s);
        QVERIFY(bench.page->reveal({"red_flag", id, "sign"}));
        gui::settle();
        const auto advice = [&] { return adviceOn(bench.data().redFlags.find(id)->sign); };
        QVERIFY(!bench.saying().contains(advice().harmless));
        bench.unfold(u"About this sign"_s);
        QVERIFY2(bench.saying().contains(advice().harmless), qPrintable(bench.saying()));
        QVERIFY(bench.saying().contains(Catalogue::instance().label("reason", advice().reasons.front())));
        const QString before = advice().where;
        bench.desk.setField({"red_flag", id, "sign"}, u"tickets_stop"_s);
        gui::settle();
        QVERIFY(advice().where != before && bench.saying().contains(advice().where));
        bench.desk.setField({"red_flag", id, "sign"}, u"other"_s);
        gui::settle();
        QVERIFY(!bench.button(u"About this sign"_s)); // nothing is told of it
    }
};

QTEST_MAIN(TestEachSide)
#include "tst_eachside.moc"
