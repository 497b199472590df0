// Files of the first format are opened while the disk fills up, by processes that are killed, and by two
// processes at once. The processes are this program itself:
//
//   tst_formatstep --open FILE                       opens it and waits to be killed
//   tst_formatstep --work FILE AUTHOR COLUMN VALUE   opens it, tells so, changes one field of the account when
//                                                    it is told to, and publishes until it has seen "AWAITED"
//
// STRAW_ALL_STEPS=1 lets the disk be full at many more places, STRAW_KILLS asks for more kills.

#include "core/base/texts.h"
#include "core/document/mergeoutcome.h"
#include "core/journal/journal.h"
#include "tests/support/formatfiles.h"
#include "tests/support/memorycopy.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace straw;

namespace {

constexpr int answerMs = 60'000;

/// While it lives no file of this process grows beyond so many bytes, as on a disk that is nearly full. It is
/// the one way to make SQLite fail, whose writes do not go through FileOperations.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/// A file of the first format in a world of its own, alone or with edits that were never published.
struct Desk
{
    Desk(const QString &name, bool hasUnpublished)
        : path(hasUnpublished ? formatFiles::shareOfKilled(bench, 1) : formatFiles::share(bench, 1, name))
        , before(bytesOf(path))
        , beside(bench.sharedFiles())
    {
    }

    QStringList in(const QString &folder, const QStringList &patterns = {}) const
    {
        return QDir(bench.environment.home + u'/' + folder)
            .entryList(patterns, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QStringList leftInWorkingCopies() const
    {
        QStringList left;
        for (const QString &folder : in("working"))
            left << in("working/" + folder, {"*.begun*", "unreadable*", ".~*"});
        return left;
    }
    bool isUntouched() const { return bytesOf(path) == before && bench.sharedFiles() == beside; }

    Workbench bench;
    QString path;
    QByteArray before;
    QStringList beside;
};

/// All that a file of the first format holds once it is opened, history included.
formatFiles::Records opened(const QString &name)
{
    const Workbench bench;
    const auto document = need(Document::open(formatFiles::share(bench, 1, name), bench.environment));
    return formatFiles::recordsIn(document->databasePath(), Formats::current, true);
}

void everyKind()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasUnpublished");
    QTest::newRow("history") << "history.db" << false;
    QTest::newRow("orphans") << "orphans.db" << false;
    QTest::newRow("a log beside it") << "killed.db" << false;
    QTest::newRow("edits that were not published") << "killed.db" << true;
}

// --- The other processes

int open(const QString &path)
{
    const auto document =
        Document::open(path, Environment::system({QStringLiteral("Anna Weber"), QStringLiteral("laptop-1")}));
    if (!document)
        return 1;
    std::puts("opened");
    std::fflush(stdout);
    for (;;)
        pause();
}

/// Until both of two changes are here and in the file, or what came of them is open.
bool hasBoth(const Document &document)
{
    const Account &account = document.data().account;
    return document.publishState().phase == PublishState::Published
           && ((account.plan == u"Gold" && account.industry == u"Shipping") || !need(document.conflicts()).empty());
}

int work(const QStringList &arguments)
{
    auto opened = Document::open(arguments.value(0),
                                 Environment::system({arguments.value(1), "computer of " + arguments.value(1)}));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(describeError(opened.error())));
        return 1;
    }
    const std::unique_ptr<Document> document = std::move(*opened);
    std::puts("opened");
    std::fflush(stdout);
    char go = 0;
    if (::read(STDIN_FILENO, &go, 1) != 1)
        return 1;
    need(document->setField("account", "account", ColumnKey::find(arguments.value(2)), arguments.value(3)));
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (hasBoth(*document))
            QCoreApplication::exit(0);
        else
            document->publishNow();
    });
    timer.start(20);
    return QCoreApplication::exec();
}

} // namespace

class TestFormatStep : public QObject
{
    Q_OBJECT

    /// Sizes at which something may go wrong: the small ones, and all the way to where everything fits.
    static std::vector<qint64> sizes(qint64 most)
    {
        std::vector<qint64> all{0, 1, 100, 4095, 4096, 32767, 32768};
        const qint64 step = qEnvironmentVariableIsSet("STRAW_ALL_STEPS") ? 4096 : most / 24;
        for (qint64 size = step; size < most + 2 * step; size += step)
            all.push_back(size + (all.size() % 2 ? 0 : 1234)); // also in the middle of a page
        return all;
    }

    int m_opened = 0, m_steps = 0;

private Q_SLOTS:
    void aDiskThatIsFullAtAnyByteLosesNothing_data() { everyKind(); }
    void aDiskThatIsFullAtAnyByteLosesNothing()
    {
        QFETCH(QString, name);
        QFETCH(bool, hasUnpublished);
        const auto whole = opened(name);
        qint64 most = 0;
        {
            const Desk desk(name, hasUnpublished);
            most = QFileInfo(need(Document::open(desk.path, desk.bench.environment))->databasePath()).size();
        }
        m_opened = m_steps = 0;
        for (const qint64 size : sizes(most)) {
            const Desk desk(name, hasUnpublished);
            auto document = [&] {
                const FullDisk disk(size);
                return Document::open(desk.path, desk.bench.environment);
            }();
            const QByteArray where = "full at " + QByteArray::number(size);
            QVERIFY2(desk.isUntouched(), where);
            QVERIFY2(desk.leftInWorkingCopies().isEmpty(),
                     where + ": " + desk.leftInWorkingCopies().join(' ').toUtf8());
            QVERIFY2(desk.in("staging").isEmpty(), where);
            if (document) {
                ++m_opened;
                QVERIFY2(formatFiles::recordsIn((*document)->databasePath(), Formats::current, true) == whole, where);
                continue;
            }
            const Error &error = document.error();
            const QString sentence = Texts().sentence(error);
            const QByteArray said = where + ": " + sentence.toUtf8();
            QVERIFY2(error.code == Error::FormatStepFailed || error.code == Error::DiskFull
                         || error.code == Error::WriteFailed,
                     said);
            if (error.code == Error::FormatStepFailed) {
                ++m_steps;
                QVERIFY2(error.arguments[0] == desk.path && sentence.contains("it is whole, and as it was"), said);
                QVERIFY2(error.cause().code == Error::DiskFull || error.cause().code == Error::WriteFailed, said);
            }
            QVERIFY2(!sentence.contains("begun"), said); // a file that nobody can find

            document = Document::open(desk.path, desk.bench.environment);
            QVERIFY2(document, where);
            QVERIFY2(!(*document)->historyProblem(), where);
            QCOMPARE((*document)->wasResumed(), hasUnpublished);
            QVERIFY2(formatFiles::recordsIn((*document)->databasePath(), Formats::current, true) == whole, where);
            QVERIFY2(desk.leftInWorkingCopies().isEmpty(), where);
        }
        QVERIFY2(m_opened > 0, "it was never large enough");
        QVERIFY2(m_steps > 1, "the step itself never failed");
    }

    void aProcessThatIsKilledWhileItOpensLosesNothing_data() { everyKind(); }
    void aProcessThatIsKilledWhileItOpensLosesNothing()
    {
        QFETCH(QString, name);
        QFETCH(bool, hasUnpublished);
        const int wanted = qEnvironmentVariableIntValue("STRAW_KILLS"), kills = wanted > 0 ? wanted : 15;
        const auto whole = opened(name);
        auto &random = *QRandomGenerator::global();
        int longest = 60; // ms
        for (int round = 0; round <= kills; ++round) {
            const Desk desk(name, hasUnpublished);
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("FINALSTRAW_HOME", desk.bench.environment.home);
            child.setProcessEnvironment(environment);
            QElapsedTimer timer;
            timer.start();
            child.start(QCoreApplication::applicationFilePath(), {"--open", desk.path});
            if (round == 0) { // how long it takes here, so that the kills fall in all of it
                QVERIFY(child.waitForReadyRead(answerMs));
                longest = int(std::max<qint64>(longest, timer.elapsed()));
            } else {
                QVERIFY(child.waitForStarted());
                child.waitForFinished(random.bounded(longest));
            }
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());

            QVERIFY(desk.isUntouched());
            auto document = Document::open(desk.path, desk.bench.environment);
            VERIFY_RESULT(document);
            QVERIFY(!(*document)->historyProblem());
            QCOMPARE((*document)->wasResumed(), hasUnpublished);
            QVERIFY(formatFiles::recordsIn((*document)->databasePath(), Formats::current, true) == whole);
            QVERIFY(desk.isUntouched());
            QVERIFY2(desk.leftInWorkingCopies().isEmpty(), qPrintable(desk.leftInWorkingCopies().join(' ')));
            // A lock that was made in the moment before its folder goes an hour later.
            const QStringList staged = desk.in("staging", {"*[!k]"});
            QVERIFY2(staged.isEmpty(), qPrintable(staged.join(' ')));
        }
    }

    void twoProcessesThatOpenItAtOnceEndWithOneFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("steps");
        QTest::newRow("history") << "history.db" << "industry" << 0;
        QTest::newRow("orphans") << "orphans.db" << "industry" << 1;
        QTest::newRow("the same field") << "orphans.db" << "plan" << 1;
    }
    void twoProcessesThatOpenItAtOnceEndWithOneFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, column);
        QFETCH(int, steps);
        const Workbench bench;
        const QString path = formatFiles::share(bench, 1, name);
        std::vector<std::unique_ptr<QProcess>> people;
        for (const QStringList &change :
             {QStringList{"Cara", "plan", "Gold"}, QStringList{"Emil", column, "Shipping"}}) {
            people.push_back(std::make_unique<QProcess>());
            QProcess &each = *people.back();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("FINALSTRAW_HOME", bench.environment.home + " of " + change[0]);
            each.setProcessEnvironment(environment);
            each.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            each.start(QCoreApplication::applicationFilePath(), QStringList{"--work", path} + change);
        }
        for (const auto &each : people)
            QVERIFY(each->bytesAvailable() > 0 || each->waitForReadyRead(answerMs));
        for (const auto &each : people)
            QVERIFY(each->write("!") == 1 && each->waitForBytesWritten(answerMs));
        for (const auto &each : people) {
            QVERIFY(each->state() == QProcess::NotRunning || each->waitForFinished(answerMs));
            QCOMPARE(each->exitStatus(), QProcess::NormalExit);
            QCOMPARE(each->exitCode(), 0);
        }

        QCOMPARE(bench.sharedFiles(), QStringList{name});
        QCOMPARE(bytesOf(path).at(63), char(Formats::current));
        const auto document = need(Document::open(path, bench.environment));
        QVERIFY(!document->historyProblem());
        const auto conflicts = need(document->conflicts());
        if (column == u"plan") {
            QCOMPARE(conflicts.size(), size_t(1));
            const QStringList sides{conflicts[0].left.value.toString(), conflicts[0].right.value.toString()};
            QVERIFY(sides.contains("Gold") && sides.contains("Shipping"));
        } else {
            QVERIFY(conflicts.empty());
            QCOMPARE(document->data().account.plan, QString("Gold"));
            QCOMPARE(document->data().account.industry, QString("Shipping"));
        }
        QCOMPARE(std::ranges::count_if(need(document->history()),
                                       [](const Revision &each) { return each.change.kind == Change::Format; }),
                 steps);
        for (const QString &orphan : {QStringLiteral("The first orphan."), QStringLiteral("The second orphan.")}) {
            QCOMPARE(std::ranges::count_if(document->data().answers,
                                           [&](const Answer &each) { return each.text == orphan; }),
                     steps);
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--open")
        return open(arguments.value(2));
    if (arguments.value(1) == u"--work")
        return work(arguments.mid(2));
    TestFormatStep test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_formatstep.moc"
