#include "core/base/clipped.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestClipped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsStaysAsItIs()
    {
        QCOMPARE(clipped({}, 10), QString());
        QCOMPARE(clipped(u"Norvik"_s, 6), u"Norvik"_s);
        const QString vietnamese = u"e\u0323\u0302 a\u0306\u0301"_s; // marks on marks
        QCOMPARE(clipped(vietnamese, 20), vietnamese);
        const QString family = u"👩‍👩‍👧 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s;
        QCOMPARE(clipped(family, 100), family);
    }

    void aLongTextIsCutBetweenCharacters()
    {
        const QString name(1'000'000, u'n');
        QCOMPARE(clipped(name, 400), QString(400, u'n') + u'…');
        const QString faces = u"😀😀😀"_s; // two units each
        QCOMPARE(clipped(faces, 4), u"😀😀…"_s);
        QCOMPARE(clipped(faces, 5), u"😀😀…"_s);
    }

    void aLetterKeepsFewMarks()
    {
        const QString tower = u"z"_s + QString(20'000, QChar(0x0301)) + u"rich"_s;
        const QString shown = clipped(tower, 400);
        QVERIFY(shown.startsWith(u"z\u0301"_s));
        QVERIFY(shown.endsWith(u'…'));
        QVERIFY(shown.size() < 20);
        QCOMPARE(clipped(u"z"_s + QString(12, QChar(0x0301)) + u"rich"_s, 400),
                 u"z"_s + QString(8, QChar(0x0301)) + u"rich…"_s);
    }

    void oneLineHasNoEnds()
    {
        QCOMPARE(oneLine(u"a\nb\tc\r\u2028d"_s), u"a b c  d"_s);
        QCOMPARE(clipped(u"a\nb"_s, 10), u"a\nb"_s);
    }
};

QTEST_APPLESS_MAIN(TestClipped)
#include "tst_clipped.moc"
