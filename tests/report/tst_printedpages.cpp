// The pages that the program paints itself are those of the file.

#include "core/report/render/pdfwriter.h"
#include "tests/report/fictionalreport.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QTest>

#include <cmath>

using namespace straw;

class TestPrintedPages : public QObject
{
    Q_OBJECT

    static constexpr int Width = 800; // of a page, in pixels

    static QImage painted(const PrintedPages &pages, size_t number, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QSizeF paper = PrintedPages::sizeOf(pages.paper());
        painter.scale(size.width() / paper.width(), size.height() / paper.height());
        pages.paint(painter, number);
        return image;
    }

    static QImage inTheFile(QPdfDocument &file, int number, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(0, 0, file.render(number, size));
        return image;
    }

    /// How dark each patch of some millimetres is: how a letter is smoothed is not seen there, where it is, is.
    static QImage patches(const QImage &page)
    {
        return page.convertToFormat(QImage::Format_Grayscale8)
            .scaled(page.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

    /// The greatest difference between patches, of 255.
    static int difference(const QImage &one, const QImage &other)
    {
        const QImage left = patches(one), right = patches(other);
        int greatest = 0;
        for (int y = 0; y < left.height(); ++y) {
            for (int x = 0; x < left.width(); ++x)
                greatest = std::max(greatest, std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))));
        }
        return greatest;
    }

private Q_SLOTS:
    void theyAreThoseOfTheFile_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << int(Paper::A4);
        QTest::newRow("Letter") << int(Paper::Letter);
    }

    void theyAreThoseOfTheFile()
    {
        QFETCH(const int, paper);
        const PrintedPages pages(test::fictionalReport(), Paper(paper));
        const auto pdf = writePdf(pages, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC));
        QVERIFY(pdf);
        QBuffer bytes;
        bytes.setData(*pdf);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QPdfDocument file;
        file.load(&bytes);
        QCOMPARE(file.pageCount(), int(pages.count()));
        QVERIFY(pages.count() > 2);

        QList<QImage> own, saved;
        for (int number = 0; number < file.pageCount(); ++number) {
            const QSizeF points = file.pagePointSize(number);
            const QSizeF sheet = PrintedPages::sizeOf(pages.paper());
            QVERIFY(std::abs(points.height() / points.width() - sheet.height() / sheet.width()) < 0.002);
            const QSize size(Width, qRound(Width * points.height() / points.width()));
            own << painted(pages, size_t(number), size);
            saved << inTheFile(file, number, size);
        }
        constexpr int alike = 40, other = 80;
        for (int number = 0; number < own.size(); ++number) {
            const int apart = difference(own[number], saved[number]);
            QVERIFY2(apart < alike, qPrintable(QStringLiteral("page %1: %2").arg(number + 1).arg(apart)));
        }
        QVERIFY(difference(own[0], saved[1]) > other); // which is what another page would be
    }

    /// The bytes do not tell whether the pages were laid out by the way.
    void laidOutBeforeOrNotTheFileIsTheSame()
    {
        const QDateTime time({2026, 3, 31}, {8, 0}, Qt::UTC);
        const ReportModel model = test::fictionalReport();
        const auto before = writePdf(PrintedPages(model, Paper::A4), time), now = writePdf(model, {Paper::A4, time});
        QVERIFY(before && now);
        QCOMPARE(*before, *now);
    }
};

QTEST_MAIN(TestPrintedPages)
#include "tst_printedpages.moc"
