#include "core/workbook/findingrecords.h"
#include "core/workbook/passage.h"

#include <QTest>
#include <QTextBoundaryFinder>

#include <random>

using namespace straw;
using namespace Qt::StringLiterals;

/// Words that were marked in a text, and how they are found again.
class TestPassage : public QObject
{
    Q_OBJECT

    /// A piece of text of whole letters, among them some of several code points.
    static QString words(std::mt19937 &random, int count)
    {
        static const QStringList parts{u"they "_s,    u"left "_s,     u"for a "_s,
                                       u"discount"_s, u". "_s,        u"\n"_s,
                                       u"né "_s,      u"ne\u0301 "_s, u"👩‍👩‍👧 "_s,
                                       u"🇩🇪"_s,       u"شكرا "_s,     u"\u00a0"_s};
        QString text;
        for (int i = 0; i < count; ++i)
            text += parts[qsizetype(random() % size_t(parts.size()))];
        return text;
    }

private Q_SLOTS:
    void aSelectionIsWidenedToWholeLetters()
    {
        const QString text = u"a 👩‍👩‍👧 ne\u0301e"_s;
        const qsizetype family = text.indexOf(u"👩"_s);
        // Half a pair of units, half a family, and a letter without its accent.
        QCOMPARE(wholeLetters(text, {family + 1, 1}), (Stretch{family, 8}));
        QCOMPARE(wholeLetters(text, {family + 3, 2}), (Stretch{family, 8}));
        const qsizetype accent = text.indexOf(u'\u0301');
        QCOMPARE(wholeLetters(text, {accent - 2, 2}), (Stretch{accent - 2, 3}));
        QCOMPARE(wholeLetters(text, {accent, 1}), (Stretch{accent - 1, 2}));
        // Blanks around are nobody's words.
        QCOMPARE(wholeLetters(u" \n two words \n"_s, {0, 14}), (Stretch{3, 9}));
        QVERIFY(wholeLetters(u" \n "_s, {0, 3}).isEmpty());
        QVERIFY(wholeLetters(u"word"_s, {2, 0}).isEmpty());
        QCOMPARE(wholeLetters(u"word"_s, {2, 20}), (Stretch{2, 2})); // a text that got shorter meanwhile
    }

    void ofSeveralPlacesTheNearestIsMeant()
    {
        const QString text = u"🙂 price, then price, then price"_s;
        const auto found = [&](Number at) { return passageIn(text, u"price"_s, at)->at; };
        QCOMPARE(found(codePointsBefore(text, text.lastIndexOf(u"price"_s))), text.lastIndexOf(u"price"_s));
        QCOMPARE(found(codePointsBefore(text, text.indexOf(u"price"_s, 5))), text.indexOf(u"price"_s, 5));
        QCOMPARE(found({}), 3);
        QCOMPARE(found(2), 3); // in code points: the smiling face is one
        QCOMPARE(found(10'000), text.lastIndexOf(u"price"_s));
        QVERIFY(!passageIn(text, u"prices"_s, 2));
        QVERIFY(!passageIn(text, {}, 2));
        QVERIFY(!passageIn({}, u"price"_s, 2));
        // A letter is not found within another one.
        QVERIFY(!passageIn(u"ne\u0301e"_s, u"ne"_s, 0));
        QVERIFY(!passageIn(u"👩‍👩‍👧"_s, u"👩"_s, 0));
    }

    void whateverIsWrittenAroundThemTheWordsAreFound()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            const QString marked = u"Zebra "_s + words(random, int(random() % 4)) + u"crossing"_s;
            QString before = words(random, int(random() % 20)), behind = words(random, int(random() % 20));
            const Number at = codePointsBefore(before + marked, before.size());
            for (int edit = 0; edit < 3; ++edit) {
                QString &around = random() % 2 ? before : behind;
                around = random() % 3 ? around + u' ' + words(random, 3) : around.mid(around.size() / 2);
                // What ends a letter belongs to the one before it.
                if (around == behind && !behind.isEmpty())
                    behind.prepend(u' ');
            }
            const QString text = before + u' ' + marked + u' ' + behind;
            const auto found = passageIn(text, marked, at);
            QVERIFY2(found, qPrintable(text));
            QCOMPARE(text.mid(found->at, found->length), marked);
            QCOMPARE(wholeLetters(text, *found), *found);

            QString changed = text;
            changed.insert(found->at + 1 + qsizetype(random() % size_t(found->length - 1)), u"x"_s);
            QVERIFY2(!passageIn(changed, marked, at), qPrintable(changed));
        }
    }

    /// Of a hundred thousand letters, whether they stand there or not, and of one that stands everywhere.
    void lengthIsNoTrouble()
    {
        const QString text = u"a word ne\u0301 "_s.repeated(10'000);
        const QString most = text.mid(8, 100'000).trimmed();
        QCOMPARE(passageIn(text, most, 8)->length, most.size());
        QVERIFY(!passageIn(text, most + u'!', 8));
        QVERIFY(!passageIn(text, u"e"_s, 50'000)); // only ever with an accent
        QCOMPARE(wholeLetters(text, {0, text.size()}).length, text.size() - 1);
    }

    void theIdComesFromCauseRecordFieldAndWords()
    {
        Evidence evidence;
        evidence.causeId = u"cause"_s;
        evidence.targetTable = "line";
        evidence.targetId = u"note"_s;
        evidence.targetColumn = u"text"_s;
        evidence.passage = u"a discount"_s;
        const QString id = passageId(evidence);
        QCOMPARE(id.size(), 36);
        Evidence same = evidence;
        same.passageAt = 7;
        same.stance = "against";
        same.note = u"A note"_s;
        QCOMPARE(passageId(same), id);
        QSet<QString> ids{id};
        for (QString Evidence::*part :
             {&Evidence::causeId, &Evidence::targetId, &Evidence::targetColumn, &Evidence::passage}) {
            Evidence other = evidence;
            other.*part += u'x';
            ids += passageId(other);
        }
        Evidence other = evidence;
        other.targetTable = "event";
        ids += passageId(other);
        QCOMPARE(ids.size(), 6);
    }
};

QTEST_APPLESS_MAIN(TestPassage)
#include "tst_passage.moc"
