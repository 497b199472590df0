// The real program is killed while somebody works in its window: while it starts, stores, publishes
// or closes. Whatever a key press had made durable must be there afterwards, the shared file must be
// whole at any moment, and the next start tidies up. What is typed comes from tests/crash/typist.
//
// STRAW_KILLS asks for more of them, STRAW_SEED for the same ones again.

#include "core/document/working/workingstate.h"
#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"
#include "tests/support/workbench.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace straw;

namespace {

constexpr int startMs = 20'000;

struct Content
{
    QSet<int> steps; // the events "step nN"
    int word = 0;    // of the notice, "word nN"
};

int numberOf(const QString &text)
{
    return text.mid(text.lastIndexOf(u'n') + 1).toInt();
}

/// Read from a copy, as a colleague would get it by mail.
Result<Content> contentOfFile(const QString &path)
{
    QTemporaryDir dir;
    const QString copy = dir.filePath("copy.db");
    if (!QFile::copy(path, copy))
        return Error{Error::FileMissing, {path}};
    STRAW_ASSIGN(const auto connection, Connection::open(copy, Connection::ReadOnly));
    STRAW_TRY(checkFormat(*connection, path));
    STRAW_TRY(Journal(*connection).check());
    STRAW_ASSIGN(const Snapshot snapshot, Store(*connection).snapshot());
    Content content;
    content.word = numberOf(snapshot.account.noticeText);
    for (const Event &event : snapshot.events)
        content.steps << numberOf(event.title);
    return content;
}

QStringList namesIn(const QString &folder, QDir::Filters kinds = QDir::AllEntries | QDir::Hidden)
{
    return QDir(folder).entryList(kinds | QDir::NoDotAndDotDot);
}

} // namespace

class TestProgramKilled : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QRandomGenerator m_random;
    QString m_folder, m_path, m_home;
    Content m_durable;     // what has to be there
    QSet<int> m_takenBack; // and what must not
    int m_next = 1;        // the number to type next; none is used twice
    int m_typed = 0, m_inStart = 0, m_inPublish = 0, m_withLeftover = 0, m_takenUp = 0;

    void start(QProcess &program, int from)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("QT_PLUGIN_PATH", STRAW_TYPIST_FOLDER);
        environment.insert("QT_QPA_GENERIC_PLUGINS", "typist");
        environment.insert("LANGUAGE", "en");
        environment.insert("XDG_RUNTIME_DIR", m_dir.path());
        if (from > 0)
            environment.insert("STRAW_TYPE_FROM", QString::number(from));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(STRAW_PROGRAM, {m_path});
        QVERIFY(program.waitForStarted());
    }

    void sleep(int microseconds)
    {
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(microseconds)));
    }

    void note(const QByteArray &line)
    {
        const int number = numberOf(QString::fromLatin1(line).replace(u' ', u'n'));
        m_next = std::max(m_next, number + 1);
        if (line.startsWith("added "))
            m_durable.steps << number;
        else if (line.startsWith("undone "))
            m_takenBack << number;
        else if (line.startsWith("wrote "))
            m_durable.word = number;
        else
            return;
        ++m_typed;
    }

    /// Every other one in a publish or near one.
    void typeAndKill()
    {
        QProcess program;
        start(program, m_next);
        const int manner = m_random.bounded(8);
        const QByteArray sign = manner < 5 ? "saving" : "\n";
        const int signs = manner == 7 ? 0 : 1 + m_random.bounded(manner < 5 ? 3 : 20);
        QByteArray output;
        while (output.count(sign) < signs) {
            QVERIFY2(program.waitForReadyRead(startMs), "the program does not get on");
            output += program.readAllStandardOutput();
        }
        sleep(manner == 7 ? 900'000 : manner < 5 ? 25'000 : 15'000);
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
        output += program.readAllStandardOutput();
        m_inStart += output.isEmpty();
        output.truncate(output.lastIndexOf('\n') + 1);
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                note(line);
        }
        ++m_next; // the one that was being typed may have become durable or not
        countPublish();
    }

    /// Did the kill fall between the snapshot and the moment that all was written down?
    void countPublish()
    {
        bool inPublish = false;
        for (const QString &name : namesIn(m_home + "/working")) {
            const QString folder = m_home + "/working/" + name;
            SystemFiles files;
            const auto state = WorkingState::load(files, folder + "/state.json");
            inPublish = inPublish || QFile::exists(folder + "/snapshot.new.db") || (state && state->intent);
        }
        m_inPublish += inPublish;
        m_withLeftover += namesIn(m_folder).size() > 1;
    }

    void theFileIsWhole()
    {
        const auto content = contentOfFile(m_path);
        VERIFY_RESULT(content);
        for (const int step : content->steps)
            QVERIFY2(step > 0 && step < m_next, qPrintable(QString::number(step)));
    }

    /// A start without a kill, and a quit: the file has everything, and nothing is left beside it.
    void everythingIsThereAfterTheNextStart()
    {
        const auto before = contentOfFile(m_path);
        VERIFY_RESULT(before);
        m_takenUp += !before->steps.contains(m_durable.steps) || before->word < m_durable.word;
        QProcess program;
        start(program, 0);
        QVERIFY(program.waitForFinished(startMs));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);

        const auto content = contentOfFile(m_path);
        VERIFY_RESULT(content);
        QVERIFY2(content->steps.contains(m_durable.steps),
                 qPrintable(QStringLiteral("lost: %1").arg(QDebug::toString(m_durable.steps - content->steps))));
        QVERIFY2(!content->steps.intersects(m_takenBack),
                 qPrintable(QStringLiteral("back: %1").arg(QDebug::toString(content->steps & m_takenBack))));
        QVERIFY2(content->word >= m_durable.word && content->word < m_next,
                 qPrintable(QStringLiteral("%1, not %2").arg(content->word).arg(m_durable.word)));
        m_durable = *content;

        QCOMPARE(namesIn(m_folder), QStringList{"Norvik Übergabe.db"});
        QCOMPARE(namesIn(m_home + "/staging"), QStringList());
        const QStringList ours{"lock", "settings.ini", "snapshot.db", "state.ini", "state.json", "workbook.db"};
        QStringList left;
        for (QDirIterator found(m_home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); found.hasNext();) {
            found.next();
            if (!ours.contains(found.fileName()) && !found.filePath().contains("/backups/")
                && !found.filePath().contains("/learned/"))
                left << found.filePath();
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_home = m_dir.filePath("home");
        qputenv("FINALSTRAW_HOME", m_home.toUtf8());
        const int seed = qEnvironmentVariableIntValue("STRAW_SEED");
        m_random.seed(seed ? quint32(seed) : QRandomGenerator::global()->generate());
    }

    void whatWasTypedIsThereAfterAnyKill()
    {
        const int wanted = qEnvironmentVariableIntValue("STRAW_KILLS"), kills = wanted > 0 ? wanted : 12;
        constexpr int killsAFile = 40; // a file that grows and grows slows the typing down
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kills; ++i) {
            if (i % killsAFile == 0) {
                m_folder = m_dir.filePath(QStringLiteral("shared %1").arg(i / killsAFile));
                m_path = m_folder + QStringLiteral("/Norvik Übergabe.db");
                QVERIFY(QDir().mkdir(m_folder));
                Account account;
                account.name = "Norvik Logistics";
                VERIFY_RESULT(Document::create(m_path, account, Environment::system({})));
                m_durable = {};
                m_takenBack.clear();
            }
            typeAndKill();
            if (!QTest::currentTestFailed())
                theFileIsWhole();
            if (!QTest::currentTestFailed()
                && (m_random.bounded(3) == 0 || i == kills - 1 || (i + 1) % killsAFile == 0))
                everythingIsThereAfterTheNextStart();
            if (QTest::currentTestFailed()) {
                qWarning("at kill %d", i);
                return;
            }
        }
        qInfo("%d kills in %lld s, %d before anything was typed: %d edits durable, %d kills in a publish "
              "(%d left a file beside the shared one), %d times unpublished work was taken up",
              kills, timer.elapsed() / 1000, m_inStart, m_typed, m_inPublish, m_withLeftover, m_takenUp);
        QVERIFY(m_typed > kills); // else the kills came too early to tell
        QVERIFY(m_takenUp > 0);
    }
};

QTEST_GUILESS_MAIN(TestProgramKilled)
#include "tst_programkilled.moc"
