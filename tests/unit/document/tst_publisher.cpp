#include "core/document/publish/publisher.h"

#include "tests/support/fakeworld.h"
#include "tests/support/memorystore.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace straw;

namespace {

/// What a document is to its publisher: a head that moves on, and snapshots of it.
struct FakeDocument
{
    explicit FakeDocument(const FakeWorld &fakeWorld)
        : world(fakeWorld)
        , copy(std::move(*fakeWorld.open()))
        , head(copy->state().publishedRevision)
    {
    }

    PublishSource source()
    {
        return {[this](const QString &path) -> Result<SnapshotInfo> {
                    ++snapshots;
                    const std::scoped_lock lock(mutex);
                    if (QFile::exists(path))
                        return Error{Error::FileExists, {path}};
                    if (!writeBytes(path, fakeWorkbook(head.toUtf8())))
                        return Error{Error::WriteFailed, {path}};
                    return SnapshotInfo{head};
                },
                [this](const QString &) -> Result<bool> { return --folds < 0; }};
    }
    std::unique_ptr<Publisher> publisher()
    {
        return std::make_unique<Publisher>(copy, source(), head, world.environment());
    }
    PublishWorker worker() { return PublishWorker(copy, source(), world.environment()); }
    void edit(const QString &revision)
    {
        const std::scoped_lock lock(mutex);
        head = revision;
        QVERIFY(writeBytes(copy->databasePath(), fakeWorkbook(revision.toUtf8())));
    }
    void edit(Publisher &publisher, const QString &revision)
    {
        edit(revision);
        publisher.edited(revision);
    }

    const FakeWorld &world;
    std::shared_ptr<WorkingCopy> copy;
    std::mutex mutex;
    QString head;
    std::atomic<int> snapshots = 0;
    std::atomic<int> folds = 0; // how many snapshots are overtaken by a fold
};

bool holds(const FakeWorld &world, const QByteArray &revision)
{
    return bytesOf(world.path) == fakeWorkbook(revision);
}

Result<void> moved(Publisher &publisher, const QString &path)
{
    std::optional<Result<void>> result;
    publisher.moveTo(path, {&publisher, [&](const Result<void> &done) { result = done; }});
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        return Error{Error::NotAllowedNow, {"it takes too long"}};
    return *result;
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsArePublishedAfterTenIdleSeconds()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        QList<PublishState::Phase> phases;
        connect(publisher.get(), &Publisher::stateChanged, this,
                [&](const PublishState &state) { phases << state.phase; });
        QCOMPARE(publisher->state().phase, PublishState::Published);

        document.edit(*publisher, "second");
        world.clock->advance(9'999);
        publisher->checkDue();
        QCOMPARE(publisher->state().phase, PublishState::Pending);
        world.clock->advance(1);
        publisher->checkDue();
        QTRY_COMPARE(publisher->state().phase, PublishState::Published);
        QVERIFY(holds(world, "second"));
        QCOMPARE(publisher->state().at, world.clock->nowUtc());
        QCOMPARE(phases, (QList{PublishState::Pending, PublishState::Publishing, PublishState::Published}));

        // Not again within the minute.
        document.edit(*publisher, "third");
        world.clock->advance(59'999);
        publisher->checkDue();
        QCOMPARE(publisher->state().phase, PublishState::Pending);
        world.clock->advance(1);
        publisher->checkDue();
        QTRY_COMPARE(publisher->state().phase, PublishState::Published);
        QVERIFY(holds(world, "third"));
    }

    void timeAloneBringsAPublish()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        document.edit(*publisher, "second");
        world.clock->advance(9'950);
        publisher->checkDue(); // now it waits for the rest
        world.clock->advance(50);
        QTRY_COMPARE(publisher->state().phase, PublishState::Published);
        QVERIFY(holds(world, "second"));
    }

    void whatIsTypedAndTakenBackLeavesNothingToPublish()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        document.edit(*publisher, "second");
        QCOMPARE(publisher->state().phase, PublishState::Pending);
        document.edit(*publisher, "first");
        QCOMPARE(publisher->state().phase, PublishState::Published);
    }

    void leavingPublishesAtOnceAndOnlyWhatIsNew()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        publisher->requestPublish(PublishReason::Leaving);
        QVERIFY(publisher->publishAndWait(PublishReason::Leaving));
        QCOMPARE(document.snapshots, 0);

        document.edit(*publisher, "second");
        publisher->requestPublish(PublishReason::Leaving);
        QTRY_COMPARE(publisher->state().phase, PublishState::Published);
        QVERIFY(holds(world, "second"));
        QCOMPARE(document.snapshots, 1);
        QCOMPARE(world.sharedNames().size(), 1);
    }

    void savingWithoutEditsLooksAtTheFile()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        QVERIFY(publisher->publishAndWait(PublishReason::Saving));
        QCOMPARE(document.snapshots, 0);
        world.somebodyElseWrites(fakeWorkbook("theirs"));
        QCOMPARE(publisher->publishAndWait(PublishReason::Saving).error().code, Error::TargetChanged);
        QCOMPARE(publisher->state().phase, PublishState::TargetChanged);
    }

    void anEditDuringAPublishIsNotForgotten()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        document.edit(*publisher, "second");
        publisher->requestPublish(PublishReason::Leaving);
        QTRY_COMPARE(document.snapshots, 1);
        document.edit(*publisher, "third");
        QTRY_COMPARE(publisher->state().phase, PublishState::Pending);
        QVERIFY(publisher->publishAndWait(PublishReason::Leaving));
        QVERIFY(holds(world, "third"));
        QCOMPARE(publisher->state().phase, PublishState::Published);
    }

    void newsOfAnEarlierPublishDoesNotUndoThatOfALaterOne()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        world.files->failAt(1, Error::DiskFull, FaultyFiles::Refused);
        document.edit(*publisher, "second");
        publisher->requestPublish(PublishReason::Leaving); // fails; its news waits in the event queue
        QVERIFY(publisher->publishAndWait(PublishReason::Saving));
        QCOMPARE(publisher->state().phase, PublishState::Published);
        QSignalSpy spy(publisher.get(), &Publisher::stateChanged);
        QCoreApplication::processEvents();
        QCOMPARE(publisher->state().phase, PublishState::Published);
        QVERIFY(spy.isEmpty());
    }

    // --- What can go wrong

    void aFailureIsShownAndTriedAgain()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        document.edit(*publisher, "second");
        QVERIFY(QFile::setPermissions(world.path, QFile::ReadOwner));
        world.clock->advance(10'000);
        publisher->checkDue();
        QTRY_COMPARE(publisher->state().phase, PublishState::Failed);
        QCOMPARE(publisher->state().error, (Error{Error::FileReadOnly, {world.path}}));
        QVERIFY(holds(world, "first"));

        // It stays in sight while more is written, and goes away by itself.
        document.edit(*publisher, "third");
        QCOMPARE(publisher->state().phase, PublishState::Failed);
        QVERIFY(QFile::setPermissions(world.path, QFile::ReadOwner | QFile::WriteOwner));
        world.clock->advance(60'000);
        publisher->checkDue();
        QTRY_COMPARE(publisher->state().phase, PublishState::Published);
        QVERIFY(!publisher->state().error);
        QVERIFY(holds(world, "third"));
    }

    void aColleaguesFileIsNotReplacedAndOursCanBeSavedBesideIt()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        const QByteArray theirs = fakeWorkbook("theirs", 11);
        world.somebodyElseWrites(theirs);
        document.edit(*publisher, "second");
        publisher->requestPublish(PublishReason::Leaving);
        QTRY_COMPARE(publisher->state().phase, PublishState::TargetChanged);
        QCOMPARE(document.snapshots, 0);
        QCOMPARE(publisher->publishAndWait(PublishReason::Saving).error().code, Error::TargetChanged);

        Result<QString> beside;
        publisher->saveCopyBeside({this, [&](const Result<QString> &path) { beside = path; }});
        QTRY_VERIFY(!beside || !beside->isEmpty());
        QVERIFY(beside);
        QCOMPARE(bytesOf(*beside), fakeWorkbook("second"));
        QCOMPARE(bytesOf(world.path), theirs);
        QCOMPARE(world.sharedNames().size(), 2);
        QCOMPARE(publisher->state().phase, PublishState::TargetChanged);
        QVERIFY(!document.copy->state().intent);
    }

    void aFileThatIsGoneIsMadeAgainOnlyWhenTheUserSaves()
    {
        const FakeWorld world;
        FakeDocument document(world);
        const auto publisher = document.publisher();
        QVERIFY(QFile::rename(world.path, world.folder + "/Norvik renamed.db"));
        document.edit(*publisher, "second");
        QCOMPARE(publisher->publishAndWait(PublishReason::Leaving).error().code, Error::FileMissing);
        QCOMPARE(publisher->state().phase, PublishState::Failed);
        QCOMPARE(world.sharedNames(), QStringList{"Norvik renamed.db"});

        QVERIFY(publisher->publishAndWait(PublishReason::Saving));
        QVERIFY(holds(world, "second"));
        QCOMPARE(publisher->state().phase, PublishState::Published);

        // Also when there is nothing new to save.
        QVERIFY(QFile::remove(world.path));
        QVERIFY(publisher->publishAndWait(PublishReason::Saving));
        QVERIFY(holds(world, "second"));
    }

    void aNewWorkbookNeverOverwrites()
    {
        const FakeWorld world;
        const QString path = world.folder + "/new.db";
        std::shared_ptr copy = std::move(*workingCopies::create(path, fakeId, world.environment()));
        FakeDocument document(world);
        PublishWorker worker(copy, document.source(), world.environment());
        QVERIFY(writeBytes(path, "somebody was faster"));
        QCOMPARE(worker.publish(PublishReason::Saving, "new", {}).error().code, Error::FileExists);
        QCOMPARE(bytesOf(path), "somebody was faster");
        QVERIFY(QFile::remove(path));
        QVERIFY(worker.publish(PublishReason::Saving, "new", {}));
        QCOMPARE(bytesOf(path), fakeWorkbook("first"));
    }

    // --- A share that does not answer

    void aShareThatDoesNotAnswerHoldsNobodyUp()
    {
        const FakeWorld world;
        FakeDocument document(world);
        std::counting_semaphore<4> reached(0), answer(0);
        world.files->before = [&](const QByteArray &operation, const QString &path) {
            if (operation == "createCopy" && path.startsWith(world.folder)) {
                reached.release();
                answer.acquire();
            }
        };
        auto publisher = document.publisher();
        document.edit(*publisher, "second");
        publisher->requestPublish(PublishReason::Leaving);
        reached.acquire();
        document.edit(*publisher, "third");
        publisher->requestPublish(PublishReason::Leaving); // waits behind the first one
        QElapsedTimer timer;
        timer.start();
        publisher.reset();
        QVERIFY(timer.elapsed() < 4000);
        QVERIFY(!ShareThread::waitForAll({}));
        QVERIFY(holds(world, "first"));
        // Nobody else may work on the copy as long as somebody can still answer for it.
        document.copy.reset();
        QCOMPARE(world.open().error().code, Error::FileBusy);

        // What was begun is finished when the share is back.
        answer.release(2);
        QVERIFY(ShareThread::waitForAll(std::chrono::seconds(10)));
        QVERIFY(holds(world, "third"));
        QVERIFY(!(*world.open())->wasResumed());
    }

    /// What is only looked at is of no use to somebody who closes; so the next open may have to wait for it.
    void closingWaitsOnlyWhenSomethingIsWritten()
    {
        const FakeWorld world;
        FakeDocument document(world);
        std::counting_semaphore<4> reached(0), answer(0);
        PublishSource source = document.source();
        source.plan = [](const QString &, const MergeOptions &) -> Result<MergePlan> { return MergePlan(); };
        auto publisher = std::make_unique<Publisher>(document.copy, source, document.head, world.environment());
        std::atomic<bool> hangs = true;
        world.files->before = [&](const QByteArray &, const QString &path) {
            if (hangs && path.startsWith(world.folder) && QThread::currentThread() != qApp->thread()) {
                reached.release();
                answer.acquire();
            }
        };
        publisher->look();
        reached.acquire();
        QElapsedTimer timer;
        timer.start();
        publisher.reset();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!ShareThread::waitForAll({}));
        document.copy.reset();

        std::thread share([&] { // is back while the next one waits
            hangs = false;
            answer.release();
        });
        VERIFY_RESULT(world.open());
        share.join();
        QVERIFY(ShareThread::waitForAll(std::chrono::seconds(10)));
    }

    // --- The seal

    void aSnapshotIsSealedBeforeItLeaves()
    {
        const FakeWorld world;
        FakeDocument document(world);
        document.edit("second");
        QString sealed;
        world.files->before = [&](const QByteArray &operation, const QString &path) {
            if (operation == "createCopy" && path.startsWith(world.folder))
                sealed = WorkingState::load(*world.files, document.copy->folder() + "/state.json")->sealedRevision;
        };
        QVERIFY(document.worker().publish(PublishReason::Leaving, "second", world.clock->nowUtc()));
        QCOMPARE(sealed, "second");
    }

    void aSnapshotThatAFoldOvertookIsTakenAgain()
    {
        const FakeWorld world;
        FakeDocument document(world);
        document.edit("second");
        document.folds = 2;
        QVERIFY(document.worker().publish(PublishReason::Leaving, "second", world.clock->nowUtc()));
        QCOMPARE(document.snapshots, 3);
    }

    // --- Every step fails

    static void everyError()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("manner");
        const auto add = [](Error::Code code, FaultyFiles::Manner manner) {
            QTest::addRow("%d-%d", code, manner) << int(code) << int(manner);
        };
        add(Error::DiskFull, FaultyFiles::Halfway);
        add(Error::WriteFailed, FaultyFiles::AnswerLost);
        for (const auto code : {Error::DiskFull, Error::FolderNotWritable, Error::FileBusy, Error::FileMissing})
            add(code, FaultyFiles::Refused);
    }

    /// What was cut short is settled by the next publish: nothing unfinished stays in either folder, and
    /// the file at which the document goes on is up to date.
    static void goesOnAfterAll(const FakeWorld &world, FakeDocument &document, const QByteArray &where)
    {
        world.files->failNever();
        document.edit("last");
        QVERIFY2(document.worker().publish(PublishReason::Saving, "last", world.clock->nowUtc()), where);
        QVERIFY2(bytesOf(document.copy->state().target) == fakeWorkbook("last"), where);
        for (const QString &folder : {world.folder, world.dir.path()})
            QVERIFY2(!namesIn(folder).join(u' ').contains(".~"), where);
        QVERIFY2(!document.copy->state().intent, where);
    }

    void anyStepOfMovingMayFail_data() { everyError(); }
    void anyStepOfMovingMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        for (int step = 1;; ++step) {
            const FakeWorld world;
            const QString to = world.dir.filePath("elsewhere.db");
            FakeDocument document(world);
            document.edit("second");
            world.files->failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            const auto moved = document.worker().moveTo(to, world.clock->nowUtc());
            const QByteArray where = world.files->failed() + " at step " + QByteArray::number(step);
            QVERIFY2(holds(world, "first") || !QFile::exists(world.path), where);
            QVERIFY2(bytesOf(to) == fakeWorkbook("second") || !QFile::exists(to), where);
            QVERIFY2(QFile::exists(to) || QFile::exists(world.path), where);
            QVERIFY2(!moved || document.copy->state().target == to, where);
            goesOnAfterAll(world, document, where);
            if (QTest::currentTestFailed())
                return;
            if (where.startsWith(' ')) {
                QVERIFY(moved && world.sharedNames().isEmpty());
                return;
            }
        }
    }

    void anyStepOfSavingACopyBesideMayFail_data() { everyError(); }
    void anyStepOfSavingACopyBesideMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        for (int step = 1;; ++step) {
            const FakeWorld world;
            FakeDocument document(world);
            document.edit("second");
            world.files->failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            const auto beside = document.worker().saveCopyBeside(world.clock->nowUtc());
            const QByteArray where = world.files->failed() + " at step " + QByteArray::number(step);
            QVERIFY2(holds(world, "first"), where);
            goesOnAfterAll(world, document, where);
            for (const QString &name : world.sharedNames())
                QVERIFY2(holds(world, "last")
                             && (world.folder + u'/' + name == world.path
                                 || bytesOf(world.folder + u'/' + name) == fakeWorkbook("second")),
                         where);
            if (QTest::currentTestFailed())
                return;
            if (where.startsWith(' ')) {
                QVERIFY(beside && bytesOf(*beside) == fakeWorkbook("second"));
                return;
            }
        }
    }

    /// A program that ends in the middle of a move leaves both files, one or the other, never half of one.
    void aCrashWhileMovingLosesNothing()
    {
        int step = 1;
        for (bool died = true; died; ++step) {
            const FakeWorld world;
            const QString to = world.dir.filePath("elsewhere.db");
            {
                FakeDocument document(world);
                document.edit("second");
                world.files->dieAfter(step);
                (void)document.worker().moveTo(to, world.clock->nowUtc());
                died = world.files->isDead();
            }
            world.files->failNever();
            const QByteArray where = "step " + QByteArray::number(step);
            const auto found =
                workingCopies::open(QFile::exists(to) ? to : world.path, readFakeHead, world.environment());
            QVERIFY2(found, where);
            QVERIFY2(bytesOf((*found)->databasePath()) == fakeWorkbook("second"), where);
            QVERIFY2((*found)->settle(world.clock->nowUtc()), where);
            for (const QString &folder : {world.folder, world.dir.path()})
                QVERIFY2(!namesIn(folder).join(u' ').contains(".~"), where);
        }
        QVERIFY(step > 20);
    }

    void anyStepMayFail_data() { everyError(); }
    void anyStepMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        const FakeWorld world;
        FakeDocument document(world);
        QByteArray last = "first";
        int step = 1;
        for (;; ++step) {
            const QByteArray next = "revision" + QByteArray::number(step);
            document.edit(next);
            world.files->failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            const auto result = document.worker().publish(PublishReason::Leaving, next, world.clock->nowUtc());
            const QByteArray where = world.files->failed() + " at step " + QByteArray::number(step);
            QVERIFY2(holds(world, last) || holds(world, next), where);
            QVERIFY2(world.sharedNames().size() == 1, where);
            if (world.files->failed().isEmpty())
                break;
            QVERIFY2(!result || holds(world, next), where);
            world.files->failNever();
            QVERIFY2(document.worker().publish(PublishReason::Leaving, next, world.clock->nowUtc()), where);
            QVERIFY2(holds(world, next), where);
            last = next;
        }
        QVERIFY(step > 30);
    }

    void aCrashAtAnyStepLosesNothingAndBlocksNothing()
    {
        int step = 1;
        for (bool died = true; died; ++step) {
            const FakeWorld world;
            {
                FakeDocument document(world);
                document.edit("second");
                world.files->dieAfter(step);
                (void)document.worker().publish(PublishReason::Leaving, "second", world.clock->nowUtc());
                died = world.files->isDead();
            }
            world.files->failNever();
            FakeDocument document(world);
            QCOMPARE(bytesOf(document.copy->databasePath()), fakeWorkbook("second"));
            QVERIFY(document.copy->wasResumed() || holds(world, "second"));
            QVERIFY(document.worker().publish(PublishReason::Leaving, "second", world.clock->nowUtc()));
            QVERIFY(holds(world, document.copy->state().publishedRevision.toUtf8()));
            // What was published last is also here, in case that an older file comes back in its place.
            QCOMPARE(bytesOf(document.copy->snapshotPath()), bytesOf(world.path));
            QVERIFY(!QFile::exists(document.copy->newSnapshotPath()));
            QCOMPARE(world.sharedNames().size(), 1);
        }
        QVERIFY(step > 30);
    }

    // --- Moving

    void movingTakesTheFileAlong()
    {
        const FakeWorld world;
        const QString to = world.dir.filePath("elsewhere.db");
        {
            FakeDocument document(world);
            const auto publisher = document.publisher();
            document.edit(*publisher, "second");
            QVERIFY(moved(*publisher, to));
            QCOMPARE(publisher->state().path, to);
            QCOMPARE(publisher->state().phase, PublishState::Published);
            QVERIFY(world.sharedNames().isEmpty());
            QCOMPARE(bytesOf(to), fakeWorkbook("second"));
            document.edit(*publisher, "third");
        }
        const auto copy = workingCopies::open(to, readFakeHead, world.environment());
        QVERIFY((*copy)->wasResumed());
        QCOMPARE(bytesOf((*copy)->databasePath()), fakeWorkbook("third"));
    }

    void movingNeverOverwritesAndNeverTakesAColleaguesFileAway()
    {
        const FakeWorld world;
        const QString to = world.dir.filePath("elsewhere.db");
        QVERIFY(writeBytes(to, "something"));
        FakeDocument document(world);
        const auto publisher = document.publisher();
        QCOMPARE(moved(*publisher, to).error().code, Error::FileExists);
        QCOMPARE(bytesOf(to), "something");
        QCOMPARE(publisher->state().path, world.path);
        QCOMPARE(publisher->state().phase, PublishState::Published);

        world.somebodyElseWrites(fakeWorkbook("theirs"));
        QVERIFY(QFile::remove(to));
        QVERIFY(moved(*publisher, to));
        QVERIFY(holds(world, "theirs"));
        QCOMPARE(world.sharedNames().size(), 1);
        QCOMPARE(bytesOf(to), fakeWorkbook("first"));
    }
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
