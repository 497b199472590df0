#include "core/dates/edtf.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

class TestEdtf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStoredFormIsReadAndWrittenUnchanged_data()
    {
        QTest::addColumn<int>("precision");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("2024") << int(Edtf::Year) << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("1000") << int(Edtf::Year) << QDate(1000, 1, 1) << QDate(1000, 12, 31);
        QTest::newRow("9999") << int(Edtf::Year) << QDate(9999, 1, 1) << QDate(9999, 12, 31);
        QTest::newRow("2024-02") << int(Edtf::Month) << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("2023-02") << int(Edtf::Month) << QDate(2023, 2, 1) << QDate(2023, 2, 28);
        QTest::newRow("2024-12") << int(Edtf::Month) << QDate(2024, 12, 1) << QDate(2024, 12, 31);
        // Whose season it was is not said: of either half of the earth.
        QTest::newRow("2024-21") << int(Edtf::Season) << QDate(2024, 3, 1) << QDate(2024, 11, 30);
        QTest::newRow("2024-22") << int(Edtf::Season) << QDate(2024, 6, 1) << QDate(2025, 2, 28);
        QTest::newRow("2024-23") << int(Edtf::Season) << QDate(2024, 3, 1) << QDate(2024, 11, 30);
        QTest::newRow("2023-24") << int(Edtf::Season) << QDate(2023, 6, 1) << QDate(2024, 2, 29);
        QTest::newRow("2024-25") << int(Edtf::Season) << QDate(2024, 3, 1) << QDate(2024, 5, 31);
        QTest::newRow("2024-26") << int(Edtf::Season) << QDate(2024, 6, 1) << QDate(2024, 8, 31);
        QTest::newRow("2024-27") << int(Edtf::Season) << QDate(2024, 9, 1) << QDate(2024, 11, 30);
        QTest::newRow("2023-28") << int(Edtf::Season) << QDate(2023, 12, 1) << QDate(2024, 2, 29);
        QTest::newRow("2024-29") << int(Edtf::Season) << QDate(2024, 9, 1) << QDate(2024, 11, 30);
        QTest::newRow("2023-30") << int(Edtf::Season) << QDate(2023, 12, 1) << QDate(2024, 2, 29);
        QTest::newRow("2024-31") << int(Edtf::Season) << QDate(2024, 3, 1) << QDate(2024, 5, 31);
        QTest::newRow("2024-32") << int(Edtf::Season) << QDate(2024, 6, 1) << QDate(2024, 8, 31);
        QTest::newRow("2024-02-29") << int(Edtf::Day) << QDate(2024, 2, 29) << QDate(2024, 2, 29);
        QTest::newRow("2024-05-03T00:00") << int(Edtf::Minute) << QDate(2024, 5, 3) << QDate(2024, 5, 3);
        QTest::newRow("2024-05-03T23:59") << int(Edtf::Minute) << QDate(2024, 5, 3) << QDate(2024, 5, 3);
    }
    void theStoredFormIsReadAndWrittenUnchanged()
    {
        QFETCH(int, precision);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        for (const QString suffix : {"", "~", "?", "%"}) {
            const Edtf edtf = Edtf::parse(QString(text + suffix));
            QCOMPARE(edtf.toString(), text + suffix);
            QCOMPARE(int(edtf.precision()), precision);
            QCOMPARE(edtf.first(), first);
            QCOMPARE(edtf.last(), last);
            QCOMPARE(edtf.isApproximate(), suffix == "~" || suffix == "%");
            QCOMPARE(edtf.isUncertain(), suffix == "?" || suffix == "%");
            QCOMPARE(edtf.isExactDay(), precision >= Edtf::Day && !edtf.isApproximate());
            QCOMPARE(edtf.time().isValid(), precision == Edtf::Minute);
        }
    }

    void whatIsNotTheStoredFormIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "~",
                                 "0999",
                                 "999",
                                 "20240",
                                 "2024-",
                                 "2024-0",
                                 "2024-00",
                                 "2024-13",
                                 "2024-20",
                                 "2024-33",
                                 "2024-5",
                                 "2024-05-",
                                 "2024-05-0",
                                 "2024-02-30",
                                 "2023-02-29",
                                 "2024-04-31",
                                 "2024-05-00",
                                 "2024-05-32",
                                 "2024-21-01",
                                 "2024/05/03",
                                 "2024-05-03T",
                                 "2024-05-03T24:00",
                                 "2024-05-03T12:60",
                                 "2024-05-03 12:00",
                                 "2024-05-03t12:00",
                                 "2024-05-03T12.00",
                                 "2024-05-03T12:00:00",
                                 "2024-05-03T12:00Z",
                                 "2024~-05",
                                 "2024~~",
                                 "2024?~",
                                 " 2024",
                                 "2024 ",
                                 "-2024",
                                 "+202",
                                 "20x4",
                                 "2024-05-03T1:000",
                                 "2024-0x",
                                 "2024-05-0x",
                                 "2024.05.03",
                                 "0999-05-03"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("digits of another script") << u"\u0662\u0660\u0662\u0664"_s;
        QTest::newRow("fullwidth digits") << u"\uff12\uff10\uff12\uff14"_s;
    }
    void whatIsNotTheStoredFormIsNoDate()
    {
        QFETCH(QString, text);
        const Edtf edtf = Edtf::parse(text);
        QVERIFY(edtf.isNull());
        QCOMPARE(edtf, Edtf());
        QCOMPARE(edtf.toString(), QString());
        QVERIFY(!edtf.first().isValid() && !edtf.last().isValid());
    }

    void partsThatCannotBeGiveNoDate()
    {
        QVERIFY(Edtf::year(999).isNull());
        QVERIFY(Edtf::year(10000).isNull());
        QVERIFY(Edtf::month(2024, 0).isNull());
        QVERIFY(Edtf::month(2024, 21).isNull());
        QVERIFY(Edtf::season(2024, 5).isNull());
        QVERIFY(Edtf::season(2024, 25).isNull());
        QCOMPARE(Edtf::season(2024, 22, Edtf::South).toString(), u"2024-30"_s);
        QCOMPARE(Edtf::parse(u"2024-30").seasonOfYear(), 22);
        QCOMPARE(Edtf::parse(u"2024-30").hemisphere(), Edtf::South);
        QVERIFY(Edtf::day(QDate()).isNull());
        QVERIFY(Edtf::day(QDate(999, 1, 1)).isNull());
        QVERIFY(Edtf::day(QDate(10000, 1, 1)).isNull());
        QVERIFY(Edtf::minute(QDate(2024, 5, 3), QTime()).isNull());
        QVERIFY(Edtf().withApproximate(true).withUncertain(true) == Edtf());
    }

    void secondsAreDropped()
    {
        const QDate date(2024, 5, 3);
        QCOMPARE(Edtf::minute(date, QTime(15, 40, 59, 999)), Edtf::minute(date, QTime(15, 40)));
    }

    void everyDayAndMinuteSurvivesItsText()
    {
        for (QDate date(1999, 12, 25); date < QDate(2032, 1, 5); date = date.addDays(1)) {
            const QTime time(date.dayOfYear() % 24, date.dayOfYear() % 60);
            for (const Edtf &edtf : {Edtf::day(date), Edtf::minute(date, time)}) {
                QCOMPARE(Edtf::parse(edtf.toString()), edtf);
                QCOMPARE(edtf.first(), date);
            }
        }
    }

    void theTimelineGoesByStartThenCoarserFirstThenTimeAndNoDateLast()
    {
        const QStringList expected{
            "2023-24",    "2024",       "2024-01",          "2024-01-01",       "2024-02-29", "2024-21", "2024-03",
            "2024-03-01", "2024-03-02", "2024-03-02T08:00", "2024-03-02T08:01", "2025",       ""};
        QStringList shuffled = expected;
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            std::sort(shuffled.begin(), shuffled.end(),
                      [](const QString &a, const QString &b) { return Edtf::before(Edtf::parse(a), Edtf::parse(b)); });
            QCOMPARE(shuffled, expected);
        }
    }

    void datesOfEqualStartAndPrecisionAreNeitherBeforeNorAfter()
    {
        const Edtf about = Edtf::parse(u"2024-05~");
        const Edtf exact = Edtf::parse(u"2024-05");
        QVERIFY(about != exact);
        QVERIFY(!Edtf::before(about, exact) && !Edtf::before(exact, about));
        QVERIFY(!Edtf::before(Edtf(), Edtf()));
    }

    void anyTextIsEitherNoDateOrExactlyItsStoredForm()
    {
        const QString alphabet = u"0012249-~?%T: 35x\u0663"_s;
        QRandomGenerator random(11);
        for (int round = 0; round < 200000; ++round) {
            QString text;
            for (int i = random.bounded(18); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            const Edtf edtf = Edtf::parse(text);
            QVERIFY2(edtf.isNull() || edtf.toString() == text, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
