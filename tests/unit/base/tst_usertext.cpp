#include "core/base/texts.h"
#include "core/base/usertext.h"

#include <QTest>

using namespace straw;

namespace {

constexpr QChar Fsi(u'\u2068'), Pdi(u'\u2069');

/// How far the signs of direction in a text are from being in pairs; 0 when nothing of it reaches beyond.
int unpaired(const QString &text)
{
    std::vector<char16_t> open;
    int loose = 0;
    for (const QChar letter : text) {
        const char16_t sign = letter.unicode();
        if ((sign >= 0x202a && sign <= 0x202e && sign != 0x202c) || (sign >= 0x2066 && sign <= 0x2068)) {
            open.push_back(sign >= 0x2066 ? 0x2069 : 0x202c);
        } else if (sign == 0x202c || sign == 0x2069) {
            if (open.empty() || open.back() != sign)
                ++loose;
            else
                open.pop_back();
        }
    }
    return loose + int(open.size());
}

} // namespace

/// What is done with texts of the user: control characters go, and nothing in a sentence is turned round.
class TestUserText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void controlCharactersGoAndLinesStay()
    {
        QCOMPARE(withoutControls(QString::fromUtf16(u"a\0b\x1b[31mc\x7f\u0090d", 12)), QString("ab[31mcd"));
        QCOMPARE(withoutControls("a\tb\r\nc\nd"), QString("a\tb\r\nc\nd"));
        QCOMPARE(withoutControls(QString::fromUtf16(u"a\vb\fc\u0085d")), QString("a\nb\nc\nd"));
        QCOMPARE(asOneLine("a\tb\r\nc\nd\x01"), QString("a b c d"));
        const QString kept = QString::fromUtf16(u"\u202eeno\u202c \u200d e\u0301 \U0001F600");
        QCOMPARE(withoutControls(kept), kept); // signs of direction, joiners and marks are part of a text
    }

    void whatWasOpenedIsClosedAndWhatClosesNothingGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inside");
        const auto row = [](const char *name, const char16_t *text, const char16_t *inside) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(inside);
        };
        row("plain", u"Norvik", u"Norvik");
        row("an override without end", u"a\u202ecod.exe", u"a\u202ecod.exe\u202c");
        row("in pairs", u"\u202aab\u202c\u2067cd\u2069", u"\u202aab\u202c\u2067cd\u2069");
        row("an end without beginning", u"a\u2069b\u202cc", u"abc");
        row("an isolate without end", u"\u2066ab", u"\u2066ab\u2069");
        row("an embedding that an isolate ends", u"\u2067a\u202eb\u2069c", u"\u2067a\u202eb\u2069c");
        row("an end within an isolate", u"\u202ea\u2068b\u202cc\u2069d", u"\u202ea\u2068bc\u2069d\u202c");
        row("several", u"\u202e\u2066\u202ba", u"\u202e\u2066\u202ba\u202c\u2069\u202c");
    }

    void whatWasOpenedIsClosedAndWhatClosesNothingGoes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, inside);
        QCOMPARE(isolated(text), Fsi + inside + Pdi);
    }

    void whateverASentenceIsGivenNothingOfItIsTurnedRound()
    {
        const QString hostile = QString::fromUtf16(u"\u202egnp.\u2069\u2069\u202cexe");
        const QString hebrew = QString::fromUtf16(u"\u05d0\u05d1 (7)");
        for (const QString &name : {hostile, hebrew}) {
            const QString said = Texts().sentence({Error::FileMissing, {name}});
            QVERIFY2(said.contains(isolated(name)), qPrintable(said));
            QVERIFY(unpaired(QString(said).remove(isolated(name))) == 0);
        }
        QCOMPARE(Texts::filled("%1, %2", {"a", hebrew}), "a, " + isolated(hebrew));
        // In a sentence that runs from right to left Latin names are isolated, too.
        QCOMPARE(Texts::filled(hebrew + " %1", {"C++"}), hebrew + u' ' + isolated("C++"));
        // Where nothing runs from right to left there is nothing to see, and nothing for scripts to stumble on.
        QCOMPARE(Texts::filled("“%1”", {"Norvik"}), QString("“Norvik”"));
    }
};

QTEST_GUILESS_MAIN(TestUserText)
#include "tst_usertext.moc"
