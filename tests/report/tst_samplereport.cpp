#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "tests/report/modeltext.h"
#include "tests/report/pdftext.h"
#include "tests/support/samplereader.h"

#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions options()
{
    return {QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
}

ReportModel reportOf(const Snapshot &workbook)
{
    return buildReport(workbook, options(), Texts());
}

Snapshot onlyNamed()
{
    Snapshot workbook;
    workbook.account.id = u"account"_s;
    workbook.account.name = u"Norvik Logistics"_s;
    return workbook;
}

/// The value beside a label in the table of figures.
QString figure(const ReportModel &model, const QString &name)
{
    for (const Block &block : blocksOf(model, u"numbers"_s)) {
        const auto *table = std::get_if<ReportTable>(&block);
        for (size_t row = 0; table && row < table->rows.size(); ++row) {
            if (table->rows[row].cells[0][0].text == name)
                return table->rows[row].cells[1][0].text;
        }
    }
    return u"(no row)"_s;
}

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable((text).left(3000)))

class TestSampleReport : public QObject
{
    Q_OBJECT

    const Snapshot m_sample = sampleWorkbook();
    const ReportModel m_report = reportOf(m_sample);

private Q_SLOTS:
    void figuresAreExact_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("Annual revenue") << "EUR 84,000.00";
        QTest::newRow("Tenure to the notice") << "792 days\n26.0 months";
        QTest::newRow("Notice to the end") << "51 days";
        QTest::newRow("Days left") << "30 days";
        QTest::newRow("Effect on gross and net retention of the book") << "3.50 percentage points";
        QTest::newRow("Time to first value") << "147 days";
        QTest::newRow("Warning lead time") << "176 days";
        QTest::newRow("Reaction time") << "77 days";
        QTest::newRow("Reply to the complaint") << "3 days";
        QTest::newRow("Follow-through of actions") << "3 of 6 (50 %)";
        QTest::newRow("Net value of a save") << "EUR 22,900.00";
        QTest::newRow("Value if regained") << "EUR 117,000.00";
        QTest::newRow("Cost of the loss") << "EUR 178,680.00";
        QTest::newRow("Spent on saving so far") << "EUR 1,400.00";
        QTest::newRow("Causes with evidence") << "4 of 5 (80 %)";
    }
    void figuresAreExact()
    {
        QFETCH(QString, value);
        QCOMPARE(figure(m_report, QString::fromLatin1(QTest::currentDataTag())), value);
    }

    void formulasNameTheirInputs()
    {
        const QString numbers = textOf(blocksOf(m_report, u"numbers"_s));
        HAS(numbers, u"Signature (8 Jan 2024) to notice (10 Mar 2026)"_s);
        HAS(numbers, u"(EUR 84,000.00) divided by the book (EUR 2,400,000.00)"_s);
        HAS(numbers, u"planned within 60 days"_s);
    }

    void firstPageAnswersItsQuestions()
    {
        const QString page = textOf(m_report.firstPage);
        for (const QString &part :
             {u"Norvik Logistics"_s, u"EUR 84,000"_s, u"26.0 months"_s, u"3.50 pp"_s,
              u"“The reason is our budget for this year.”"_s, u"Dispatch had to use what IT and finance had chosen"_s,
              u"Credit refused on the phone"_s, u"Yes, in 2 interviews"_s, u"We half expected it"_s,
              u"30 days are left, until the contract ends"_s, u"176 days before it, on 15 Sep"_s,
              u"Dispatch was not brought in before the signing"_s, u"Spend the first week of each roll-out"_s,
              u"2 interviews, 27 notes, 59 events"_s, u"Claimed causes without evidence: 1 of 5"_s,
              u"Not reviewed yet"_s, u"As of 31 Mar 2026"_s})
            HAS(page, part);
    }

    void firstPageShowsThePinnedActionsFirst()
    {
        const auto *actions = std::get_if<ReportTable>(&m_report.firstPage.blocks.back());
        QVERIFY(actions);
        QCOMPARE(actions->rows.size(), size_t(3));
        for (const auto &row : actions->rows) {
            const bool pinned =
                std::any_of(m_sample.actions.begin(), m_sample.actions.end(), [&](const Action &action) {
                    return action.pinned.value_or(false) && action.title == row.cells[0][0].text;
                });
            QVERIFY(pinned);
        }
        Snapshot unpinned = m_sample;
        for (Action action : m_sample.actions) {
            action.pinned.reset();
            unpinned.actions.put(action);
        }
        const ReportModel report = reportOf(unpinned);
        const auto &rows = std::get<ReportTable>(report.firstPage.blocks.back()).rows;
        QCOMPARE(rows.size(), size_t(3)); // those committed to, the earliest first
        QCOMPARE(rows[0].cells[2][0].text, u"15 Apr 2026"_s);
        QCOMPARE(rows[1].cells[2][0].text, u"30 Apr 2026"_s);
        QCOMPARE(rows[2].cells[2][0].text, u"15 May 2026"_s);
    }

    void sectionsStandInTheirOrder()
    {
        QStringList keys;
        for (const ReportSection &section : m_report.sections)
            keys.append(keyOf(section));
        QCOMPARE(keys, (QStringList{u"causes"_s,        u"decision"_s, u"actions"_s,  u"timeline"_s, u"triggers"_s,
                                    u"history"_s,       u"voice"_s,    u"comeback"_s, u"lessons"_s,  u"profile"_s,
                                    u"gaps"_s,          u"sign_off"_s, u"events"_s,   u"closed"_s,   u"attempts"_s,
                                    u"decision_card"_s, u"answers"_s,  u"numbers"_s,  u"contact"_s,  u"people"_s,
                                    u"interviews"_s,    u"meetings"_s}));
    }

    /// When, against which cause, what came of it and at what cost; for executives without what stood in the way.
    void whatWasTriedIsTold()
    {
        const QString tried = textOf(blocksOf(m_report, u"attempts"_s));
        for (const QString &part :
             {u"11 Feb 2025"_s, u"Training"_s, u"Against: Bought by one team"_s, u"Helped in part"_s,
              u"It taught the program as it was"_s, u"EUR 1,200"_s, u"EUR 6,300"_s, u"by these means: "_s})
            QVERIFY2(tried.contains(part), qPrintable(part + u" in "_s + tried));
        QVERIFY(!tried.section(u"by these means: "_s, 1).contains(u"Training"_s));
        HAS(textOf(blocksOf(m_report, u"interviews"_s)), u"Led to: Action "_s);
        HAS(textOf(blocksOf(m_report, u"lessons"_s)), u"Nothing follows, because: "_s);
    }

    void theComplaintThatLedToItSaysSo()
    {
        HAS(textOf(blocksOf(m_report, u"triggers"_s)), u"The complaint that led to it"_s);
        Snapshot unmarked = m_sample;
        unmarked.workbook.complaintId.clear();
        const QString text = textOf(blocksOf(reportOf(unmarked), u"triggers"_s));
        HAS(text, u"A complaint"_s);
        QVERIFY(!text.contains(u"The complaint that led to it"_s));
    }

    void wordsNotForQuotingAreNowhere()
    {
        const QString text = textOf(m_report);
        int withheld = 0;
        for (const Line &line : m_sample.lines) {
            if (line.kind != u"verbatim")
                continue;
            const bool allowed = line.quotable == u"named" || line.quotable == u"unnamed";
            QCOMPARE(text.contains(line.text), allowed);
            if (!allowed) {
                ++withheld;
                HAS(text, line.usefulPoint);
            }
        }
        QCOMPARE(withheld, 5);
        HAS(textOf(blocksOf(m_report, u"interviews"_s)),
            u"Notes that nobody has allowed us to quote, told only here"_s);
    }

    void quotesWithoutNameStandOnceAndNameless()
    {
        const QString all = textOf(m_report);
        for (const Block &block : blocksOf(m_report, u"voice"_s)) {
            const auto *quote = std::get_if<Quote>(&block);
            if (!quote)
                continue;
            const QString words = quote->text[0].text;
            const auto line = std::find_if(m_sample.lines.begin(), m_sample.lines.end(),
                                           [&](const Line &each) { return words == u"“%1”"_s.arg(each.text); });
            QVERIFY(line != m_sample.lines.end());
            const QString name = m_sample.nameOf(line->personId);
            QCOMPARE(quote->attribution.contains(name), line->quotable == u"named");
            if (line->quotable == u"unnamed")
                QCOMPARE(all.count(line->text), 1);
        }
    }

    void everythingThatHappenedIsInTheTableAndInTheDrawing()
    {
        const QString events = textOf(blocksOf(m_report, u"events"_s));
        for (const Event &event : m_sample.events)
            HAS(events, event.title);
        for (const Block &block : blocksOf(m_report, u"timeline"_s)) {
            if (const auto *figure = std::get_if<TimelineFigure>(&block)) {
                const auto done = std::ranges::count_if(m_sample.comebackSteps,
                                                        [](const ComebackStep &step) { return !step.doneOn.isNull(); });
                QCOMPARE(figure->events.size(), size_t(m_sample.events.size() + 2 + done)); // two interviews
                QCOMPARE(std::count_if(figure->events.begin(), figure->events.end(),
                                       [](const auto &event) { return event.finalStraw; }),
                         1);
                QVERIFY(!figure->alternative.isEmpty());
            }
        }
    }

    /// An event whose side is not known is nobody's, in the drawing and in the table; else it follows
    /// its people.
    void anEventWithoutASideIsNobodys()
    {
        Snapshot one = onlyNamed();
        Event event;
        event.id = u"e"_s;
        event.at = Edtf::parse(u"2026-03-06"_s);
        event.title = u"Mail lost"_s;
        event.department = "sales";
        one.events.put(event);
        const auto laneIn = [](const ReportModel &model) {
            for (const Block &block : blocksOf(model, u"timeline"_s)) {
                if (const auto *figure = std::get_if<TimelineFigure>(&block))
                    return figure->events.at(0).lane;
            }
            return TimelineFigure::Lane::Us;
        };
        const auto whoseIn = [](const ReportModel &model) {
            for (const Block &block : blocksOf(model, u"events"_s)) {
                if (const auto *table = std::get_if<ReportTable>(&block))
                    return plainText(table->row(0).cells.at(2));
            }
            return u"(no table)"_s;
        };
        const ReportModel without = reportOf(one);
        QCOMPARE(laneIn(without), TimelineFigure::Lane::Nobody);
        QCOMPARE(whoseIn(without), u"Mail lost"_s); // nobody is anybody's, and the column is left out

        Person solveig;
        solveig.id = u"p"_s;
        solveig.party = "customer";
        one.people.put(solveig);
        one.eventPeople.put({u"e/p"_s, u"e"_s, u"p"_s, {}});
        const ReportModel with = reportOf(one);
        QCOMPARE(laneIn(with), TimelineFigure::Lane::Them);
        HAS(textOf(blocksOf(with, u"events"_s)), u"Them"_s);
    }

    void eachSectionTellsWhatTheWorkbookHolds()
    {
        const auto section = [&](const char *key) { return textOf(blocksOf(m_report, QString::fromLatin1(key))); };
        HAS(section("triggers"), u"Dear Ms Hart"_s);
        HAS(section("triggers"), u"Our process: We departed from it"_s);
        HAS(section("triggers"), u"A credit of EUR 900, and nothing else."_s);
        HAS(section("answers"), u"What happened in the last days, one thing after the other?"_s);
        HAS(section("contact"), u"From 5 Aug 2025 to 15 Dec 2025 only contacts by Sales are recorded"_s);
        HAS(section("history"), u"not acted on"_s);
        HAS(section("history"), u"“Your dispatchers get their own view by the summer.”"_s);
        HAS(section("answers"), u"A dispatcher who would have stayed for a lower price."_s);
        HAS(section("causes"), u"The call sheet names IT and finance only."_s);
        HAS(section("lessons"), u"Before anyone signs, we sit down"_s);
        HAS(section("closed"), u"The discount of March 2025 had no effect"_s);
        HAS(section("gaps"), u"What will the depots plan with from May?"_s);
        HAS(section("answers"), u"waiting for Tom Reuter"_s);
        HAS(section("answers"), u"Because: The other supplier is an assumption"_s);
        HAS(section("sign_off"), u"Clear and fair."_s);
    }

    void noPlaceholderAndNoHalfPluralIsLeft()
    {
        const QRegularExpression leftover(u"%[0-9n]|\\(s\\)"_s);
        const auto match = leftover.match(textOf(m_report));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        Snapshot one = onlyNamed();
        Interview interview;
        interview.id = u"i"_s;
        interview.status = "held";
        interview.heldAt = Edtf::parse(u"2026-03-12");
        one.interviews.put(interview);
        HAS(textOf(reportOf(one).firstPage), u"Yes, in 1 interview\n"_s);
    }

    void noHeadingStandsAlone()
    {
        for (const ReportModel &model : {m_report, reportOf(onlyNamed())}) {
            for (const ReportSection &section : model.sections) {
                QVERIFY(section.blocks.size() > 1);
                for (size_t i = 0; i < section.blocks.size(); ++i) {
                    const auto *heading = std::get_if<Heading>(&section.blocks[i]);
                    if (!heading)
                        continue;
                    QVERIFY(!heading->text.isEmpty());
                    QVERIFY(i + 1 < section.blocks.size());
                    const auto *next = std::get_if<Heading>(&section.blocks[i + 1]);
                    QVERIFY(!next || next->level > heading->level);
                }
            }
        }
    }

    void anEmptyWorkbookGivesOnePage()
    {
        const ReportModel model = reportOf(onlyNamed());
        QVERIFY(model.sections.empty());
        const auto pdf = writePdf(model, {PdfOptions::Paper::A4, options().now});
        QVERIFY(pdf);
        const QStringList pages = textOfPages(*pdf);
        HAS(pages[0], u"Norvik Logistics"_s);
        HAS(pages[0], u"Not yet"_s);
    }

    void anEmptySectionSaysWhy()
    {
        Snapshot workbook = onlyNamed();
        Because because;
        because.id = because.key = u"voice"_s;
        because.reason = u"They asked us not to call."_s;
        workbook.because.put(because);
        HAS(textOf(blocksOf(reportOf(workbook), u"voice"_s)), u"Not done, because: They asked us not to call."_s);
    }

    void partialAndContradictingDatesAreNeverExact()
    {
        Snapshot workbook = onlyNamed();
        workbook.account.signedOn = Edtf::parse(u"2024-05");
        workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        QCOMPARE(figure(reportOf(workbook), u"Tenure to the notice"_s), u"648 to 678 days\n21.3 to 22.3 months"_s);
        workbook.account.signedOn = Edtf::parse(u"2027-01-01");
        QCOMPARE(figure(reportOf(workbook), u"Tenure to the notice"_s), u"check these dates"_s);
        workbook.account.signedOn = {};
        HAS(textOf(reportOf(workbook).firstPage), u"Norvik Logistics gave notice on 10 Mar 2026."_s);
    }

    void theSignOffTellsWhoChangedWhatAndHowMuchSinceItWasApproved()
    {
        const auto revision = [](const char *id, const char *parent, const char *who, int day) {
            Revision made;
            made.id = QLatin1String(id);
            made.parent = QLatin1String(parent);
            made.author = QLatin1String(who);
            made.at = QDateTime({2026, 3, day}, {9, 0}, Qt::UTC);
            made.change = Change::edit("event", "title");
            return made;
        };
        ReportOptions report = options();
        report.history = {revision("d", "c", "Lena Hart", 30), revision("c", "b", "Ruth Okafor", 29),
                          revision("b", "a", "Lena Hart", 11), revision("a", "", "", 10)};
        Snapshot workbook = m_sample;
        QVERIFY(!workbook.reviews.isEmpty());
        Review review = *workbook.reviews.begin();
        review.state = "approved";
        review.revisionId = u"b"_s;
        workbook.reviews.put(review);

        const ReportModel model = buildReport(workbook, report, Texts());
        HAS(textOf(blocksOf(model, u"sign_off"_s)), u"2 changes since"_s);
        const QString text = textOf(blocksOf(model, u"changes_made"_s));
        QVERIFY(text.contains(QRegularExpression(u"Lena Hart\\s+2\\s+11 Mar 2026\\s+30 Mar 2026"_s)));
        QVERIFY(text.contains(QRegularExpression(u"Ruth Okafor\\s+1\\s+29 Mar 2026\\s+29 Mar 2026"_s)));

        report.history.clear();
        QVERIFY(blocksOf(buildReport(workbook, report, Texts()), u"changes_made"_s).empty());
    }

    void theWholeReportGoesOnPaper()
    {
        for (const auto paper : {PdfOptions::Paper::A4, PdfOptions::Paper::Letter}) {
            const auto pdf = writePdf(m_report, {paper, options().now});
            QVERIFY(pdf);
            const QStringList pages = textOfPages(*pdf);
            const auto appendix = std::ranges::find_if(
                pages, [](const QString &page) { return page.contains(u"Appendix: everything"_s); });
            if (paper == PdfOptions::Paper::A4)
                HAS(*appendix, u"Sign-off"_s); // it begins where there is room, not on a page of its own
            QCOMPARE(appendix - pages.begin(), paper == PdfOptions::Paper::A4 ? 10 : 11);
            QVERIFY(pages.size() <= 32);
            HAS(pages[0], u"Not reviewed yet"_s);
            HAS(pages[1], u"Why they left"_s);
            HAS(pages.last(), u"Page %1 of %1"_s.arg(pages.size()));
            const QString all = pages.join(u' ').simplified();
            for (const Action &action : m_sample.actions)
                HAS(all, action.title);
        }
    }
};

QTEST_MAIN(TestSampleReport)
#include "tst_samplereport.moc"
