#include "core/dates/datespan.h"

#include <QTest>

using namespace straw;

class TestDateSpan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreCountedAsExactlyAsTheDatesAllow_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<bool>("exact");
        const auto row = [](const char *from, const char *to, qint64 least, qint64 most, bool exact) {
            QTest::addRow("%s to %s", from, to) << from << to << least << most << exact;
        };
        row("2024-01-08", "2026-03-10", 792, 792, true);
        row("2026-03-10", "2026-04-30", 51, 51, true);
        row("2024-01-08", "2024-06-03", 147, 147, true);
        row("2025-09-15", "2026-03-10", 176, 176, true);
        row("2025-09-15", "2025-12-01", 77, 77, true);
        row("2024-05-03", "2024-05-03", 0, 0, true);
        row("2024-05-03T23:59", "2024-05-04T00:00", 1, 1, true);
        row("2024-05-03?", "2024-05-04", 1, 1, true);
        row("2024-05-03~", "2024-05-04", 1, 1, false);
        row("2024-05", "2026-03-10", 648, 678, false);
        row("2024", "2026-03-10", 434, 799, false);
        row("2024-25", "2026-03-10", 648, 739, false);
        row("2024-21", "2026-03-10", 465, 739, false);
        row("2024", "2025", 1, 730, false);
        row("2024-28", "2025-02", 0, 89, false);
        row("2024-05", "2024-05", 0, 30, false);
        row("2024-05-20", "2024-05", 0, 11, false);
        row("2024", "2024-01-01", 0, 0, false);
    }
    void daysAreCountedAsExactlyAsTheDatesAllow()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QFETCH(bool, exact);
        const auto span = daysBetween(Edtf::parse(from), Edtf::parse(to));
        QVERIFY(span.has_value());
        QCOMPARE(span->least, least);
        QCOMPARE(span->most, most);
        QCOMPARE(span->exact, exact);
    }

    void aMissingDateIsUnknownAndAnEndBeforeItsStartIsOutOfOrder()
    {
        const Edtf day = Edtf::parse(u"2024-05-03");
        QCOMPARE(daysBetween(day, Edtf()).error(), NoSpan::Unknown);
        QCOMPARE(daysBetween(Edtf(), day).error(), NoSpan::Unknown);
        QCOMPARE(daysBetween(Edtf(), Edtf()).error(), NoSpan::Unknown);
        QCOMPARE(daysBetween(day, Edtf::parse(u"2024-05-02")).error(), NoSpan::OutOfOrder);
        QCOMPARE(daysBetween(day, Edtf::parse(u"2024-04")).error(), NoSpan::OutOfOrder);
        QCOMPARE(daysBetween(Edtf::parse(u"2024"), Edtf::parse(u"2023")).error(), NoSpan::OutOfOrder);
    }

    void monthsHaveOneDecimal()
    {
        QCOMPARE(monthsOf(792), 26.0);
        QCOMPARE(monthsOf(0), 0.0);
        QCOMPARE(monthsOf(1), 0.0);
        QCOMPARE(monthsOf(2), 0.1);
        QCOMPARE(monthsOf(51), 1.7);
        QCOMPARE(monthsOf(147), 4.8);
        QCOMPARE(monthsOf(1461), 48.0);
        QCOMPARE(monthsOf(3000000), 98562.6);
    }
};

QTEST_GUILESS_MAIN(TestDateSpan)
#include "tst_datespan.moc"
