// Two people with one file of the first format, and whatever else of that format may come in later: what was
// published from here once, copies beside the file, work whose file was moved, a colleague with an older
// program, earlier states of a damaged file.

#include "core/document/earlier/backups.h"
#include "core/document/earlier/rescue.h"
#include "core/document/mergeoutcome.h"
#include "core/document/shared/copiesbeside.h"
#include "tests/support/filebytes.h"
#include "tests/support/formatfiles.h"
#include "tests/support/memorycopy.h"

#include <QSignalSpy>
#include <QTest>

using namespace straw;

namespace {

Environment colleagueNamed(const Workbench &bench, const QString &name = QStringLiteral("Emil Berg"))
{
    Environment other = bench.environment;
    other.identity = {name, "laptop of " + name};
    other.home = bench.environment.home + " of " + name;
    return other;
}

int formatOfFile(const QString &path)
{
    return bytesOf(path).at(63);
}

int stepsIn(const Document &document)
{
    return int(std::ranges::count_if(need(document.history()),
                                     [](const Revision &each) { return each.change.kind == Change::Format; }));
}

int answersOf(const Document &document, const QString &text)
{
    return int(std::ranges::count_if(document.data().answers, [&](const Answer &each) { return each.text == text; }));
}

Result<ChangeSummary> set(Document &document, ColumnKey column, const QString &value)
{
    return document.setField("account", "account", column, value);
}

/// A file as a program of the first format would have changed it: one field, one revision on top. The tables
/// are of that format, and so is the change that is recorded.
QByteArray changedByOlder(const QByteArray &file, const QString &plan)
{
    QTemporaryDir dir;
    const QString path = dir.filePath("x.db");
    putFile(path, file);
    {
        const auto connection = need(Connection::open(path, Connection::ReadWrite));
        Journal journal(*connection);
        need(connection->execute("BEGIN"));
        QByteArray changeset;
        {
            const Session session = need(Session::start(*connection));
            need(connection->execute("UPDATE account SET plan = '" + plan.toUtf8() + "'"));
            changeset = need(session.changeset());
        }
        Revision revision;
        revision.id = RandomIds().next();
        revision.parent = need(journal.head());
        revision.at = need(journal.find(revision.parent))->at.addSecs(60);
        revision.author = QStringLiteral("Ben Ortiz");
        revision.change = Change::edit("account", "plan");
        revision.format = 1;
        need(journal.append(revision, changeset));
        need(connection->execute("COMMIT"));
        need(checkFormat(*connection, path));
    }
    return bytesOf(path);
}

} // namespace

class TestFormatMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<MergeOutcome>("straw::MergeOutcome"); }

    void twoWhoOpenItAtOnceEndWithOneFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("steps");
        QTest::newRow("history") << "history.db" << "industry" << 0;
        QTest::newRow("orphans") << "orphans.db" << "industry" << 1;
        QTest::newRow("the same field") << "orphans.db" << "plan" << 1;
    }
    void twoWhoOpenItAtOnceEndWithOneFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, column);
        QFETCH(int, steps);
        Workbench bench;
        const QString path = formatFiles::share(bench, 1, name);
        const auto mine = need(Document::open(path, bench.environment)),
                   theirs = need(Document::open(path, colleagueNamed(bench)));
        QSignalSpy askedMe(mine.get(), &Document::mergeAsked), askedThem(theirs.get(), &Document::mergeAsked);
        QCoreApplication::processEvents();
        VERIFY_RESULT(set(*mine, "plan", "Gold"));
        VERIFY_RESULT(set(*theirs, ColumnKey::find(column), "Shipping"));
        const auto isSame = [&] {
            const auto published = [](const Document &each) {
                return each.publishState().phase == PublishState::Published;
            };
            return published(*mine) && published(*theirs) && contentOf(mine->store()) == contentOf(theirs->store());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSame() || (mine->publishNow(), theirs->publishNow(), false), 30'000);

        QCOMPARE(bench.sharedFiles(), QStringList{name});
        QCOMPARE(formatOfFile(path), Formats::current);
        QVERIFY(askedMe.isEmpty() && askedThem.isEmpty());
        for (const Document *each : {mine.get(), theirs.get()}) {
            QVERIFY(!need(each->earlierFormat()));
            QCOMPARE(stepsIn(*each), steps);
            QCOMPARE(answersOf(*each, "The first orphan."), steps);
            QCOMPARE(answersOf(*each, "The second orphan."), steps);
            const auto open = need(each->conflicts());
            QCOMPARE(open.size(), size_t(column == u"plan"));
            if (column == u"plan") {
                const QStringList sides{open[0].left.value.toString(), open[0].right.value.toString()};
                QVERIFY(sides.contains("Gold") && sides.contains("Shipping"));
            } else {
                QCOMPARE(each->data().account.plan, QString("Gold"));
                QCOMPARE(each->data().account.industry, QString("Shipping"));
            }
        }
    }

    /// A sync program brings back an older file over one that was published from here in the first format.
    void whatWasPublishedFromHereInAnEarlierFormatComesInAgain()
    {
        Workbench bench;
        const QString path = formatFiles::share(bench, 1, "orphans.db");
        const QByteArray older = bytesOf(path), newer = changedByOlder(older, "Gold");
        // As a program of that format leaves it: everything published, and the snapshot kept.
        putFile(path, newer);
        const auto head = need(workingDatabase::readHead(path));
        const QString target = need(bench.environment.files->canonical(path));
        const QString folder = WorkingFolder::pathFor(bench.environment, head.documentId, target);
        WorkingState state;
        state.target = target;
        state.name = path;
        state.known = need(Fingerprint::of(*bench.environment.files, path));
        state.publishedRevision = state.sealedRevision = head.revision;
        state.publishedAt = state.openedAt = bench.clock->nowUtc();
        QVERIFY(QDir().mkpath(folder));
        putFile(WorkingFolder::databaseIn(folder), newer);
        putFile(WorkingFolder::snapshotIn(folder), newer);
        putFile(WorkingFolder::stateIn(folder), state.toJson());
        QVERIFY(QFile::remove(path));
        putFile(path, older);

        const auto document = need(Document::open(path, bench.environment));
        QVERIFY(!document->wasResumed());
        QCOMPARE(document->data().account.plan, QString("Professional"));
        QSignalSpy merged(document.get(), &Document::merged);
        QTRY_COMPARE_WITH_TIMEOUT(document->data().account.plan, QString("Gold"), 15'000);
        QCOMPARE(merged.size(), 1);
        QVERIFY(need(document->conflicts()).empty());
        QCOMPARE(answersOf(*document, "The first orphan."), 1);
        QVERIFY(need(document->earlierFormat()));
        QCOMPARE(bytesOf(path), older);
        VERIFY_RESULT(document->publishAndWait());
        QCOMPARE(formatOfFile(path), Formats::current);
        const auto read = need(Document::open(path, colleagueNamed(bench)));
        QCOMPARE(read->data().account.plan, QString("Gold"));
        QCOMPARE(answersOf(*read, "The first orphan."), 1);
    }

    void aCopyOfAnEarlierFormatBesideTheFileIsFoundAndComesIn()
    {
        Workbench bench;
        const QString path = formatFiles::share(bench, 1, "orphans.db"), copy = bench.path("orphans (Ben's laptop).db");
        const QByteArray theirs = changedByOlder(bytesOf(path), "Gold");
        bench.environment.backups = bench.environment.home + "-backups";
        const auto document = need(Document::open(path, bench.environment));
        VERIFY_RESULT(set(*document, "industry", "Shipping"));
        VERIFY_RESULT(document->publishAndWait());
        putFile(copy, theirs);
        QTRY_COMPARE_WITH_TIMEOUT(document->copiesBeside().size(), size_t(1), 15'000);
        const CopyBeside found = document->copiesBeside()[0];
        QCOMPARE(found.path, copy);
        QVERIFY(!found.isContained());
        const auto hisShare = std::ranges::find(found.shares, QString("Ben Ortiz"), &MergeShare::author);
        QVERIFY(hisShare != found.shares.end());
        QCOMPARE(hisShare->rows, 1);
        QCOMPARE(document->data().account.plan, QString("Professional")); // only told

        std::optional<bool> isIn;
        document->takeIn(copy, {},
                         {this, [&](const Result<MergeOutcome> &outcome) { isIn = outcome && outcome->isDone(); }});
        QTRY_VERIFY_WITH_TIMEOUT(isIn.has_value(), 15'000);
        QVERIFY(*isIn);
        QCOMPARE(document->data().account.plan, QString("Gold"));
        QCOMPARE(document->data().account.industry, QString("Shipping"));
        QVERIFY(need(document->conflicts()).empty());
        QCOMPARE(answersOf(*document, "The first orphan."), 1);
        QTRY_VERIFY_WITH_TIMEOUT(document->copiesBeside().size() == 1 && document->copiesBeside()[0].isContained(),
                                 15'000);
        QCOMPARE(bytesOf(copy), theirs); // it was only read
        std::optional<bool> isAway;
        document->putAway(document->copiesBeside()[0],
                          {this, [&](const Result<void> &done) { isAway = done.has_value(); }});
        QTRY_VERIFY_WITH_TIMEOUT(isAway.has_value(), 15'000);
        QVERIFY(*isAway);
        VERIFY_RESULT(document->publishAndWait());
        QCOMPARE(bench.sharedFiles(), QStringList{"orphans.db"});
        QCOMPARE(formatOfFile(path), Formats::current);
    }

    void workOfAnEarlierFormatWhoseFileWasMovedIsFoundAgain()
    {
        Workbench bench;
        const QString path = formatFiles::shareOfKilled(bench, 1), moved = bench.path("Norvik, ended.db");
        Workbench other;
        const auto whole = need(Document::open(formatFiles::share(other, 1, "killed.db"), other.environment));
        QVERIFY(QFile::rename(path, moved));
        for (const bool isFirst : {true, false}) {
            const auto document = need(Document::open(moved, bench.environment));
            QVERIFY(!document->wasResumed());
            QCOMPARE(contentOf(document->store()) == contentOf(whole->store()), !isFirst);
            QSignalSpy merged(document.get(), &Document::merged);
            QTRY_COMPARE_WITH_TIMEOUT(contentOf(document->store()), contentOf(whole->store()), 15'000);
            QCOMPARE(merged.size(), isFirst ? 1 : 0);
            VERIFY_RESULT(document->publishAndWait());
            QCOMPARE(formatOfFile(moved), Formats::current);
        }
        QCOMPARE(bench.sharedFiles(), QStringList{QFileInfo(moved).fileName()});
    }

    void aColleagueWithAnOlderProgramWhoPutsTheirsThereIsTakenIn_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("with a change") << true;
        QTest::newRow("as it was") << false;
    }
    void aColleagueWithAnOlderProgramWhoPutsTheirsThereIsTakenIn()
    {
        QFETCH(bool, isChanged);
        Workbench bench;
        const QString path = formatFiles::share(bench, 1, "orphans.db");
        const QByteArray before = bytesOf(path), theirs = isChanged ? changedByOlder(before, "Gold") : before;
        bench.environment.identity.author = "Cara Lind";
        bench.environment.backups = bench.environment.home + "-backups";
        const auto document = need(Document::open(path, bench.environment));
        QSignalSpy asked(document.get(), &Document::mergeAsked);
        QCoreApplication::processEvents();
        VERIFY_RESULT(set(*document, "industry", "Shipping"));
        VERIFY_RESULT(document->publishAndWait());
        QVERIFY(!need(document->earlierFormat()));
        QCOMPARE(formatOfFile(path), Formats::current);

        putFile(path + ".theirs", theirs);
        QVERIFY(SystemFiles().replace(path + ".theirs", path));
        // The clock stands still, so that nothing is published for being due.
        QTRY_VERIFY_WITH_TIMEOUT(need(document->earlierFormat()).has_value(), 15'000);
        QCOMPARE(need(document->earlierFormat())->from, QString("0.1"));
        if (isChanged)
            QCOMPARE(need(document->earlierFormat())->authors.front(), QString("Ben Ortiz"));
        QCOMPARE(document->data().account.plan, isChanged ? QString("Gold") : QString("Professional"));
        QCOMPARE(document->data().account.industry, QString("Shipping"));
        QVERIFY(asked.isEmpty());
        QVERIFY(need(document->conflicts()).empty());
        QCOMPARE(answersOf(*document, "The first orphan."), 1);
        QCOMPARE(bytesOf(path), theirs);

        VERIFY_RESULT(document->publishAndWait());
        QVERIFY(!need(document->earlierFormat()));
        QCOMPARE(formatOfFile(path), Formats::current);
        // Each of their files is kept for good.
        const auto states =
            need(Backups(bench.environment.files, bench.environment.backups, 12).of(document->documentId()));
        QVERIFY(std::ranges::any_of(
            states, [&](const Backup &each) { return !each.version.isEmpty() && bytesOf(each.path) == theirs; }));
        const auto read = need(Document::open(path, colleagueNamed(bench)));
        QCOMPARE(contentOf(read->store()), contentOf(document->store()));
        QCOMPARE(bench.sharedFiles(), QStringList{"orphans.db"});
    }

    void aDamagedFileOpensInAnEarlierStateOfAnEarlierFormat()
    {
        Workbench bench;
        bench.environment.backups = bench.environment.home + "-backups";
        const QString path = formatFiles::share(bench, 1, "orphans.db");
        const QByteArray before = bytesOf(path);
        QString documentId;
        {
            const auto document = need(Document::open(path, bench.environment));
            documentId = document->documentId();
            VERIFY_RESULT(set(*document, "plan", "Gold"));
            VERIFY_RESULT(document->publishAndWait());
        }
        // Only the state of the first format is left whole.
        QByteArray damaged = bytesOf(path);
        for (qsizetype i = 100; i < damaged.size(); i += 7)
            damaged[i] = char(damaged[i] ^ 0x5a);
        putFile(path, damaged);
        for (const WorkingFolder &copy : WorkingFolder::all(bench.environment)) {
            putFile(copy.databasePath(), damaged);
            putFile(copy.snapshotPath(), damaged);
        }
        const auto refused = Document::open(path, bench.environment);
        QVERIFY(!refused && rescue::canHelp(refused.error()));

        const auto state = rescue::newestGoodState(path, bench.environment);
        QVERIFY(state);
        QCOMPARE(state->version, QString("0.1"));
        QCOMPARE(bytesOf(state->path), before);
        const QString aside = need(rescue::putInPlace(*state, path, bench.environment));
        QCOMPARE(bytesOf(aside), damaged);
        QCOMPARE(bytesOf(state->path), before);
        const auto document = need(Document::open(path, bench.environment));
        QCOMPARE(document->documentId(), documentId);
        QCOMPARE(document->data().account.plan, QString("Professional"));
        QVERIFY(!document->historyProblem());
        QVERIFY(need(document->earlierFormat()));
        QCOMPARE(answersOf(*document, "The first orphan."), 1);
        VERIFY_RESULT(set(*document, "plan", "Silver"));
        VERIFY_RESULT(document->publishAndWait());
        QCOMPARE(formatOfFile(path), Formats::current);
    }
};

QTEST_GUILESS_MAIN(TestFormatMoves)
#include "tst_formatmoves.moc"
