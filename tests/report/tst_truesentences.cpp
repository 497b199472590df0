#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

const QDate signedOff(2026, 3, 31);

ReportOptions optionsOf(QDate today)
{
    return {QDateTime(today, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
}

QString reportOf(const Snapshot &workbook, QDate today = signedOff)
{
    const ReportModel model = buildReport(workbook, optionsOf(today), Texts());
    ModelText text;
    text.add(model.firstPage.blocks);
    text.add(model.firstPage.foot);
    for (const ReportSection &section : model.sections)
        text.add(section.blocks);
    return text.texts.join(u'\n');
}

template<typename T, typename F>
void change(Collection<T> &records, const QString &title, QString T::*field, F &&fill)
{
    for (const T &record : records) {
        if ((record.*field).startsWith(title)) {
            T changed = record;
            fill(changed);
            records.put(changed);
            return;
        }
    }
    QFAIL(qPrintable("There is no " + title));
}

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable(text))
#define HAS_NOT(text, part) QVERIFY2(!(text).contains(part), qPrintable(text))

/// What the report says is what is recorded, and no more.
class TestTrueSentences : public QObject
{
    Q_OBJECT

    const Snapshot m_sample = sampleWorkbook();

private Q_SLOTS:
    void aTimeWithoutContactSaysWhatIsRecordedInIt()
    {
        const QString report = reportOf(m_sample);
        HAS(report,
            u"From 9 Jul 2024 to 15 Oct 2024 no meeting, call or email is recorded: 98 days. In between: Yearly "
            "survey, answered by IT; Link to the on-board units delivered."_s);
        HAS(report,
            u"From 10 Dec 2024 to 11 Feb 2025 no meeting, call or email is recorded: 63 days. In between: Tours of "
            "one morning lost after an update."_s);
        HAS(report,
            u"From 5 Aug 2025 to 15 Dec 2025 only contacts by Sales are recorded: 132 days. 6 contacts by Sales, "
            "none by Operations."_s);
        HAS(report, u"2 shorter stretches of the kind are not listed."_s);
        HAS(report, u"no contact recorded, 98 days"_s); // in the picture
        QVERIFY(!report.contains(u"nobody spoke"_s, Qt::CaseInsensitive));
    }

    void whoLedIsToldByQuarterWithCounts()
    {
        const QString report = reportOf(m_sample);
        HAS(report, u"Q3 2025\nSales\nSales: 3 · Success: 1"_s);
        HAS(report, u"Q1 2026\nSuccess\nSuccess: 5 · Finance: 2"_s);
    }

    void aKnownIssueIsToldBesideTheFirstSign()
    {
        const QString known =
            u"The issue behind it had been known since 22 Apr 2025: at least 322 days before the notice, "
            "and 146 days before that sign."_s;
        HAS(reportOf(m_sample), known);
        Snapshot later = m_sample;
        later.account.knownIssueSince = Edtf::parse(u"2025-09"); // perhaps after the sign of the 15th
        HAS_NOT(reportOf(later), u"had been known since"_s);
        later = m_sample;
        later.account.noticeOn = Edtf::parse(u"2025-08-01"); // before any sign, so there is none to speak of
        HAS_NOT(reportOf(later), u"before that sign"_s);
        later = m_sample;
        later.account.knownIssue = false;
        HAS_NOT(reportOf(later), u"had been known since"_s);
    }

    void whetherItCouldBeAvoidedIsToldInSentences()
    {
        HAS(reportOf(m_sample),
            u"Could it have been avoided? Yes. It could be known at the time. The window to prevent it closed with the "
            u"notice. The "
            u"first sign that we could have "
            "read came 176 days before it, on 15 Sept 2025. We acted after 77 days. The issue behind it"_s);
        Snapshot never = m_sample;
        for (RedFlag sign : m_sample.redFlags) {
            sign.actedOn = {};
            sign.act.clear();
            sign.worked = Pick<"worked">();
            never.redFlags.put(sign);
        }
        HAS(reportOf(never), u"15 Sept 2025. No act on it is recorded."_s);
    }

    void whatTheyNamedAndNobodyLookedAtSaysSo()
    {
        HAS_NOT(reportOf(m_sample), u"They named it"_s);
        Snapshot unexamined = m_sample;
        for (const Cause &cause : m_sample.causes) {
            if (cause.family == u"budget")
                unexamined.causes.remove(cause.id);
        }
        HAS(reportOf(unexamined), u"They named it, not looked at · Budget and economy"_s);
    }

    void whatIsOverdueSaysByHowManyDays()
    {
        HAS_NOT(reportOf(m_sample, QDate(2026, 4, 15)), u"overdue by 16"_s);
        const QString report = reportOf(m_sample, QDate(2026, 5, 1));
        QCOMPARE(report.count(u"15 Apr 2026\noverdue by 16\u00a0days"_s), 2); // on the first page, too
        const QString autumn = reportOf(m_sample, QDate(2026, 10, 1));
        HAS(autumn, u"Did it work: to be checked on 30 Jun 2026 · overdue by 93\u00a0days"_s);
    }

    void anActionWithoutOwnerOrDateSaysSo()
    {
        Snapshot workbook = m_sample;
        change(workbook.actions, u"Add the lead of the using team to every evaluation"_s, &Action::title,
               [](Action &action) {
                   action.ownerId.clear();
                   action.department = Pick<"department">();
                   action.dueOn = {};
               });
        HAS(reportOf(workbook), u"nobody yet"_s);
        HAS(reportOf(workbook), u"no date"_s);
    }

    void whatIsDoneStandsApartAndIsNoChangeToCome()
    {
        const ReportModel model = buildReport(m_sample, optionsOf(signedOff), Texts());
        const auto &first = std::get<ReportTable>(model.firstPage.blocks.back());
        for (const ReportTable::Row &row : first.rows)
            QVERIFY(!plainText(row.cells[0]).contains(u"deputy approver"_s));
        QVERIFY(!textOf(blocksOf(model, u"actions"_s)).contains(u"Name a deputy approver"_s));
        HAS(textOf(blocksOf(model, u"closed"_s)), u"Name a deputy approver"_s);
    }

    void afterTheEndNothingIsStillToCome()
    {
        const QString report = reportOf(m_sample, QDate(2026, 11, 25));
        HAS(report, u"The contract ended on 30 Apr 2026, 209 days ago."_s);
        HAS_NOT(report, u"still to come"_s);
        Snapshot partial = m_sample;
        partial.account.endOn = Edtf::parse(u"2026-04");
        const QString about = reportOf(partial, QDate(2026, 11, 25));
        HAS(about, u"The contract ended in Apr 2026."_s);
        HAS_NOT(about, u"days ago"_s);
    }

    void onlyWhatIsClaimedNeedsEvidence() { HAS(reportOf(m_sample), u"Claimed causes without evidence: 1 of 5."_s); }
};

QTEST_GUILESS_MAIN(TestTrueSentences)
#include "tst_truesentences.moc"
