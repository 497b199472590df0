#include "tests/support/commandline.h"
#include "tests/support/rawdatabase.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "tests/support/filebytes.h"

#include <QJsonArray>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#endif

using namespace straw;

/// Files that are no workbook, or that cannot be written: every command answers with a sentence and
/// its exit code, and nothing is half-written.
class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        CommandLine cli;
        COMPARE_EXIT(cli.run({"sample", "a.db"}), 0);
        m_workbook = cli.read("a.db");
        QVERIFY(m_workbook.size() > 100'000);
        COMPARE_EXIT(cli.run({"export", "a.db", "-o", "a.json"}), 0);
        m_json = cli.read("a.json");
    }

    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->write("in.json", m_json);
        m_cli->write("events.csv", "date,what\n2024-05-03,Call\n");
    }

    void whatIsNoWorkbookIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &problem,
                            const QString &sentence) { QTest::newRow(name) << bytes << problem << sentence; };
        row("empty", {}, "FileEmpty", "is empty");
        row("text", "Dear Anna,\n\nthank you for the workbook.\n" + QByteArray(200, 'x'), "FileNotDatabase",
            "is not a Final Straw workbook");
        row("foreign database", foreignDatabase(), "FileForeign", "database of another program");
        row("cut in half", m_workbook.first(m_workbook.size() / 2), "FileTruncated", "is incomplete");
        row("only its head", m_workbook.first(100), "FileTruncated", "is incomplete");
        row("newer", newer(), "FileTooNew", "newer version");
        row("pages of rubbish", rubbish(), "FileDamaged", "is damaged");
        row("another structure", altered(), "FileSchemaChanged", "was altered by another program");
    }

    void whatIsNoWorkbookIsLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, problem);
        QFETCH(const QString, sentence);
        m_cli->write("a.db", bytes);
        const QStringList before = m_cli->files();
        for (const QStringList &call : calls("a.db")) {
            const auto ran = m_cli->run(call);
            COMPARE_EXIT(ran, 1);
            QVERIFY2(ran.err.contains(sentence) && ran.err.contains(m_cli->path("a.db")),
                     qPrintable(call.first() + ": " + ran.err));
            QVERIFY(ran.out.isEmpty());
            QVERIFY(m_cli->read("a.db") == bytes);
            QCOMPARE(m_cli->files(), before);
        }
        const auto check = m_cli->run({"check", "a.db", "--json"});
        COMPARE_EXIT(check, 1);
        QCOMPARE(check.json()["problem"].toString(), problem);
        QCOMPARE(check.json()["readable"], QJsonValue(true));
        QVERIFY(check.json()["whole"] != QJsonValue(true));
    }

    /// Whichever comes first: the bad one is named, not the good one, and no file of the program's own.
    void aMergeBlamesTheRightFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const char *sentence) {
            QTest::newRow(name) << bytes << QString(sentence);
        };
        row("empty", {}, "is empty");
        row("text", QByteArray(200, 'x'), "is not a Final Straw workbook");
        row("foreign database", foreignDatabase(), "database of another program");
        row("cut in half", m_workbook.first(m_workbook.size() / 2), "is incomplete");
        row("newer", newer(), "newer version");
        row("pages of rubbish", rubbish(), "is damaged");
        row("another structure", altered(), "was altered by another program");
        row("no account",
            RawDatabase::after(m_workbook, "DELETE FROM account; DELETE FROM evidence; DELETE FROM revision"),
            "does not hold one workbook");
        row("a reference to nobody",
            RawDatabase::after(m_workbook, "PRAGMA foreign_keys=OFF; UPDATE action SET owner_id = 'nobody'"),
            "something is named that is gone, in “action”, “owner_id”");
        row("too long a text",
            RawDatabase::after(m_workbook, "INSERT INTO lesson (id, text) VALUES ('l', replace(hex("
                                           "zeroblob(9000000)), '0', 'x'))"),
            "holds a text that is longer than a workbook can keep (“lesson”, “text”)");
        row("far too long a text",
            RawDatabase::after(m_workbook, "INSERT INTO lesson (id, text) VALUES ('l', replace(hex("
                                           "zeroblob(35000000)), '0', 'x'))"),
            "holds a text that is longer than a workbook can keep");
    }

    void aMergeBlamesTheRightFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        m_cli->write("good.db", m_workbook);
        m_cli->write("bad.db", bytes);
        for (const QStringList &files : {QStringList{"good.db", "bad.db"}, QStringList{"bad.db", "good.db"}}) {
            for (const QStringList &more : {QStringList(), QStringList{"-o", "out.db"}}) {
                const auto ran = m_cli->run(QStringList{"merge"} + files + more);
                COMPARE_EXIT(ran, 1);
                QVERIFY2(ran.err.contains(sentence) && ran.err.contains(m_cli->path("bad.db")), qPrintable(ran.err));
                QVERIFY2(!ran.err.contains("good.db") && !ran.err.contains(m_cli->path("home")), qPrintable(ran.err));
                QVERIFY(m_cli->read("good.db") == m_workbook && !m_cli->files().contains("out.db"));
            }
        }
    }

    /// Whoever wrote past the program has lost the history, not the workbook.
    void aHistoryThatGoesInACircle()
    {
        m_cli->write("good.db", m_workbook);
        for (const char *circle :
             {"UPDATE revision SET parent = id",
              "UPDATE revision SET parent = 'a'; INSERT INTO revision"
              " (id, parent, at, kind, format) SELECT 'a', id, at, kind, format FROM revision LIMIT 1"}) {
            m_cli->write("bad.db", RawDatabase::after(m_workbook, circle));
            const auto check = m_cli->run({"check", "bad.db"});
            COMPARE_EXIT(check, 1);
            QVERIFY2(check.err.contains("a change builds on itself"), qPrintable(check.err));
            const auto merged = m_cli->run({"merge", "good.db", "bad.db"});
            COMPARE_EXIT(merged, 1);
            QVERIFY2(merged.err.contains("In the history of " + m_cli->path("bad.db") + " a change builds on itself"),
                     qPrintable(merged.err));
            // Work in it begins a history of its own.
            m_cli->write("change.json",
                         R"({"format": "finalstraw-workbook", "version": 2, "lesson": [{"id": "l", "text": "x"}]})");
            COMPARE_EXIT(m_cli->run({"import-json", "bad.db", "change.json"}), 0);
            COMPARE_EXIT(m_cli->run({"check", "bad.db"}), 0);
            QCOMPARE(m_cli->run({"history", "bad.db", "--json"}).json()["revisions"].toArray().size(), 1);
        }
    }

    void aMissingFileAndAFolder()
    {
        QDir(m_cli->folder()).mkdir("folder.db");
        const QStringList before = m_cli->files();
        for (const auto &[file, sentence] :
             {std::pair(QString("missing.db"), "There is no file"), std::pair(QString("folder.db"), "is a folder")}) {
            for (const QStringList &call : calls(file)) {
                if (file == "missing.db" && call.first() == "import-json")
                    continue; // that makes it
                const auto ran = m_cli->run(call);
                COMPARE_EXIT(ran, 1);
                QVERIFY2(ran.err.contains(sentence), qPrintable(call.first() + ": " + ran.err));
            }
            const auto check = m_cli->run({"check", file, "--json"});
            QCOMPARE(check.json()["readable"], QJsonValue(false));
        }
        QCOMPARE(m_cli->files(), before);
    }

    void aFolderThatIsNotThere()
    {
        for (const QStringList &call :
             {QStringList{"new", "no/a.db", "--account", "A"}, QStringList{"sample", "no/a.db"},
              QStringList{"import-json", "no/a.db", "in.json"}}) {
            const auto ran = m_cli->run(call);
            COMPARE_EXIT(ran, 1);
            QVERIFY2(ran.err.contains("There is no folder"), qPrintable(ran.err));
        }
        m_cli->write("a.db", m_workbook);
        const auto ran = m_cli->run({"export", "a.db", "-o", "no/a.json"});
        COMPARE_EXIT(ran, 1);
        QVERIFY(ran.err.contains("There is no folder"));
    }

    void aReadOnlyFileCanBeReadButNotChanged()
    {
        m_cli->write("a.db", m_workbook);
        m_cli->write("out.json", "old");
        QFile::setPermissions(m_cli->path("a.db"), QFile::ReadOwner | QFile::ReadUser);
        QFile::setPermissions(m_cli->path("out.json"), QFile::ReadOwner | QFile::ReadUser);
        COMPARE_EXIT(m_cli->run({"info", "a.db"}), 0);
        for (const QStringList &call :
             {QStringList{"import-json", "a.db", "change.json"}, QStringList{"export", "a.db", "-o", "out.json"}}) {
            m_cli->write("change.json",
                         R"({"format": "finalstraw-workbook", "version": 1, "lesson": [{"id": "l", "text": "x"}]})");
            const auto ran = m_cli->run(call);
            COMPARE_EXIT(ran, 1);
            QVERIFY2(ran.err.contains("is read only"), qPrintable(ran.err));
        }
        QVERIFY(m_cli->read("a.db") == m_workbook);
        QCOMPARE(m_cli->read("out.json"), QByteArray("old"));
        QCOMPARE(m_cli->files(), (QStringList{"a.db", "change.json", "events.csv", "in.json", "out.json"}));
    }

    void aReadOnlyFolder()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            m_cli->runAsNobody();
        if (m_cli->run({"--version"}).exitCode != 0)
            QSKIP("nobody else may run the program here");
        m_cli->write("a.db", m_workbook);
        const QStringList before = m_cli->files();
        QFile::setPermissions(m_cli->folder(), QFile::Permissions(0x5555));
        const auto writable = qScopeGuard([&] { QFile::setPermissions(m_cli->folder(), QFile::Permissions(0x7777)); });
        COMPARE_EXIT(m_cli->run({"info", "a.db"}), 0);
        for (const QStringList &call :
             {QStringList{"new", "b.db", "--account", "A"}, QStringList{"export", "a.db", "-o", "out.json"},
              QStringList{"import-timeline", "a.db", "events.csv", "--map", "at=date", "title=what"}}) {
            const auto ran = m_cli->run(call);
            COMPARE_EXIT(ran, 1);
            QVERIFY2(ran.err.contains("read only"), qPrintable(ran.err));
        }
        QVERIFY(m_cli->read("a.db") == m_workbook);
        QCOMPARE(m_cli->files(), before);
#else
        QSKIP("folders are made read only in another way here");
#endif
    }

    void aFullDisk()
    {
#ifdef Q_OS_LINUX
        QDir(m_cli->folder()).mkdir("disk");
        const QByteArray disk = QFile::encodeName(m_cli->path("disk"));
        const QByteArray size = "size=" + QByteArray::number(m_workbook.size() + 64 * 1024);
        if (::mount("none", disk, "tmpfs", 0, size) != 0)
            QSKIP("no file system can be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount(disk); });
        m_cli->write("disk/a.db", m_workbook);
        m_cli->write("disk/out.json", "old");
        for (const QStringList &call :
             {QStringList{"import-timeline", "disk/a.db", "events.csv", "--map", "at=date", "title=what"},
              QStringList{"export", "disk/a.db", "-o", "disk/out.json"}, QStringList{"sample", "disk/b.db"}}) {
            const auto ran = m_cli->run(call);
            COMPARE_EXIT(ran, 1);
            QVERIFY2(ran.err.contains("no space left"), qPrintable(call.first() + ": " + ran.err));
            QVERIFY(m_cli->read("disk/a.db") == m_workbook);
            QCOMPARE(m_cli->read("disk/out.json"), QByteArray("old"));
            QCOMPARE(QDir(m_cli->path("disk")).entryList(QDir::Files | QDir::Hidden),
                     (QStringList{"a.db", "out.json"}));
        }
#else
        QSKIP("needs a small file system");
#endif
    }

    /// The file is replaced while the program waits for what to import.
    void aFileThatSomebodyElseChangesMeanwhileIsLeftAsItIs()
    {
#ifdef Q_OS_LINUX
        m_cli->write("a.db", m_workbook);
        COMPARE_EXIT(m_cli->run({"new", "theirs.db", "--account", "Theirs"}), 0);
        const QByteArray theirs = m_cli->read("theirs.db");
        const QByteArray pipe = QFile::encodeName(m_cli->path("pipe"));
        QCOMPARE(::mkfifo(pipe, 0600), 0);
        QProcess process;
        m_cli->start(process, {"import-json", "a.db", "pipe"});
        int fd = -1;
        const auto isOpen = [&] { // which it can be once the program reads, that is, has its copy
            if (fd < 0)
                fd = ::open(pipe, O_WRONLY | O_NONBLOCK);
            return fd >= 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
        QVERIFY(QFile::remove(m_cli->path("a.db")));
        QVERIFY(QFile::rename(m_cli->path("theirs.db"), m_cli->path("a.db")));
        const QByteArray json =
            R"({"format": "finalstraw-workbook", "version": 1, "lesson": [{"id": "l", "text": "x"}]})";
        QCOMPARE(::write(fd, json, size_t(json.size())), ssize_t(json.size()));
        ::close(fd);
        const auto ran = CommandLine::finish(process);
        COMPARE_EXIT(ran, 1);
        QVERIFY2(ran.err.contains("was changed by someone else in the meantime, so it was left as it is"),
                 qPrintable(ran.err));
        QVERIFY(m_cli->read("a.db") == theirs);
        QVERIFY(m_cli->leftovers().isEmpty());
#else
        QSKIP("needs a named pipe");
#endif
    }

private:
    /// Every command that works on a file which is there.
    static QList<QStringList> calls(const QString &file)
    {
        return {{"info", file},
                {"check", file},
                {"history", file},
                {"export", file, "-o", "out.json"},
                {"export", file, "-o", "out.pdf"},
                {"import-json", file, "in.json"},
                {"import-timeline", file, "events.csv", "--map", "at=date", "title=what"}};
    }

    QByteArray after(const QByteArray &start, const QByteArray &sql) const
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("x.db");
        if (!start.isEmpty())
            putFile(path, start);
        {
            const auto connection =
                Connection::open(path, start.isEmpty() ? Connection::Create : Connection::ReadWrite);
            if (!(*connection)->execute(sql))
                qFatal("a database cannot be changed");
        }
        return bytesOf(path);
    }

    QByteArray foreignDatabase() const { return after({}, "CREATE TABLE customers (id INTEGER PRIMARY KEY)"); }
    QByteArray altered() const { return after(m_workbook, "CREATE TABLE extra (id INTEGER PRIMARY KEY)"); }

    QByteArray newer() const
    {
        QByteArray bytes = m_workbook;
        qToBigEndian(quint32(Formats::current + 1000), bytes.data() + 60); // user_version
        return bytes;
    }

    QByteArray rubbish() const
    {
        QByteArray bytes = m_workbook;
        return bytes.replace(8192, 40'000, QByteArray(40'000, '\x5a'));
    }

    std::unique_ptr<CommandLine> m_cli;
    QByteArray m_workbook;
    QByteArray m_json;
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
