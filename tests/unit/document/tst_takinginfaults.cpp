#include "core/document/document.h"
#include "core/journal/journal.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/filebytes.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;

namespace {

const QStringList both{"Mine", "Theirs"};

/// What a shared file was, and what a colleague made of it.
struct Versions
{
    QByteArray before, theirs;
};

const Versions &versions()
{
    static const Versions made = [] {
        Workbench bench;
        const auto document = bench.create();
        Versions versions{bytesOf(document->path()), {}};
        if (!addEvent(*document, "Theirs") || !document->publishAndWait())
            qFatal("the file cannot be changed");
        versions.theirs = bytesOf(document->path());
        return versions;
    }();
    return made;
}

/// Somebody with unpublished work, whose shared file a colleague has just replaced.
struct Desk
{
    Desk()
        : files(std::make_shared<FaultyFiles>())
        , path(bench.path("Norvik.db"))
    {
        bench.environment.files = files;
        write(versions().before);
        document = open();
        VERIFY_RESULT(addEvent(*document, "Mine"));
        QVERIFY(QFile::remove(path));
        write(versions().theirs);
    }

    std::unique_ptr<Document> open() const
    {
        auto opened = Document::open(path, bench.environment);
        if (!opened)
            qFatal("%s", qPrintable(describeError(opened.error())));
        return std::move(*opened);
    }
    void write(const QByteArray &bytes) const { QVERIFY(writeBytes(path, bytes)); }
    /// Saves as Ctrl+S does, which takes in what the colleague did. With a fault it may come to nothing.
    void save()
    {
        (void)document->publishAndWait();
        constexpr int most = 1000; // ms; a look that came to nothing says nothing
        (void)QTest::qWaitFor(
            [this] { return document->publishState().phase != PublishState::Pending || titles(*document) == both; },
            most);
        (void)document->publishAndWait();
    }
    bool isDone() const
    {
        return titles(*document) == both && document->publishState().phase == PublishState::Published;
    }
    /// Saves again until nothing is left to do, as somebody would who is told that it did not work.
    void saveAgain() { QTRY_VERIFY_WITH_TIMEOUT(isDone() || (document->publishNow(), false), 30'000); }
    QStringList leftovers() const
    {
        QStringList left = QDir(bench.environment.home + "/staging").entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &name : bench.sharedFiles()) {
            if (name != u"Norvik.db")
                left << name;
        }
        return left;
    }

    Workbench bench;
    std::shared_ptr<FaultyFiles> files;
    QString path;
    std::unique_ptr<Document> document;
};

} // namespace

/// Saving over a file that a colleague has changed takes theirs in and publishes both. Any step of that
/// may fail once: the file is theirs or holds both, nothing is lost, and the next save brings it to its
/// end, without a restart. STRAW_ALL_STEPS=1 lets every step fail, else every eleventh does.
class TestTakingInFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStepMayFail_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("onShare");
        QTest::newRow("full") << int(Error::DiskFull) << int(FaultyFiles::Refused) << false;
        QTest::newRow("written short") << int(Error::DiskFull) << int(FaultyFiles::Halfway) << false;
        QTest::newRow("denied") << int(Error::FolderNotWritable) << int(FaultyFiles::Refused) << false;
        QTest::newRow("answer lost") << int(Error::WriteFailed) << int(FaultyFiles::AnswerLost) << false;
        QTest::newRow("busy") << int(Error::FileBusy) << int(FaultyFiles::Refused) << true;
        QTest::newRow("gone") << int(Error::FileMissing) << int(FaultyFiles::Refused) << true;
    }
    void anyStepMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        QFETCH(bool, onShare);
        int steps = 0;
        for (int step = 1;; step += stride()) {
            Desk desk;
            if (onShare)
                desk.files->within = QFileInfo(desk.path).path();
            desk.files->failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            desk.save();
            const QByteArray where = desk.files->failed() + " at step " + QByteArray::number(step);
            steps = desk.files->steps();
            QVERIFY2(titles(*desk.document).contains("Mine"), where);
            desk.files->failNever();
            desk.saveAgain();
            QVERIFY2(desk.isDone(), where + ": " + titles(*desk.document).join(' ').toUtf8());
            desk.document.reset();
            QVERIFY2(desk.leftovers().isEmpty(), where + ": " + desk.leftovers().join(' ').toUtf8());
            desk.bench.environment.home += "-other";
            QVERIFY2(titles(*desk.open()) == both, where);
            if (QTest::currentTestFailed())
                return;
            if (where.startsWith(' '))
                break;
        }
        QVERIFY(steps > (onShare ? 15 : 40));
    }

    /// Nothing is done any more from some step on, as after a kill: the next start finds all of it.
    void aStopAtAnyStepLosesNothing()
    {
        int step = 1;
        for (bool stopped = true; stopped; step += stride()) {
            Desk desk;
            desk.files->dieAfter(step);
            desk.save();
            stopped = desk.files->isDead();
            const QByteArray where = "step " + QByteArray::number(step);
            desk.document.reset();
            desk.files->failNever();

            desk.document = desk.open();
            QVERIFY2(titles(*desk.document).contains("Mine"), where);
            desk.saveAgain();
            QVERIFY2(desk.isDone(), where);
            desk.document.reset();
            QVERIFY2(desk.leftovers().isEmpty(), where + ": " + desk.leftovers().join(' ').toUtf8());
            desk.bench.environment.home += "-other";
            QVERIFY2(titles(*desk.open()) == both, where);
        }
        QVERIFY(step > 40);
    }
};

QTEST_GUILESS_MAIN(TestTakingInFaults)
#include "tst_takinginfaults.moc"
