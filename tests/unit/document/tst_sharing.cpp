#include "core/document/document.h"
#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/workbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace straw;

/// Two people with one shared file, each in a window of their own.
class TestSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<MergeOutcome>("straw::MergeOutcome"); }

    void whatAColleagueSavedComesInByItself()
    {
        Workbench bench;
        const auto mine = bench.create();
        const auto theirs = opened(mine->path(), colleagueOf(bench));
        QSignalSpy merged(mine.get(), &Document::merged);
        QCoreApplication::processEvents();

        need(addEvent(*theirs, "Theirs"));
        VERIFY_RESULT(theirs->publishAndWait());
        QTRY_COMPARE_WITH_TIMEOUT(titles(*mine), QStringList{"Theirs"}, 15'000);
        QTRY_COMPARE(mine->publishState().phase, PublishState::Published); // nothing of its own to save
        const auto outcome = merged.at(0).at(0).value<MergeOutcome>();
        QCOMPARE(outcome.kind, MergePlan::FastForward);
        QCOMPARE(outcome.shares.at(0).author, QString("Ruth Okafor"));
        QCOMPARE(outcome.shares.at(0).rows, 1);
    }

    void bothGoOnWritingAndBothEndWithEverything()
    {
        Workbench bench;
        const auto mine = bench.create();
        const auto theirs = opened(mine->path(), colleagueOf(bench));
        QCoreApplication::processEvents();
        QStringList all;
        for (int round = 0; round < 5; ++round) {
            bench.clock->advance(2000);
            all << need(addEvent(*mine, QString("Mine %1").arg(round))).rows.front().id
                << need(addEvent(*theirs, QString("Theirs %1").arg(round))).rows.front().id;
            mine->publishNow();
            theirs->publishNow();
            const auto haveAll = [&] {
                return titles(*mine).size() == all.size() && titles(*theirs).size() == all.size();
            };
            QTRY_VERIFY_WITH_TIMEOUT(haveAll() || (mine->publishNow(), theirs->publishNow(), false), 30'000);
        }
        QCOMPARE(titles(*mine), titles(*theirs));
        QTRY_COMPARE_WITH_TIMEOUT(mine->history()->front().id, theirs->history()->front().id, 15'000);
        const QStringList left = bench.sharedFiles();
        QCOMPARE(left, QStringList{"Norvik.db"});
    }

    /// The clock stands still, so nothing is published for being due.
    void savingIntoAChangedFileMergesAndThenSaves()
    {
        Workbench bench;
        const auto mine = bench.create();
        const QString path = mine->path();
        {
            const auto theirs = opened(path, colleagueOf(bench));
            need(addEvent(*theirs, "Theirs"));
        }
        need(addEvent(*mine, "Mine"));
        mine->publishNow();
        QTRY_COMPARE_WITH_TIMEOUT(titles(*mine), QStringList({"Mine", "Theirs"}), 15'000);
        QTRY_COMPARE(mine->publishState().phase, PublishState::Published);
        QCOMPARE(titles(*opened(path, colleagueOf(bench, 3))), QStringList({"Mine", "Theirs"}));
    }

    /// Neither what was published from here nor the same bytes written again are somebody's change.
    void onlyOtherContentIsNews()
    {
        Workbench bench;
        const auto mine = bench.create();
        QSignalSpy aboutToMerge(mine.get(), &Document::aboutToMerge);
        QCoreApplication::processEvents();
        need(addEvent(*mine, "Mine"));
        VERIFY_RESULT(mine->publishAndWait());
        QFile file(mine->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close(); // as a backup program may do it: another time, the same content

        // Whatever was noticed of that has been looked at when a real change has come in.
        {
            const auto theirs = opened(mine->path(), colleagueOf(bench));
            need(addEvent(*theirs, "Theirs"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(titles(*mine), QStringList({"Mine", "Theirs"}), 15'000);
        QCOMPARE(aboutToMerge.size(), 1);
        need(addEvent(*mine, "More"));
        VERIFY_RESULT(mine->publishAndWait()); // the other time is no reason to refuse either
    }

    /// What is being typed is stored just before a merge, which overtakes the plan of it. It is made again beside
    /// the window, and there only, unless somebody never stops.
    void aPlanThatTypingOvertookIsMadeAgainBesideTheWindow_data()
    {
        QTest::addColumn<int>("typed");
        QTest::addColumn<int>("asked");
        QTest::newRow("nothing was typed") << 0 << 1;
        QTest::newRow("once") << 1 << 2;
        QTest::newRow("twice") << 2 << 3;
        QTest::newRow("without a pause") << 100 << 6;
    }

    void aPlanThatTypingOvertookIsMadeAgainBesideTheWindow()
    {
        QFETCH(const int, typed);
        QFETCH(const int, asked);
        Workbench bench;
        const auto mine = bench.create();
        {
            const auto theirs = opened(mine->path(), colleagueOf(bench));
            need(addEvent(*theirs, "Theirs"));
        }
        QStringList expected{"Theirs"};
        int count = 0;
        connect(mine.get(), &Document::aboutToMerge, this, [&] {
            if (count++ >= typed)
                return;
            expected << QString("Mine %1").arg(count);
            need(addEvent(*mine, expected.back()));
        });
        QTRY_VERIFY_WITH_TIMEOUT(titles(*mine).contains("Theirs"), 15'000);
        expected.sort();
        QCOMPARE(titles(*mine), expected);
        QCOMPARE(count, asked);
    }

    /// One's own work is not somebody else's, also where a program of an earlier time did not say which machine
    /// it was.
    void onlyTheWorkOfOthersIsToldOf()
    {
        Workbench bench;
        const auto mine = bench.create();
        const QDateTime begun = bench.clock->nowUtc();
        const auto whoWorked = [&](const Identity &identity, const QDateTime &since) {
            bench.clock->advance(61'000);
            const Identity own = mine->environment().identity;
            mine->setIdentity(identity);
            need(addEvent(*mine, "Something"));
            mine->setIdentity(own);
            const auto last = mine->lastChangeByOthers(since);
            return last && *last ? (*last)->author + '/' + (*last)->device : QString("nobody");
        };
        QCOMPARE(whoWorked({"Anna Meyer", "laptop-1"}, begun), QString("nobody"));
        QCOMPARE(whoWorked({QString(), "laptop-1"}, begun), QString("nobody"));
        QCOMPARE(whoWorked({QString(), QString()}, begun), QString("nobody"));
        QCOMPARE(whoWorked({"Anna Meyer", QString()}, begun), QString("nobody"));
        QCOMPARE(whoWorked({"Ruth Okafor", "laptop-2"}, begun), QString("Ruth Okafor/laptop-2"));
        QCOMPARE(whoWorked({"Anna Meyer", "laptop-1"}, begun), QString("Ruth Okafor/laptop-2")); // not seen yet
        QCOMPARE(whoWorked({"Anna Meyer", "laptop-1"}, bench.clock->nowUtc()), QString("nobody"));
        QCOMPARE(whoWorked({"Anna Meyer", "laptop-1"}, {}), QString("nobody")); // the latest of all is one's own
        QCOMPARE(whoWorked({"Ruth Okafor", QString()}, {}), QString("Ruth Okafor/"));
    }

    void onlyWhatAMergeHasOpenedIsItsDispute()
    {
        Workbench bench;
        const auto mine = bench.create();
        const auto theirs = opened(mine->path(), colleagueOf(bench));
        QSignalSpy merged(mine.get(), &Document::merged);
        QCoreApplication::processEvents();
        VERIFY_RESULT(mine->setField("account", "account", "plan", "Mine"));
        VERIFY_RESULT(theirs->setField("account", "account", "plan", "Theirs"));
        VERIFY_RESULT(theirs->publishAndWait());
        QTRY_COMPARE_WITH_TIMEOUT(merged.size(), 1, 15'000);
        QCOMPARE(merged.at(0).at(0).value<MergeOutcome>().disputed, 1);
        need(addEvent(*theirs, "Theirs"));
        VERIFY_RESULT(theirs->publishAndWait());
        QTRY_COMPARE_WITH_TIMEOUT(merged.size(), 2, 15'000);
        const auto later = merged.at(1).at(0).value<MergeOutcome>();
        QCOMPARE(later.disputed, 0);
        QCOMPARE(later.conflicts.size(), 1u); // which is still open
    }

    void oneFieldThatBothChangedStaysOpenUntilSomebodyChooses()
    {
        Workbench bench;
        const auto mine = bench.create();
        const auto theirs = opened(mine->path(), colleagueOf(bench));
        QSignalSpy merged(mine.get(), &Document::merged);
        QCoreApplication::processEvents();
        VERIFY_RESULT(mine->setField("account", "account", "plan", "Mine"));
        VERIFY_RESULT(theirs->setField("account", "account", "plan", "Theirs"));
        VERIFY_RESULT(theirs->publishAndWait());
        QTRY_VERIFY_WITH_TIMEOUT(!merged.isEmpty(), 15'000);

        const auto open = mine->conflicts();
        VERIFY_RESULT(open);
        QCOMPARE(open->size(), size_t(1));
        const Conflict conflict = open->front();
        QCOMPARE(conflict.column, QString("plan"));
        const bool leftIsMine = conflict.left.value.toString() == u"Mine";
        VERIFY_RESULT(mine->settle(conflict.id, leftIsMine ? SettleBy::Left : SettleBy::Right));
        QCOMPARE(mine->data().account.plan, QString("Mine"));
        QVERIFY(mine->conflicts()->empty());
        VERIFY_RESULT(mine->publishAndWait());
        QTRY_COMPARE_WITH_TIMEOUT(theirs->data().account.plan, QString("Mine"), 15'000);
        QVERIFY(theirs->conflicts()->empty());
    }

    void workThatHadNotReachedTheFileIsMergedAtTheNextOpen()
    {
        Workbench bench;
        const QString path = bench.create()->path();
        const auto theirs = opened(path, colleagueOf(bench));
        {
            const auto mine = opened(path, bench.environment);
            need(addEvent(*mine, "Mine"));
            need(addEvent(*theirs, "Theirs"));
            VERIFY_RESULT(theirs->publishAndWait());
        } // what closing cannot publish stays on this computer
        QCOMPARE(titles(*opened(path, colleagueOf(bench, 3))), QStringList{"Theirs"});
        const auto again = opened(path, bench.environment);
        QVERIFY(again->wasResumed());
        QTRY_COMPARE_WITH_TIMEOUT(titles(*again), QStringList({"Mine", "Theirs"}), 15'000);
        VERIFY_RESULT(again->publishAndWait());
        QTRY_COMPARE_WITH_TIMEOUT(titles(*theirs), QStringList({"Mine", "Theirs"}), 15'000);
    }

    void workWhoseFileIsNoLongerKnownIsMergedWithWhateverIsThere()
    {
        Workbench bench;
        const QString path = bench.create()->path();
        const auto theirs = opened(path, colleagueOf(bench));
        QString folder;
        {
            const auto mine = opened(path, bench.environment);
            need(addEvent(*mine, "Mine"));
            need(addEvent(*theirs, "Theirs"));
            VERIFY_RESULT(theirs->publishAndWait());
            folder = QFileInfo(mine->databasePath()).path();
        }
        QVERIFY(QFile::remove(folder + "/state.json"));
        const auto again = opened(path, bench.environment);
        QVERIFY(again->wasResumed());
        QTRY_COMPARE_WITH_TIMEOUT(titles(*again), QStringList({"Mine", "Theirs"}), 15'000);
        VERIFY_RESULT(again->publishAndWait());
        QCOMPARE(titles(*opened(path, colleagueOf(bench, 3))), QStringList({"Mine", "Theirs"}));
    }

    void anOlderFileThatASyncProgramBringsBackLosesNothing()
    {
        Workbench bench;
        const QString path = bench.create()->path();
        const QString older = bench.path("older");
        QVERIFY(QFile::copy(path, older));
        {
            const auto mine = opened(path, bench.environment);
            need(addEvent(*mine, "Mine"));
        }
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(older, path));
        const auto again = opened(path, bench.environment);
        QCOMPARE(titles(*again), QStringList());
        QSignalSpy merged(again.get(), &Document::merged);
        QTRY_COMPARE(titles(*again), QStringList{"Mine"});
        QCOMPARE(merged.size(), 1);
        VERIFY_RESULT(again->publishAndWait());
        QCOMPARE(titles(*opened(path, colleagueOf(bench))), QStringList{"Mine"});
    }

    void workWhoseFileWasMovedMeanwhileIsFoundAgain()
    {
        Workbench bench;
        const QString path = bench.create()->path(), moved = bench.path("Norvik, ended.db");
        auto faulty = std::make_shared<FaultyFiles>();
        Environment offline = bench.environment;
        offline.files = faulty;
        {
            const auto mine = opened(path, offline);
            need(addEvent(*mine, "Mine"));
            faulty->within = QFileInfo(path).path();
            faulty->before = [&](const QByteArray &, const QString &) {
                faulty->failAt(1, Error::FolderMissing, FaultyFiles::Refused);
            };
        }
        QVERIFY(QFile::rename(path, moved));
        for (const bool first : {true, false}) {
            const auto mine = opened(moved, bench.environment);
            QCOMPARE(titles(*mine), first ? QStringList() : QStringList{"Mine"});
            QSignalSpy merged(mine.get(), &Document::merged);
            QTRY_COMPARE(titles(*mine), QStringList{"Mine"});
            QCOMPARE(merged.size(), first ? 1 : 0);
            VERIFY_RESULT(mine->publishAndWait());
        }
    }

    /// Nor when the first open after it went no further, or the account was renamed in what is missing.
    void whatAnOlderFileLacksIsRememberedUntilItIsThere()
    {
        Workbench bench;
        const QString path = bench.create()->path();
        const QString older = bench.path("older");
        QVERIFY(QFile::copy(path, older));
        {
            const auto mine = opened(path, bench.environment);
            need(addEvent(*mine, "Mine"));
            VERIFY_RESULT(mine->setField("account", "account", "name", "Kestrel Freight"));
        }
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(older, path));
        QVERIFY(Document::prepare(path, bench.environment)); // given up at once
        const auto again = opened(path, bench.environment);
        QCOMPARE(titles(*again), QStringList());
        QTRY_COMPARE(titles(*again), QStringList{"Mine"});
        QCOMPARE(again->data().account.name, "Kestrel Freight");
    }

    /// Two copies with one head, of which one lacks its notes and its history.
    void aCleanCopyInThePlaceOfTheFileTakesNothingAway()
    {
        for (const bool isOpen : {true, false}) {
            for (const bool isEdited : {false, true}) {
                Workbench bench;
                bench.environment.backups = bench.environment.home + "/backups";
                auto mine = bench.create();
                const QString path = mine->path(), clean = bench.path("clean.db");
                VERIFY_RESULT(mine->perform(Change::add("line"), [](Store &store) -> Result<void> {
                    Interview interview;
                    interview.id = "talk";
                    STRAW_TRY(store.insert(interview));
                    Line line;
                    line.id = "secret";
                    line.interviewId = "talk";
                    line.text = "note secret";
                    return store.insert(line);
                }));
                VERIFY_RESULT(mine->publishAndWait());
                VERIFY_RESULT(mine->cleanCopy(clean, {true}));
                if (isEdited)
                    need(addEvent(*opened(clean, colleagueOf(bench)), "Theirs"));
                const QStringList wanted = isEdited ? QStringList{"Theirs"} : QStringList();
                QCoreApplication::processEvents();
                if (!isOpen)
                    mine.reset();
                QVERIFY(QFile::remove(path) && QFile::rename(clean, path));
                if (isOpen) {
                    // The watcher tells; the file gets back what it lacks.
                    mine->publishNow();
                    QTRY_COMPARE_WITH_TIMEOUT(titles(*mine), wanted, 15'000);
                    QTRY_COMPARE_WITH_TIMEOUT(opened(path, colleagueOf(bench, 3))->store().count("line").value(), 1,
                                              15'000);
                    continue;
                }
                // Somebody may have wanted that; but what was here is among the earlier states.
                mine = opened(path, bench.environment);
                QCoreApplication::processEvents();
                need(addEvent(*mine, "More"));
                VERIFY_RESULT(mine->publishAndWait());
                const auto states =
                    Backups(bench.environment.files, bench.environment.backups, 12).of(mine->documentId());
                VERIFY_RESULT(states);
                QVERIFY(std::ranges::any_of(*states, [](const Backup &state) {
                    QFile file(state.path);
                    return file.open(QIODevice::ReadOnly) && file.readAll().contains("note secret");
                }));
            }
        }
    }

    void aFileOfAnotherCustomerIsNeverMergedUnasked()
    {
        Workbench bench;
        const auto mine = bench.create();
        const auto theirs = opened(mine->path(), colleagueOf(bench));
        QSignalSpy asked(mine.get(), &Document::mergeAsked);
        QCoreApplication::processEvents();
        VERIFY_RESULT(theirs->setField("account", "account", "name", "Somebody Else AG"));
        VERIFY_RESULT(theirs->publishAndWait());
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 15'000);
        QCOMPARE(asked.at(0).at(0).value<MergeOutcome>().otherAccount, QString("Somebody Else AG"));
        QCOMPARE(mine->data().account.name, QString("Norvik Logistics"));
        QCOMPARE(mine->publishState().phase, PublishState::TargetChanged);
    }

    void aFileThatIsNoWorkbookIsLeftAloneAndSaid()
    {
        Workbench bench;
        const auto mine = bench.create();
        QCoreApplication::processEvents();
        QFile file(mine->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QVERIFY(QFile::remove(mine->path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a workbook");
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(mine->publishState().phase, PublishState::TargetChanged, 15'000);
        QCOMPARE(mine->publishState().error->code, Error::FileNotDatabase);
        need(addEvent(*mine, "Mine"));
        QVERIFY(!mine->publishAndWait());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a workbook"));
        file.close();

        // What had caught it half-written finds it as it was, and goes on.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(mine->publishState().phase, PublishState::Pending, 15'000);
        VERIFY_RESULT(mine->publishAndWait());
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
