#include "core/report/render/tablecolumns.h"

#include <QTest>

#include <numeric>

using namespace straw;

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesHoldWhereEverythingFits()
    {
        QCOMPARE(columnWidths({{3, 10, 20}, {1, 10, 20}}, 100), (std::vector<double>{75, 25}));
    }

    void longTextsTakeWhatOthersDoNotNeed()
    {
        const auto widths = columnWidths({{1, 10, 20}, {1, 10, 200}}, 100);
        QCOMPARE(widths, (std::vector<double>{20, 80}));
    }

    void wordsStayWholeAsLongAsOthersCanGive()
    {
        const auto widths = columnWidths({{8, 10, 500}, {1, 30, 30}, {1, 15, 15}}, 100);
        QVERIFY(widths[1] >= 29.99);
        QVERIFY(widths[2] >= 14.99);
    }

    void widthIsAlwaysUsedExactly_data()
    {
        QTest::addColumn<double>("word");
        QTest::newRow("fits") << 5.0;
        QTest::newRow("narrow") << 40.0;
        QTest::newRow("hopeless") << 500.0;
    }
    void widthIsAlwaysUsedExactly()
    {
        QFETCH(double, word);
        const auto widths = columnWidths({{1, word, 900}, {5, 3, 4}, {2, word / 2, 60}}, 100);
        QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - 100) < 0.001);
        for (double width : widths)
            QVERIFY(width > 0);
    }
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
