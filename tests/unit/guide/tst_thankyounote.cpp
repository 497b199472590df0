#include "core/base/words.h"
#include "core/guide/comebackguide.h"
#include "core/guide/thankyounote.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Asked : CaseBuilder
{
    Asked()
    {
        add(workbook.people, u"jonas"_s, [](Person &person) {
            person.party = "customer";
            person.name = u"Dr. Jonas Meyer"_s;
        });
        add(workbook.people, u"lena"_s, [](Person &person) {
            person.party = "us";
            person.name = u"Lena Hart"_s;
        });
        workbook.account.ownerId = u"lena"_s;
    }

    void said(const QString &id, const QString &text, PickKey<"quotable"> quotable, const QString &by = u"jonas"_s)
    {
        add(workbook.lines, id, [&](Line &line) {
            line.kind = "verbatim";
            line.text = text;
            line.quotable = quotable;
            line.personId = by;
        });
    }
    QString skeleton(const QString &to = u"jonas"_s) const { return thankYouSkeleton(to, workbook); }
};

} // namespace

class TestThankYouNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreAddressedByTitleAndSurname_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("addressed");
        QTest::addColumn<QString>("withoutAGap");
        const QString gap = u"[Ms, Mr, Dr ...] "_s;
        QTest::newRow("title before the name") << QString() << u"Dr. Jonas Meyer"_s << u"Dr Meyer"_s << u"Dr Meyer"_s;
        QTest::newRow("two titles") << QString() << u"Prof Dr Ada King"_s << u"Prof Dr King"_s << u"Prof Dr King"_s;
        QTest::newRow("title in its field") << u"ms"_s << u"Carla Brandt"_s << u"Ms Brandt"_s << u"Ms Brandt"_s;
        QTest::newRow("what they do is none")
            << u"Finance director"_s << u"Carla Brandt"_s << gap + u"Brandt"_s << u"Carla Brandt"_s;
        QTest::newRow("one name") << QString() << u"Brandt"_s << gap + u"Brandt"_s << u"Brandt"_s;
        QTest::newRow("a title alone") << QString() << u"Dr"_s << gap + u"Dr"_s << u"Dr"_s;
        QTest::newRow("nobody") << u"Ms"_s << u" "_s << QString() << QString();
    }
    void theyAreAddressedByTitleAndSurname()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        QTEST(ComebackGuide::instance().addressed(title, name), "addressed");
        QTEST(ComebackGuide::instance().addressed(title, name, false), "withoutAGap");
    }

    void theSkeletonTellsWhatIsKnown()
    {
        Asked c;
        c.said(u"1"_s, u"Nobody asked me."_s, "unnamed");
        c.said(u"2"_s, u"That hurt."_s, "no");
        c.said(u"3"_s, u"The day at our desk was the best one."_s, "named");
        c.said(u"4"_s, u"We chose it."_s, "named", u"lena"_s);
        c.add(c.workbook.actions, u"promised"_s, [](Action &action) {
            action.title = u"Build the screen"_s;
            action.kind = "fix_for_them";
            action.status = "committed";
        });
        c.add(c.workbook.actions, u"sent"_s, [](Action &action) {
            action.title = u"Send the credit note."_s;
            action.kind = "fix_for_them";
            action.status = "done";
        });
        const QString note = c.skeleton();
        QVERIFY2(note.startsWith(u"Dear Dr Meyer,\n\n"_s), qPrintable(note));
        QVERIFY(note.contains(u"“The day at our desk was the best one.”"_s));
        QVERIFY(note.contains(u"Send the credit note."_s) && !note.contains(u"note.."_s));
        QVERIFY(!note.contains(u"That hurt"_s) && !note.contains(u"Build"_s) && !note.contains(u"Jonas"_s));
        QVERIFY(note.endsWith(u"Lena Hart"_s));
        QVERIFY(wordsIn(note) <= ComebackGuide::instance().mostWords());
    }

    void whatIsNotKnownStandsInBrackets()
    {
        Asked c;
        c.said(u"1"_s, u"Not to be told."_s, "not_asked");
        c.said(u"2"_s, u"word "_s.repeated(200), "named");
        c.workbook.account.ownerId.clear();
        const QString note = c.skeleton();
        for (const char *gap : {"[One thing that they told you.]", "[Your name, by hand]", "[What has changed since"})
            QVERIFY2(note.contains(QString(gap)), gap);
        QVERIFY(!note.contains(u"Not to be told"_s) && !note.contains(u"word word"_s));
    }

    void wordsAreCountedAsOnPaper_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << u" \n "_s << 0;
        QTest::newRow("some") << u"Dear Dr Meyer,\n\nthank you – for all 3 weeks."_s << 9;
        QTest::newRow("signs alone") << u"– ... !"_s << 0;
        QTest::newRow("one with signs in it") << u"don't well-known"_s << 2;
        QTest::newRow("letters beyond the first plane") << u"𝒜𝒷 𝒸"_s << 2;
    }
    void wordsAreCountedAsOnPaper()
    {
        QFETCH(const QString, text);
        QTEST(wordsIn(text), "words");
    }
};

QTEST_GUILESS_MAIN(TestThankYouNote)
#include "tst_thankyounote.moc"
