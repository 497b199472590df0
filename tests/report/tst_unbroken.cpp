// What of a text stays on one line: first where its spaces are, then on the lines of type.

#include "core/report/render/look.h"
#include "core/report/render/textblock.h"
#include "core/report/render/unbroken.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace straw;
using namespace Qt::StringLiterals;

class TestUnbroken : public QObject
{
    Q_OBJECT

    /// With "~" for each no-break space.
    static QString kept(QString text)
    {
        keepUnbroken(text);
        return text.replace(QChar::Nbsp, u'~');
    }

    static QStringList lines(const QString &text, qreal width)
    {
        const TextBlock block(plainRuns(text), {10, QFont::Normal, Qt::black}, width);
        QStringList lines;
        for (int i = 0; i < block.lineCount(); ++i)
            lines.append(block.line(i).replace(QChar::Nbsp, u' ').remove(QChar::LineSeparator).trimmed());
        return lines;
    }

private Q_SLOTS:
    void datesAndAmountsStayTogether_data()
    {
        QTest::addColumn<QString>("expected");
        const QString texts[] = {
            u"On 6~Mar~2026, 15:40 they wrote."_s,
            u"from 6~Mar~2026 to 10~April~2026 and later"_s,
            u"EUR~84,000.00 a year, or EUR~-5"_s,
            u"84.000,00~€, 84~000,00~€ and €~84"_s,
            u"1~234~567~events"_s,
            u"176~days before, 3.50~pp, 26.0~months"_s,
            u"≈30~% of it"_s,
            u"10.~März~2026, 10~mars~2026, 10~de~marzo~de~2026"_s,
            u"10.~März, 10.~3.~2026"_s,
            u"Mar~6,~2026 and March~2026"_s,
            u"in winter~2024 the depot, since~2024 they"_s,
            u"2026.~március~10.~volt"_s,
            u"٦~مارس~٢٠٢٦"_s,
            u"٨٤٬٠٠٠~€"_s,
            u"(176~days) “6~Mar~2026”"_s,
            u"\u20686~Mar~2026\u2069 and \u2068EUR~5\u2069"_s,
            u"at 3:40~PM, 15:40~Uhr"_s,
            u"CHF~1’200.00"_s,
            u"In~2024 they asked, in~2025 nobody did"_s,
            u"Depots 4, 5~and 7; of them 2, 3"_s,
            u"no figure here at all"_s,
            u"6  Mar"_s, // two spaces are nobody's date
            u""_s,
        };
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void datesAndAmountsStayTogether()
    {
        QFETCH(QString, expected);
        const QString text = QString(expected).replace(u'~', u' ');
        QString kept = text;
        keepUnbroken(kept);
        QCOMPARE(kept.size(), text.size());
        QCOMPARE(kept.replace(QChar::Nbsp, u'~'), expected);
    }

    /// Every date as every locale writes it.
    void datesOfAllLocalesStayTogether()
    {
        const QDate date(2026, 3, 6);
        QStringList broken;
        const QStringList formats{u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM yyyy"_s, u"d. MMMM yyyy"_s};
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
            if (locale.zeroDigit().size() > 1)
                continue; // a digit of two units, as in Chakma
            for (const QString &format : formats) {
                const QString text = locale.toString(date, format);
                const QString names = locale.toString(date, u"MMM MMMM"_s);
                const int words = int(text.count(u' '));
                // Names of months of several words, or with digits or hyphens in them, are not known as such.
                if (words != format.count(u' ') || text.contains(QRegularExpression(u"[-:]"_s))
                    || std::any_of(names.begin(), names.end(), [](QChar letter) { return letter.isDigit(); }))
                    continue;
                if (kept(text).contains(u' '))
                    broken.append(locale.name() + u": "_s + kept(text));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void noLineEndsWithinADate()
    {
        const QString date = u"6 Mar 2026"_s, amount = u"EUR 84,000.00"_s, span = u"176 days"_s;
        const qreal widest = TextBlock(plainRuns(amount), {10, QFont::Normal, Qt::black}, 9999).naturalWidth();
        for (int width = int(widest) + 1; width < 3 * widest; width += 13) {
            const QString text = u"They wrote on 6 Mar 2026, 15:40 of EUR 84,000.00 and of 176 days that went by."_s;
            const QString all = lines(text, width).join(u'\n');
            QCOMPARE(QString(all).replace(u'\n', u' '), text);
            for (const QString &whole : {date, amount, span, u"15:40"_s})
                QVERIFY2(all.contains(whole), qPrintable(all));
        }
    }

    void whatDoesNotFitBreaksAtItsSpaces()
    {
        const qreal width = TextBlock(plainRuns(u"84,000.00"_s), {10, QFont::Normal, Qt::black}, 9999).naturalWidth();
        QCOMPARE(lines(u"EUR 84,000.00"_s, width * 1.02), (QStringList{u"EUR"_s, u"84,000.00"_s}));
        QCOMPARE(lines(u"6 March 2026"_s, width * 0.8).join(u' '), u"6 March 2026"_s);
    }

    void aShortenedTextEndsBeforeADate()
    {
        const QString text = u"They wrote again on 6 Mar 2026, and asked once more for what was promised"_s;
        for (int width = 1200; width < 4500; width += 29) {
            const TextBlock block(plainRuns(text), {10, QFont::Normal, Qt::black}, width, 1);
            QCOMPARE(block.lineCount(), 1);
            const QString line = block.line(0).replace(QChar::Nbsp, u' ');
            QVERIFY(line.endsWith(u'…'));
            QVERIFY2(line.contains(u"6 Mar 2026"_s) || !line.contains(u"on 6"_s), qPrintable(line));
        }
    }

    void addressesBreakBehindTheirSigns()
    {
        const QString address =
            u"https://files.example.org/reports_of_the_year/2026.final.version?depot=north&part=second"
            u"&who=somebody.or.other"_s;
        for (int width = 900; width < 5000; width += 41) {
            const QStringList broken = lines(address, width);
            QCOMPARE(broken.join(QString()), address);
            for (const QString &line : broken.mid(0, broken.size() - 1))
                QVERIFY2(u"/._&=?"_s.contains(line.back()), qPrintable(broken.join(u'\n')));
        }
    }

    void noLineIsWiderThanItsColumn()
    {
        const QString texts[] = {QString(300, u'W'),
                                 u"https://example.org/"_s + u"part-of/it.html?a=b&c_d=e"_s.repeated(15),
                                 u"שלום עולם "_s.repeated(20) + QString(100, u'ש'),
                                 u"😀👨‍👩‍👧‍👦🇳🇴"_s.repeated(30),
                                 u"z"_s + QString(200, QChar(0x0301)) + u" after"_s,
                                 QString(300, u' ') + u"end"_s,
                                 u"figure 5\u00a0and\u00a0"_s.repeated(30),
                                 QString(300, QChar(0x200b)) + u"end"_s,
                                 u"12 345 678 EUR 84,000.00 6 March 2026 "_s.repeated(20),
                                 u"an_address.of-many&signs=in/it:all,the;way "_s.repeated(10),
                                 {}};
        for (const QString &text : texts) {
            for (const qreal width : {800.0, 1100.0, 1500.0, 4000.0}) {
                const TextBlock block(plainRuns(text), {10, QFont::Normal, Qt::black}, width);
                QVERIFY2(block.naturalWidth() <= width + 1,
                         qPrintable(u"%1 of %2: %3"_s.arg(block.naturalWidth()).arg(width).arg(text.left(40))));
                QString all;
                for (int i = 0; i < block.lineCount(); ++i)
                    all += block.line(i);
                QString expected = text;
                const QRegularExpression blanks(u"[\\s\\x{a0}\\x{2028}]"_s);
                QCOMPARE(all.remove(blanks), expected.remove(blanks));
            }
        }
    }

    void aLongWordBreaksAnywhere()
    {
        const QString word(300, u'n');
        const QStringList broken = lines(u"before "_s + word + u" after"_s, 2000);
        QVERIFY(broken.size() > 5);
        QCOMPARE(broken.join(QString()).count(u'n'), 300);
        QCOMPARE(broken[0], u"before"_s);
    }
};

QTEST_MAIN(TestUnbroken)
#include "tst_unbroken.moc"
