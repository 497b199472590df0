#include "core/report/builder.h"
#include "core/report/edition/foredition.h"
#include "tests/report/modeltext.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

QString reportFor(Edition edition, const Snapshot &workbook)
{
    ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    return textOf(buildReport(workbook, options, Texts()));
}

} // namespace

/// What an interview leaves behind, and who may read it.
class TestInterviewReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasExpectedIsForOurEyesAlone()
    {
        const Snapshot workbook = sampleWorkbook();
        const QString internal = reportFor(Edition::Internal, workbook);
        for (const Interview &interview : workbook.interviews) {
            QVERIFY(interview.status != u"held" || !interview.hypothesis.isEmpty());
            for (const QString &text : {interview.hypothesis, interview.hypothesisAfter}) {
                QVERIFY2(internal.contains(text), qPrintable(text));
                if (text.isEmpty())
                    continue;
                QVERIFY(!reportFor(Edition::Executive, workbook).contains(text));
                QVERIFY(!reportFor(Edition::Customer, workbook).contains(text));
            }
        }
    }

    void whoTookPartStandsWithTheInterview()
    {
        const Snapshot workbook = sampleWorkbook();
        QCOMPARE(workbook.interviewPeople.size(), 1);
        QVERIFY(reportFor(Edition::Internal, workbook).contains(u"also there: Lena Hart (took notes)"_s));
        QVERIFY(!reportFor(Edition::Executive, workbook).contains(u"took notes"_s));
        QVERIFY(!reportFor(Edition::Customer, workbook).contains(u"also there"_s));
    }

    /// But not where it would help to tell whose words they are.
    void howFarIntoTheInterviewItWasIsTold()
    {
        const auto at = [](const auto &isMeant) {
            Snapshot workbook = sampleWorkbook();
            Line line = *std::ranges::find_if(workbook.lines, isMeant);
            line.offsetS = 4321;
            workbook.lines.put(line);
            return workbook;
        };
        const Snapshot ours = at([](const Line &line) { return line.kind == u"ours" && line.offsetS.has_value(); });
        QVERIFY(reportFor(Edition::Internal, ours).contains(u"at 1:12:01"_s));
        QVERIFY(!reportFor(Edition::Executive, ours).contains(u"1:12:01"_s));
        const Snapshot unnamed = at([](const Line &line) { return line.quotable == u"unnamed"; });
        QVERIFY(!reportFor(Edition::Internal, unnamed).contains(u"1:12:01"_s));
    }
};

QTEST_GUILESS_MAIN(TestInterviewReport)
#include "tst_interviewreport.moc"
