#include "core/insight/metrictext.h"
#include "core/insight/savespending.h"
#include "core/insight/savevalue.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

/// The figures of the sample, in minor units.
Snapshot norvik()
{
    Snapshot workbook;
    workbook.account.currency = u"EUR"_s;
    workbook.account.arrMinor = 8'400'000;
    workbook.account.marginPct = 75;
    workbook.decision.oddsPct = 30;
    workbook.decision.horizonMonths = 24;
    workbook.decision.effortMinor = 650'000;
    workbook.decision.concessionMinor = 840'000;
    return workbook;
}

QString told(Metric::Kind kind, const Snapshot &workbook)
{
    return metricValue(metric(kind, workbook, today), Texts(), QLocale(u"en_GB"_s));
}

/// A save that cost so much; a candidate costs nothing yet.
void spend(CaseBuilder &c, const QString &id, const QString &status, const Number &minor, const QString &eventId = {})
{
    c.add(c.workbook.actions, id, [&](Action &action) {
        action.kind = "save";
        action.status = Pick<"action_status">(status);
        action.costMinor = minor;
        action.eventId = eventId;
    });
}

void tryOn(CaseBuilder &c, const QString &id, QStringView at, const Number &minor)
{
    c.event(id, at, u"attempt"_s);
    c.add(c.workbook.attempts, id, [&](Attempt &attempt) { attempt.costMinor = minor; });
}

} // namespace

/// What the account is worth, and what saving it has cost; all by hand.
class TestSaveValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 84,000 x 24 / 12 x 75 % = 126,000; x 30 % = 37,800; - 6,500 - 8,400 = 22,900.
    void theSaveOfTheSampleIsWorthWhatTheFormulaSays()
    {
        const Snapshot workbook = norvik();
        QCOMPARE(netValueOfSave(workbook), Measure::exactly(2'290'000));
        QCOMPARE(told(Metric::NetValueOfSave, workbook), u"EUR 22,900.00"_s);
        QCOMPARE(
            metricFormula(metric(Metric::NetValueOfSave, workbook, today), Texts(), QLocale(u"en_GB"_s)),
            u"Odds (30 %) × annual revenue (EUR 84,000.00) × months that they stay (24) / 12 × margin (75 %) − effort (EUR 6,500.00) − concessions (EUR 8,400.00)"_s);
    }

    void whatRegainingAndReplacingComeTo()
    {
        CaseBuilder c;
        c.workbook.account = norvik().account;
        c.workbook.decision = norvik().decision;
        QCOMPARE(told(Metric::ValueIfRegained, c.workbook), u"not known"_s);
        QCOMPARE(told(Metric::CostOfLoss, c.workbook), u"not known"_s);
        c.workbook.decision.regainMinor = 13'000'000; // more than the 126,000 that they would bring
        c.workbook.decision.replaceMinor = 3'100'000;
        spend(c, u"visit"_s, u"committed"_s, 18'000);
        tryOn(c, u"discount"_s, u"2025-03", 500'000);
        QCOMPARE(told(Metric::ValueIfRegained, c.workbook), u"EUR -4,000.00"_s);
        // 126,000 + 31,000 + 180 + 5,000
        QCOMPARE(told(Metric::CostOfLoss, c.workbook), u"EUR 162,180.00"_s);
    }

    void theMarginIsThatOfTheEstimateElseThatOfTheAccount()
    {
        Snapshot workbook = norvik();
        workbook.decision.marginPct = 50;
        QCOMPARE(marginOf(workbook), Number(50));
        QCOMPARE(netValueOfSave(workbook), Measure::exactly(2'520'000 - 1'490'000));
        workbook.decision.marginPct = 0;
        QCOMPARE(netValueOfSave(workbook), Measure::exactly(-1'490'000));
    }

    void halfACentIsRoundedUpOnceForEachStep()
    {
        Snapshot workbook = norvik();
        workbook.account.arrMinor = 101;
        workbook.account.marginPct = 50;
        workbook.decision.horizonMonths = 12;
        QCOMPARE(marginOverHorizon(workbook), Measure::exactly(51)); // 50.5
        workbook.decision.effortMinor = workbook.decision.concessionMinor = 0;
        workbook.decision.oddsPct = 50;
        QCOMPARE(netValueOfSave(workbook), Measure::exactly(26)); // of 51: 25.5
        workbook.decision.oddsPct = 49;
        QCOMPARE(netValueOfSave(workbook), Measure::exactly(25)); // 24.99
    }

    void whatIsMissingMakesItNotKnown_data()
    {
        QTest::addColumn<std::function<void(Snapshot &)>>("take");
        using Take = std::function<void(Snapshot &)>;
        QTest::newRow("odds") << Take([](Snapshot &w) { w.decision.oddsPct.reset(); });
        QTest::newRow("revenue") << Take([](Snapshot &w) { w.account.arrMinor.reset(); });
        QTest::newRow("months") << Take([](Snapshot &w) { w.decision.horizonMonths.reset(); });
        QTest::newRow("margin") << Take([](Snapshot &w) { w.account.marginPct.reset(); });
        QTest::newRow("effort") << Take([](Snapshot &w) { w.decision.effortMinor.reset(); });
        QTest::newRow("concession") << Take([](Snapshot &w) { w.decision.concessionMinor.reset(); });
    }
    void whatIsMissingMakesItNotKnown()
    {
        QFETCH(const std::function<void(Snapshot &)>, take);
        Snapshot workbook = norvik();
        take(workbook);
        QCOMPARE(told(Metric::NetValueOfSave, workbook), u"not known"_s);
    }

    void whatCannotBeTrueIsToBeChecked_data()
    {
        QTest::addColumn<std::function<void(Snapshot &)>>("spoil");
        using Spoil = std::function<void(Snapshot &)>;
        const auto amount = [](qint64 minor) {
            return Spoil([minor](Snapshot &w) { w.decision.effortMinor = minor; });
        };
        QTest::newRow("odds below zero") << Spoil([](Snapshot &w) { w.decision.oddsPct = -1; });
        QTest::newRow("odds over 100") << Spoil([](Snapshot &w) { w.decision.oddsPct = 101; });
        QTest::newRow("margin over 100") << Spoil([](Snapshot &w) { w.decision.marginPct = 101; });
        QTest::newRow("no month") << Spoil([](Snapshot &w) { w.decision.horizonMonths = 0; });
        QTest::newRow("too many months") << Spoil([](Snapshot &w) { w.decision.horizonMonths = 1201; });
        QTest::newRow("below zero") << amount(-1);
        QTest::newRow("beyond all measure") << amount(1'000'000'000'000'001);
        QTest::newRow("the largest number") << amount(std::numeric_limits<qint64>::max());
        QTest::newRow("the smallest number") << amount(std::numeric_limits<qint64>::min());
        QTest::newRow("revenue beyond all measure")
            << Spoil([](Snapshot &w) { w.account.arrMinor = std::numeric_limits<qint64>::max(); });
        QTest::newRow("unlikely before missing") << Spoil([](Snapshot &w) {
            w.decision.oddsPct.reset();
            w.decision.concessionMinor = -5;
        });
    }
    void whatCannotBeTrueIsToBeChecked()
    {
        QFETCH(const std::function<void(Snapshot &)>, spoil);
        Snapshot workbook = norvik();
        spoil(workbook);
        QCOMPARE(told(Metric::NetValueOfSave, workbook), u"check these amounts"_s);
    }

    void theMostThatIsBelievedIsStillComputed()
    {
        Snapshot workbook = norvik();
        workbook.account.arrMinor = 1'000'000'000'000'000; // 10^15 x 24 x 75 / 1200 x 30 / 100
        QCOMPARE(netValueOfSave(workbook), Measure::exactly(450'000'000'000'000 - 1'490'000));
    }

    void anAmountStandsWithoutACurrencyWhileThereIsNone()
    {
        Snapshot workbook = norvik();
        workbook.account.currency.clear();
        QCOMPARE(told(Metric::NetValueOfSave, workbook), u"22,900.00"_s);
    }

    /// What was promised and what was done costs; a candidate, what was dropped, and what saves nothing do not.
    void onlySavesThatAreCommittedToOrDoneCost()
    {
        CaseBuilder c;
        spend(c, u"visit"_s, u"committed"_s, 18'000);
        spend(c, u"training"_s, u"done"_s, 60'000);
        spend(c, u"second visit"_s, u"done"_s, {});
        spend(c, u"idea"_s, u"candidate"_s, 1'000'000);
        spend(c, u"discount"_s, u"dropped"_s, 1'000'000);
        spend(c, u"alert"_s, u"done"_s, 1'000'000);
        Action alert = *c.workbook.actions.find(u"alert"_s);
        alert.kind = "detect";
        c.workbook.actions.put(alert);
        const SaveSpending spending = saveSpending(c.workbook);
        QCOMPARE(spending.spent, 78'000);
        QCOMPARE(spending.withoutAmount, 1);
        QCOMPARE(spending.earlier, 0);
    }

    void anAttemptCountsFromTheDecisionOn_data()
    {
        QTest::addColumn<QString>("decided");
        QTest::addColumn<QString>("tried");
        QTest::addColumn<bool>("counts");
        QTest::newRow("that day") << u"2026-03-12"_s << u"2026-03-12"_s << true;
        QTest::newRow("the day before") << u"2026-03-12"_s << u"2026-03-11"_s << false;
        QTest::newRow("that month") << u"2026-03-12"_s << u"2026-03"_s << true; // may have been after
        QTest::newRow("the month before") << u"2026-03-12"_s << u"2026-02"_s << false;
        QTest::newRow("decided that month") << u"2026-03"_s << u"2026-03-01"_s << true;
        QTest::newRow("no day") << u"2026-03-12"_s << QString() << false;
        QTest::newRow("not decided") << QString() << u"2026-03-12"_s << false;
    }
    void anAttemptCountsFromTheDecisionOn()
    {
        QFETCH(const QString, decided);
        QFETCH(const QString, tried);
        CaseBuilder c;
        c.workbook.decision.decidedOn = Edtf::parse(decided);
        tryOn(c, u"call"_s, tried, 12'000);
        const SaveSpending spending = saveSpending(c.workbook);
        QTEST(spending.spent == 12'000, "counts");
        QCOMPARE(spending.spent + spending.earlier, 12'000);
    }

    void whatAnActionMadeIsCountedOnceWithTheAmountOfTheAction()
    {
        CaseBuilder c;
        c.workbook.decision.decidedOn = Edtf::parse(u"2026-03-12");
        tryOn(c, u"visit"_s, u"2026-03-20", 12'000);
        spend(c, u"go there"_s, u"done"_s, 18'000, u"visit"_s);
        QCOMPARE(saveSpending(c.workbook).spent, 18'000);
        spend(c, u"go there"_s, u"done"_s, {}, u"visit"_s);
        QCOMPARE(saveSpending(c.workbook).spent, 12'000);
        QCOMPARE(saveSpending(c.workbook).withoutAmount, 0);
        spend(c, u"go there"_s, u"dropped"_s, 18'000, u"visit"_s);
        QCOMPARE(saveSpending(c.workbook).spent, 12'000); // the attempt alone
    }

    void reachingOutCountsWhereItCostSomethingAndOnceAnEvent()
    {
        CaseBuilder c;
        c.workbook.decision.decidedOn = Edtf::parse(u"2026-03-12");
        const auto reachOut = [&](const QString &id, const Number &minor) {
            c.add(c.workbook.outreach, id, [&](Outreach &outreach) { outreach.costMinor = minor; });
        };
        c.event(u"mail"_s, u"2026-03-14", u"outreach"_s);
        reachOut(u"mail"_s, {});
        c.event(u"parcel"_s, u"2026-03-15", u"outreach"_s);
        reachOut(u"parcel"_s, 2'500);
        c.event(u"before"_s, u"2026-03-01", u"outreach"_s);
        reachOut(u"before"_s, 900);
        QCOMPARE(saveSpending(c.workbook).spent, 2'500);
        QCOMPARE(saveSpending(c.workbook).earlier, 900);
        QCOMPARE(saveSpending(c.workbook).withoutAmount, 0);
        // An event that is both: with the attempt's amount, else with that of reaching out.
        tryOn(c, u"visit"_s, u"2026-03-20", {});
        reachOut(u"visit"_s, 18'000);
        QCOMPARE(saveSpending(c.workbook).spent, 20'500);
        tryOn(c, u"visit"_s, u"2026-03-20", 12'000);
        QCOMPARE(saveSpending(c.workbook).spent, 14'500);
        // One that an action answers is in that action's amount.
        spend(c, u"go there"_s, u"done"_s, 15'000, u"visit"_s);
        QCOMPARE(saveSpending(c.workbook).spent, 17'500);
        spend(c, u"send it"_s, u"done"_s, {}, u"parcel"_s);
        QCOMPARE(saveSpending(c.workbook).spent, 17'500);
    }

    void amountsTooLargeToBeAddedAreToBeChecked()
    {
        CaseBuilder c;
        c.workbook.decision.verdict = "all_out";
        spend(c, u"one"_s, u"done"_s, std::numeric_limits<qint64>::max());
        spend(c, u"two"_s, u"done"_s, 1);
        QVERIFY(saveSpending(c.workbook).overflows);
        QCOMPARE(told(Metric::SpentOnSaving, c.workbook), u"check these amounts"_s);
        QCOMPARE(told(Metric::CostOfLoss, c.workbook), u"check these amounts"_s);
    }
};

QTEST_GUILESS_MAIN(TestSaveValue)
#include "tst_savevalue.moc"
