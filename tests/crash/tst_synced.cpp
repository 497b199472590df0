// Two people at two computers, each a process of its own (tests/crash/colleague), work on one
// workbook, while this test plays the program that syncs their folders: it is late, replaces files
// in every manner, brings back older ones, makes duplicates and conflicted copies. Or both work on
// one folder, as on a network drive. In the end, when all is quiet, everybody has everything.
//
// STRAW_ROUNDS asks for more rounds, STRAW_SEED for the same ones again (as far as two processes
// can do the same again).

#include "core/journal/difference.h"
#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "tests/support/filebytes.h"
#include "tests/support/workbench.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace straw;

namespace {

constexpr int answerMs = 60'000;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void sleep(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

/// A colleague, and what is known of their work.
class Colleague
{
public:
    Colleague(QString name, QString path, QString home)
        : m_name(std::move(name))
        , m_path(std::move(path))
        , m_home(std::move(home))
    {
    }
    ~Colleague() { kill(); }

    void start()
    {
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FINALSTRAW_HOME", m_home);
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(STRAW_COLLEAGUE, {m_path, m_name, QString::number(++m_starts)});
        QVERIFY(m_process->waitForStarted());
        waitFor("opened");
    }
    void say(const QByteArray &line)
    {
        m_process->write(line + '\n');
        m_process->waitForBytesWritten(answerMs);
    }
    void listen()
    {
        m_process->waitForReadyRead(1);
        m_output += m_process->readAllStandardOutput();
        for (qsizetype end = m_output.indexOf('\n'); end >= 0; end = m_output.indexOf('\n')) {
            note(QString::fromUtf8(m_output.first(end)));
            m_output = m_output.sliced(end + 1);
        }
    }
    QString askState()
    {
        m_state.clear();
        say("state");
        waitFor("state");
        return m_state;
    }
    void quit()
    {
        say("quit");
        while (m_process->state() != QProcess::NotRunning && m_process->waitForReadyRead(answerMs))
            listen();
        m_process->waitForFinished();
        listen();
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process->exitCode(), 0);
    }
    void kill()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
            listen();
        }
        m_output.clear();
    }

    const QString &name() const { return m_name; }
    const QString &path() const { return m_path; }
    const QString &home() const { return m_home; }

    QSet<QString> added, removed, words, takenBack;
    QHash<QString, QString> revisions; // and their parents

private:
    void waitFor(const QString &line)
    {
        QElapsedTimer timer;
        timer.start();
        m_awaited = line;
        while (!m_awaited.isEmpty() && timer.elapsed() < answerMs && m_process->state() == QProcess::Running)
            listen();
        QVERIFY2(m_awaited.isEmpty(), qPrintable(m_name + " does not answer"));
    }
    void note(const QString &line)
    {
        const QString what = line.section(u' ', 0, 0), rest = line.section(u' ', 1);
        if (what == m_awaited)
            m_awaited.clear();
        if (what == u"state")
            m_state = rest;
        else if (what == u"added")
            added << rest;
        else if (what == u"removed")
            removed << rest;
        else if (what == u"wrote")
            words << rest;
        else if (what == u"unwrote")
            takenBack << rest;
        else if (what == u"revision")
            revisions[rest.section(u' ', 0, 0)] = rest.section(u' ', 1);
        else if (what == u"folded")
            revisions.remove(rest);
    }

    QString m_name, m_path, m_home;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QString m_state, m_awaited;
    int m_starts = 0;
};

/// Copies between folders as Dropbox and its like do.
class SyncProgram
{
public:
    SyncProgram(QRandomGenerator &random, const QStringList &paths)
        : m_random(random)
    {
        for (const QString &path : paths)
            m_places.push_back({path, hashOf(bytesOf(path)), 1});
        m_versions << bytesOf(paths.front());
    }

    int conflicted = 0, replaced = 0, broughtBack = 0, duplicated = 0;

    /// Brings one folder up to date. False when there was nothing to do.
    bool sync(size_t index)
    {
        Place &place = m_places[index];
        const QByteArray now = bytesOf(place.path);
        if (now.isEmpty() || now == noFile || now != bytesOf(place.path))
            return true; // somebody is just writing it
        const bool isChanged = hashOf(now) != place.synced, isBehind = place.version < m_versions.size();
        if (isChanged && isBehind) {
            ++conflicted;
            const QString copy = QStringLiteral("Norvik (conflicted copy %1).db").arg(conflicted);
            for (const Place &each : m_places) // it is a file like any other
                write(QFileInfo(each.path).path() + u'/' + copy, now);
        } else if (isChanged) {
            m_versions << now;
            place.version = m_versions.size();
            place.synced = hashOf(now);
        }
        if (isBehind) {
            ++replaced;
            put(place.path, m_versions.back());
            place.version = m_versions.size();
            place.synced = hashOf(m_versions.back());
        }
        return isChanged || isBehind;
    }
    /// What it was some time ago; and the program believes that this is the newest.
    void bringBack(size_t index)
    {
        ++broughtBack;
        const QByteArray old = m_versions[m_random.bounded(int(m_versions.size()))];
        put(m_places[index].path, old);
        m_places[index].synced = hashOf(old);
    }
    void duplicate(size_t index)
    {
        ++duplicated;
        const QByteArray bytes =
            m_random.bounded(2) ? bytesOf(m_places[index].path) : m_versions[m_random.bounded(int(m_versions.size()))];
        write(QFileInfo(m_places[index].path).path() + QStringLiteral("/Norvik (%1).db").arg(duplicated), bytes);
    }

private:
    struct Place
    {
        QString path;
        QByteArray synced;
        qsizetype version;
    };

    void write(const QString &path, const QByteArray &bytes, int pieces = 1)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const qsizetype each = bytes.size() / pieces + 1;
        for (qsizetype at = 0; at < bytes.size(); at += each) {
            file.write(bytes.sliced(at, std::min(each, bytes.size() - at)));
            file.flush();
            if (pieces > 1)
                sleep(m_random.bounded(20));
        }
    }
    void put(const QString &path, const QByteArray &bytes)
    {
        const QString temporary = QFileInfo(path).path() + "/.sync.tmp";
        switch (m_random.bounded(4)) {
        case 0: // in pieces, in place
            write(path, bytes, 4);
            return;
        case 1: // with a moment in which there is no file
            write(temporary, bytes, 3);
            QFile::remove(path);
            sleep(m_random.bounded(30));
            break;
        default: // in one step
            write(temporary, bytes);
        }
        std::rename(qPrintable(temporary), QFile::encodeName(path).constData());
    }

    QRandomGenerator &m_random;
    std::vector<Place> m_places;
    QByteArrayList m_versions;
};

} // namespace

class TestSynced : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;

    void work(Colleague &person)
    {
        if (m_random.bounded(3) > 0)
            person.say("edit " + QByteArray::number(1 + m_random.bounded(3)));
        if (m_random.bounded(2))
            person.say("save");
        if (m_random.bounded(40) == 0) {
            person.quit();
            person.start();
        } else if (m_random.bounded(40) == 0) {
            person.kill();
            person.start();
        } else if (m_random.bounded(8) == 0) {
            (void)person.askState();
        }
    }

    static QSet<QString> wordsIn(const QVariant &text)
    {
        static const QRegularExpression pattern(QStringLiteral("\\b(anna|ben)\\d+\\b"));
        QSet<QString> words;
        for (auto found = pattern.globalMatch(text.toString()); found.hasNext();)
            words << found.next().captured();
        return words;
    }

    /// What was told is there, unless somebody took it away: they have told so, or a change of theirs says
    /// so itself. It does of somebody who was killed before telling, and of a word that one took out of
    /// the text while it still stood in a dispute, which another decided at the same time.
    void hasAllOf(const Document &document, const std::vector<std::unique_ptr<Colleague>> &people)
    {
        QSet<QString> added, removed, words, takenBack;
        QHash<QString, QString> told;
        for (const auto &person : people) {
            added |= person->added;
            removed |= person->removed;
            words |= person->words;
            takenBack |= person->takenBack;
            told.insert(person->revisions);
        }
        const std::vector<Revision> history = *document.history();
        QHash<QString, QString> lost = told;
        for (const Revision &revision : history)
            lost.remove(revision.id);
        for (const Revision &revision : history) {
            if (!revision.otherParent.isEmpty())
                continue;
            if (!told.contains(revision.id))
                lost.removeIf([&](const auto &each) { return each.value() == revision.parent; }); // folded into it
            const auto differences = document.differences(revision.id);
            VERIFY_RESULT(differences);
            for (const Difference &difference : *differences) {
                takenBack |= wordsIn(difference.before) - wordsIn(difference.after);
                if (difference.kind == RowChange::Removed)
                    removed << difference.table + u' ' + difference.id;
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable("lost: " + QStringList(lost.keys()).join(u' ')));
        for (const QString &record : added - removed) {
            const auto there =
                document.store().exists(TableKey::find(record.section(u' ', 0, 0)), record.section(u' ', 1));
            VERIFY_RESULT(there);
            QVERIFY2(*there, qPrintable("lost: " + record));
        }
        const QString content = contentOf(document.store());
        for (const QString &word : words - takenBack)
            QVERIFY2(content.contains(QRegularExpression("\\b" + word + "\\b")), qPrintable("lost: " + word));
        m_records = int((added - removed).size());
        m_words = int((words - takenBack).size());
        m_revisions = int(history.size());
    }
    int m_records = 0, m_words = 0, m_revisions = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const int seed = qEnvironmentVariableIntValue("STRAW_SEED");
        m_random.seed(seed ? quint32(seed) : QRandomGenerator::global()->generate());
    }

    void inTheEndEverybodyHasEverything_data()
    {
        QTest::addColumn<bool>("oneFolder");
        QTest::newRow("two folders that are synced") << false;
        QTest::newRow("one folder") << true;
    }
    void inTheEndEverybodyHasEverything()
    {
        QFETCH(bool, oneFolder);
        const int wanted = qEnvironmentVariableIntValue("STRAW_ROUNDS"), rounds = wanted > 0 ? wanted : 15;
        QElapsedTimer timer;
        timer.start();
        const QTemporaryDir dir;
        QStringList paths;
        for (const QString &name : {QStringLiteral("anna"), QStringLiteral("ben")}) {
            QDir(dir.path()).mkpath(name);
            paths << dir.filePath((oneFolder ? QStringLiteral("anna") : name) + "/Norvik.db");
        }
        qputenv("FINALSTRAW_HOME", dir.filePath("maker").toUtf8());
        Account account;
        account.name = "Norvik Logistics";
        VERIFY_RESULT(Document::create(paths[0], account, Environment::system({})));
        if (!oneFolder)
            QVERIFY(QFile::copy(paths[0], paths[1]));

        SyncProgram sync(m_random, oneFolder ? QStringList{paths[0]} : paths);
        const size_t places = oneFolder ? 1 : 2;
        std::vector<std::unique_ptr<Colleague>> people;
        for (const QString &name : {QStringLiteral("anna"), QStringLiteral("ben")}) {
            people.push_back(
                std::make_unique<Colleague>(name, paths[qsizetype(people.size())], dir.filePath("home of " + name)));
            people.back()->start();
        }
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            for (const auto &person : people)
                work(*person);
            const size_t place = size_t(m_random.bounded(int(places)));
            if (!oneFolder && m_random.bounded(3) > 0)
                sync.sync(place);
            if (!oneFolder && m_random.bounded(15) == 0)
                sync.bringBack(place);
            if (m_random.bounded(20) == 0)
                sync.duplicate(place);
            sleep(m_random.bounded(250));
            for (const auto &person : people)
                person->listen();
        }
        if (QTest::currentTestFailed())
            return;

        const auto isQuiet = [&] {
            bool hasSynced = false;
            for (size_t place = 0; place < places && !oneFolder; ++place)
                hasSynced |= sync.sync(place);
            const QString state = people[0]->askState();
            return state == people[1]->askState() && bytesOf(paths[0]) == bytesOf(paths[1]) && !hasSynced;
        };
        QElapsedTimer settling;
        settling.start();
        while (!isQuiet() && !QTest::currentTestFailed()) {
            QVERIFY2(settling.elapsed() < answerMs, "they do not come to rest");
            sleep(20);
        }
        if (QTest::currentTestFailed())
            return;
        for (const auto &person : people)
            person->quit();
        QCOMPARE(bytesOf(paths[0]), bytesOf(paths[1]));
        qputenv("FINALSTRAW_HOME", dir.filePath("reader").toUtf8());
        const auto document = Document::open(paths[0], Environment::system({}));
        VERIFY_RESULT(document);
        QVERIFY(!(*document)->historyProblem());
        hasAllOf(**document, people);
        if (QTest::currentTestFailed())
            return;
        for (const auto &person : people) {
            QCOMPARE(QFileInfo(person->path()).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList{"Norvik.db"});
        }
        const auto merges = std::ranges::count_if(*(*document)->history(),
                                                  [](const Revision &each) { return !each.otherParent.isEmpty(); });
        qInfo("%d rounds in %lld s: %d revisions, %d of them merges; %d records and %d words told, none lost; "
              "files replaced %d times, brought back %d, duplicated %d, conflicted %d",
              rounds, timer.elapsed() / 1000, m_revisions, int(merges), m_records, m_words, sync.replaced,
              sync.broughtBack, sync.duplicated, sync.conflicted);
        QVERIFY(merges > 0);
    }
};

QTEST_GUILESS_MAIN(TestSynced)
#include "tst_synced.moc"
