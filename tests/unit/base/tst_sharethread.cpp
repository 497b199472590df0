#include "core/base/sharethread.h"

#include <QTest>
#include <QThread>

#include <semaphore>

using namespace straw;

class TestShareThread : public QObject
{
    Q_OBJECT

    /// Lets everything be heard of that was asked before.
    static void letHear(ShareThread &thread)
    {
        QObject last;
        bool isHeard = false;
        thread.ask([] { return 0; }, {&last, [&](int) { isHeard = true; }});
        QVERIFY(QTest::qWaitFor([&] { return isHeard; }));
    }

private Q_SLOTS:
    void workRunsBesideAndItsAnswerComesBack()
    {
        ShareThread thread;
        QObject receiver;
        QList<int> heard;
        QThread *worked = nullptr, *told = nullptr;
        for (int number = 0; number < 5; ++number) {
            thread.ask(
                [&, number] {
                    worked = QThread::currentThread();
                    return number;
                },
                {&receiver, [&](int answer) {
                     told = QThread::currentThread();
                     heard << answer;
                 }});
        }
        QVERIFY(heard.isEmpty()); // never before the call is over
        QTRY_COMPARE(heard, (QList<int>{0, 1, 2, 3, 4}));
        QVERIFY(worked && worked != mainThread());
        QCOMPARE(told, mainThread());
    }

    void whoeverIsGoneHearsNothing()
    {
        ShareThread thread;
        std::binary_semaphore isRunning(0), mayEnd(0);
        QStringList heard;
        auto early = std::make_unique<QObject>(), late = std::make_unique<QObject>();
        thread.ask(
            [&] {
                isRunning.release();
                mayEnd.acquire();
                return 1;
            },
            {early.get(), [&](int) { heard << "early"; }});
        thread.ask([] { return 2; }, {late.get(), [&](int) { heard << "late"; }});
        isRunning.acquire();
        early.reset(); // while it is at work
        mayEnd.release();
        thread.call([&] { isRunning.release(); });
        isRunning.acquire();
        late.reset(); // when the answer is on its way already
        letHear(thread);
        QCOMPARE(heard, QStringList());
    }

    void somebodyElseHearsWhenTheFirstIsGone()
    {
        ShareThread thread;
        QObject desk;
        QStringList heard;
        for (const bool isOpen : {true, false}) {
            auto panel = std::make_unique<QObject>();
            thread.ask([] { return 1; }, Then<int>(panel.get(), [&](int) {
                                             heard << "panel";
                                         }).otherwise(&desk, [&](int) { heard << "desk"; }));
            if (!isOpen)
                panel.reset();
            letHear(thread);
        }
        QCOMPARE(heard, (QStringList{"panel", "desk"}));
    }

    void whoHearsMayGoByThat()
    {
        ShareThread thread;
        QPointer<QObject> receiver = new QObject;
        thread.ask([] { return QString("done"); }, {receiver, [&](const QString &done) {
                                                        delete receiver;
                                                        QCOMPARE(done, QString("done"));
                                                    }});
        QTRY_VERIFY(!receiver);
        letHear(thread);
    }

    void whatIsOvertakenIsNotDone()
    {
        ShareThread thread;
        QObject receiver;
        std::binary_semaphore isRunning(0), mayEnd(0);
        QList<int> done, heard;
        const auto hear = [&](int number) { heard << number; };
        thread.ask(
            [&] {
                isRunning.release();
                mayEnd.acquire();
                done << 1;
                return 1;
            },
            {&receiver, hear});
        isRunning.acquire();
        for (const int number : {2, 3}) {
            thread.dropWaiting();
            thread.ask(
                [&, number] {
                    done << number;
                    return number;
                },
                {&receiver, hear});
        }
        mayEnd.release();
        letHear(thread);
        QCOMPARE(done, (QList<int>{1, 3}));
        QCOMPARE(heard, (QList<int>{1, 3}));
    }

    void closingDropsWhatOnlyReadsAndWaitsForWhatWrites()
    {
        QObject receiver;
        std::binary_semaphore isRunning(0);
        bool isWritten = false, isRead = false;
        {
            ShareThread thread;
            std::binary_semaphore mayEnd(0);
            thread.call([&] {
                isRunning.release();
                mayEnd.acquire();
            });
            isRunning.acquire();
            thread.ask([&] { return isRead = true; }, {&receiver, [](bool) { QFAIL("it was dropped"); }},
                       ShareThread::Reading);
            thread.call([&] { isWritten = true; });
            mayEnd.release();
        }
        QVERIFY(isWritten && !isRead);
        QCoreApplication::processEvents();
        QVERIFY(ShareThread::waitForAll(std::chrono::seconds(10)));
    }

private:
    static QThread *mainThread() { return qApp->thread(); }
};

QTEST_GUILESS_MAIN(TestShareThread)
#include "tst_sharethread.moc"
