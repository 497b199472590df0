#include "core/guide/customersvoice.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

/// What the customer said, as against what one of ours made of it.
class TestCustomersVoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteIsTheirVoice_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("interview");
        QTest::addColumn<bool>("theirs");
        QTest::newRow("their words") << "verbatim" << "theirs" << "" << true;
        QTest::newRow("of no kind") << "" << "theirs" << "exit" << true;
        QTest::newRow("our view") << "ours" << "theirs" << "exit" << false;
        QTest::newRow("what we saw") << "observed" << "theirs" << "exit" << false;
        QTest::newRow("words of a colleague") << "verbatim" << "ours" << "exit" << false;
        QTest::newRow("words of a consultant") << "verbatim" << "others" << "exit" << false;
        QTest::newRow("speaker of no side, asked") << "verbatim" << "nobody's" << "exit" << true;
        QTest::newRow("speaker of no side, colleague") << "verbatim" << "nobody's" << "internal" << false;
        QTest::newRow("speaker of no side, in passing") << "verbatim" << "nobody's" << "" << false;
        QTest::newRow("whoever was asked") << "verbatim" << "" << "exit" << true;
        QTest::newRow("nobody") << "verbatim" << "" << "" << false;
    }
    void aNoteIsTheirVoice()
    {
        QFETCH(QString, kind);
        QFETCH(QString, speaker);
        QFETCH(QString, interview);
        CaseBuilder c;
        c.person(u"theirs"_s, u"customer"_s);
        c.person(u"ours"_s, u"us"_s);
        c.person(u"others"_s, u"third"_s);
        c.person(u"nobody's"_s, {});
        for (const QString &each : {u"exit"_s, u"internal"_s})
            c.add(c.workbook.interviews, each, [&](Interview &talk) {
                talk.kind = Pick<"interview_kind">(each);
                talk.personId = each == u"exit" ? u"theirs"_s : u"ours"_s;
            });
        Line note;
        note.kind = Pick<"line_kind">(kind);
        note.personId = speaker;
        note.interviewId = interview;
        QTEST(isCustomersVoice(note, c.workbook), "theirs");
    }

    void aReasonIsTheirVoice_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<bool>("theirs");
        QTest::newRow("said by them") << "customer" << "theirs" << true;
        QTest::newRow("said by them, nobody named") << "customer" << "" << true;
        QTest::newRow("said by them, by one of ours") << "customer" << "ours" << false;
        QTest::newRow("CRM") << "crm" << "ours" << false;
        QTest::newRow("CRM, of theirs") << "crm" << "theirs" << false;
        QTest::newRow("guess") << "guess" << "" << false;
        QTest::newRow("no origin, of theirs") << "" << "theirs" << true;
        QTest::newRow("no origin, nobody") << "" << "" << false;
    }
    void aReasonIsTheirVoice()
    {
        QFETCH(QString, origin);
        QFETCH(QString, speaker);
        CaseBuilder c;
        c.person(u"theirs"_s, u"customer"_s);
        c.person(u"ours"_s, u"us"_s);
        StatedReason stated;
        stated.origin = Pick<"origin">(origin);
        stated.personId = speaker;
        QTEST(isCustomersVoice(stated, c.workbook), "theirs");
    }

    void theSampleHasTheirVoiceAndOurs()
    {
        const Snapshot &workbook = sampleWorkbook();
        const auto isTheirs = [&](const auto &record) { return isCustomersVoice(record, workbook); };
        QCOMPARE(std::ranges::count_if(workbook.statedReasons, isTheirs), 2); // the other is from the CRM
        // Of 27 notes: 4 are our view, 2 what we saw, 2 the words of colleagues.
        QCOMPARE(std::ranges::count_if(workbook.lines, isTheirs), 19);
    }
};

QTEST_GUILESS_MAIN(TestCustomersVoice)
#include "tst_customersvoice.moc"
