// A file of the first format is opened and changed for the first time, and something goes wrong: the file is
// whole at any moment, the old one or the new one, it is said what happened, and nothing is lost.

#include "core/base/texts.h"
#include "core/document/earlier/backups.h"
#include "core/document/shared/contenterror.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/formatfiles.h"
#include "tests/support/memorycopy.h"

#include <QTest>

using namespace straw;

namespace {

/// A file of the first format, alone or with edits that were never published, in the hands of somebody.
struct Desk
{
    explicit Desk(bool hasUnpublished = false)
        : files(std::make_shared<FaultyFiles>())
    {
        bench.environment.identity.author = "Cara Lind";
        bench.environment.backups = bench.environment.home + "-backups";
        path = hasUnpublished ? formatFiles::shareOfKilled(bench, 1) : formatFiles::share(bench, 1, "orphans.db");
        before = bytesOf(path);
        bench.environment.files = files;
    }

    Result<void> open()
    {
        STRAW_ASSIGN(document, Document::open(path, bench.environment));
        return {};
    }
    Result<ChangeSummary> edit() { return document->setField("account", "account", "plan", "Gold"); }
    bool isOld() const { return bytesOf(path) == before; }
    /// In the present format, with the change; read as somebody else would.
    bool isNew() const
    {
        QTemporaryDir dir;
        const QString copy = dir.filePath("x.db");
        const auto connection = QFile::copy(path, copy)
                                    ? Connection::open(copy, Connection::ReadWrite)
                                    : Result<std::unique_ptr<Connection>>(Error{Error::FileMissing, {}});
        return connection && checkFormat(**connection, copy) && need(formatOf(**connection, copy)) == Formats::current
               && need((*connection)->value("SELECT plan FROM account")).toString() == u"Gold";
    }
    std::vector<Backup> keptForGood() const
    {
        std::vector<Backup> kept =
            need(Backups(bench.environment.files, bench.environment.backups, 12).of(document->documentId()));
        std::erase_if(kept, [](const Backup &each) { return each.version.isEmpty(); });
        return kept;
    }
    QStringList leftovers() const
    {
        QStringList left = QDir(bench.environment.home + "/staging").entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const QString working = bench.environment.home + "/working";
        for (const QString &folder : QDir(working).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            left << QDir(working + u'/' + folder)
                        .entryList({"*.begun*", "unreadable*", ".~*"}, QDir::Files | QDir::Hidden);
        for (const QString &name : bench.sharedFiles()) {
            if (name != QFileInfo(path).fileName())
                left << name;
        }
        return left;
    }
    formatFiles::Records records() const
    {
        return formatFiles::recordsIn(document->databasePath(), Formats::current, true);
    }
    /// Saves until nothing is left to do, as somebody would who is told that it did not work.
    void saveAgain()
    {
        const auto isDone = [this] { return document->publishState().phase == PublishState::Published && isNew(); };
        QTRY_VERIFY_WITH_TIMEOUT(isDone() || (document->publishNow(), false), 30'000);
    }

    Workbench bench;
    std::shared_ptr<FaultyFiles> files;
    QString path;
    QByteArray before;
    std::unique_ptr<Document> document;
};

bool isSaid(const Error &error)
{
    return !Texts().sentence(error).isEmpty() && !isAboutContent(error);
}

/// The records that are there before the first edit, history included.
const formatFiles::Records &whole(bool hasUnpublished)
{
    static const auto of = [](bool unpublished) {
        Desk desk(unpublished);
        need(desk.open());
        return desk.records();
    };
    static const formatFiles::Records alone = of(false), resumed = of(true);
    return hasUnpublished ? resumed : alone;
}

} // namespace

/// STRAW_ALL_STEPS=1 lets every step fail, else every eleventh does.
class TestFormatFaults : public QObject
{
    Q_OBJECT

    /// But for the account, which was edited.
    static bool hasAllOf(const formatFiles::Records &records, const formatFiles::Records &wanted)
    {
        for (auto record = wanted.begin(); record != wanted.end(); ++record) {
            if (record.key() != u"account/account" && records.value(record.key()) != *record)
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void anyStepMayFail_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("hasUnpublished");
        for (const bool hasUnpublished : {false, true}) {
            const char *whose = hasUnpublished ? "with edits" : "alone";
            QTest::addRow("full, %s", whose) << int(Error::DiskFull) << int(FaultyFiles::Refused) << hasUnpublished;
            QTest::addRow("written short, %s", whose)
                << int(Error::DiskFull) << int(FaultyFiles::Halfway) << hasUnpublished;
            QTest::addRow("denied, %s", whose)
                << int(Error::FolderNotWritable) << int(FaultyFiles::Refused) << hasUnpublished;
            QTest::addRow("answer lost, %s", whose)
                << int(Error::WriteFailed) << int(FaultyFiles::AnswerLost) << hasUnpublished;
        }
    }
    void anyStepMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        QFETCH(bool, hasUnpublished);
        int refused = 0, unpublished = 0;
        for (int step = 1;; step += stride()) {
            Desk desk(hasUnpublished);
            desk.files->failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            const auto opened = desk.open();
            const QByteArray where = desk.files->failed() + " at step " + QByteArray::number(step);
            QVERIFY2(desk.isOld(), where);
            if (!opened) {
                ++refused;
                QVERIFY2(isSaid(opened.error()), where + ": " + describeError(opened.error()).toUtf8());
                desk.files->failNever();
                const auto again = desk.open();
                QVERIFY2(again, where + ": " + (again ? QByteArray() : describeError(again.error()).toUtf8()));
            }
            QVERIFY2(!desk.document->historyProblem(), where);
            QVERIFY2(desk.records() == whole(hasUnpublished), where);
            QVERIFY2(desk.edit(), where);
            const auto published = desk.document->publishAndWait();
            const QByteArray now = desk.files->failed() + " at step " + QByteArray::number(step);
            QVERIFY2(desk.isOld() || desk.isNew(), now);
            if (!published) {
                ++unpublished;
                QVERIFY2(isSaid(published.error()), now);
                const PublishState state = desk.document->publishState();
                QVERIFY2(state.phase == PublishState::Failed ? state.error.has_value()
                                                             : state.phase != PublishState::Published,
                         now);
            }
            desk.files->failNever();
            desk.saveAgain();
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(!desk.keptForGood().empty() && bytesOf(desk.keptForGood()[0].path) == desk.before, now);
            QCOMPARE(desk.keptForGood().size(), size_t(1));
            QVERIFY2(hasAllOf(desk.records(), whole(hasUnpublished)), now);
            desk.document.reset();
            QVERIFY2(desk.leftovers().isEmpty(), now + ": " + desk.leftovers().join(' ').toUtf8());
            desk.bench.environment.home += "-other";
            VERIFY_RESULT(desk.open());
            QVERIFY2(hasAllOf(desk.records(), whole(hasUnpublished)), now);
            if (where.startsWith(' ') && now.startsWith(' '))
                break;
        }
        QVERIFY(hasUnpublished || refused > 1); // edits that are there can be taken up whatever else fails
        QVERIFY(unpublished > 1);
    }

    /// Nothing is done any more from some step on, as after a kill.
    void aStopAtAnyStepLosesNothing_data()
    {
        QTest::addColumn<bool>("hasUnpublished");
        QTest::newRow("alone") << false;
        QTest::newRow("with edits") << true;
    }
    void aStopAtAnyStepLosesNothing()
    {
        QFETCH(bool, hasUnpublished);
        bool stopped = true;
        for (int step = 1; stopped; step += stride()) {
            Desk desk(hasUnpublished);
            desk.files->dieAfter(step);
            const bool hasEdited = desk.open() && desk.edit();
            if (hasEdited)
                (void)desk.document->publishAndWait();
            stopped = desk.files->isDead();
            const QByteArray where = "step " + QByteArray::number(step);
            QVERIFY2(desk.isOld() || desk.isNew(), where);
            desk.document.reset();
            desk.files->failNever();

            VERIFY_RESULT(desk.open());
            QVERIFY2(!hasEdited || desk.document->data().account.plan == u"Gold", where);
            QVERIFY2(hasAllOf(desk.records(), whole(hasUnpublished)), where);
            QVERIFY2(desk.edit(), where);
            desk.saveAgain();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(desk.keptForGood().size(), size_t(1));
            QVERIFY2(bytesOf(desk.keptForGood()[0].path) == desk.before, where);
            desk.document.reset();
            QVERIFY2(desk.leftovers().isEmpty(), where + ": " + desk.leftovers().join(' ').toUtf8());
        }
    }

    void withoutTheBackupTheOldFileStays()
    {
        Desk desk;
        VERIFY_RESULT(desk.open());
        VERIFY_RESULT(desk.edit());
        const auto isWrite = [](const QByteArray &operation) { return operation == "createCopy"; };
        desk.files->within = desk.bench.environment.backups;
        desk.files->before = [&](const QByteArray &operation, const QString &path) {
            if (isWrite(operation) && path.startsWith(desk.files->within))
                desk.files->failAt(1, Error::DiskFull, FaultyFiles::Halfway);
        };
        for (int i = 0; i < 2; ++i) {
            const auto published = desk.document->publishAndWait();
            QVERIFY(!published);
            QCOMPARE(published.error().code, Error::DiskFull);
            QCOMPARE(desk.document->publishState().phase, PublishState::Failed);
            QCOMPARE(*desk.document->publishState().error, published.error());
            QVERIFY(desk.isOld());
            QVERIFY(desk.keptForGood().empty());
            desk.bench.clock->advance(60'000);
        }
        desk.files->before = {};
        desk.files->failNever();
        VERIFY_RESULT(desk.document->publishAndWait());
        QVERIFY(desk.isNew());
        QCOMPARE(desk.keptForGood().size(), size_t(1));
        QCOMPARE(bytesOf(desk.keptForGood()[0].path), desk.before);
        QVERIFY(desk.leftovers().isEmpty());
    }

    // --- Where nothing can be written

    void whereNothingCanBeWrittenItOpensAndIsSaid_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("a file that is read only") << false;
        QTest::newRow("a folder that is read only") << true;
    }
    void whereNothingCanBeWrittenItOpensAndIsSaid()
    {
        QFETCH(bool, folderToo);
        Desk desk;
        const QString closed = folderToo ? QFileInfo(desk.path).path() : desk.path;
        const auto usual = QFile::permissions(closed);
        QVERIFY(QFile::setPermissions(closed, folderToo ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner));
        VERIFY_RESULT(desk.open());
        VERIFY_RESULT(desk.edit());
        // However often it is tried, the old file is kept no more than once.
        for (int i = 0; i < 4; ++i) {
            desk.bench.clock->advance(600'000);
            const auto published = desk.document->publishAndWait();
            QVERIFY(!published);
            QCOMPARE(published.error().code, folderToo ? Error::FolderNotWritable : Error::FileReadOnly);
            QCOMPARE(desk.document->publishState().phase, PublishState::Failed);
            QVERIFY(desk.isOld());
            QVERIFY(desk.keptForGood().size() <= 1);
        }
        // The edit is safe on this computer, also over a restart.
        desk.document.reset();
        QVERIFY(desk.isOld());
        VERIFY_RESULT(desk.open());
        QVERIFY(desk.document->wasResumed());
        QVERIFY(need(desk.document->earlierFormat()));
        QCOMPARE(desk.document->data().account.plan, QString("Gold"));
        QVERIFY(QFile::setPermissions(closed, usual));
        VERIFY_RESULT(desk.document->publishAndWait());
        QVERIFY(desk.isNew());
        QCOMPARE(desk.keptForGood().size(), size_t(1));
        QCOMPARE(bytesOf(desk.keptForGood()[0].path), desk.before);
        QVERIFY(desk.leftovers().isEmpty());
    }

    void aShareThatVanishesBeforeTheFirstPublishGetsItLater()
    {
        for (const bool isClosedMeanwhile : {false, true}) {
            Desk desk;
            const QString folder = QFileInfo(desk.path).path();
            VERIFY_RESULT(desk.open());
            VERIFY_RESULT(desk.edit());
            QVERIFY(QDir().rename(folder, folder + "-away"));
            desk.document->publishNow(PublishReason::Leaving);
            QTRY_COMPARE_WITH_TIMEOUT(desk.document->publishState().phase, PublishState::Failed, 15'000);
            QVERIFY(isSaid(*desk.document->publishState().error));
            if (isClosedMeanwhile) {
                desk.document.reset();
                VERIFY_RESULT(desk.open()); // without the share
                QVERIFY(desk.document->wasResumed());
                QCOMPARE(desk.document->data().account.plan, QString("Gold"));
            }
            QVERIFY(QDir().rename(folder + "-away", folder));
            QVERIFY(desk.isOld());
            QVERIFY(need(desk.document->earlierFormat()));
            VERIFY_RESULT(desk.document->publishAndWait());
            QVERIFY(desk.isNew());
            QCOMPARE(bytesOf(desk.keptForGood().at(0).path), desk.before);
            QVERIFY(desk.leftovers().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFormatFaults)
#include "tst_formatfaults.moc"
