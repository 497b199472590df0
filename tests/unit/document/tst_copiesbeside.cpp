#include "core/document/document.h"
#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/shared/copiesbeside.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/workbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace straw;

namespace {

/// What a sync program does when two people saved at the same time: the file of the other one gets a
/// name beside it, with what they had added.
void leaveConflictCopy(const Workbench &bench, const QString &name, const QString &added)
{
    QVERIFY(QFile::copy(bench.path("Norvik.db"), bench.path(name)));
    const auto theirs = Document::open(bench.path(name), colleagueOf(bench));
    VERIFY_RESULT(theirs);
    VERIFY_RESULT((*theirs)->setField("account", "account", "industry", added));
    VERIFY_RESULT((*theirs)->publishAndWait());
}

void otherWorkbook(const Workbench &bench, const QString &name)
{
    Account account;
    account.name = "Kestrel Freight";
    VERIFY_RESULT(Document::create(bench.path(name), account, bench.environment));
}

} // namespace

class TestCopiesBeside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesThatSyncProgramsAndPeopleMake_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("related");
        const auto row = [](const char *other, bool related) { QTest::newRow(other) << QString(other) << related; };
        row("Norvik (Ruth Okafor's conflicted copy 2026-11-22)", true);
        row("Norvik-LAPTOP-4F2", true);
        row("Norvik (1)", true);
        row("Norvik 2", true);
        row("norvik_1", true);
        row("Copy of Norvik", true);
        row("Norvik - Copy", true);
        row("Norvik.sync-conflict-20261122-101500-ABCDEFG", true);
        row("Norvik (copy 2026-11-22 10.15)", true);
        row("Kestrel", false);
        row("Kestrel (1)", false);
    }
    void namesThatSyncProgramsAndPeopleMake()
    {
        QFETCH(QString, other);
        QFETCH(bool, related);
        QCOMPARE(CopiesBeside::areRelated("Norvik", other), related);
        QCOMPARE(CopiesBeside::areRelated("Norvik (2)", other), related);
        QCOMPARE(CopiesBeside::areRelated(other, "Norvik"), related);
    }

    void aConflictCopyIsFoundTakenInAndPutAway()
    {
        Workbench bench;
        bench.environment.backups = bench.path("../backups");
        const auto mine = bench.create();
        VERIFY_RESULT(mine->setField("account", "account", "plan", "Mine"));
        VERIFY_RESULT(mine->publishAndWait());
        otherWorkbook(bench, "Norvik (another customer).db");
        QSignalSpy found(mine.get(), &Document::copiesBesideChanged);
        const QString name = "Norvik (Ruth Okafor's conflicted copy 2026-11-22).db";
        leaveConflictCopy(bench, name, "Freight");

        QTRY_COMPARE_WITH_TIMEOUT(mine->copiesBeside().size(), size_t(1), 15'000);
        QVERIFY(!found.isEmpty());
        CopyBeside copy = mine->copiesBeside().front();
        QCOMPARE(copy.path, bench.path(name));
        QCOMPARE(copy.kind, MergePlan::FastForward);
        QCOMPARE(copy.shares.at(0).author, QString("Ruth Okafor"));
        bool refused = false;
        mine->putAway(copy, {this, [&](const Result<void> &done) { refused = !done; }});
        QVERIFY(refused); // it holds something that is not here

        VERIFY_RESULT(mine->setField("account", "account", "plan", "Mine, later"));
        std::optional<MergePlan::Kind> kind;
        mine->takeIn(copy.path, {}, {this, [&](const Result<MergeOutcome> &outcome) {
                                         VERIFY_RESULT(outcome);
                                         kind = outcome->kind;
                                     }});
        QTRY_COMPARE(kind, MergePlan::Merge);
        QCOMPARE(mine->data().account.industry, QString("Freight"));
        QCOMPARE(mine->data().account.plan, QString("Mine, later"));

        QTRY_VERIFY(mine->copiesBeside().front().isContained());
        const QByteArray bytes = bytesOf(copy.path);
        const Backups backups(bench.environment.files, bench.environment.backups, 12);
        const size_t before = backups.of(mine->documentId())->size();
        bench.clock->advance(1000);
        bool isAway = false;
        mine->putAway(mine->copiesBeside().front(), {this, [&](const Result<void> &done) {
                                                         VERIFY_RESULT(done);
                                                         isAway = true;
                                                     }});
        QTRY_VERIFY(isAway);
        QTRY_VERIFY(mine->copiesBeside().empty());
        QCOMPARE(bench.sharedFiles(), QStringList({"Norvik (another customer).db", "Norvik.db"}));
        const auto kept = backups.of(mine->documentId());
        QCOMPARE(kept->size(), before + 1);
        QVERIFY(std::ranges::any_of(*kept, [&](const Backup &each) { return bytesOf(each.path) == bytes; }));
    }

    void aCopyThatChangedMeanwhileIsNotPutAway()
    {
        Workbench bench;
        bench.environment.backups = bench.path("../backups");
        const auto mine = bench.create();
        QVERIFY(QFile::copy(mine->path(), bench.path("Norvik (1).db")));
        QTRY_COMPARE_WITH_TIMEOUT(mine->copiesBeside().size(), size_t(1), 15'000);
        const CopyBeside copy = mine->copiesBeside().front();
        QVERIFY(copy.isContained());
        {
            const auto theirs = Document::open(copy.path, colleagueOf(bench));
            VERIFY_RESULT((*theirs)->setField("account", "account", "industry", "Freight"));
            VERIFY_RESULT((*theirs)->publishAndWait());
        }
        std::optional<Error> refused;
        mine->putAway(copy, {this, [&](const Result<void> &done) { refused = done.error(); }});
        QTRY_VERIFY(refused);
        QCOMPARE(refused->code, Error::TargetChanged);
        QVERIFY(QFile::exists(copy.path));
        QTRY_VERIFY_WITH_TIMEOUT(!mine->copiesBeside().empty() && !mine->copiesBeside().front().isContained(), 15'000);
    }

    /// Whoever works on it would lose the file from under their window.
    void aCopyThatIsOpenIsNotPutAway()
    {
        Workbench bench;
        bench.environment.backups = bench.path("../backups");
        const auto mine = bench.create();
        const QString path = bench.path("Norvik (1).db");
        QVERIFY(QFile::copy(mine->path(), path));
        QTRY_COMPARE_WITH_TIMEOUT(mine->copiesBeside().size(), size_t(1), 15'000);
        auto other = Document::open(path, bench.environment);
        VERIFY_RESULT(other);
        std::optional<Error> refused;
        mine->putAway(mine->copiesBeside().front(), {this, [&](const Result<void> &done) { refused = done.error(); }});
        QTRY_VERIFY(refused);
        QCOMPARE(refused->code, Error::FileBusy);
        QCOMPARE(refused->arguments, QStringList(path));
        QVERIFY(QFile::exists(path));
        other->reset();
        bool isAway = false;
        mine->putAway(mine->copiesBeside().front(), {this, [&](const Result<void> &done) {
                                                         VERIFY_RESULT(done);
                                                         isAway = true;
                                                     }});
        QTRY_VERIFY(isAway);
        QVERIFY(!QFile::exists(path));
    }

    /// It tells of somebody who was erased, or nothing is kept at all.
    void aCopyThatIsNotKeptStaysWhereItIs()
    {
        for (const bool areKept : {true, false}) {
            Workbench bench;
            if (areKept)
                bench.environment.backups = bench.path("../backups");
            const auto mine = bench.create();
            VERIFY_RESULT(mine->perform(Change::add("person"), [](Store &store) {
                Person person;
                person.id = "quill";
                person.name = "Petronella Quill";
                return store.insert(person);
            }));
            VERIFY_RESULT(mine->publishAndWait());
            QVERIFY(QFile::copy(mine->path(), bench.path("Norvik (1).db")));
            VERIFY_RESULT(mine->erasePerson("quill"));
            QTRY_COMPARE_WITH_TIMEOUT(mine->copiesBeside().size(), size_t(1), 15'000);
            std::optional<Error> refused;
            mine->putAway(mine->copiesBeside().front(),
                          {this, [&](const Result<void> &done) { refused = done.error(); }});
            QTRY_VERIFY(refused);
            QCOMPARE(refused->code, areKept ? Error::TellsOfErased : Error::NoEarlierStates);
            QCOMPARE(refused->arguments, QStringList(bench.path("Norvik (1).db")));
            QVERIFY(QFile::exists(bench.path("Norvik (1).db")));
            QCOMPARE(mine->copiesBeside().size(), size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestCopiesBeside)
#include "tst_copiesbeside.moc"
