#include "core/document/earlier/rescue.h"

#include "core/document/document.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;

namespace {

/// A workbook that was saved twice and closed, so that its state "first" lies in the backups.
QString savedTwice(Workbench &bench)
{
    bench.environment.backups = bench.path("../backups");
    const auto document = bench.create();
    for (const char *plan : {"first", "second"}) {
        bench.clock->advance(3'600'000);
        if (!document->setField("account", "account", "plan", plan) || !document->publishAndWait())
            qFatal("it could not be saved");
    }
    return document->path();
}

QString planIn(const QString &path, const Environment &environment)
{
    const auto document = Document::open(path, environment);
    return document ? (*document)->data().account.plan : describeError(document.error());
}

void damage(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    for (qsizetype i = 100; i < bytes.size(); i += 7)
        bytes[i] = char(bytes[i] ^ 0x5a);
    QVERIFY(writeBytes(path, bytes));
}

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDamagedFileOffersWhatWasSavedLast()
    {
        Workbench bench;
        const QString path = savedTwice(bench);
        damage(path);
        const QByteArray damaged = bytesOf(path);
        const auto refused = Document::open(path, bench.environment);
        QVERIFY(!refused && rescue::canHelp(refused.error()));

        const auto state = rescue::newestGoodState(path, bench.environment);
        QVERIFY(state);
        QCOMPARE(state->at, bench.clock->nowUtc());
        const auto aside = rescue::putInPlace(*state, path, bench.environment);
        VERIFY_RESULT(aside);
        QCOMPARE(bytesOf(*aside), damaged); // nothing is thrown away
        QCOMPARE(QFileInfo(*aside).fileName().left(16), QString("Norvik (damaged "));
        QCOMPARE(planIn(path, bench.environment), QString("second"));
        QCOMPARE(bench.sharedFiles().size(), 2);
    }

    void whenTheLastStateIsDamagedTooAnEarlierOneIsFound()
    {
        Workbench bench;
        const QString path = savedTwice(bench);
        damage(path);
        for (const WorkingFolder &copy : WorkingFolder::all(bench.environment)) {
            damage(copy.databasePath());
            damage(copy.snapshotPath());
        }
        const auto state = rescue::newestGoodState(path, bench.environment);
        QVERIFY(state);
        VERIFY_RESULT(rescue::putInPlace(*state, path, bench.environment));
        QCOMPARE(planIn(path, bench.environment), QString("first"));
    }

    void aFileThatIsGoneCanBeMadeAgain()
    {
        Workbench bench;
        const QString path = savedTwice(bench);
        QVERIFY(QFile::remove(path));
        const auto state = rescue::newestGoodState(path, bench.environment);
        QVERIFY(state);
        QCOMPARE(*rescue::putInPlace(*state, path, bench.environment), QString());
        QCOMPARE(planIn(path, bench.environment), QString("second"));
    }

    void aFileThatWasNeverOpenHereHasNothingToOffer()
    {
        Workbench bench;
        savedTwice(bench);
        QVERIFY(writeBytes(bench.path("Unknown.db"), "rubbish"));
        QVERIFY(!rescue::newestGoodState(bench.path("Unknown.db"), bench.environment));
        QVERIFY(!rescue::canHelp(Error{Error::FileForeign, {}}));
    }

    void whereNothingCanBeWrittenTheDamagedFileStays()
    {
        Workbench bench;
        const QString path = savedTwice(bench);
        damage(path);
        const QByteArray damaged = bytesOf(path);
        const auto state = rescue::newestGoodState(path, bench.environment);
        QVERIFY(state);
        for (int step = 1;; ++step) {
            const auto files = std::make_shared<FaultyFiles>();
            Environment world = bench.environment;
            world.files = files;
            files->failAt(step, Error::DiskFull, FaultyFiles::Refused);
            const auto done = rescue::putInPlace(*state, path, world);
            const QStringList left = bench.sharedFiles();
            QVERIFY(
                std::ranges::any_of(left, [&](const QString &name) { return bytesOf(bench.path(name)) == damaged; }));
            if (done)
                break;
            QVERIFY(step < 100);
            if (left.size() == 1)
                continue;
            // Only making it durable failed: then it stands there already.
            QCOMPARE(files->failed(), QByteArray("syncFolder"));
            break;
        }
        QCOMPARE(planIn(path, bench.environment), QString("second"));
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
