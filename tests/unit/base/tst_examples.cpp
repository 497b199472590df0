#include "core/base/examples.h"
#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/dates/dateinput.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// But those with digits of two code units each (Chakma, Adlam), which nothing reads.
QList<QLocale> everyLocale()
{
    QList<QLocale> all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    all.removeIf([](const QLocale &locale) { return locale.zeroDigit().size() > 1; });
    return all;
}

DateContext contextOf(const QLocale &locale)
{
    return {.reference = QDate(2026, 3, 12), .locale = locale, .today = QDate(2026, 3, 12)};
}

} // namespace

/// Whatever the program suggests to type is understood as what it stands for, in every locale.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreUnderstood()
    {
        const qint64 meant = qint64(examples::Amount) * 100;
        for (const QLocale &locale : everyLocale()) {
            for (const QString &text : {examples::amount(locale), examples::shortAmount(locale)}) {
                const auto minor = understandMoney(text, u"EUR", locale);
                QVERIFY2(minor == meant, qPrintable(locale.name() + u": "_s + text));
            }
        }
    }

    void shownAmountsAreUnderstood()
    {
        for (const QLocale &locale : everyLocale()) {
            for (const qint64 minor : {105LL, 8400000LL, -123456789LL}) {
                const QString text = showMoney(minor, u"EUR", locale);
                QVERIFY2(understandMoney(text, u"EUR", locale) == minor, qPrintable(locale.name() + u": "_s + text));
            }
        }
    }

    void numbersAreUnderstood()
    {
        for (const QLocale &locale : everyLocale()) {
            bool understood = false;
            QCOMPARE(locale.toInt(examples::number(locale), &understood), examples::Number);
            QVERIFY2(understood, qPrintable(locale.name()));
        }
    }

    void daysAndSeasonsAreUnderstood()
    {
        for (const QLocale &locale : everyLocale()) {
            const DateReader reader(contextOf(locale));
            QVERIFY2(reader.whole(examples::day(locale)) == examples::Day,
                     qPrintable(locale.name() + u": "_s + examples::day(locale)));
            QVERIFY2(reader.whole(examples::season(locale)) == Edtf::season(2024, 21, hemisphereOf(locale)),
                     qPrintable(locale.name() + u": "_s + examples::season(locale)));
            QVERIFY(reader.whole(u"last Friday").has_value()); // in the hint of every date
        }
    }

    /// The sentence of every error: what it suggests is filled in, and comes from the locale.
    void errorsSuggestWhatIsUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"en_GB", "en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "pl_PL", "sv_SE", "pt_BR",
                                 "hi_IN", "ar_EG", "ja_JP"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void errorsSuggestWhatIsUnderstood()
    {
        QFETCH(QString, name);
        const QLocale locale(name);
        const Texts texts(locale);
        const DateReader reader(contextOf(locale));
        int suggesting = 0;
        for (int code = 0; code <= Error::Usage; ++code) {
            const Error error{Error::Code(code), {u"typed"_s, u"second"_s, u"third"_s}};
            const QStringList suggested = examples::of(error.code, locale);
            if (suggested.isEmpty())
                continue;
            ++suggesting;
            const QString sentence = texts.sentence({error.code, {u"typed"_s}});
            QVERIFY(!sentence.contains(u'%'));
            for (const QString &text : suggested) {
                QVERIFY2(sentence.contains(text), qPrintable(sentence + u" lacks "_s + text));
                const bool understood = error.code == Error::DateNotUnderstood ? reader.whole(text).has_value()
                                        : error.code == Error::MoneyNotUnderstood
                                            ? understandMoney(text, u"EUR", locale).has_value()
                                            : locale.toInt(text) == examples::Number;
                QVERIFY2(understood, qPrintable(text));
            }
        }
        QCOMPARE(suggesting, 3);
    }

    /// An amount or a day with a name of a month, written into a text, would be read in every country.
    void noTextSpellsOutAnExample()
    {
        static const QRegularExpression spelled(
            QStringLiteral("(?:\\btr|_NOOP|Word[s]?::tr)\\((?:\"Error\", )?\"[^\"]*(?:\\d[,.]\\d{3}\\b|\\d "
                           "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"));
        for (const char *folder : {"/core", "/ui"}) {
            QDirIterator sources(QStringLiteral(STRAW_SOURCE_DIR) + QLatin1String(folder), {u"*.cpp"_s}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto found = spelled.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
