// A process that edits without a pause is killed at random moments: while it opens, commits, takes
// a snapshot or replaces the shared file. Whatever it had acknowledged must be there at the next
// start, and the shared file must be whole at any moment. The process is this program itself:
// `tst_killed
// --edit FILE` edits and writes the number of each edit to its output once it is durable.

#include "tests/support/workbench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace straw;

namespace {

constexpr int eventEvery = 5;

Environment environmentOfChild()
{
    return Environment::system({QStringLiteral("Anna Meyer"), QStringLiteral("laptop-1")});
}

void acknowledge(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

/// Runs until it is killed; ends by itself only when something fails.
int edit(const QString &path)
{
    auto document = Document::open(path, environmentOfChild());
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(describeError(document.error())));
        return 1;
    }
    int number = (*document)->data().account.plan.toInt();
    acknowledge("opened", number);
    for (;;) {
        ++number;
        Result<ChangeSummary> done = number % eventEvery == 0 ? addEvent(**document, QString::number(number))
                                                              : addEvent(**document, QStringLiteral("taken back"));
        if (done && number % eventEvery != 0)
            done = (*document)->undo();
        if (done) // folded with the ones before, unless a publish has sealed them
            done = (*document)->setField("account", "account", "plan", QString::number(number));
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(describeError(done.error())));
            return 1;
        }
        acknowledge("edited", number);
        if (number % 7 == 0)
            (*document)->publishNow(PublishReason::Saving);
        QCoreApplication::processEvents();
    }
}

/// What is written in a workbook, read from a copy of its file.
struct Content
{
    int number = -1;
    QSet<int> events;
};

Result<Content> contentOfFile(const QString &path)
{
    QTemporaryDir dir;
    const QString copy = dir.filePath("copy.db");
    if (!QFile::copy(path, copy))
        return Error{Error::FileMissing, {path}};
    STRAW_ASSIGN(const auto connection, Connection::open(copy, Connection::ReadOnly));
    STRAW_TRY(checkFormat(*connection, path));
    Content content;
    STRAW_ASSIGN(const QVariant plan, connection->value("SELECT plan FROM account"));
    content.number = plan.toInt();
    STRAW_ASSIGN(Statement events, connection->prepare("SELECT title FROM event"));
    for (;;) {
        STRAW_ASSIGN(const bool more, events.step());
        if (!more)
            return content;
        content.events.insert(events.text(0).toInt());
    }
}

bool hasAllEvents(const QSet<int> &events, int upTo)
{
    for (int number = eventEvery; number <= upTo; number += eventEvery) {
        if (!events.contains(number))
            return false;
    }
    return true;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    int m_acknowledged = 0; // of all rounds on the same file
    int m_edits = 0, m_published = 0, m_resumed = 0;

    /// Starts a process, waits for some edits or not even for the start, and kills it.
    void runAndKill(const QString &path)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {"--edit", path});
        QVERIFY(child.waitForStarted());
        const bool whileOpening = m_random.bounded(4) == 0;
        const int lines = whileOpening ? 0 : 1 + m_random.bounded(30);
        QByteArray output;
        while (output.count('\n') < lines) {
            QVERIFY2(child.waitForReadyRead(20'000), "the process stopped editing");
            output += child.readAllStandardOutput();
        }
        // Somewhere between two edits.
        child.waitForFinished(m_random.bounded(whileOpening ? 60 : 12));
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("opened ")) {
                // It found at least what had been acknowledged, and at most one edit more.
                const int found = line.mid(7).toInt();
                QVERIFY2(found == m_acknowledged || found == m_acknowledged + 1, line);
                m_acknowledged = found;
            } else if (line.startsWith("edited ")) {
                QCOMPARE(line.mid(7).toInt(), m_acknowledged + 1);
                ++m_acknowledged;
                ++m_edits;
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { qputenv("FINALSTRAW_HOME", m_dir.filePath("home").toUtf8()); }

    void aWorkbookThatAnotherProcessEditsIsBusy()
    {
        const QString path = m_dir.filePath("busy.db");
        Account account;
        account.name = "Norvik Logistics";
        VERIFY_RESULT(Document::create(path, account, environmentOfChild()));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--edit", path});
        QVERIFY(child.waitForReadyRead(20'000));
        const auto second = Document::open(path, environmentOfChild());
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(!second);
        QCOMPARE(second.error(), (Error{Error::FileBusy, {path}}));
        VERIFY_RESULT(Document::open(path, environmentOfChild()));
    }

    void noAcknowledgedEditIsEverLost()
    {
        constexpr int files = 5, roundsPerFile = 22;
        QElapsedTimer timer;
        timer.start();
        for (int file = 0; file < files; ++file) {
            const QString folder = m_dir.filePath(QStringLiteral("shared %1").arg(file));
            QVERIFY(QDir().mkdir(folder));
            const QString path = folder + QStringLiteral("/Norvik Übergabe.db");
            Account account;
            account.name = "Norvik Logistics";
            VERIFY_RESULT(Document::create(path, account, environmentOfChild()));
            m_acknowledged = 0;
            int shared = 0;
            for (int round = 0; round < roundsPerFile; ++round) {
                runAndKill(path);
                if (QTest::currentTestFailed())
                    return;

                // The shared file is whole, and never goes back.
                const auto content = contentOfFile(path);
                VERIFY_RESULT(content);
                QVERIFY(content->number >= shared && content->number <= m_acknowledged + 1);
                QVERIFY(hasAllEvents(content->events, content->number));
                m_published += content->number > shared;
                shared = content->number;

                // In every other round the next process has to take up what two crashes left.
                if (round % 2 == 0)
                    continue;
                const auto document = Document::open(path, environmentOfChild());
                VERIFY_RESULT(document);
                QVERIFY(!(*document)->historyProblem());
                m_resumed += (*document)->wasResumed();
                const int found = (*document)->data().account.plan.toInt();
                QVERIFY(found == m_acknowledged || found == m_acknowledged + 1);
                m_acknowledged = found;
                QSet<int> events;
                for (const Event &event : (*document)->data().events)
                    events.insert(event.title.toInt());
                QVERIFY(hasAllEvents(events, found));
                VERIFY_RESULT((*document)->publishAndWait());
                shared = found;
                // Nothing of us stays beside it, nor of copies that were just being looked at.
                QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
                QVERIFY(QDir(m_dir.filePath("home/staging")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
            }
        }
        qInfo("%d kills in %lld ms: %d edits acknowledged, %d rounds in which the file was replaced, "
              "%d resumed",
              files * roundsPerFile, timer.elapsed(), m_edits, m_published, m_resumed);
        // Else the kills came too early to test anything.
        QVERIFY(m_edits > files * roundsPerFile);
        QVERIFY(m_published > files);
        QVERIFY(m_resumed > files);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit")
        return edit(arguments.value(2));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
