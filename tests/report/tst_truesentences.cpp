#include "core/guide/hypotheses.h"
#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/support/samplereader.h"

#include <QTest>

#include <algorithm>

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
        HAS(report, u"Q3 2025\nSuccess, as entered\nSales: 3 · Success: 1"_s);
        HAS(report, u"Q1 2026\nSuccess, as entered\nSuccess: 5 · Finance: 2"_s);
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

    void whatIsNotInTheirWordsSaysWhoseItIs()
    {
        HAS(reportOf(m_sample), u"Filed by us as the reason: Price too high for the number of vehicles"_s);
        HAS(reportOf(m_sample), u"Filed in the CRM"_s);
        Snapshot workbook = m_sample;
        for (const QString &origin : {u"guess"_s, u""_s, u"customer"_s}) {
            StatedReason reason;
            reason.id = u"reason "_s + origin;
            reason.text = u"Too slow"_s;
            reason.origin = Pick<"origin">(origin);
            reason.personId = origin == u"customer" ? m_sample.account.ownerId : QString();
            workbook.statedReasons.put(reason);
        }
        const QString report = reportOf(workbook);
        HAS(report, u"Too slow\nOur guess"_s);
        HAS(report, u"Too slow\nit is not entered whose words these are"_s);
        HAS(report, u"as one of us told it"_s);
        HAS_NOT(report, u"“Too slow”"_s);
    }

    void whatIsTakenAsItWasSaidSaysWhy()
    {
        Snapshot workbook = m_sample;
        StatedReason reason;
        reason.id = u"slow"_s;
        reason.text = u"Too slow"_s;
        reason.origin = "customer";
        reason.faceValueBecause = u"We timed it with them"_s;
        workbook.statedReasons.put(reason);
        const ReportModel model = buildReport(workbook, optionsOf(signedOff), Texts());
        HAS(textOf(model.firstPage.blocks), u"Taken as it was said because: We timed it with them"_s);
        HAS(textOf(blocksOf(model, u"causes"_s)), u"Taken as it was said because: We timed it with them"_s);
    }

    void turningPointsAreToldWithTheirCauseInOrder()
    {
        Snapshot workbook = m_sample;
        TurningPoint moment;
        moment.id = u"between"_s;
        moment.causeId = m_sample.workbook.mainCauseId;
        moment.at = Edtf::parse(u"2025");
        moment.whatHappened = u"Use was not looked at"_s;
        moment.oddsPct = 30;
        workbook.turningPoints.put(moment);
        moment.id = u"alone"_s;
        moment.causeId.clear();
        moment.whatHappened = u"The trade fair was skipped"_s;
        workbook.turningPoints.put(moment);
        const QString why = textOf(blocksOf(buildReport(workbook, optionsOf(signedOff), Texts()), u"causes"_s));
        const qsizetype first = why.indexOf(u"21 Nov 2023 · The choice was made"_s),
                        second = why.indexOf(u"2025 · Use was not looked at"_s),
                        third = why.indexOf(u"5 Feb 2026 · The set-up for dispatchers"_s);
        QVERIFY2(first >= 0 && first < second && second < third, qPrintable(why));
        HAS(why, u"odds 30 %"_s);
        HAS(why, u"Account executive"_s); // by role
        QVERIFY(why.indexOf(u"Other turning points"_s) < why.indexOf(u"The trade fair was skipped"_s));
    }

    void otherCustomersAreNamedWithWhatIsDone()
    {
        HAS(reportOf(m_sample), u"may leave for the same causes. Together they pay EUR 94,000 a year."_s);
        const QString later =
            textOf(blocksOf(buildReport(m_sample, optionsOf(QDate(2026, 4, 27)), Texts()), u"actions"_s));
        HAS(later, u"Brevik Transport · EUR 38,000"_s);
        HAS(later, u"Onboarding and adoption\nAsk who plans there.\nTom Reuter\n24 Apr 2026\noverdue by 3"_s);
    }

    void whatWeOnlySupposeWasNotLookedAt()
    {
        Snapshot supposed = m_sample;
        for (const Cause &cause : starterHypotheses())
            supposed.causes.put(cause);
        for (const Cause &cause : m_sample.causes) {
            if (cause.family == u"product")
                supposed.causes.remove(cause.id);
        }
        HAS(reportOf(supposed), u"Supposed, not looked at yet · Product"_s);
        HAS_NOT(reportOf(supposed), u"Looked at, not known · Product"_s);
        Evidence evidence;
        evidence.id = u"seen"_s;
        evidence.causeId = starterHypotheses().at(1).id;
        evidence.note = u"Two of them asked for it."_s;
        supposed.evidence.put(evidence);
        HAS(reportOf(supposed), u"Looked at, not known · Product"_s);
        HAS_NOT(reportOf(supposed), u"Supposed"_s);
    }

    /// The label of a row says what stands in it, not what might.
    void whatIsSaidOfAvoidingAndOfWhatWeDoIsLabelledSo()
    {
        const auto toldOf = [this](auto change) {
            Snapshot workbook = m_sample;
            for (const Cause &cause : m_sample.causes)
                workbook.causes.remove(cause.id);
            Cause cause;
            cause.id = u"alone"_s;
            cause.text = u"Nobody asked."_s;
            cause.role = "contributing";
            change(cause);
            workbook.causes.put(cause);
            return textOf(blocksOf(buildReport(workbook, optionsOf(QDate(2026, 3, 31)), Texts()), u"causes"_s));
        };
        const auto avoidable = [](Cause &cause) { cause.preventable = "yes"; };
        const auto changed = [](Cause &cause) { cause.response = "change"; };
        HAS(toldOf(avoidable), u"\nAvoidable\nYes."_s);
        HAS(toldOf(changed), u"\nWhat we do\nWe change"_s);
        HAS(toldOf([&](Cause &cause) {
                avoidable(cause);
                changed(cause);
            }),
            u"\nAvoidable, what we do\nYes."_s);
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
        StatedReason alone;
        alone.id = u"alone"_s;
        alone.origin = "customer";
        alone.reason = "hard_to_use";
        unexamined.statedReasons.put(alone);
        HAS(reportOf(unexamined), u"Product"_s);
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

    /// What stands beside its date in a column is cited without it.
    void aDateStandsOnceInARow()
    {
        const ReportModel model = buildReport(m_sample, optionsOf(signedOff), Texts());
        int rows = 0;
        for (const char *section : {"history", "attempts"}) {
            for (const Block &block : blocksOf(model, QString::fromLatin1(section))) {
                const auto *table = std::get_if<ReportTable>(&block);
                const auto when = table ? std::ranges::find(table->columns, u"When"_s, &ReportTable::Column::heading)
                                        : std::vector<ReportTable::Column>::const_iterator();
                if (!table || when == table->columns.end())
                    continue;
                const auto at = size_t(when - table->columns.begin());
                for (const ReportTable::Row &row : table->rows) {
                    const QString date = plainText(row.cells[at]);
                    for (size_t cell = 0; cell < row.cells.size(); ++cell)
                        QVERIFY2(cell == at || date.isEmpty() || !plainText(row.cells[cell]).contains(date),
                                 qPrintable(plainText(row.cells[cell])));
                    ++rows;
                }
            }
        }
        QVERIFY(rows > 8);
    }

    /// Each says what it is about, and nothing that is none.
    void sentencesStandByThemselves()
    {
        const QString report = reportOf(m_sample);
        HAS(report, u"We think that what made them leave can still be overcome in part."_s);
        HAS(report, u"Not known: 3."_s);
        HAS_NOT(report, u"not answered: 0"_s);
        HAS(report, u"3 decisions are asked of you, below. The price of 1 of them is known: EUR 12,800."_s);
        // A visit stands in the history: what is not entered as an attempt may have been done all the same.
        HAS(report, u"No attempt is recorded by these means: Visit"_s);
        HAS_NOT(report, u"Not tried"_s);
    }

    /// No word glued to a value: whole words, each in its place.
    void whatBecameOfASignOrAPromiseIsSaidInWords()
    {
        const QString report = reportOf(m_sample);
        HAS(report, u"we acted on 1 Dec 2025 · it worked in part"_s);
        HAS(report, u"kept late\n3 Jun 2024"_s);
        HAS(report, u"kept\n26 Sept 2024"_s);
        HAS_NOT(report, u"worked: "_s);
        Snapshot workbook = m_sample;
        for (const RedFlag &sign : m_sample.redFlags) {
            RedFlag early = sign;
            early.worked = "too_early";
            workbook.redFlags.put(early);
        }
        HAS(reportOf(workbook), u"too early to tell whether it worked"_s);
    }

    void whatCameAfterTheNoticeDidNotSetItOff()
    {
        Snapshot workbook = m_sample;
        for (const Event &event : m_sample.events) {
            if (event.title.startsWith(u"Full export of tours")) {
                Event added = event;
                added.onTriggers = true;
                workbook.events.put(added);
            }
        }
        const std::vector<Block> blocks = blocksOf(buildReport(workbook, optionsOf(signedOff), Texts()), u"triggers"_s);
        QString under;
        QStringList days, after;
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                under = heading->text;
            else if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const ReportTable::Row &row : table->rows)
                    (under == u"After the notice" ? after : days) += plainText(row.cells[2]);
            }
        }
        QCOMPARE(after.size(), 1);
        QVERIFY(after.front().startsWith(u"Full export of tours"));
        QVERIFY(days.size() > 4);
        QVERIFY(!textOf(blocks).contains(u"Afterwards"_s));
    }

    /// Of what an edition holds back nothing is said that would be false without it.
    void executivesReadNoFalseHeading()
    {
        ReportOptions options = optionsOf(signedOff);
        options.edition.edition = Edition::Executive;
        const ReportModel model = buildReport(m_sample, options, Texts());
        // The cause behind this reason was ruled out, which they do not read.
        HAS(textOf(blocksOf(model, u"causes"_s)), u"Also given as a reason\nPrice too high"_s);
        const auto *heading = std::get_if<Heading>(&blocksOf(model, u"closed"_s).front());
        QVERIFY(!heading || heading->text == u"Appendix: closed actions"); // none of them was dropped
        HAS(textOf(blocksOf(model, u"triggers"_s)), u"Our reply\nAfter 3 days · 6 Mar 2026"_s);
        HAS(textOf(blocksOf(model, u"actions"_s)), u"\nOffers\n"_s); // there are no others
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
