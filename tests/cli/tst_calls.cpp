#include "tests/support/commandline.h"
#include "tests/support/rawdatabase.h"

#include "core/base/settings.h"
#include "core/document/document.h"
#include "core/journal/revision.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace straw;

/// How the program is called: in any order of arguments, with names of any bytes, several at once.
class TestCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_cli = std::make_unique<CommandLine>(); }
    void cleanup() { QCOMPARE(m_cli->leftovers(), QStringList()); }

    void optionsMayStandBeforeTheCommand()
    {
        m_cli->variables["SOURCE_DATE_EPOCH"] = "1774951200";               // two reports of one moment are the same
        COMPARE_EXIT(m_cli->run({"--account", "new", "new", "new.db"}), 0); // also when a value looks like one
        COMPARE_EXIT(m_cli->run({"--paper", "letter", "-o", "out.pdf", "export", "new.db"}), 0);
        QProcess info;
        info.start("pdfinfo", {m_cli->path("out.pdf")});
        QVERIFY(info.waitForFinished());
        QVERIFY(info.readAllStandardOutput().contains("612 x 792 pts")); // a letter
        COMPARE_EXIT(m_cli->run({"--paper=letter", "--json", "export", "new.db", "-o", "again.pdf"}), 0);
        QVERIFY(m_cli->read("again.pdf") == m_cli->read("out.pdf"));
        const auto unknown = m_cli->run({"--paper", "letter", "exprot", "new.db"});
        COMPARE_EXIT(unknown, 2);
        QVERIFY2(unknown.err.contains("There is no command"), qPrintable(unknown.err));
    }

    void aClockThatTellsNoTimeIsRefused()
    {
        for (const char *time : {"abc", "12x", "-1", "99999999999999"}) {
            m_cli->variables["SOURCE_DATE_EPOCH"] = time;
            const auto ran = m_cli->run({"new", "a.db", "--account", "A"});
            COMPARE_EXIT(ran, 2);
            QVERIFY2(ran.err.contains("SOURCE_DATE_EPOCH is “" + QString(time) + "”"), qPrintable(ran.err));
            QCOMPARE(m_cli->files(), QStringList());
        }
        for (const char *time : {"", "0", "1773306000"}) {
            m_cli->variables["SOURCE_DATE_EPOCH"] = time;
            COMPARE_EXIT(m_cli->run({"new", QString("at-%1.db").arg(time), "--account", "A"}), 0);
        }
    }

#ifdef Q_OS_UNIX
    void aNameThatIsNotUtf8IsRefusedWithASentence()
    {
        for (const char *command : {"new \"$name\" --account A", "info \"$name\"", "export a.db -o \"$name\""}) {
            QProcess shell;
            shell.setWorkingDirectory(m_cli->folder());
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("FINALSTRAW_HOME", m_cli->path("home"));
            shell.setProcessEnvironment(environment);
            shell.start("/bin/sh",
                        {"-c", QString("name=$(printf 'b\\374ro.db'); exec \"$0\" %1").arg(command), STRAW_CLI});
            const auto ran = CommandLine::finish(shell);
            COMPARE_EXIT(ran, 2);
            QVERIFY2(ran.err.contains("is not UTF-8"), qPrintable(ran.err));
            QCOMPARE(m_cli->files(), QStringList());
        }
    }
#endif

    /// Each takes in what the others were faster with, and all of it is there in the end. Where three were at it in the
    /// very same moment, a version may stand beside the file, as one of somebody else would.
    void severalAtOnceOnOneFileAllGetTheirTurn()
    {
        constexpr int programs = 8;
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "Norvik"}), 0);
        for (int i = 0; i < programs; ++i)
            m_cli->write(QString("%1.json").arg(i), workbook(R"("lesson": [{"id": "l%1", "text": "Lesson %1"}])", i));
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < programs; ++i) {
            running.push_back(std::make_unique<QProcess>());
            m_cli->start(*running.back(), {"import-json", "a.db", QString("%1.json").arg(i)});
        }
        for (const auto &process : running)
            COMPARE_EXIT(CommandLine::finish(*process), 0);
        QSet<QString> lessons;
        const QStringList files = m_cli->files().filter(QRegularExpression("^a.*\\.db$"));
        QVERIFY(files.contains("a.db"));
        for (const QString &file : files) {
            COMPARE_EXIT(m_cli->run({"export", file, "-o", "all.json"}), 0);
            const QJsonObject all = QJsonDocument::fromJson(m_cli->read("all.json")).object();
            for (const QJsonValue &lesson : all["lesson"].toArray())
                lessons.insert(lesson["id"].toString());
        }
        QVERIFY2(lessons.size() == programs, qPrintable(files.join(", ")));
        COMPARE_EXIT(m_cli->run({"check", "a.db"}), 0);
    }

    void whatAnotherOneDecidedDifferentlyMeanwhileIsLeftOpen()
    {
        constexpr int programs = 6;
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "Norvik"}), 0);
        COMPARE_EXIT(m_cli->run({"info", "a.db"}), 0);
        for (int i = 0; i < programs; ++i)
            m_cli->write(QString("%1.json").arg(i),
                         workbook(R"("account": [{"name": "Norvik", "plan": "Plan %1"}])", i));
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < programs; ++i) {
            running.push_back(std::make_unique<QProcess>());
            m_cli->start(*running.back(), {"import-json", "a.db", QString("%1.json").arg(i)});
        }
        int open = 0;
        for (const auto &process : running) {
            const auto ran = CommandLine::finish(*process);
            QVERIFY2(ran.exitCode == 0 || ran.exitCode == 3, qPrintable(ran.err));
            if (ran.exitCode == 3) {
                ++open;
                QVERIFY2(ran.err.contains("had been changed by someone else meanwhile"), qPrintable(ran.err));
            }
        }
        const auto conflicts = m_cli->run({"merge", "a.db", "a.db", "--json"});
        QCOMPARE(conflicts.exitCode, conflicts.json()["conflicts"].toArray().isEmpty() ? 0 : 3);
        QVERIFY(open == 0 || conflicts.exitCode == 3);
    }

    /// The journal may name anybody, in letters that a terminal would obey.
    void whatAFileSaysDoesNotReachTheTerminal()
    {
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "Norvik"}), 0);
        m_cli->write("a.db", RawDatabase::after(m_cli->read("a.db"),
                                                "UPDATE revision SET author = 'A' || char(27) || '[2Jnna'"));
        const auto history = m_cli->run({"history", "a.db"});
        COMPARE_EXIT(history, 0);
        QVERIFY2(history.out.contains("Workbook created by A[2Jnna"), qPrintable(history.out));
        QCOMPARE(m_cli->run({"history", "a.db", "--json"}).json()["revisions"][0]["author"].toString(),
                 QString("A\x1b[2Jnna"));
    }

    /// So that the window does not take what its owner did with it for somebody else's work.
    void whatIsWrittenIsByThisMachine()
    {
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "Norvik"}), 0);
        const auto opened = Document::open(m_cli->path("a.db"), window());
        QVERIFY(opened);
        QVERIFY(!(*opened)->environment().identity.device.isEmpty());
        const auto history = (*opened)->history();
        QVERIFY(history);
        QCOMPARE(history->front().device, (*opened)->environment().identity.device);
        const auto others = (*opened)->lastChangeByOthers({});
        QVERIFY(others && !*others);
    }

private:
    /// The world of the window that is opened after the command line was used.
    Environment window() const
    {
        qputenv("FINALSTRAW_HOME", m_cli->path("home").toUtf8());
        Settings settings;
        Environment world = Environment::system({"Anna Meyer", settings.deviceId()});
        world.home = m_cli->path("window");
        return world;
    }

    static QByteArray workbook(const QString &members, int number)
    {
        return QString("{\"format\": \"finalstraw-workbook\", \"version\": 2, %1}").arg(members.arg(number)).toUtf8();
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
