#include "core/report/builder.h"
#include "core/report/edition/foredition.h"
#include "tests/report/modeltext.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportModel reportOf(const Snapshot &workbook, Edition edition = Edition::Internal)
{
    ReportOptions options{QDateTime(QDate(2026, 3, 31), {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    return buildReport(workbook, options, Texts());
}

QString section(const Snapshot &workbook, const char *key, Edition edition = Edition::Internal)
{
    return textOf(blocksOf(reportOf(workbook, edition), QString::fromLatin1(key)));
}

QString idOf(const Snapshot &workbook, const QString &name)
{
    for (const Person &person : workbook.people) {
        if (person.name == name)
            return person.id;
    }
    qFatal("no such person: %s", qPrintable(name));
}

/// The sample, in which a question was put to two people as well.
struct AskedAround
{
    Snapshot workbook = withoutTellings();

    /// The sample has a question of its own that several people tell.
    static Snapshot withoutTellings()
    {
        Snapshot workbook = sampleWorkbook();
        QStringList told;
        for (const Line &line : workbook.lines) {
            if (line.promptKey.startsWith(u"history."))
                told += line.id;
        }
        for (const QString &id : told)
            workbook.lines.remove(id);
        return workbook;
    }

    void tell(const QString &id, const QString &name, PickKey<"line_kind"> kind, PickKey<"quotable"> quotable,
              const QString &text)
    {
        Line line;
        line.id = id;
        line.rank = u"z"_s + id;
        line.personId = idOf(workbook, name);
        line.promptKey = u"triggers.surprise"_s;
        line.kind = kind;
        line.quotable = quotable;
        line.text = text;
        workbook.lines.put(line);
    }
};

QStringList heads(const ReportTable &table)
{
    QStringList heads;
    for (const ReportTable::Column &column : table.columns)
        heads += column.heading;
    return heads;
}

/// The table of what several people say to the question.
ReportTable tellings(const Snapshot &workbook)
{
    ReportTable last;
    bool isTheQuestion = false;
    for (const Block &block : blocksOf(reportOf(workbook), u"answers"_s)) {
        if (const auto *heading = std::get_if<Heading>(&block))
            isTheQuestion = heading->level == 3;
        else if (const auto *table = std::get_if<ReportTable>(&block); table && isTheQuestion)
            last = *table;
    }
    return last;
}

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable(QString(part) + u" in: "_s + (text).right(2500)))
#define LACKS(text, part) QVERIFY2(!(text).contains(part), qPrintable(QString(part) + u" in: "_s + (text).right(2500)))

/// What the report tells of reaching out, and of a question that several people answered.
class TestReachingReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnPeopleReadEveryTry()
    {
        const QString told = section(sampleWorkbook(), "attempts");
        for (const QString &part : {u"Reaching out"_s, u"Cost of the tries\nEUR 180"_s, u"unexpected"_s,
                                    u"to Pia Sommer"_s, u"No call back."_s, u"The same question, by voice."_s,
                                    u"In person"_s, u"20 Feb 2026 · Stopped"_s, u"more would be pushing"_s})
            HAS(told, part);
    }

    /// The date stands once in its row.
    void aTryIsToldByItsNumberBesideItsDate()
    {
        for (const Block &block : blocksOf(reportOf(sampleWorkbook()), u"attempts"_s)) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (!table || table->columns.size() != 4)
                continue;
            for (const ReportTable::Row &row : table->rows) {
                const QString when = plainText(row.cells.at(0));
                QVERIFY(!when.isEmpty());
                LACKS(plainText(row.cells.at(1)), when);
                HAS(plainText(row.cells.at(1)), u"no. "_s);
            }
        }
    }

    void theExecutivesReadASummary()
    {
        const QString told = section(sampleWorkbook(), "attempts", Edition::Executive);
        HAS(told, u"Tries"_s);
        HAS(told, u"20 Feb 2026 · Stopped"_s);
        LACKS(told, u"No call back."_s);
        LACKS(told, u"The same question, by voice."_s);
    }

    void theCustomerReadsNothingOfIt()
    {
        const Projected theirs = forEdition(sampleWorkbook(), {.edition = Edition::Customer}, Texts());
        QVERIFY(theirs.workbook.outreach.isEmpty());
        const QString told = textOf(reportOf(sampleWorkbook(), Edition::Customer));
        LACKS(told, u"warehouse project"_s);
        LACKS(told, u"EUR 180"_s);
    }

    void aStopBeforeTheFirstTryIsTold()
    {
        Snapshot workbook = sampleWorkbook();
        workbook.outreach = {};
        HAS(section(workbook, "attempts"), u"20 Feb 2026 · Stopped"_s);
        LACKS(section(workbook, "attempts"), u"Tries"_s);
    }

    /// Each under its own consent: what is not for quoting is told in our words, or that it is there.
    void everyoneIsToldBesideTheAnswer()
    {
        AskedAround asked;
        asked.tell(u"a"_s, u"Tom Reuter"_s, "ours", "not_asked", u"Seen from Sales it came as a surprise."_s);
        asked.tell(u"b"_s, u"Jonas Meyer"_s, "verbatim", "named", u"We had said it all year."_s);
        asked.tell(u"c"_s, u"Pia Sommer"_s, "verbatim", "not_asked", u"Zyxsecretwvu"_s);
        asked.tell(u"d"_s, u"Carla Brandt"_s, "verbatim", "no", u"Zyxrefusedwvu"_s);
        const QString told = section(asked.workbook, "answers");
        HAS(told, u"Sales was surprised."_s); // the one answer
        HAS(told, u"People who tell it: "_s);
        HAS(told, u"Seen from Sales it came as a surprise."_s);
        HAS(told, u"We had said it all year."_s);
        const QString whole = textOf(reportOf(asked.workbook));
        LACKS(whole, u"Zyxsecretwvu"_s);
        LACKS(whole, u"Zyxrefusedwvu"_s);
        QCOMPARE(whole.count(u"Seen from Sales it came as a surprise."_s), 1); // nothing is told twice
        QCOMPARE(whole.count(u"We had said it all year."_s), 1);
    }

    /// A column a person beside our answer, as many as fit; what is not for quoting has one without a name.
    void aColumnAPersonStandsBesideTheAnswer()
    {
        AskedAround asked;
        asked.tell(u"a"_s, u"Tom Reuter"_s, "ours", "not_asked", u"Seen from Sales it came as a surprise."_s);
        asked.tell(u"b"_s, u"Jonas Meyer"_s, "verbatim", "named", u"We had said it all year."_s);
        asked.tell(u"d"_s, u"Carla Brandt"_s, "verbatim", "no", u"Zyxrefusedwvu"_s);
        const ReportTable table = tellings(asked.workbook);
        const QStringList shown = heads(table);
        QCOMPARE(shown.size(), 4);
        QCOMPARE(shown.at(0), u"Our answer"_s);
        QVERIFY(shown.at(1).startsWith(u"Jonas Meyer"_s)); // theirs before ours
        QCOMPARE(shown.at(2), u"Not for quoting"_s);
        QVERIFY(shown.at(3).startsWith(u"Tom Reuter"_s));
        QCOMPARE(table.size(), 1u);
        HAS(plainText(table.rows.at(0).cells.at(0)), u"Sales was surprised."_s);
        HAS(plainText(table.rows.at(0).cells.at(1)), u"“We had said it all year.”"_s);
        LACKS(plainText(table.rows.at(0).cells.at(2)), u"Brandt"_s);
        HAS(section(asked.workbook, "answers"), u"People who tell it: 3 · told in different words"_s);
        // One more, and each has a row.
        asked.tell(u"c"_s, u"Pia Sommer"_s, "verbatim", "not_asked", u"Zyxsecretwvu"_s);
        const ReportTable rows = tellings(asked.workbook);
        QCOMPARE(heads(rows), QStringList({u"Who"_s, u"What they say"_s}));
        QCOMPARE(rows.size(), 5u);
    }

    /// Nobody refused who was not asked.
    void whoWasNotAskedIsNotSaidToHaveRefused()
    {
        AskedAround asked;
        asked.tell(u"c"_s, u"Pia Sommer"_s, "verbatim", "not_asked", u"Zyxsecretwvu"_s);
        const ReportTable table = tellings(asked.workbook);
        QCOMPARE(heads(table).last(), u"Not asked"_s);
        HAS(plainText(table.rows.at(0).cells.back()), u"of which nobody has asked"_s);
        LACKS(section(asked.workbook, "answers"), u"told in"_s); // nothing is compared with what is not there
    }

    void theSameWordsAreSaidToBeTheSame()
    {
        AskedAround asked;
        asked.tell(
            u"b"_s, u"Jonas Meyer"_s, "verbatim", "named",
            u"sales was surprised; Success half expected it after the visit in January - Support was not asked"_s);
        HAS(section(asked.workbook, "answers"), u"told in the same words"_s);
    }

    void othersReadOfItWhatTheSpeakerAllowed()
    {
        AskedAround asked;
        asked.tell(u"a"_s, u"Tom Reuter"_s, "ours", "not_asked", u"Zyxourviewwvu"_s);
        asked.tell(u"c"_s, u"Pia Sommer"_s, "verbatim", "not_asked", u"Zyxsecretwvu"_s);
        asked.tell(u"d"_s, u"Carla Brandt"_s, "verbatim", "no", u"Zyxrefusedwvu"_s);
        for (const Edition edition : {Edition::Executive, Edition::Customer}) {
            const QString told = textOf(reportOf(asked.workbook, edition));
            LACKS(told, u"Zyxsecretwvu"_s);
            LACKS(told, u"Zyxrefusedwvu"_s);
            if (edition == Edition::Customer)
                LACKS(told, u"Zyxourviewwvu"_s);
        }
    }

    /// Three questions are all that was asked: their answers stand on the one page.
    void onThePageOfTheShortWayStandItsAnswers()
    {
        Snapshot workbook = sampleWorkbook();
        Answer answer;
        answer.id = u"known_issue.tried/workbook"_s;
        answer.promptKey = u"known_issue.tried"_s;
        answer.subjectId = u"workbook"_s;
        answer.text = u"Two trainings and a discount."_s;
        workbook.answers.put(answer);
        LACKS(textOf(reportOf(workbook).firstPage), answer.text);
        workbook.workbook.depth = "short";
        HAS(textOf(reportOf(workbook).firstPage), answer.text);
        LACKS(textOf(reportOf(workbook, Edition::Customer).firstPage), answer.text);
    }

    /// Whose words they are may not be seen from where they stand.
    void wordsWithoutNameStandBesideNobody()
    {
        AskedAround asked;
        asked.tell(u"b"_s, u"Jonas Meyer"_s, "verbatim", "unnamed", u"We had said it all year."_s);
        const ReportTable table = tellings(asked.workbook);
        QCOMPARE(heads(table), QStringList({u"Our answer"_s, u"without name"_s}));
        LACKS(plainText(table.rows.at(0).cells.at(1)), u"Meyer"_s);
        // Nor beside other words of the same person that may stand with the name.
        asked.tell(u"e"_s, u"Jonas Meyer"_s, "verbatim", "named", u"The depot had said so."_s);
        QCOMPARE(heads(tellings(asked.workbook)).size(), 3);
        const QString told = textOf(reportOf(asked.workbook));
        HAS(told, u"We had said it all year."_s);
    }
};

QTEST_MAIN(TestReachingReport)
#include "tst_reachingreport.moc"
