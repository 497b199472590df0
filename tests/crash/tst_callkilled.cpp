// The real program is killed in the middle of a call: at a random letter of a random note. All but the last half second
// is there at the next start, which comes back to the line for the notes, with its kind, and to the small window. What
// is typed comes from tests/crash/typist/caller.h. STRAW_KILLS asks for more of them, STRAW_SEED for the same ones
// again.

#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"
#include "core/storage/store.h"
#include "tests/support/workbench.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <thread>

using namespace straw;

namespace {

constexpr int startMs = 30'000;
constexpr qint64 halfASecond = 500, slack = 300; // for the machine, which may be busy

qint64 now()
{
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

QString textOf(int note)
{
    return QStringLiteral("note n%1 of what they said in the call").arg(note);
}

} // namespace

class TestCallKilled : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QRandomGenerator m_random;
    QString m_path;

    void start(QProcess &program, const char *call, int from, bool small)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("QT_PLUGIN_PATH", STRAW_TYPIST_FOLDER);
        environment.insert("QT_QPA_GENERIC_PLUGINS", "typist");
        environment.insert("LANGUAGE", "en");
        environment.insert("XDG_RUNTIME_DIR", m_dir.path());
        environment.insert("STRAW_CALL", call);
        environment.insert("STRAW_TYPE_FROM", QString::number(from));
        if (small)
            environment.insert("STRAW_SMALL", "1");
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(STRAW_PROGRAM, {m_path});
        QVERIFY(program.waitForStarted());
    }

    Result<Snapshot> content() const
    {
        QTemporaryDir dir;
        const QString copy = dir.filePath("copy.db");
        if (!QFile::copy(m_path, copy))
            return Error{Error::FileMissing, {m_path}};
        STRAW_ASSIGN(const auto connection, Connection::open(copy, Connection::ReadOnly));
        return Store(*connection).snapshot();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("FINALSTRAW_HOME", m_dir.filePath("home").toUtf8());
        const int seed = qEnvironmentVariableIntValue("STRAW_SEED");
        m_random.seed(seed != 0 ? quint32(seed) : QRandomGenerator::global()->generate());
        Workbench bench;
        m_path = m_dir.filePath("Norvik.db");
        const auto document = bench.create();
        VERIFY_RESULT(document->publishAndWait());
        QVERIFY(QFile::copy(bench.path("Norvik.db"), m_path));
    }

    void allButTheLastHalfSecondIsThereAndOneComesBackToIt()
    {
        const int kills = std::max(4, qEnvironmentVariableIntValue("STRAW_KILLS"));
        int note = 1; // the first of this round
        for (int kill = 0; kill < kills; ++kill) {
            const int first = note;
            QByteArray output;
            {
                QProcess program;
                const bool small = kill % 2 == 1;
                start(program, "type", first, small);
                const int letters = 30 + int(m_random.bounded(200));
                while (output.count("key ") < letters) {
                    QVERIFY2(program.waitForReadyRead(startMs), "the program does not get on");
                    output += program.readAllStandardOutput();
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(m_random.bounded(700)));
                output += program.readAllStandardOutput();
                const qint64 killedAt = now();
                program.kill();
                QVERIFY(program.waitForFinished());
                output += program.readAllStandardOutput();
                output.truncate(output.lastIndexOf('\n') + 1);

                int ended = 0, lastNote = 0, safe = 0; // letters of the last note that have to be there
                for (const QByteArray &line : output.split('\n')) {
                    const QList<QByteArray> words = line.split(' ');
                    if (words[0] == "note")
                        ended = words[1].toInt();
                    if (words[0] != "key")
                        continue;
                    if (std::exchange(lastNote, words[1].toInt()) != lastNote)
                        safe = 0;
                    if (words[3].toLongLong() < killedAt - halfASecond - slack)
                        safe = words[2].toInt();
                }
                note = std::max(ended, lastNote) + 1;

                QProcess look;
                start(look, "look", 0, false);
                QVERIFY(look.waitForFinished(startMs));
                QCOMPARE(look.exitCode(), 0);
                const QByteArray seen = look.readAllStandardOutput();
                const auto workbook = content();
                VERIFY_RESULT(workbook);
                QHash<int, Line> lines;
                for (const Line &line : workbook->lines) {
                    const int number = line.text.section(u' ', 1, 1).mid(1).toInt();
                    if (number > 0)
                        lines.insert(number, line);
                }
                for (int i = first; i <= ended; ++i) {
                    QVERIFY2(lines.contains(i), qPrintable(QStringLiteral("note %1 is lost").arg(i)));
                    QCOMPARE(lines[i].text, textOf(i));
                    QCOMPARE(lines[i].kind.toString(),
                             i % 3 == 0 ? QStringLiteral("ours") : QStringLiteral("verbatim"));
                }
                const auto word = [&seen](const QByteArray &what) {
                    const qsizetype at = seen.indexOf(what + ' ') + what.size() + 1;
                    return seen.mid(at, seen.indexOf('\n', at) - at);
                };
                QCOMPARE(word("focus"), "yes");
                QCOMPARE(word("small"), small ? "yes" : "no");
                const QString written = QString::fromUtf8(word("line"));
                QVERIFY2(written.isEmpty() || textOf(lastNote).startsWith(written), qPrintable(written));
                const bool isEnded = ended == lastNote;
                if (!isEnded) {
                    QVERIFY2(written.size() >= textOf(lastNote).left(safe).trimmed().size(),
                             qPrintable(QStringLiteral("“%1” of %2 letters").arg(written).arg(safe)));
                    if (!written.isEmpty())
                        QVERIFY(word("kind").startsWith(lastNote % 3 == 0 ? "Our view" : "Their words"));
                }
                // The line goes on with what it holds: the next round ends that note first.
                if (!written.isEmpty())
                    QVERIFY(
                        std::ranges::any_of(workbook->lines, [&](const Line &line) { return line.text == written; }));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCallKilled)
#include "tst_callkilled.moc"
