#include "core/base/currency.h"
#include "core/base/money.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace straw;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

    static void row(const char *locale, const char *currency, const char *text, qint64 minor)
    {
        QTest::addRow("%s %s: %s", locale, currency, text)
            << QString::fromLatin1(locale) << QString::fromLatin1(currency) << QString::fromUtf8(text) << minor;
    }

private Q_SLOTS:
    void currenciesHaveTheDecimalsOfTheStandard()
    {
        QCOMPARE(minorDigits(u"EUR"), 2);
        QCOMPARE(minorDigits(u"USD"), 2);
        QCOMPARE(minorDigits(u"JPY"), 0);
        QCOMPARE(minorDigits(u"KWD"), 3);
        QCOMPARE(minorDigits(u"CLF"), 4);
        QCOMPARE(minorDigits(u""), 2);
        QCOMPARE(minorDigits(u"D K"), 2);
        QCOMPARE(minorDigits(u"BIF CLP"), 2);
    }

    void aCurrencyIsUnderstoodWithItsAmountWhileThereIsNone_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *currency, const char *text, qint64 minor, const char *typed) {
            QTest::addRow("%s: %s", currency, text)
                << QString::fromLatin1(currency) << QString::fromUtf8(text) << minor << QString::fromLatin1(typed);
        };
        row("", "600", 60000, "");
        row("", "EUR 600", 60000, "EUR");
        row("", "600 eur", 60000, "EUR");
        row("", "-EUR 600", -60000, "EUR");
        row("", "84k CHF", 8400000, "CHF");
        row("",
            "\xe2\x82\xac"
            "600",
            60000, "EUR");
        row("", "JPY 600", 600, "JPY");
        row("", "KWD 1.5", 1500, "KWD");
        row("", "$600", 60000, ""); // of many
        row("", "US$600", 60000, "USD");
        row("", "kr 600", 60000, "");
        row("", "600 k", 60000000, "");
        row("", "XYZ 600", -1, "");
        row("", "EUR", -1, "");
        row("", "EUR 600 USD", -1, "");
        row("", "", -1, "");
        row("EUR", "EUR 600", 60000, "");
        row("EUR", "USD 600", -1, "");
    }
    void aCurrencyIsUnderstoodWithItsAmountWhileThereIsNone()
    {
        QFETCH(const QString, currency);
        QFETCH(const QString, text);
        const auto money = understandMoneyAndCurrency(text, currency, QLocale(u"en_GB"_s));
        QTEST(money ? money->minor : qint64(-1), "minor");
        QTEST(money ? money->currency : QString(), "typed");
    }

    void typedAmountsAreUnderstood_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");

        for (const char *locale : {"en_US", "en_GB", "de_DE", "fr_FR", "sv_SE"}) {
            row(locale, "EUR", "84k", 8400000);
            row(locale, "EUR", "84 000", 8400000);
            row(locale, "EUR", "84000", 8400000);
            row(locale, "EUR", "84.000,00", 8400000);
            row(locale, "EUR", "84,000.00", 8400000);
            row(locale, "EUR", "2.400.000", 240000000);
            row(locale, "EUR", "2,400,000", 240000000);
            row(locale, "EUR", "2.4m", 240000000);
            row(locale, "EUR", "2,4 m", 240000000);
            row(locale, "EUR", "1.5 Mio", 150000000);
            row(locale, "EUR", "1,5 Mio. EUR", 150000000);
            row(locale, "EUR", "22.9", 2290);
            row(locale, "EUR", "22,90", 2290);
            row(locale, "EUR", "0", 0);
            row(locale, "EUR", "84'000.50", 8400050);
            row(locale, "EUR",
                "84\xe2\x80\xaf"
                "000,50",
                8400050);
            row(locale, "EUR",
                "\xe2\x82\xac"
                "84k",
                8400000);
            row(locale, "EUR", "84 k\xe2\x82\xac", 8400000);
            row(locale, "EUR", "84 kEUR", 8400000);
            row(locale, "EUR", "eur 84 000", 8400000);
            row(locale, "EUR", "84 000,- \xe2\x82\xac", 8400000);
            row(locale, "EUR", "-500", -50000);
            row(locale, "EUR", "EUR -500", -50000);
            row(locale, "EUR",
                "\xe2\x88\x92\xe2\x82\xac"
                "500",
                -50000);
            row(locale, "EUR", "12,34,567.00", 123456700);
            row(locale, "EUR", "2.45678k", 245678);
            row(locale, "EUR", "92233720368547758.07", std::numeric_limits<qint64>::max());
        }
        row("en_GB", "EUR", "84,000", 8400000);
        row("en_GB", "EUR", "EUR 84,000", 8400000);
        row("de_DE", "EUR", "84.000", 8400000);
        row("fr_FR", "EUR", "84.000", 8400000);
        row("sv_SE", "SEK", "84 000 kr", 8400000);
        row("en_US", "USD", "$84k", 8400000);
        row("en_US", "CAD", "CA$ 1.5 million", 150000000);
        row("de_CH", "CHF", "Fr. 84'000.-", 8400000);
        row("pl_PL", "PLN", "84 tsd. z\xc5\x82", 8400000);
        row("en_GB", "JPY",
            "\xc2\xa5"
            "84,000",
            84000);
        row("ja_JP", "JPY", "84k", 84000);
        row("en_GB", "KWD", "84.125", 84125);
        row("en_GB", "KWD", "84,125", 84125000);
        row("en_GB", "CLF", "1.2345", 12345);
        row("en_GB", "", "84k", 8400000);
        row("en_GB", "USD", "3 bn", 300000000000);
        row("ar_EG", "EUR", "\xd9\xa8\xd9\xa4", 8400);
    }
    void typedAmountsAreUnderstood()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const auto money = understandMoney(text, currency, QLocale(locale));
        QVERIFY(money.has_value());
        QCOMPARE(*money, minor);
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        for (const char *text : {"",
                                 "  ",
                                 "EUR",
                                 "k",
                                 "abc",
                                 "84x",
                                 "84 k k",
                                 "USD 84",
                                 "$84",
                                 "84,00,0",
                                 "84 00",
                                 "1,2345,678",
                                 "1234,567.00",
                                 "1.2.3",
                                 "1,234.567,89",
                                 "84.",
                                 ".5",
                                 "84..5",
                                 "84, 5",
                                 "84.001",
                                 "84.000",
                                 "0.123",
                                 "1.234567k",
                                 "--5",
                                 "5-",
                                 "+5",
                                 "84%",
                                 "92233720368547758.08",
                                 "9223372036854775808",
                                 "99999999999999999999",
                                 "10000000000 bn",
                                 "1e5",
                                 "84 000 0000",
                                 "12 34.5 6",
                                 "EUR 84 EUR",
                                 "0x10",
                                 "84 thousands",
                                 "-",
                                 "1,234 567"})
            row("en_GB", "EUR", text, 0);
        row("de_DE", "EUR", "84,000", 0);
        row("en_GB", "JPY", "84.5", 0);
        row("en_GB", "", "EUR 84", 0);
        row("en_GB", "EUR", "111111111111111111111111111111111111111111111111111111111111111111", 0);
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QCOMPARE(understandMoney(text, currency, QLocale(locale)), std::nullopt);
    }

    void amountsAreShownAsCodeAndNumberOfTheLocale()
    {
        const QLocale british("en_GB");
        const QLocale german("de_DE");
        QCOMPARE(showMoney(8400000, u"EUR", british), u"EUR 84,000.00"_s);
        QCOMPARE(showMoney(240000000, u"EUR", german), u"EUR 2.400.000,00"_s);
        QCOMPARE(showMoney(8400000, u"EUR", QLocale("fr_FR")), u"EUR 84\u202f000,00"_s);
        QCOMPARE(showMoney(123456789, u"EUR", QLocale("es_ES")), u"EUR 1.234.567,89"_s);
        QCOMPARE(showMoney(123456, u"EUR", QLocale("es_ES")), u"EUR 1234,56"_s);
        QCOMPARE(showMoney(5, u"EUR", british), u"EUR 0.05"_s);
        QCOMPARE(showMoney(-105, u"EUR", british), u"EUR -1.05"_s);
        QCOMPARE(showMoney(84000, u"JPY", british), u"JPY 84,000"_s);
        QCOMPARE(showMoney(84125, u"KWD", german), u"KWD 84,125"_s);
        QCOMPARE(showMoney(105, u"", british), u"1.05"_s);
        QCOMPARE(showMoney(std::numeric_limits<qint64>::min(), u"EUR", british), u"EUR -92,233,720,368,547,758.08"_s);
        QCOMPARE(showMoney(105, u"EUR", QLocale("ar_EG")), u"EUR \u0661\u066b\u0660\u0665"_s);
    }

    void aShownAmountIsUnderstoodAsTheSameAmount()
    {
        QRandomGenerator random(3);
        for (const char *name : {"en_US", "en_GB", "de_DE", "fr_FR", "sv_SE", "de_CH", "es_ES"}) {
            const QLocale locale(QString::fromLatin1(name));
            for (const QString currency : {"EUR", "JPY", "KWD", "CLF", "USD"}) {
                for (int round = 0; round < 500; ++round) {
                    const auto minor = qint64(random.generate64()) >> random.bounded(64);
                    if (minor == std::numeric_limits<qint64>::min())
                        continue;
                    const QString shown = showMoney(minor, currency, locale);
                    QVERIFY2(understandMoney(shown, currency, locale) == minor, qPrintable(shown));
                }
            }
        }
    }

    void anyTextIsAnswered()
    {
        const QString alphabet = u"0123459 .,'-+k\u20acEURmio\u202f\u0663$%"_s;
        QRandomGenerator random(9);
        const QLocale locale("de_DE");
        for (int round = 0; round < 200000; ++round) {
            QString text;
            for (int i = random.bounded(16); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            if (const auto minor = understandMoney(text, u"EUR", locale)) {
                const QString shown = showMoney(*minor, u"EUR", locale);
                QVERIFY2(understandMoney(shown, u"EUR", locale) == minor, qPrintable(text + " " + shown));
            }
        }
        QVERIFY(!understandMoney(QString(5'000'000, u'1'), u"EUR", locale));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
