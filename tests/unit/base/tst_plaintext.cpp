#include "core/base/plaintext.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// What a typed text may hold.
class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void controlCharactersAreLeftOut()
    {
        QString all;
        for (char16_t c = 0; c < 0xa0; ++c)
            all += QChar(c);
        QString printed;
        for (char16_t c = 0x20; c < 0x7f; ++c)
            printed += QChar(c);
        QCOMPARE(withoutControls(all), u"\t\n\r"_s + printed);
        QCOMPARE(onOneLine(u"a"_s + QChar(0) + u"b\x1b"_s + u"c\u0085d"_s), u"abc d"_s);
    }

    void eachEndOfALineBecomesABlank()
    {
        QCOMPARE(onOneLine(u"a\tb\nc\rd\r\ne\vf\fg\u2028h\u2029i"_s), u"a b c d e f g h i"_s);
        QCOMPARE(onOneLine(u"\n\n"_s), u"  "_s);
    }

    /// Letters of every script, joiners and the marks of writing from right to left are text.
    void allElseStays()
    {
        const QString text = u"é 田 👩‍🚒 \u202Bשלום\u202C \u00ad"_s;
        QCOMPARE(withoutControls(text), text);
        QCOMPARE(onOneLine(text), text);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
