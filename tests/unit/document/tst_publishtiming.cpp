#include "core/document/publish/publishtiming.h"

#include <QTest>

using namespace straw;

class TestPublishTiming : public QObject
{
    Q_OBJECT

    const QDateTime m_start{QDate(2026, 11, 21), QTime(14, 0), Qt::UTC};
    QDateTime at(qint64 milliseconds) const { return m_start.addMSecs(milliseconds); }

private Q_SLOTS:
    void tenSecondsAfterTheLastEdit()
    {
        PublishTiming timing;
        timing.edited(at(0));
        QCOMPARE(timing.dueIn(at(0)), 10'000);
        timing.edited(at(9'000));
        QCOMPARE(timing.dueIn(at(10'000)), 9'000);
        QCOMPARE(timing.dueIn(at(19'000)), 0);
        QCOMPARE(timing.dueIn(at(25'000)), 0);
    }

    void atMostOnceAMinute()
    {
        PublishTiming timing;
        timing.started(at(0));
        timing.finished(at(50), true);
        timing.edited(at(5'000));
        QCOMPARE(timing.dueIn(at(15'000)), 45'000);
        QCOMPARE(timing.dueIn(at(60'000)), 0);
    }

    void aSlowShareIsLeftInPeace()
    {
        PublishTiming timing;
        timing.started(at(0));
        timing.finished(at(30'000), true);
        timing.edited(at(31'000));
        QCOMPARE(timing.dueIn(at(60'000)), 270'000); // 10 x 30 s after the end
        QCOMPARE(timing.dueIn(at(330'000)), 0);
    }

    void failuresAreTriedAgainLessAndLessOften()
    {
        PublishTiming timing;
        timing.edited(at(0));
        qint64 now = 0, last = 0;
        for (const qint64 expected : {60'000, 60'000, 60'000, 120'000, 240'000, 480'000, 600'000, 600'000}) {
            timing.started(at(now));
            timing.finished(at(now), false);
            last = timing.dueIn(at(now));
            QCOMPARE(last, expected);
            now += last;
        }
        timing.started(at(now));
        timing.finished(at(now), true);
        QCOMPARE(timing.dueIn(at(now)), 60'000);
    }

    void aClockThatIsSetBackDelaysNothingForLong()
    {
        PublishTiming timing;
        timing.started(at(0));
        timing.finished(at(100), true);
        timing.edited(at(1'000));
        QCOMPARE(timing.dueIn(at(-86'400'000)), 60'000);
    }
};

QTEST_GUILESS_MAIN(TestPublishTiming)
#include "tst_publishtiming.moc"
