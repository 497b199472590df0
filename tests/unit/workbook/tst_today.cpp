#include "core/workbook/today.h"

#include <QTest>
#include <QTimeZone>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

Snapshot asOf(QStringView date)
{
    Snapshot workbook;
    workbook.workbook.asOf = Edtf::parse(date);
    return workbook;
}

} // namespace

/// What counts as today in a workbook: SOURCE_DATE_EPOCH, else its own date, else the clock.
class TestToday : public QObject
{
    Q_OBJECT

    const FixedClock m_clock{QDateTime({2026, 11, 27}, {14, 5}).toUTC()};

private Q_SLOTS:
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }
    void cleanup() { init(); }

    void withoutADateItIsTheDayOfTheClock()
    {
        QCOMPARE(todayOf(asOf(u""), m_clock), QDate(2026, 11, 27));
        QCOMPARE(nowOf(asOf(u""), m_clock), m_clock.nowUtc());
        QVERIFY(!isToldAsOf(asOf(u"")));
    }

    void aDateOfItsOwnCountsAtTheTimeThatItIs()
    {
        QCOMPARE(nowOf(asOf(u"2026-03-31"), m_clock), QDateTime({2026, 3, 31}, {14, 5}));
        QVERIFY(isToldAsOf(asOf(u"2026-03-31")));
        QCOMPARE(todayOf(asOf(u"2026-02"), m_clock), QDate(2026, 2, 28));
        QCOMPARE(todayOf(asOf(u"2025"), m_clock), QDate(2025, 12, 31));
    }

    void theTimeThatIsSetWins()
    {
        qputenv("SOURCE_DATE_EPOCH", "1774951200");
        const FixedClock set(QDateTime::fromSecsSinceEpoch(1774951200, Qt::UTC));
        for (const QStringView date : {u"2025-01-01", u""}) {
            QCOMPARE(nowOf(asOf(date), set), QDateTime({2026, 3, 31}, {10, 0}, Qt::UTC));
            QCOMPARE(nowOf(asOf(date), set).timeSpec(), Qt::UTC); // the same on every machine
            QVERIFY(!isToldAsOf(asOf(date)));
        }
        qputenv("SOURCE_DATE_EPOCH", "soon"); // tells no time
        QCOMPARE(todayOf(asOf(u"2025-01-01"), set), QDate(2025, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestToday)
#include "tst_today.moc"
