#include "core/merge/conflict.h"
#include "core/sqlite/fileheader.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/filebytes.h"
#include "tests/support/workbench.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace straw;

namespace {

/// A workbook with enough in it to fill some pages.
QByteArray workbookBytes()
{
    static const QByteArray bytes = [] {
        Workbench bench;
        auto document = bench.create();
        const auto filled =
            document->setField("account", "account", "notice_text", QStringLiteral("We are leaving. ").repeated(2000));
        if (!filled)
            qFatal("%s", qPrintable(describeError(filled.error())));
        document.reset();
        return bytesOf(bench.path("Norvik.db"));
    }();
    return bytes;
}

/// A workbook on which some SQL of somebody else has run.
QByteArray workbookAfter(const QByteArray &sql)
{
    QTemporaryDir dir;
    const QString path = dir.filePath("x.db");
    if (!writeBytes(path, workbookBytes()))
        qFatal("cannot write");
    {
        const auto connection = Connection::open(path, Connection::ReadWrite);
        if (const auto run = (*connection)->execute(sql); !run)
            qFatal("%s", qPrintable(describeError(run.error())));
    }
    return bytesOf(path);
}

QByteArray foreignDatabase()
{
    QTemporaryDir dir;
    const QString path = dir.filePath("x.db");
    {
        const auto connection = Connection::open(path, Connection::Create);
        if (!(*connection)->execute("CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)"))
            qFatal("cannot make a database");
    }
    return bytesOf(path);
}

const QString earlierFile = QStringLiteral(STRAW_SOURCE_DIR "/tests/data/formats/1/history.db");

/// Whether both edits of it are kept for somebody to choose.
bool planWasDisputed(const QString &path, const Environment &environment)
{
    const auto document = Document::open(path, environment);
    const auto open = document ? (*document)->conflicts() : Result<std::vector<Conflict>>();
    return open && open->size() == 1 && open->front().column == u"plan";
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Each is answered by its name, and neither touched nor joined by another file.
    void whatIsNoWholeWorkbookIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        auto row = [](const char *name, const QByteArray &file, Error::Code code) {
            QTest::newRow(name) << file << int(code);
        };
        const QByteArray good = workbookBytes();
        row("empty", {}, Error::FileEmpty);
        row("text renamed", "Notes from the call with Norvik\n", Error::FileNotDatabase);
        row("PDF renamed", QByteArray("%PDF-1.7\n").repeated(900), Error::FileNotDatabase);
        row("other program's database", foreignDatabase(), Error::FileForeign);
        row("half downloaded", good.first(good.size() / 2), Error::FileTruncated);
        row("cut to the header", good.first(100), Error::FileTruncated);
        row("that claims an older version", with(good, 60, Formats::current - 1), Error::FileSchemaChanged);
        row("of an older version that claims to be of this one", with(bytesOf(earlierFile), 60, Formats::current),
            Error::FileSchemaChanged);
        row("of an older version that claims to be of a newer", with(bytesOf(earlierFile), 60, Formats::current + 1),
            Error::FileTooNew);
        row("newer major", with(good, 60, 7002), Error::FileTooNew);
        row("before the first format", with(good, 60, 0), Error::FileTooOld);
        QByteArray torn = good;
        torn.replace(4096, 4096 * 3, QByteArray(4096 * 3, '\x5a'));
        row("torn in the middle", torn, Error::FileDamaged);
        row("with a table too many", workbookAfter("CREATE TABLE extra (x)"), Error::FileSchemaChanged);
        row("with a trigger", workbookAfter("CREATE TRIGGER t AFTER UPDATE ON account BEGIN DELETE FROM event; END"),
            Error::FileSchemaChanged);
        row("without an account", workbookAfter("DELETE FROM account"), Error::NoSingleWorkbook);
        row("with a reference to nothing",
            workbookAfter("PRAGMA foreign_keys=OFF; UPDATE workbook SET final_straw_id='gone'"), Error::FileDamaged);
    }
    void whatIsNoWholeWorkbookIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        Workbench bench;
        const QString path = bench.path(QStringLiteral("Übergabe Norvik.db"));
        QVERIFY(writeBytes(path, file));
        const auto document = Document::open(path, bench.environment);
        QVERIFY(!document);
        QVERIFY2(document.error().code == code, qPrintable(describeError(document.error())));
        QCOMPARE(document.error().arguments.value(0), path);
        QCOMPARE(bytesOf(path), file);
        QCOMPARE(bench.sharedFiles().size(), 1);
        // Nor does anything stay behind in our own folders.
        QVERIFY(QDir(bench.environment.home + "/staging").isEmpty());
        QVERIFY(!QDir(bench.environment.home + "/working").exists());
    }

    void whatIsNoFileIsRefused()
    {
        Workbench bench;
        const auto code = [&](const QString &path) {
            const auto document = Document::open(path, bench.environment);
            return document ? Error::Usage : document.error().code;
        };
        QCOMPARE(code(bench.path("none.db")), Error::FileMissing);
        QCOMPARE(code(bench.path("no folder/none.db")), Error::FileMissing);
        QCOMPARE(code(bench.path("")), Error::FileIsDirectory);
#ifdef Q_OS_UNIX
        const QString pipe = bench.path("pipe.db");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe), 0600), 0);
        QCOMPARE(code(pipe), Error::FileNotOrdinary); // and does not wait for a writer
#endif
    }

    void anyByteMayBeWrongWithoutACrash()
    {
        QRandomGenerator random(20261121);
        const QByteArray good = workbookBytes();
        Workbench bench;
        const QString path = bench.path("flipped.db");
        int opened = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray file = good;
            for (int flips = 0; flips < 3; ++flips)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            QVERIFY(writeBytes(path, file));
            if (Document::open(path, bench.environment))
                ++opened; // the bytes were in a text, or nobody's
            QCOMPARE(bench.sharedFiles().size(), 1);
        }
        QVERIFY(opened < 60);
    }

    void aReadOnlyFileOpensAndStaysAsItIs_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void aReadOnlyFileOpensAndStaysAsItIs()
    {
        QFETCH(bool, folder);
        Workbench bench;
        bench.create().reset();
        const QString path = bench.path("Norvik.db");
        const QByteArray before = bytesOf(path);
        const QString what = folder ? bench.path("") : path;
        const QFile::Permissions writable = QFile::permissions(what);
        QVERIFY(QFile::setPermissions(what, folder ? QFile::ReadOwner | QFile::ExeOwner
                                                   : QFile::Permissions(QFile::ReadOwner)));
        Result<void> published;
        {
            const auto document = Document::open(path, bench.environment);
            VERIFY_RESULT(document);
            VERIFY_RESULT((*document)->setField("account", "account", "name", "Norvik AS"));
            published = (*document)->publishAndWait();
            QCOMPARE((*document)->publishState().phase, PublishState::Failed);
        }
        QVERIFY(QFile::setPermissions(what, writable));
        QVERIFY(!published);
        QCOMPARE(published.error().code, folder ? Error::FolderNotWritable : Error::FileReadOnly);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(bench.sharedFiles().size(), 1);

        // What was written meanwhile is still there, and arrives once it may.
        {
            const auto document = Document::open(path, bench.environment);
            VERIFY_RESULT(document);
            QVERIFY((*document)->wasResumed());
            QCOMPARE((*document)->data().account.name, "Norvik AS");
        }
        QVERIFY(bytesOf(path) != before);
    }

    void aFullDiskKeepsTheFileAndTheEdits()
    {
#ifdef Q_OS_LINUX
        Workbench bench;
        const QByteArray folder = QFile::encodeName(bench.path(""));
        if (::mount("none", folder, "tmpfs", 0, "size=2m") != 0)
            QSKIP("Only root can mount a small file system.");
        const auto unmount = qScopeGuard([&] { ::umount(folder); });
        auto document = bench.create();
        const QString path = bench.path("Norvik.db"), rest = bench.path("rest");
        const QByteArray before = bytesOf(path);
        const int room = 2 * 1024 * 1024 - int(before.size()) - int(before.size()) / 2;
        QVERIFY(writeBytes(rest, QByteArray(room, 'x')));

        VERIFY_RESULT(document->setField("account", "account", "name", "Norvik AS"));
        QCOMPARE(document->publishAndWait().error(), (Error{Error::DiskFull, { path }}));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(bench.sharedFiles().size(), 2);
        QCOMPARE(document->data().account.name, "Norvik AS");

        QVERIFY(QFile::remove(rest));
        VERIFY_RESULT(document->publishAndWait());
        QCOMPARE(document->publishState().phase, PublishState::Published);
        QVERIFY(bytesOf(path) != before);
        document.reset();
#else
        QSKIP("Needs Linux.");
#endif
    }

    void whatAnotherToolStillHadInItsLogIsRead()
    {
        Workbench bench;
        bench.create("tool.db").reset();
        const QString path = bench.path("Norvik.db");
        {
            const auto tool = Connection::open(bench.path("tool.db"), Connection::ReadWrite);
            VERIFY_RESULT((*tool)->execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;"
                                           "UPDATE account SET name='From the log'"));
            QVERIFY(QFile::copy(bench.path("tool.db"), path));
            QVERIFY(QFile::copy(bench.path("tool.db-wal"), path + "-wal"));
        }
        const QByteArray before = bytesOf(path), log = bytesOf(path + "-wal");
        const auto document = Document::open(path, bench.environment);
        VERIFY_RESULT(document);
        QCOMPARE((*document)->data().account.name, "From the log");
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(bytesOf(path + "-wal"), log);
        // Our content must not meet their log.
        VERIFY_RESULT((*document)->setField("account", "account", "name", "Norvik AS"));
        QCOMPARE((*document)->publishAndWait().error().code, Error::FileInUse);
        QCOMPARE(bytesOf(path), before);
    }

    void aCraftedJournalDeletesNothing()
    {
        Workbench bench;
        const QString victim = bench.path("everything else.db");
        const QString path = bench.path("Norvik.db");
        {
            QTemporaryDir dir;
            const QString busy = dir.filePath("x.db");
            QVERIFY(writeBytes(busy, workbookBytes()));
            const auto tool = Connection::open(busy, Connection::ReadWrite);
            // More pages than fit the cache, so that the file itself is half changed.
            VERIFY_RESULT((*tool)->execute("PRAGMA cache_size=2; BEGIN;"
                                           "UPDATE account SET notice_text=upper(notice_text);"
                                           "UPDATE workbook SET status='final'"));
            QVERIFY(QFile::copy(busy, path));
            QByteArray journal = bytesOf(busy + "-journal");
            QVERIFY(journal.size() > 4096);
            // The end of a journal that belongs to a transaction over several databases.
            const QByteArray name = QFile::encodeName(victim);
            quint32 sum = 0;
            for (const char c : name)
                sum += quint32(c);
            QByteArray numbers(8, '\0');
            qToBigEndian(quint32(name.size()), numbers.data());
            qToBigEndian(sum, numbers.data() + 4);
            QByteArray page(4, '\0');
            qToBigEndian(quint32(0x40000000 / 4096 + 1), page.data());
            journal += page + name + numbers + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
            QVERIFY(writeBytes(path + "-journal", journal));
        }
        QVERIFY(writeBytes(victim, "years of work"));
        const auto document = Document::open(path, bench.environment);
        VERIFY_RESULT(document);
        QVERIFY((*document)->data().account.noticeText.startsWith("We are leaving."));
        QCOMPARE(bytesOf(victim), "years of work");
        QVERIFY(QFile::exists(path + "-journal"));
    }

    void aColleaguesEditsAreNeverReplaced()
    {
        Workbench bench;
        bench.create().reset();
        const QString path = bench.path("Norvik.db");
        auto document = Document::open(path, bench.environment);
        VERIFY_RESULT(document);
        VERIFY_RESULT((*document)->setField("account", "account", "plan", "mine"));

        // A colleague on another machine, on the same share.
        Environment other = bench.environment;
        other.home = bench.environment.home + "-other";
        {
            const auto theirs = Document::open(path, other);
            VERIFY_RESULT(theirs);
            VERIFY_RESULT((*theirs)->setField("account", "account", "plan", "theirs"));
        }
        const QByteArray theirs = bytesOf(path);
        QCOMPARE((*document)->publishAndWait().error().code, Error::TargetChanged);
        QCOMPARE((*document)->publishState().phase, PublishState::Pending); // it will be taken in
        Result<QString> beside;
        (*document)->saveCopyBeside({this, [&](const Result<QString> &done) { beside = done; }});
        QTRY_VERIFY(!beside || !beside->isEmpty());
        VERIFY_RESULT(beside);
        document->reset();
        QVERIFY(bytesOf(path) == theirs || planWasDisputed(path, other)); // as it was, or both are in it

        // The copy has mine, beside theirs when those had been taken in by then.
        if (!planWasDisputed(*beside, other)) {
            const auto copy = Document::open(*beside, other);
            VERIFY_RESULT(copy);
            QCOMPARE((*copy)->data().account.plan, "mine");
        }
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
