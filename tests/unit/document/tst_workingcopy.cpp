#include "core/document/shared/stagingfolder.h"
#include "core/document/working/idlecopies.h"
#include "core/document/working/opening.h"

#include "tests/support/fakeworld.h"

#include <QCryptographicHash>
#include <QTest>

using namespace straw;

namespace {

const QByteArray first = fakeWorkbook("first");
const QByteArray edited = fakeWorkbook("edited");
const QByteArray theirs = fakeWorkbook("theirs", 12);

/// An edit, as SQLite would make it.
void edit(const WorkingCopy &copy)
{
    QVERIFY(writeBytes(copy.databasePath(), edited));
}

} // namespace

class TestWorkingCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingCopiesAndTouchesNothing()
    {
        const FakeWorld world;
        const auto copy = world.open();
        QVERIFY(copy);
        QCOMPARE(bytesOf((*copy)->databasePath()), first);
        QVERIFY(!(*copy)->wasResumed());
        QCOMPARE(bytesOf(world.path), first);
        QCOMPARE(world.sharedNames(), QStringList{"Norvik AS.db"});
        QCOMPARE(world.files->status((*copy)->folder())->access.mode, 0700u);
        QVERIFY((*copy)->folder().startsWith(world.dir.filePath("home/working/") + fakeId));
        QVERIFY(namesIn(world.dir.filePath("home/staging")).isEmpty());
        QCOMPARE((*copy)->state().publishedRevision, "first");
        QCOMPARE((*copy)->sealed().revision(), "first");
    }

    void unpublishedEditsAreTakenUp()
    {
        const FakeWorld world;
        edit(**world.open());
        world.somebodyElseWrites(theirs);
        const auto copy = world.open();
        QVERIFY((*copy)->wasResumed());
        QCOMPARE(bytesOf((*copy)->databasePath()), edited);
        // What it knows is the file that the edits were made on, so that theirs is not replaced.
        QCOMPARE((*copy)->state().known.hash, QCryptographicHash::hash(first, QCryptographicHash::Blake2b_256));
    }

    void withoutEditsTheSharedFileCounts()
    {
        const FakeWorld world;
        {
            const auto copy = world.open();
            QVERIFY(writeBytes((*copy)->databasePath() + "-wal", "stale"));
        }
        world.somebodyElseWrites(theirs);
        const auto copy = world.open();
        QVERIFY(!(*copy)->wasResumed());
        QCOMPARE(bytesOf((*copy)->databasePath()), theirs);
        QVERIFY(!QFile::exists((*copy)->databasePath() + "-wal"));
        QCOMPARE((*copy)->state().publishedRevision, "theirs");
    }

    void editsAreFoundAgainWhateverBecameOfTheSharedFile_data()
    {
        QTest::addColumn<QByteArray>("shared");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("cut short") << first.first(700);
        QTest::newRow("something else") << QByteArray("no database at all");
    }
    void editsAreFoundAgainWhateverBecameOfTheSharedFile()
    {
        QFETCH(QByteArray, shared);
        const FakeWorld world;
        edit(**world.open());
        if (shared.isEmpty())
            QVERIFY(QDir(world.folder).removeRecursively());
        else
            QVERIFY(writeBytes(world.path, shared));
        const auto copy = world.open();
        QVERIFY(copy);
        QVERIFY((*copy)->wasResumed());
        QCOMPARE(bytesOf((*copy)->databasePath()), edited);
    }

    void aFileThatIsGoneCannotBeOpened()
    {
        const FakeWorld world;
        QVERIFY(world.open());
        QVERIFY(QFile::remove(world.path));
        const auto copy = world.open();
        QVERIFY(!copy);
        QCOMPARE(copy.error(), (Error{Error::FileMissing, {world.path}}));
    }

    void oneWindowAtATime()
    {
        const FakeWorld world;
        const QString link = world.dir.filePath("link.db");
        QVERIFY(QFile::link(world.path, link));
        auto copy = world.open();
        QVERIFY(copy);
        for (const QString &path : {world.path, link}) {
            const auto second = workingCopies::open(path, readFakeHead, world.environment());
            QVERIFY(!second);
            QCOMPARE(second.error().code, Error::FileBusy);
        }
        copy->reset();
        QVERIFY(workingCopies::open(link, readFakeHead, world.environment()));
    }

    void theLockFileOfACrashedProcessHoldsNobodyUp()
    {
        const FakeWorld world;
        const QString lock = (*world.open())->folder() + "/lock";
        QVERIFY(QFile::exists(lock));
        QVERIFY(world.open());
        QVERIFY(writeBytes(lock, "4711\nfinalstraw\n"));
        QVERIFY(world.open());
    }

    void aWorkingCopyThatCannotBeReadIsSetAside()
    {
        const FakeWorld world;
        QString folder;
        {
            const auto copy = world.open();
            folder = (*copy)->folder();
            QVERIFY(writeBytes((*copy)->databasePath(), "damaged"));
        }
        const auto copy = world.open();
        QVERIFY(copy);
        QCOMPARE(bytesOf((*copy)->databasePath()), first);
        const QStringList aside = QDir(folder).entryList({"unreadable-*.db"});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(bytesOf(folder + '/' + aside.first()), "damaged");
    }

    /// A full disk or too many open files are over some day; what cannot be read until then is no damage.
    void whatCannotBeReadJustNowStaysWhereItIs()
    {
        const FakeWorld world;
        QString folder;
        {
            const auto copy = world.open();
            folder = (*copy)->folder();
            edit(**copy);
        }
        const auto full = [&](const QString &database, WorkingCopy::Look look) -> Result<DatabaseHead> {
            if (database.startsWith(folder))
                return Error{Error::DiskFull, {database}};
            return readFakeHead(database, look);
        };
        const auto refused = workingCopies::open(world.path, full, world.environment());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::DiskFull);
        QVERIFY(QDir(folder).entryList({"unreadable-*"}).isEmpty());
        const auto copy = world.open();
        QVERIFY(copy && (*copy)->wasResumed());
        QCOMPARE(bytesOf((*copy)->databasePath()), edited);
    }

    void anIdThatIsNoIdNamesNoFolder()
    {
        const FakeWorld world(fakeWorkbook("first", 8, "../../../outside"));
        const auto copy = world.open();
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, Error::FileDamaged);
        QVERIFY(namesIn(world.dir.filePath("home/working")).isEmpty());
    }

    void anErrorOfTheDatabaseNamesTheSharedFile()
    {
        const FakeWorld world;
        QString staged;
        const auto copy = workingCopies::open(
            world.path,
            [&](const QString &database, WorkingCopy::Look) -> Result<DatabaseHead> {
                staged = database;
                return Error{Error::FileDamaged, {database, "page 3"}};
            },
            world.environment());
        QCOMPARE(copy.error(), (Error{Error::FileDamaged, {world.path, "page 3"}}));
        QVERIFY(!staged.isEmpty());
        QVERIFY(!QFile::exists(staged));
    }

    void whatAnotherProgramLeftBesideIsReadAsACopyOnly()
    {
        const QByteArray wal = QByteArray("\x37\x7f\x06\x82", 4) + "frames";
        const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        const QByteArray journal = magic + QByteArray(600, 'p');
        const QByteArray name = "/home/anna/everything.db";
        const QByteArray superJournal = QByteArray(4, '\1') + name + QByteArray("\0\0\0\x18\0\0\0\0", 8) + magic;
        const FakeWorld world;
        QVERIFY(writeBytes(world.path + "-wal", wal));
        QVERIFY(writeBytes(world.path + "-journal", journal + superJournal));
        QByteArray seenWal, seenJournal;
        const auto copy = workingCopies::open(
            world.path,
            [&](const QString &database, WorkingCopy::Look) {
                seenWal = bytesOf(database + "-wal");
                seenJournal = bytesOf(database + "-journal");
                return readFakeHead(database);
            },
            world.environment());
        QVERIFY(copy);
        QCOMPARE(seenWal, wal);
        QCOMPARE(seenJournal, journal);
        QCOMPARE(world.sharedNames().size(), 3);
        QCOMPARE(bytesOf(world.path + "-journal"), journal + superJournal);
    }

    void aFileThatIsReplacedWhileItIsCopiedIsCopiedAgain()
    {
        FakeWorld world;
        world.files->after = [&](const QByteArray &operation, const QString &) {
            if (operation == "createCopy") {
                world.files->after = nullptr;
                world.somebodyElseWrites(theirs);
            }
        };
        const auto copy = world.open();
        QCOMPARE(bytesOf((*copy)->databasePath()), theirs);

        FakeWorld restless;
        restless.files->after = [&](const QByteArray &operation, const QString &) {
            if (operation == "createCopy")
                restless.somebodyElseWrites(theirs);
        };
        QCOMPARE(restless.open().error().code, Error::FileInUse);
    }

    void aNewWorkbookNeedsAFreeName()
    {
        const FakeWorld world;
        const auto create = [&](const QString &path) {
            return workingCopies::create(path, fakeId, world.environment());
        };
        QCOMPARE(create(world.path).error().code, Error::FileExists);
        QCOMPARE(create(world.folder).error().code, Error::FileIsDirectory);
        QCOMPARE(create(world.folder + "/none/x.db").error().code, Error::FolderMissing);
        QVERIFY(QFile::setPermissions(world.folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = create(world.folder + "/new.db");
        QVERIFY(QFile::setPermissions(world.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(refused.error().code, Error::FolderNotWritable);

        const auto copy = create(world.folder + "/new.db");
        QVERIFY(copy);
        QVERIFY((*copy)->state().known.isNull());
        (*copy)->discard();
        QVERIFY(!QFile::exists((*copy)->folder()));
        QCOMPARE(bytesOf(world.path), first);
        QCOMPARE(world.sharedNames().size(), 1);
    }

    void aSealOutlivesTheProcess()
    {
        const FakeWorld world;
        {
            const auto copy = world.open();
            edit(**copy);
            QVERIFY((*copy)->seal("edited"));
        }
        QCOMPARE((*world.open())->sealed().revision(), "edited");
    }

    void aSealThatCannotBeWrittenStillHolds()
    {
        const FakeWorld world;
        const auto copy = world.open();
        world.files->failAt(1, Error::DiskFull, FaultyFiles::Refused);
        QVERIFY(!(*copy)->seal("edited"));
        QCOMPARE((*copy)->sealed().revision(), "edited");
    }

    void aPublishThatACrashCutShortIsRecognised()
    {
        const FakeWorld world;
        {
            const auto copy = world.open();
            edit(**copy);
            const auto hash = QCryptographicHash::hash(edited, QCryptographicHash::Blake2b_256);
            QVERIFY((*copy)->updateState(
                [&](WorkingState &state) { state.intent = PublishIntent{siblingName(world.path), hash, "edited"}; }));
        }
        world.somebodyElseWrites(edited); // it was us, but this did not get written down
        const auto copy = world.open();
        QVERIFY(copy);
        QVERIFY(!(*copy)->wasResumed());
        QVERIFY(!(*copy)->state().intent);
        QCOMPARE((*copy)->state().publishedRevision, "edited");
    }

    /// A crash after any step of an open loses no edit, and never takes an old copy for a new one.
    void aCrashWhileOpeningLosesNothing_data()
    {
        QTest::addColumn<bool>("hasEdits");
        QTest::newRow("without edits") << false;
        QTest::newRow("with edits") << true;
    }
    void aCrashWhileOpeningLosesNothing()
    {
        QFETCH(bool, hasEdits);
        int step = 1;
        for (bool died = true; died; ++step) {
            const FakeWorld world;
            {
                const auto copy = world.open();
                if (hasEdits)
                    edit(**copy);
            }
            world.somebodyElseWrites(theirs);
            world.files->dieAfter(step);
            (void)world.open();
            died = world.files->isDead();
            world.files->failNever();

            const auto copy = world.open();
            QVERIFY(copy);
            QCOMPARE((*copy)->wasResumed(), hasEdits);
            QCOMPARE(bytesOf((*copy)->databasePath()), hasEdits ? edited : theirs);
            QCOMPARE((*copy)->state().publishedRevision, hasEdits ? "first" : "theirs");
        }
        QVERIFY(step > 15);
    }

    /// An error at any step of an open: it opens all the same or says so, and the next time all is there.
    void anyStepOfOpeningMayFail_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("hasEdits");
        const auto add = [](Error::Code code, FaultyFiles::Manner manner) {
            for (const bool hasEdits : {false, true})
                QTest::addRow("%d-%d-%d", code, manner, hasEdits) << int(code) << int(manner) << hasEdits;
        };
        add(Error::DiskFull, FaultyFiles::Halfway);
        add(Error::WriteFailed, FaultyFiles::AnswerLost);
        for (const auto code :
             {Error::DiskFull, Error::FolderNotWritable, Error::FileBusy, Error::FileMissing, Error::FileUnreadable})
            add(code, FaultyFiles::Refused);
    }
    void anyStepOfOpeningMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        QFETCH(bool, hasEdits);
        const QByteArray expected = hasEdits ? edited : theirs;
        for (int step = 1;; ++step) {
            const FakeWorld world;
            {
                const auto copy = world.open();
                if (hasEdits)
                    edit(**copy);
            }
            world.somebodyElseWrites(theirs);
            if (code == Error::FileMissing) // what is on this computer does not go away
                world.files->within = world.folder;
            world.files->failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            {
                const auto copy = world.open();
                if (copy)
                    QCOMPARE(bytesOf((*copy)->databasePath()), expected);
            }
            const QByteArray where = world.files->failed() + " at step " + QByteArray::number(step);
            world.files->failNever();
            const auto copy = world.open();
            QVERIFY2(copy, where);
            QVERIFY2((*copy)->wasResumed() == hasEdits, where);
            QVERIFY2(bytesOf((*copy)->databasePath()) == expected, where);
            QVERIFY2((*copy)->state().publishedRevision == (hasEdits ? "first" : "theirs"), where);
            QVERIFY2(bytesOf(world.path) == theirs, where);
            QCOMPARE(world.sharedNames().size(), 1);
            QCOMPARE(namesIn(world.dir.filePath("home/staging")), QStringList());
            if (where.startsWith(' ')) {
                QVERIFY(step > (code == Error::FileMissing ? 5 : 15));
                return;
            }
        }
    }

    void editsOutliveTheLossOfWhatWasKnownOfTheirFile()
    {
        const FakeWorld world;
        QString folder;
        {
            const auto copy = world.open();
            edit(**copy);
            folder = (*copy)->folder();
        }
        QVERIFY(QFile::remove(folder + "/state.json"));
        {
            const auto copy = world.open();
            QVERIFY((*copy)->wasResumed());
            QCOMPARE(bytesOf((*copy)->databasePath()), edited);
        }
        workingCopies::sweep(glanceAtFake, world.environment());
        QCOMPARE(bytesOf(folder + "/workbook.db"), edited);
    }

    void whatAKilledProcessWasWritingIsTidiedUp()
    {
        const FakeWorld world;
        const QString folder = (*world.open())->folder(), rest = siblingName(folder + "/state.json");
        QVERIFY(writeBytes(rest, "{ \"target\":"));
        QVERIFY(world.open());
        QVERIFY(!QFile::exists(rest));

        const QString staging = world.dir.filePath("home/staging/");
        for (const QString &name : {QStringLiteral("old.lock"), QStringLiteral("new.lock")})
            QVERIFY(writeBytes(staging + name, ""));
        QFile old(staging + "old.lock");
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
        old.close();
        workingCopies::sweep(glanceAtFake, world.environment());
        QCOMPARE(namesIn(staging), QStringList{"new.lock"}); // somebody may be about to use it
    }

    void sweepingRemovesOnlyWhatNobodyNeeds()
    {
        const FakeWorld world;
        const Environment environment = world.environment();
        const QString staging = environment.home + "/staging";
        QString rest;
        {
            const auto copy = world.open();
            edit(**copy);
            rest = siblingName(world.path);
            QVERIFY(writeBytes(rest, edited.first(800)));
            QVERIFY((*copy)->updateState(
                [&](WorkingState &state) { state.intent = PublishIntent{rest, "hash", "edited"}; }));
        }
        QVERIFY(QDir().mkpath(staging + "/crashed"));
        QVERIFY(writeBytes(staging + "/crashed/workbook.db", first));
        const auto live = StagingFolder::create(*environment.files, environment.home);
        const QString other = world.folder + "/other.db";
        const QByteArray newId = "0190a000-0000-7000-8000-00000000000f";
        QString neverCreated;
        {
            const auto copy = workingCopies::create(other, newId, environment);
            neverCreated = (*copy)->folder();
        }
        const QString beingCreated = world.folder + "/third.db";
        const auto creating = workingCopies::create(beingCreated, "0190a000-0000-7000-8000-0000000000ff", environment);

        workingCopies::sweep(glanceAtFake, environment);

        QVERIFY(!QFile::exists(staging + "/crashed"));
        QVERIFY(QFile::exists((*live)->path()));
        QVERIFY(!QFile::exists(neverCreated));
        QVERIFY(QFile::exists((*creating)->folder()));
        QCOMPARE(world.sharedNames(), QStringList{"Norvik AS.db"});
        QVERIFY((*world.open())->wasResumed());
    }

    void aPublishedCopyIsKeptForNinetyDaysAfterItsLastUse()
    {
        const FakeWorld world;
        const Environment environment = world.environment();
        const QString folder = (*world.open())->folder();
        constexpr qint64 day = 24 * 60 * 60 * 1000;
        world.clock->advance(89 * day);
        workingCopies::sweep(glanceAtFake, environment);
        QVERIFY(QFile::exists(folder + "/workbook.db"));

        QCOMPARE((*world.open())->folder(), folder); // which counts as use
        world.clock->advance(89 * day);
        workingCopies::sweep(glanceAtFake, environment);
        QVERIFY(QFile::exists(folder + "/workbook.db"));
        {
            const auto open = world.open();
            world.clock->advance(90 * day);
            workingCopies::sweep(glanceAtFake, environment);
            QVERIFY(QFile::exists(folder + "/workbook.db"));
        }
        workingCopies::sweep(glanceAtFake, environment);
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(bytesOf(world.path), first);
    }

    void whatWasNeverPublishedIsKeptForEver_data()
    {
        QTest::addColumn<bool>("unreadable");
        QTest::newRow("edits") << false;
        QTest::newRow("a database that could not be read") << true;
    }
    void whatWasNeverPublishedIsKeptForEver()
    {
        QFETCH(bool, unreadable);
        const FakeWorld world;
        QString kept = (*world.open())->folder() + "/workbook.db";
        QVERIFY(writeBytes(kept, unreadable ? QByteArray("broken") : edited));
        if (unreadable) {
            const auto again = world.open(); // sets it aside
            kept = (*again)->folder() + u'/' + namesIn((*again)->folder()).filter("unreadable").value(0);
        }
        world.clock->advance(qint64(1000) * 24 * 60 * 60 * 1000);
        workingCopies::sweep(glanceAtFake, world.environment());
        QCOMPARE(bytesOf(kept), unreadable ? QByteArray("broken") : edited);
    }
};

QTEST_GUILESS_MAIN(TestWorkingCopy)
#include "tst_workingcopy.moc"
