#include "core/guide/personadd.h"
#include "core/guide/quickcompletion.h"
#include "core/workbook/catalogue.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// What the words at the cursor are about to name.
class TestQuickCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWordsAtTheCursorAreFound_data()
    {
        QTest::addColumn<QString>("line"); // the cursor stands at |
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("start");
        const auto row = [](const char *line, QuickToken::Kind kind, const char *typed = "", int start = 0) {
            QTest::newRow(line) << QString::fromUtf8(line) << int(kind) << QString::fromUtf8(typed) << start;
        };
        row("call|", QuickToken::None);
        row("|", QuickToken::None);
        row("call @|", QuickToken::Person, "", 5);
        row("call @Ru|", QuickToken::Person, "Ru", 5);
        row("call @Ru| about credit", QuickToken::Person, "Ru", 5);
        row("call @Ruth Ok|", QuickToken::Person, "Ruth Ok", 5);
        row("call @Ruth |", QuickToken::None);
        row("call @ruth about|", QuickToken::None);
        row("call @Jo van der B|", QuickToken::Person, "Jo van der B", 5);
        row("mail a@b|", QuickToken::None);
        row("#|", QuickToken::Place, "", 0);
        row("call #op|", QuickToken::Place, "op", 5);
        row("call #ops about|", QuickToken::None);
        row("call via|", QuickToken::None); // it may be a word yet
        row("call via |", QuickToken::Source, "", 9);
        row("call via ph|", QuickToken::Source, "ph", 9);
        row("call via note of a m|", QuickToken::Source, "note of a m", 9);
        row("call @Ruth via ph|", QuickToken::Source, "ph", 15);
        row("call via @Ru|", QuickToken::Person, "Ru", 9);
        row("via one two three four five|", QuickToken::None);
        row("refused via phone !|", QuickToken::None); // which ends it
        row("refused via phone ! with|", QuickToken::None);
    }
    void theWordsAtTheCursorAreFound()
    {
        QFETCH(QString, line);
        const qsizetype cursor = line.indexOf(u'|');
        line.remove(cursor, 1);
        const QuickToken token = quickTokenAt(line, cursor, QuickWords::of(Catalogue::instance()));
        QTEST(int(token.kind), "kind");
        QTEST(token.typed, "typed");
        QTEST(int(token.start), "start");
        if (token.kind != QuickToken::None)
            QCOMPARE(token.start + token.length, cursor);
    }

    void peopleAreOfferedByAnyPartOfTheirName()
    {
        const Snapshot workbook = workbookWith({"Annabel Lund", "Anna Meyer", "Jo Berg"});
        const auto offered = [&](QStringView typed) {
            QStringList names;
            for (const Person *person : peopleOffered(workbook, typed))
                names += person->name;
            return names;
        };
        QCOMPARE(offered(u"anna"), (QStringList{"Anna Meyer", "Annabel Lund"}));
        QCOMPARE(offered(u"b"), QStringList{"Jo Berg"});
        QCOMPARE(offered(u""), (QStringList{"Annabel Lund", "Anna Meyer", "Jo Berg"}));
        QCOMPARE(offered(u"x"), QStringList());
    }

    /// What a taken offer writes is read as this person and nobody else.
    void aMentionIsReadAsItIsMeant()
    {
        const QStringList names{
            u"Ruth Okafor"_s, u"Meyer"_s,       u"Jo van der Berg"_s, u"Meyer, Anna"_s, u"anna"_s,
            u"X (intern)"_s,  u"Dr. Ida Vik"_s, u"a@b.example"_s,     u"O'Brien"_s,     u"Åse Ø. Verberg"_s,
            u"Via Rossi"_s,   u"Snake_Case"_s,  u"von der Leyen"_s,   u"田中"_s};
        const Snapshot workbook = workbookWith(names);
        const QuickWords words = withPeople(QuickWords::of(Catalogue::instance()), workbook);
        for (const QString &name : names) {
            const QString line = u"call "_s + quickMention(name, words) + u" about credit"_s;
            const QuickEvent read = understandQuickAdd(line, {}, words);
            QCOMPARE(read.people.size(), 1);
            const auto meant = peopleNamed(workbook, read.people.front().name, read.people.front().whole);
            QVERIFY2(meant.size() == 1, qPrintable(line));
            QCOMPARE(meant.front()->name, name);
        }
    }
};

QTEST_GUILESS_MAIN(TestQuickCompletion)
#include "tst_quickcompletion.moc"
