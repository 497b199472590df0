#include "core/insight/metrics.h"
#include "core/insight/metrictext.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;

namespace {

const QDate noticeDay(2026, 3, 10);

QString shown(const Metric &metric)
{
    return metricValue(metric, Texts(), QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QString shownMonths(const Metric &metric)
{
    return metricMonths(metric, Texts(), QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Metric tenure(QStringView from, QStringView to)
{
    CaseBuilder builder;
    builder.workbook.account.signedOn = Edtf::parse(from);
    builder.workbook.account.noticeOn = Edtf::parse(to);
    return metric(Metric::TenureToNotice, builder.workbook, noticeDay);
}

Metric effect(Number arr, Number book)
{
    CaseBuilder builder;
    builder.workbook.account.arrMinor = arr;
    builder.workbook.account.bookMinor = book;
    return metric(Metric::EffectOnBook, builder.workbook, noticeDay);
}

void addAction(CaseBuilder &builder, const QString &id, const QString &status, const QString &kind = {})
{
    builder.add(builder.workbook.actions, id, [&](Action &action) {
        action.status = Pick<"action_status">(status);
        action.kind = Pick<"action_kind">(kind);
    });
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleComesOutAsComputedByHand_data()
    {
        QTest::addColumn<Metric::Kind>("kind");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("months");
        const auto row = [](Metric::Kind kind, qint64 least, qint64 most, const char *value, const char *months = "") {
            QTest::addRow("%s", qPrintable(metricKey(kind)))
                << kind << least << most << QString(value) << QString(months);
        };
        row(Metric::TenureToNotice, 792, 792, "792 days", "26.0 months");
        row(Metric::TenureToEnd, 843, 843, "843 days", "27.7 months");
        row(Metric::NoticeToEnd, 51, 51, "51 days");
        row(Metric::DaysLeft, 30, 30, "30 days"); // on 31 March
        row(Metric::LastHappyToNotice, 495, 525, "495 to 525 days", "16.3 to 17.2 months");
        row(Metric::EffectOnBook, 350, 350, "3.50 percentage points");
        row(Metric::TimeToFirstValue, 147, 147, "147 days");
        row(Metric::WarningLeadTime, 176, 176, "176 days");
        row(Metric::ReactionTime, 77, 77, "77 days");
        row(Metric::ComplaintReplyTime, 3, 3, "3 days");
        row(Metric::FollowThrough, 5000, 5000, "3 of 6 (50 %)"); // three done, three committed to
        row(Metric::EvidenceShare, 8000, 8000, "4 of 5 (80 %)"); // all but the other supplier
        row(Metric::AgreedToCancelled, 792, 792, "792 days", "26.0 months");
        // 0.30 x (84,000 x 2 years x 0.75) - 6,500 - 8,400
        row(Metric::NetValueOfSave, 2290000, 2290000, "EUR 22,900.00");
        // 126,000 - 9,000
        row(Metric::ValueIfRegained, 11700000, 11700000, "EUR 117,000.00");
        // 126,000 + 42,000 + 1,400 since the decision + 1,600 + 1,200 + 6,300 before it
        row(Metric::CostOfLoss, 17868000, 17868000, "EUR 178,680.00"); // with the visit of February
        row(Metric::SpentOnSaving, 140000, 140000, "EUR 1,400.00");    // the dispatcher screen
    }
    void theSampleComesOutAsComputedByHand()
    {
        QFETCH(Metric::Kind, kind);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const Metric found = metric(kind, sampleWorkbook(), QDate(2026, 3, 31));
        QCOMPARE(found.kind, kind);
        QCOMPARE(found.value.state, Measure::Known);
        QCOMPARE(found.value.least, least);
        QCOMPARE(found.value.most, most);
        QCOMPARE(found.value.exact, least == most);
        QTEST(shown(found), "value");
        QTEST(shownMonths(found), "months");
    }

    void theFormulaIsShownWithItsInputs_data()
    {
        QTest::addColumn<Metric::Kind>("kind");
        QTest::addColumn<QString>("formula");
        QTest::newRow("tenure") << Metric::TenureToNotice << "Signature (8 Jan 2024) to notice (10 Mar 2026)";
        QTest::newRow("first value") << Metric::TimeToFirstValue
                                     << "Signature (8 Jan 2024) to first value (3 Jun 2024); "
                                        "planned within 60 days";
        QTest::newRow("effect") << Metric::EffectOnBook
                                << "Annual revenue (EUR 84,000.00) divided by the book "
                                   "(EUR 2,400,000.00)";
        QTest::newRow("reaction") << Metric::ReactionTime
                                  << "First readable sign (15 Sept 2025) to first act (1 Dec 2025)";
        QTest::newRow("share") << Metric::FollowThrough << "Actions done (3) of those committed to (6)";
        QTest::newRow("net value")
            << Metric::NetValueOfSave
            << "Odds (30 %) × annual revenue (EUR 84,000.00) × months that they stay (24) / 12 × "
               "margin (75 %) − effort (EUR 6,500.00) − concessions (EUR 8,400.00)";
    }
    void theFormulaIsShownWithItsInputs()
    {
        QFETCH(Metric::Kind, kind);
        const Metric found = metric(kind, sampleWorkbook(), noticeDay);
        QTEST(metricFormula(found, Texts(), QLocale(QLocale::English, QLocale::UnitedKingdom)), "formula");
    }

    void anEmptyWorkbookKnowsNothingAndClaimsNothing()
    {
        const std::vector<Metric> all = metrics({}, noticeDay);
        QCOMPARE(all.size(), size_t(Metric::SpentOnSaving) + 1);
        QSet<QString> keys;
        for (const Metric &one : all) {
            keys.insert(metricKey(one.kind));
            QCOMPARE(one.value, Measure::without(Measure::NotKnown));
            QCOMPARE(shown(one), "not known");
            QCOMPARE(shownMonths(one), "");
            QVERIFY(!metricName(one.kind, Texts()).isEmpty());
            QVERIFY(!metricFormula(one, Texts(), QLocale::c()).contains('%'));
        }
        QCOMPARE(keys.size(), qsizetype(all.size()));
        QVERIFY(complaintReplyTimes({}).empty());
    }

    void partialDatesGiveASpanAndNeverFalseDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("months");
        const auto row = [](const char *from, const char *to, const char *value, const char *months) {
            QTest::addRow("%s to %s", from, to) << from << to << value << months;
        };
        row("2024-05", "2026-03-10", "648 to 678 days", "21.3 to 22.3 months");
        row("2024-01-08~", "2026-03-10", "about 792 days", "26.0 months");
        row("2024", "2024-12-31", "up to 365 days", "0.0 to 12.0 months");
        row("2024-02-28", "2024-03-01", "2 days", "");
        row("2023-02-28", "2023-03-01", "1 day", "");
        row("2026-03-10", "2024-01-08", "check these dates", "");
        row("2026-03-10", "2026-02", "check these dates", "");
        row("2026-03-10", "2026-03", "up to 21 days", "");
        row("", "2026-03-10", "not known", "");
    }
    void partialDatesGiveASpanAndNeverFalseDays()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Metric found = tenure(from, to);
        QTEST(shown(found), "value");
        QTEST(shownMonths(found), "months");
    }

    void tenureStartsWithTheServiceAndElseWithTheSignature()
    {
        CaseBuilder builder;
        Account &account = builder.workbook.account;
        account.signedOn = Edtf::parse(u"2024-01-08");
        account.noticeOn = Edtf::parse(u"2024-01-18");
        QCOMPARE(shown(metric(Metric::TenureToNotice, builder.workbook, noticeDay)), "10 days");
        account.serviceStartOn = Edtf::parse(u"2024-01-15");
        const Metric found = metric(Metric::TenureToNotice, builder.workbook, noticeDay);
        QCOMPARE(shown(found), "3 days");
        QCOMPARE(metricFormula(found, Texts(), QLocale(QLocale::English)),
                 "Service start (Jan 15, 2024) to notice (Jan 18, 2024)");
    }

    void neverIsAValueOfItsOwn()
    {
        CaseBuilder builder;
        Account &account = builder.workbook.account;
        account.signedOn = Edtf::parse(u"2024-01-08");
        account.firstValuePlannedDays = 60;
        Metric found = metric(Metric::TimeToFirstValue, builder.workbook, noticeDay);
        QCOMPARE(found.value.state, Measure::NotKnown);
        QCOMPARE(found.planned, Number(60));

        account.firstValueOn = neverReached;
        found = metric(Metric::TimeToFirstValue, builder.workbook, noticeDay);
        QCOMPARE(found.value.state, Measure::Never);
        QCOMPARE(shown(found), "never");
        QCOMPARE(metricFormula(found, Texts(), QLocale(QLocale::English)),
                 "Signature (Jan 8, 2024) to first value (never); planned within 60 days");
    }

    void daysLeftRunOutWithTheContract()
    {
        CaseBuilder builder;
        builder.workbook.account.endOn = Edtf::parse(u"2026-04-30");
        const auto left = [&](QDate today) { return shown(metric(Metric::DaysLeft, builder.workbook, today)); };
        QCOMPARE(left(noticeDay), "51 days");
        QCOMPARE(left(QDate(2026, 4, 29)), "1 day");
        QCOMPARE(left(QDate(2026, 4, 30)), "0 days");
        QCOMPARE(left(QDate(2026, 5, 1)), "ended");
        builder.workbook.account.endOn = Edtf::parse(u"2026-04");
        QCOMPARE(left(noticeDay), "22 to 51 days");
        QCOMPARE(left(QDate(2026, 4, 10)), "up to 20 days");
    }

    void theEffectOnTheBookIsRoundedOnceAndExactly()
    {
        QCOMPARE(effect(8'400'000, 120'000'000).value, Measure::exactly(700));
        QCOMPARE(effect(1, 3).value, Measure::exactly(3333));
        QCOMPARE(effect(2, 3).value, Measure::exactly(6667));
        QCOMPARE(effect(1, 20'000).value, Measure::exactly(1)); // 0.005 goes up
        QCOMPARE(effect(0, 100).value, Measure::exactly(0));
        QCOMPARE(effect(100, 100).value, Measure::exactly(10000));
        QCOMPARE(effect({}, 100).value.state, Measure::NotKnown);
        QCOMPARE(effect(100, {}).value.state, Measure::NotKnown);
        for (const auto &[arr, book] :
             {std::pair<qint64, qint64>{1, 0}, {1, -1}, {-1, 100}, {101, 100}, {1'000'000'000'000'000, INT64_MAX}}) {
            QCOMPARE(effect(arr, book).value.state, Measure::CheckInputs);
            QCOMPARE(shown(effect(arr, book)), "check these amounts");
        }
    }

    void onlySignsThatCouldBeReadGiveWarning()
    {
        CaseBuilder builder;
        builder.workbook.account.noticeOn = Edtf::day(noticeDay);
        const auto lead = [&] { return shown(metric(Metric::WarningLeadTime, builder.workbook, noticeDay)); };
        builder.sign("hidden", u"2025-01-01", "nobody_could", u"2025-02-01");
        builder.sign("vague", u"2025-01-02", "cant_say");
        QCOMPARE(lead(), "not known");
        builder.sign("seen", u"2025-09-15", "we_knew");
        QCOMPARE(lead(), "176 days");
        builder.sign("earlier", u"2025-08-15", "we_could_have");
        QCOMPARE(lead(), "207 days");
        // Acted on before the first sign that could be read: one of the dates is not right.
        QCOMPARE(shown(metric(Metric::ReactionTime, builder.workbook, noticeDay)), "check these dates");
    }

    void aSignThatNobodyJudgedCountsOnceItWasNoticedBeforeTheNotice()
    {
        CaseBuilder builder;
        builder.workbook.account.noticeOn = Edtf::day(noticeDay);
        builder.sign("sign", u"2026-03-01", {});
        const auto noticed = [&](QStringView on) {
            RedFlag flag = *builder.workbook.redFlags.find("sign");
            flag.noticedOn = Edtf::parse(on);
            builder.workbook.redFlags.put(flag);
            return shown(metric(Metric::WarningLeadTime, builder.workbook, noticeDay));
        };
        QCOMPARE(noticed(u""), "not known");
        QCOMPARE(noticed(u"2026-03-20"), "not known");
        QCOMPARE(noticed(u"2026-03-05"), "9 days");
    }

    void theFirstOfSeveralPartialDatesIsAsExactAsTheyAllow()
    {
        CaseBuilder builder;
        builder.workbook.account.noticeOn = Edtf::parse(u"2025-10-01");
        builder.sign("month", u"2025-09", "we_knew");
        const auto lead = [&] { return metric(Metric::WarningLeadTime, builder.workbook, noticeDay).value; };
        QCOMPARE(lead(), (Measure{Measure::Known, 1, 30, false}));
        builder.sign("day", u"2025-09-15", "we_knew");
        QCOMPARE(lead(), (Measure{Measure::Known, 16, 30, false}));
        builder.sign("first", u"2025-09-01", "we_knew");
        QCOMPARE(lead(), (Measure{Measure::Known, 30, 30, true}));
    }

    void eachComplaintHasItsReplyTimeAndTheLatestStandsForAll()
    {
        CaseBuilder builder;
        const auto complain = [&](const QString &id, QStringView at, QStringView replied) {
            builder.event(id, at, "complaint");
            builder.add(builder.workbook.complaints, id,
                        [&](Complaint &complaint) { complaint.repliedOn = Edtf::parse(replied); });
        };
        complain("undated", u"", u"2025-05-01");
        complain("second", u"2025-05-03T23:50", u"2025-05-04T00:10");
        complain("first", u"2024-05-03", u"2024-05-03");
        const std::vector<Metric> times = complaintReplyTimes(builder.workbook);
        QCOMPARE(times.size(), size_t(3));
        QCOMPARE(times[0].eventId, "first");
        QCOMPARE(shown(times[0]), "0 days");
        QCOMPARE(times[1].eventId, "second");
        QCOMPARE(shown(times[2]), "not known");
        const Metric latest = metric(Metric::ComplaintReplyTime, builder.workbook, noticeDay);
        QCOMPARE(latest.eventId, "second");
        QCOMPARE(shown(latest), "1 day");
        complain("open", u"2025-06-01", u"");
        QCOMPARE(shown(metric(Metric::ComplaintReplyTime, builder.workbook, noticeDay)), "not known");
    }

    void followThroughCountsWhatWasCommittedTo()
    {
        CaseBuilder builder;
        const auto through = [&] { return shown(metric(Metric::FollowThrough, builder.workbook, noticeDay)); };
        addAction(builder, "idea", "candidate");
        addAction(builder, "no longer", "dropped");
        addAction(builder, "leave it", "done", "no_change");
        QCOMPARE(through(), "not known");
        addAction(builder, "open", "committed");
        QCOMPARE(through(), "0 of 1 (0 %)");
        addAction(builder, "one", "done");
        addAction(builder, "two", "done");
        QCOMPARE(through(), "2 of 3 (67 %)");
    }

    void evidenceMustSpeakForWhatIsClaimed()
    {
        CaseBuilder builder;
        const auto cause = [&](const QString &role, const QString &stance) {
            const QString id = role + '-' + stance;
            builder.add(builder.workbook.causes, id, [&](Cause &one) { one.role = Pick<"cause_role">(role); });
            builder.add(builder.workbook.evidence, id, [&](Evidence &one) {
                one.causeId = id;
                one.stance = Pick<"stance">(stance);
            });
            const Metric share = metric(Metric::EvidenceShare, builder.workbook, noticeDay);
            return QString("%1/%2").arg(share.part).arg(share.whole);
        };
        QCOMPARE(cause("not_known", "for"), "0/0");
        QCOMPARE(cause("contributing", "against"), "0/1");
        QCOMPARE(cause("contributing", "for"), "1/2");
        QCOMPARE(cause("symptom", ""), "2/3");
        QCOMPARE(cause("ruled_out", "against"), "2/3"); // nobody claims it
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
