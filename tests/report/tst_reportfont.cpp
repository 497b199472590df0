#include "core/report/render/fontdata.h"
#include "core/report/render/look.h"
#include "core/report/render/reportfont.h"
#include "core/report/render/textblock.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTest>

using namespace straw;

namespace {

QByteArray inter()
{
    QFile file(QStringLiteral(":/fonts/Inter-Regular.otf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportFont : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWeightsAreOurs()
    {
        for (const auto weight : {QFont::Normal, QFont::DemiBold}) {
            const QFontInfo info(reportFont(10, weight));
            QCOMPARE(info.family(), QStringLiteral("Straw"));
            QCOMPARE(info.weight(), int(weight));
        }
    }

    void coversLatinGreekAndCyrillic()
    {
        const QRawFont raw = QRawFont::fromFont(reportFont(10));
        for (const QChar c : QStringLiteral("AzÄßŁœΑωЖя€→–“”•…"))
            QVERIFY2(raw.supportsCharacter(c), qPrintable(QString(c)));
    }

    void namesAreExchangedAndTheFeatureIsGone()
    {
        const QByteArray data = inter();
        QVERIFY(!data.isEmpty());
        const QByteArray prepared = preparedFont(data, "Inter", "Straw", "calt");
        QCOMPARE(prepared.size(), data.size());
        QVERIFY(data.contains("calt"));
        QVERIFY(!prepared.contains("calt"));
        const int id = QFontDatabase::addApplicationFontFromData(prepared);
        QVERIFY(QFontDatabase::applicationFontFamilies(id).contains(QStringLiteral("Straw")));
        QFontDatabase::removeApplicationFont(id);
    }

    void whatIsNoFontStaysAsItIs()
    {
        QCOMPARE(preparedFont({}, "Inter", "Straw", "calt"), QByteArray());
        const QByteArray data = inter();
        for (const qsizetype size : {3, 12, 40, 200, 5000})
            QCOMPARE(preparedFont(data.left(size), "Inter", "Straw", "calt").size(), size);
        for (const qsizetype size : {0, 3, 12, 40, 200, 5000})
            QCOMPARE(withTabularFigures(data.left(size)), data.left(size));
    }

    void figuresLineUpInTables()
    {
        TypeStyle style{10, QFont::Normal, Qt::black};
        const auto widthOf = [&](const char *text) {
            return TextBlock(plainRuns(QString::fromLatin1(text)), style, 100000).naturalWidth();
        };
        QVERIFY(widthOf("1,111.11") < widthOf("8,888.88") * 0.95);
        style.figures = Figures::Tabular;
        QVERIFY(qAbs(widthOf("1,111.11") - widthOf("8,888.88")) < look::pt(0.1));
        QVERIFY(qAbs(widthOf("7,017.10") - widthOf("4,444.44")) < look::pt(0.1));
    }

    void tabularFiguresAreCharactersOfTheirOwn()
    {
        const QRawFont plain = QRawFont::fromFont(reportFont(10));
        const QRawFont tabular = QRawFont::fromFont(reportFont(10, QFont::Normal, Figures::Tabular));
        QCOMPARE(tabular.familyName(), QStringLiteral("Stalk"));
        const QList<quint32> digits = tabular.glyphIndexesForString(QStringLiteral("0123456789"));
        QCOMPARE(digits.size(), 10);
        QVERIFY(!digits.contains(0));
        for (const QPointF &advance : tabular.advancesForGlyphIndexes(digits))
            QCOMPARE(advance, tabular.advancesForGlyphIndexes(digits)[0]);
        const QString letters = QStringLiteral("AzÄßŁœΑωЖя€→–“”•… ,.");
        QCOMPARE(tabular.glyphIndexesForString(letters), plain.glyphIndexesForString(letters));
    }

    void bodyLinesHoldSixtyToEightyCharacters()
    {
        const QString prose =
            QStringLiteral("The dispatch team had to use what the other department had bought, and nobody had "
                           "asked them before the contract was signed in January of that year. ")
                .repeated(20);
        const TextBlock block(plainRuns(prose), {look::bodySize, QFont::Normal, look::ink}, look::measure);
        const double perLine = double(prose.size()) / block.lineCount();
        QVERIFY2(perLine >= 60 && perLine <= 80, qPrintable(QString::number(perLine)));
    }

    void shortenedTextEndsInAnEllipsis()
    {
        const TypeStyle style{10, QFont::Normal, Qt::black};
        const Runs runs = plainRuns(QStringLiteral("one two three four five ").repeated(100));
        QVERIFY(TextBlock(runs, style, 3000).lineCount() > 10);
        QCOMPARE(TextBlock(runs, style, 3000, 2).lineCount(), 2);
        QCOMPARE(TextBlock(plainRuns(QString(5000, u'x')), style, 3000, 1).lineCount(), 1);
    }

    void controlCharactersNeverReachTheType()
    {
        QCOMPARE(printable(QStringLiteral("a\r\nb\tc\x01"
                                          "d")),
                 QStringLiteral("a") + QChar(QChar::LineSeparator) + QStringLiteral("b cd"));
    }
};

QTEST_MAIN(TestReportFont)
#include "tst_reportfont.moc"
