#include "core/report/render/pdfwriter.h"
#include "tests/report/fictionalreport.h"
#include "tests/report/pdftext.h"
#include "tests/support/filebytes.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace straw;

namespace {

PdfOptions options(PdfOptions::Paper paper = PdfOptions::Paper::A4)
{
    return {paper, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)};
}

QByteArray written(const ReportModel &model, PdfOptions::Paper paper = PdfOptions::Paper::A4)
{
    const auto pdf = writePdf(model, options(paper));
    return pdf ? *pdf : QByteArray();
}

ReportModel emptyReport()
{
    ReportModel model = test::fictionalReport();
    model.sections.clear();
    return model;
}

QString words(int count, const QString &stem)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(stem + QString::number(i));
    return list.join(u' ');
}

/// The text of a PDF without line and page breaks.
QString squeezed(const QStringList &pages)
{
    QString text = pages.join(u' ');
    text.remove(QRegularExpression(QStringLiteral("[\\s\\x{2}\\x{fffe}]")));
    return text;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHaveTheChosenSize_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QSizeF>("points");
        QTest::newRow("A4") << int(PdfOptions::Paper::A4) << QSizeF(595, 842);
        QTest::newRow("Letter") << int(PdfOptions::Paper::Letter) << QSizeF(612, 792);
    }
    void pagesHaveTheChosenSize()
    {
        QFETCH(int, paper);
        QFETCH(QSizeF, points);
        QByteArray pdf = written(test::fictionalReport(), PdfOptions::Paper(paper));
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&buffer);
        QVERIFY(document.pageCount() > 3);
        for (int page = 0; page < document.pageCount(); ++page)
            QCOMPARE(document.pagePointSize(page).toSize(), points.toSize());
        const auto field = [&](QPdfDocument::MetaDataField which) { return document.metaData(which); };
        QCOMPARE(field(QPdfDocument::MetaDataField::Title).toString(), test::fictionalReport().title);
        QCOMPARE(field(QPdfDocument::MetaDataField::CreationDate).toDateTime().toUTC(), options().time);
    }

    void copiedTextIsTheTextThatIsShown()
    {
        ReportModel model = emptyReport();
        const QString text =
            QStringLiteral("At 14:03 (2026-03-10) 3x4 -> 5+6 A-B [x] Ärger über Öl, Straße, ŁĄ, Œuvre · "
                           "Ο πελάτης περίμενε · Клиент ждал · “quoted” – €5 × 2");
        model.sections = {{{Paragraph{plainRuns(text)}}}};
        const QString copied = squeezed(test::textOfPages(written(model)));
        QString expected = text;
        QVERIFY2(copied.contains(expected.remove(u' ')), qPrintable(copied));
    }

    void figuresInColumnsAreCopiedWhole()
    {
        ReportModel model = emptyReport();
        ReportTable table;
        table.columns = {{QStringLiteral("Figure")}, {QStringLiteral("Value"), ReportTable::Align::Right}};
        const QStringList figures{"147 days", "1,111.11", "7,017.10 EUR", "71", "14:03"};
        for (const QString &figure : figures) {
            ReportTable::Row row;
            row.cells = {plainRuns(QStringLiteral("Lead time")), plainRuns(figure)};
            table.rows.push_back(std::move(row));
        }
        model.sections = {{{std::move(table)}}};
        const QString copied = test::textOfPages(written(model)).join(u' ').simplified();
        for (const QString &figure : figures)
            QVERIFY2(copied.contains(figure), qPrintable(copied));
        // Another reader looks at the space between letters as well.
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        putFile(path, written(model));
        QProcess process;
        process.start(tool, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString read = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const QString &figure : figures)
            QVERIFY2(read.contains(figure), qPrintable(read));
    }

    void onlyTheFontOfTheReportIsEmbedded()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
        if (tool.isEmpty())
            QSKIP("pdffonts is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(test::fictionalReport()));
        file.close();
        QProcess process;
        process.start(tool, {path});
        QVERIFY(process.waitForFinished());
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6); // two lines of heading, and two weights with and without figures for columns
        for (const QString &line : lines.mid(2)) {
            const QStringList fields = line.simplified().split(u' ');
            QVERIFY2(fields[0].contains(QLatin1String("Inter-Regular"))
                         || fields[0].contains(QLatin1String("Inter-SemiBold")),
                     qPrintable(line));
            QCOMPARE(fields[4], QStringLiteral("yes")); // embedded
            QCOMPARE(fields[6], QStringLiteral("yes")); // with code points
        }
    }

    void twoProcessesWriteTheSameBytes()
    {
        QTemporaryDir folder;
        QList<QByteArray> files;
        for (const QString &name : {QStringLiteral("one.pdf"), QStringLiteral("two.pdf")}) {
            const QString path = folder.filePath(name);
            QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path}), 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.append(file.readAll());
        }
        QVERIFY(files[0].startsWith("%PDF-"));
        QCOMPARE(files[0], files[1]);
        QCOMPARE(written(test::fictionalReport()), files[0]);
    }

    void aLongReportIsComplete()
    {
        ReportModel model = emptyReport();
        for (int i = 0; i < 60; ++i) {
            model.sections.push_back({{Heading{1, QStringLiteral("Section %1").arg(i), {}},
                                       Paragraph{plainRuns(words(450, QStringLiteral("w%1x").arg(i)))}}});
        }
        model.sections.back().blocks.emplace_back(Paragraph{plainRuns(QStringLiteral("LastLine"))});
        const QStringList pages = test::textOfPages(written(model));
        QVERIFY(pages.size() >= 60);
        QVERIFY(pages.last().contains(QLatin1String("LastLine")));
        QVERIFY(pages.last().contains(QStringLiteral("Page %1 of %1").arg(pages.size())));
        const QString all = pages.join(u' ');
        for (int i = 0; i < 60; ++i)
            QVERIFY(all.contains(QStringLiteral("w%1x449").arg(i)));
    }

    void everyPageAfterTheFirstNamesAccountStatusAndDate()
    {
        const ReportModel model = test::fictionalReport();
        const QStringList pages = test::textOfPages(written(model));
        for (const QString &page : pages) {
            QVERIFY(page.contains(model.account));
            QVERIFY(page.contains(model.status));
            QVERIFY(page.contains(model.date));
        }
    }

    void theHeadOfATableStandsOnEachOfItsPages()
    {
        ReportModel model = emptyReport();
        ReportTable table;
        table.columns = {{QStringLiteral("HeadOfIt")}, {QStringLiteral("Second")}};
        for (int i = 0; i < 200; ++i)
            table.rows.push_back(test::row({QStringLiteral("row %1").arg(i), QStringLiteral("x")}));
        model.sections = {{{table}}};
        const QStringList pages = test::textOfPages(written(model));
        QVERIFY(pages.size() > 4);
        for (const QString &page : pages.mid(1))
            QCOMPARE(page.count(QLatin1String("HeadOfIt")), 1);
    }

    void theFirstPageIsOnePage_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("entries");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("ordinary") << 10 << 3;
        QTest::newRow("long texts") << 400 << 3;
        QTest::newRow("many entries") << 10 << 60;
        QTest::newRow("both") << 2000 << 200;
    }
    void theFirstPageIsOnePage()
    {
        QFETCH(int, length);
        QFETCH(int, entries);
        ReportModel model = emptyReport();
        const Runs text = plainRuns(words(length, QStringLiteral("word")));
        QStringList omitted;
        for (int i = 1; i <= entries; ++i)
            omitted.append(QStringLiteral("%1 more under Actions").arg(i));
        BulletList list{std::vector<Runs>(size_t(entries), text), omitted};
        ReportTable table{{}, {{QStringLiteral("Action")}}, {}, omitted};
        Contrast contrast{{}, QStringLiteral("Said"), QStringLiteral("Believed"), omitted};
        for (int i = 0; i < entries; ++i) {
            table.rows.push_back({{text}});
            contrast.pairs.push_back({{{text, QStringLiteral("by")}}, text, QStringLiteral("basis")});
        }
        model.firstPage.headline = length > 100 ? words(60, QStringLiteral("name")) : model.account;
        model.firstPage.blocks = {contrast, Facts{{{QStringLiteral("Straw"), text}}}, list, table, Paragraph{text}};
        model.firstPage.foot = plainRuns(QStringLiteral("FootOfThePage ") + words(length, QStringLiteral("f")));
        model.sections = {{{Paragraph{plainRuns(QStringLiteral("SecondPageBegins"))}}}};
        const QStringList pages = test::textOfPages(written(model));
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[0].contains(QLatin1String("FootOfThePage")));
        QVERIFY(pages[1].contains(QLatin1String("SecondPageBegins")));
        if (entries > 100)
            QVERIFY(pages[0].contains(QLatin1String("more under Actions")));
    }

    void aHeadingIsNeverTheLastLineOfAPage()
    {
        for (int filler = 0; filler < 60; ++filler) {
            ReportModel model = emptyReport();
            std::vector<Block> blocks;
            for (int i = 0; i < filler; ++i)
                blocks.emplace_back(Paragraph{plainRuns(QStringLiteral("line"))});
            blocks.emplace_back(Heading{2, QStringLiteral("HeadingTwo"), {}});
            blocks.emplace_back(Heading{3, QStringLiteral("HeadingThree"), {}});
            blocks.emplace_back(Paragraph{plainRuns(QStringLiteral("BeginsHere ") + words(120, QStringLiteral("w")))});
            model.sections = {{blocks}};
            const QStringList pages = test::textOfPages(written(model));
            for (const QString &page : pages) {
                const bool begins = page.contains(QLatin1String("BeginsHere"));
                QCOMPARE(page.contains(QLatin1String("HeadingTwo")), begins);
                QCOMPARE(page.contains(QLatin1String("HeadingThree")), begins);
            }
        }
    }

    void nothingOfALongTextIsLost_data()
    {
        QTest::addColumn<int>("where");
        QTest::newRow("cell") << 0;
        QTest::newRow("list") << 1;
        QTest::newRow("quote") << 2;
        QTest::newRow("callout") << 3;
        QTest::newRow("fact") << 4;
        QTest::newRow("said and believed") << 5;
    }
    void nothingOfALongTextIsLost()
    {
        QFETCH(int, where);
        const QString address = QStringLiteral("https://example.org/") + QString(900, u'q') + QStringLiteral("/end");
        const QString text = words(2000, QStringLiteral("w")) + u' ' + address;
        const Runs runs = plainRuns(text);
        ReportTable table{{}, {{QStringLiteral("No.")}, {QStringLiteral("Text")}}, {}, {}};
        table.rows.push_back({{plainRuns(QStringLiteral("1")), runs}});
        const std::vector<Block> blocks = {table,
                                           BulletList{{runs}, {}},
                                           Quote{runs, QStringLiteral("somebody")},
                                           Callout{QStringLiteral("Title"), runs},
                                           Facts{{{QStringLiteral("Label"), runs}}},
                                           Contrast{{{{{runs, {}}}, runs, {}}}, {}, {}, {}}};
        ReportModel model = emptyReport();
        model.sections = {{{blocks[size_t(where)]}}};
        const QStringList pages = test::textOfPages(written(model));
        QVERIFY(pages.size() > 2);
        QString copied = squeezed(pages.mid(1));
        for (int i = 0; i < 2000; ++i)
            QVERIFY2(copied.contains(QStringLiteral("w%1").arg(i)), qPrintable(QString::number(i)));
        QCOMPARE(copied.count(u'q') % 900, 0);
        QVERIFY(copied.contains(QLatin1String("/end")));
    }
};

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words[1] == QLatin1String("--write")) {
        QFile file(words[2]);
        const bool opened = file.open(QIODevice::WriteOnly);
        return opened && file.write(written(test::fictionalReport())) > 0 ? 0 : 1;
    }
    TestPdfWriter test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_pdfwriter.moc"
