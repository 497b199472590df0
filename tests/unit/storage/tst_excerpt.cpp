#include "core/storage/search.h"

#include <QTest>

using namespace straw;

namespace {

Excerpt around(const QString &text, const QString &mark)
{
    SearchHit hit;
    hit.text = text;
    hit.start = text.indexOf(mark);
    hit.length = mark.size();
    return excerptOf(hit);
}

} // namespace

/// The piece of a text that a search shows: the mark is in it, wherever it stands.
class TestExcerpt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMarkIsInIt_data()
    {
        QTest::addColumn<QString>("text");
        const QString words = QString("word ").repeated(5000), solid = QString("x").repeated(20'000);
        QTest::newRow("alone") << "mark";
        QTest::newRow("first") << "mark" + words;
        QTest::newRow("amid words") << words + "mark " + words;
        QTest::newRow("last") << words + "mark";
        QTest::newRow("without a blank before") << solid + "-mark " + words;
        QTest::newRow("without a blank at all") << solid + "-mark-" + solid;
        QTest::newRow("over lines") << "one\ntwo\tthree\nmark\nfour";
        QTest::newRow("behind pairs") << QString::fromUtf16(u"\U0001F600").repeated(40) + "-mark";
    }

    void theMarkIsInIt()
    {
        QFETCH(const QString, text);
        const Excerpt excerpt = around(text, "mark");
        QCOMPARE(excerpt.text.mid(excerpt.start, excerpt.length), QString("mark"));
        QVERIFY(excerpt.text.size() < 250);
        QVERIFY(excerpt.text.isValidUtf16());
        QVERIFY(!excerpt.text.contains('\n') && !excerpt.text.contains('\t'));
    }

    void itBeginsWithAWord()
    {
        QCOMPARE(around("The renewal was due when the mark came", "mark").text,
                 QString("… was due when the mark came"));
        QCOMPARE(around("Due when the mark came", "mark").text, QString("Due when the mark came"));
    }

    void aMarkThatIsLongerIsCut()
    {
        const Excerpt excerpt = around(QString("x").repeated(1000), QString("x").repeated(1000));
        QCOMPARE(excerpt.start + excerpt.length, excerpt.text.size());
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
