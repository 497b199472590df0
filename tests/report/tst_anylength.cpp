// A report of any length is the same as ever, takes no more memory for being longer, and can be stopped.

#include "core/report/render/pdfwriter.h"
#include "tests/report/fictionalreport.h"
#include "tests/report/pdftext.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDateTime when({2026, 3, 31}, {8, 0}, Qt::UTC);

ReportTable::Row rowOf(size_t number)
{
    return test::row(
        {QString::number(number + 1),
         u"Row%1x. "_s.arg(number) + u"They asked again when it would be done. "_s.repeated(int(number % 5))});
}

ReportModel longReport(size_t rows, bool made = true)
{
    ReportModel model = test::fictionalReport();
    ReportTable table;
    table.caption = u"All of them"_s;
    table.columns = {{u"No."_s, ReportTable::Align::Right, 0.7, true}, {u"HeadOfIt"_s, ReportTable::Align::Left, 8}};
    if (made) {
        table.made = {rows, rowOf};
    } else {
        for (size_t i = 0; i < rows; ++i)
            table.rows.push_back(rowOf(i));
    }
    BulletList list;
    Facts facts;
    for (size_t i = 0; i < rows / 4; ++i) {
        list.items.push_back(plainRuns(u"Item%1x"_s.arg(i)));
        facts.facts.push_back({u"Label"_s, plainRuns(u"Fact%1x"_s.arg(i))});
    }
    model.sections.push_back(
        {{Heading{1, u"Long"_s, u"long"_s}, table, list, facts, Paragraph{plainRuns(u"TheEnd"_s)}}});
    return model;
}

QByteArray written(const ReportModel &model, const PageProgress &progress = {})
{
    const auto pdf = writePdf(model, {Paper::A4, when}, progress);
    return pdf ? *pdf : "failed";
}

/// The most memory that this process has had, in kilobytes; 0 where the system does not tell.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

class TestAnyLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatAreMadeAreRowsAsOthers()
    {
        const QByteArray kept = written(longReport(730, false));
        QVERIFY(kept.size() > 10000);
        QVERIFY(written(longReport(730)) == kept);
    }

    void nothingIsLostAtTheSeams()
    {
        constexpr int rows = 1000;
        const QStringList pages = test::textOfPages(written(longReport(rows)));
        const QString all = pages.join(u'\n');
        qsizetype at = 0;
        for (int i = 0; i < rows; ++i) {
            at = all.indexOf(u"Row%1x"_s.arg(i), at);
            QVERIFY2(at >= 0, qPrintable(QString::number(i)));
        }
        for (int i = 0; i < rows / 4; ++i) {
            QCOMPARE(all.count(u"Item%1x"_s.arg(i)), 1);
            QCOMPARE(all.count(u"Fact%1x"_s.arg(i)), 1);
        }
        QVERIFY(all.contains(QRegularExpression(u"\\b1000\\b"_s))); // the only number of four digits
        QCOMPARE(all.count(u"All of them"_s), 1);
        for (const QString &page : pages) {
            if (page.contains(QRegularExpression(u"Row\\d+x"_s)))
                QCOMPARE(page.count(u"HeadOfIt"_s), 1);
        }
        QVERIFY(pages.last().contains(u"TheEnd"_s));
        QVERIFY(pages.last().contains(u"Page %1 of %1"_s.arg(pages.size())));
    }

    /// A page is the same whichever was painted before it.
    void pagesCanBePaintedInAnyOrder()
    {
        const ReportModel model = longReport(1500);
        const PrintedPages ordered(model, Paper::A4), mixed(model, Paper::A4);
        QCOMPARE(ordered.count(), mixed.count());
        const auto painted = [](const PrintedPages &pages, size_t number) {
            QImage image(420, 594, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const QSizeF paper = PrintedPages::sizeOf(Paper::A4);
            painter.scale(image.width() / paper.width(), image.height() / paper.height());
            pages.paint(painter, number);
            return image;
        };
        const size_t last = ordered.count() - 1;
        for (const size_t number : {last, size_t(0), last / 2, size_t(1), last / 2 + 1, last / 3, last}) {
            mixed.letGo();
            const QImage image = painted(mixed, number);
            QCOMPARE(image, painted(ordered, number));
        }
    }

    void memoryIsBounded()
    {
        if (peak() == 0)
            QSKIP("the system does not tell how much memory a process has had");
        qint64 kilobytes[2] = {};
        constexpr int rows[] = {2000, 6000};
        for (int i = 0; i < 2; ++i) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"--peak"_s, QString::number(rows[i])});
            QVERIFY(process.waitForFinished(240'000));
            QCOMPARE(process.exitCode(), 0);
            kilobytes[i] = process.readAllStandardOutput().toLongLong();
            QVERIFY(kilobytes[i] > 1000);
        }
        // The file itself, and what is remembered of each page.
        const double ofRow = double(kilobytes[1] - kilobytes[0]) / (rows[1] - rows[0]);
        QVERIFY2(ofRow < 3, qPrintable(u"%1 KB a row"_s.arg(ofRow)));
    }

    void progressIsToldPageByPage()
    {
        const ReportModel model = longReport(300);
        std::vector<std::pair<size_t, size_t>> told;
        const QByteArray pdf = written(model, [&](size_t page, size_t pages) {
            told.emplace_back(page, pages);
            return true;
        });
        QCOMPARE(pdf, written(model));
        const size_t pages = size_t(test::textOfPages(pdf).size());
        std::vector<std::pair<size_t, size_t>> expected;
        for (size_t page = 1; page <= pages; ++page)
            expected.emplace_back(page, 0); // counted
        for (size_t page = 1; page <= pages; ++page)
            expected.emplace_back(page, pages);
        QCOMPARE(told, expected);
    }

    void itCanBeStopped_data()
    {
        QTest::addColumn<int>("calls");
        QTest::newRow("at once") << 1;
        QTest::newRow("while pages are counted") << 3;
        QTest::newRow("while they are painted") << 15;
    }
    void itCanBeStopped()
    {
        QFETCH(const int, calls);
        int heard = 0;
        const auto pdf = writePdf(longReport(300), {Paper::A4, when}, [&](size_t, size_t) { return ++heard < calls; });
        QVERIFY(pdf);
        QVERIFY(pdf->isEmpty());
        QCOMPARE(heard, calls);
    }
};

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words[1] == u"--peak"_s) {
        const bool isWhole = written(longReport(words[2].toULongLong())).size() > 10000;
        QTextStream(stdout) << peak();
        return isWhole ? 0 : 1;
    }
    TestAnyLength test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_anylength.moc"
