#include "core/document/mergeoutcome.h"
#include "core/journal/difference.h"
#include "core/journal/revision.h"
#include "core/sqlite/fileheader.h"
#include "tests/support/filebytes.h"
#include "tests/support/hostileworld.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace straw;

namespace {

constexpr qint64 gibibyte = 1024 * 1024 * 1024;

QByteArray crafted(const QByteArray &sql)
{
    return RawDatabase::after(HostileWorld::workbook(), sql);
}

QByteArray replacingInSchema(const QByteArray &table, const QByteArray &from, const QByteArray &to)
{
    return "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to
           + "') WHERE name = '" + table + "'";
}

/// A schema entry that says something else than SQLite would ever let it say.
QByteArray withSchemaText(const QByteArray &table, const QByteArray &from, const QByteArray &to)
{
    return crafted(replacingInSchema(table, from, to));
}

/// What a table would never take, put there while a rule of it was missing.
QByteArray pastRule(const QByteArray &table, const QByteArray &rule, const QByteArray &without, const QByteArray &sql)
{
    const QByteArray filled = RawDatabase::after(withSchemaText(table, rule, without), sql);
    return RawDatabase::after(filled, replacingInSchema(table, without, rule));
}

/// A record that claims to be 2 GB long, in the first leaf page of a table that there is.
QByteArray withGiantPayload()
{
    QByteArray file = HostileWorld::workbook();
    constexpr int pageSize = 4096, leafOfTable = 13;
    for (int page = 1; page < file.size() / pageSize; ++page) {
        char *start = file.data() + page * pageSize;
        const auto cells = qFromBigEndian<quint16>(start + 3);
        if (start[0] != leafOfTable || cells == 0)
            continue;
        memcpy(start + qFromBigEndian<quint16>(start + 8), "\x87\xff\xff\xff\x7f", 5);
        return file;
    }
    qFatal("no page of a table");
}

QByteArray utf16Workbook()
{
    QTemporaryDir dir;
    const QByteArray file = HostileWorld::workbook();
    const QString good = dir.filePath("good.db"), path = dir.filePath("x.db");
    if (!writeBytes(good, file))
        qFatal("a file cannot be written");
    RawDatabase(path).run("PRAGMA encoding='UTF-16le'; PRAGMA page_size=4096; PRAGMA application_id="
                          + QByteArray::number(FileHeader::applicationId) + "; PRAGMA user_version="
                          + QByteArray::number(Formats::current) + ";" + Tables::instance().schemaSql()
                          + "INSERT INTO workbook (id) VALUES ('0195f000-0000-7000-8000-000000000001');"
                            "INSERT INTO account (id) VALUES ('account')");
    return bytesOf(path);
}

} // namespace

/// Workbooks that somebody made to do harm, or that another program has spoilt. Each opens safely, or not
/// at all with a sentence; the file and its folder stay as they are.
class TestHostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMayNotBeOpenedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &file, Error::Code code, const QString &detail) {
            QTest::newRow(name) << file << code << detail;
        };
        const QByteArray good = HostileWorld::workbook();

        const auto schema = [&](const char *name, const QByteArray &file, const QString &what) {
            row(name, file, Error::FileSchemaChanged, what);
        };
        schema("a view", crafted("CREATE VIEW everybody AS SELECT name FROM person"), "view everybody");
        schema("a view in the place of a table",
               crafted("PRAGMA foreign_keys=OFF; ALTER TABLE lesson RENAME TO lessons;"
                       "CREATE VIEW lesson AS SELECT * FROM lessons"),
               "lesson");
        schema("a full-text table", crafted("CREATE VIRTUAL TABLE notes USING fts5(text)"), "notes");
        schema("a virtual table of an unknown kind",
               crafted("PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('table', 'notes', 'notes', 0,"
                       " 'CREATE VIRTUAL TABLE notes USING nosuchmodule(x)')"),
               "notes");
        schema("an extra column", crafted("ALTER TABLE event ADD COLUMN mood TEXT"), "table event");
        schema("a column less", crafted("ALTER TABLE event DROP COLUMN body"), "table event");
        schema("a computed column", crafted("ALTER TABLE event ADD COLUMN n INT AS (length(body))"), "table event");
        schema("no longer strict", withSchemaText("event", ") STRICT", ")"), "table event");
        schema("another type", withSchemaText("event", "number REAL", "number TEXT"), "table event");
        schema("an index less", crafted("DROP INDEX event_external"), "index event_external");
        schema("an index on something else",
               crafted("DROP INDEX event_external; CREATE INDEX event_external ON event(title)"), "event_external");
        // To be refused before it is run: matching such a pattern takes longer than the universe is old,
        // and nothing interrupts it.
        schema("a rule that never ends",
               withSchemaText("event", "body TEXT,",
                              "body TEXT CHECK (body NOT LIKE ''" + QByteArray("%a").repeated(60) + "b''),"),
               "table event");

        const auto damage = [&](const char *name, const QByteArray &file, const QString &what) {
            row(name, file, Error::FileDamaged, what);
        };
        damage("an index without a name",
               crafted("PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('index', '', 'event', 0, NULL)"),
               "malformed database schema - orphan index");
        damage("a schema that cannot be read", withSchemaText("event", "CREATE TABLE", "CREATE FABLE"), "event");
        damage("bytes in a column of texts",
               pastRule("comeback", ") STRICT", ") ", "INSERT INTO comeback (id, terms) VALUES ('comeback', x'07')"),
               "comeback.terms");
        damage("nothing in a column that needs something",
               pastRule("because", " key TEXT NOT NULL", " key TEXT", "INSERT INTO because (id) VALUES ('x')"),
               "because.key");
        damage("two tables in one place",
               crafted("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage ="
                       " (SELECT rootpage FROM sqlite_schema WHERE name = 'event') WHERE name = 'lesson'"),
               "");
        damage("a record that claims to be huge", withGiantPayload(), "");
        damage("free pages that go in a circle", with(with(good, 32, 2), 36, 1'000'000), "");
        damage("fewer pages than it has", with(good, 28, 3), "");
        damage("texts in UTF-16", utf16Workbook(), "UTF-16le");
        damage("a text that is none", crafted("UPDATE event SET title = CAST(x'c328' AS TEXT)"), "event");
        damage("a text with a NUL", crafted("UPDATE event SET title = 'a' || char(0) || 'b'"), "event");
        damage("a NUL in the history", crafted("UPDATE revision SET author = char(0)"), "revision");
        row("a longer text than a field can hold", crafted("UPDATE event SET body = hex(zeroblob(8400000))"),
            Error::FileTextTooLong, "event");
        row("a longer text than can be read", crafted("UPDATE event SET body = hex(zeroblob(35000000))"),
            Error::FileTextTooLong, "");
        damage(
            "evidence that is no record",
            crafted("INSERT INTO cause (id) VALUES ('a'); INSERT INTO evidence (id, cause_id, target_table, target_id)"
                    " VALUES ('e', 'a', 'sqlite_schema', 'x')"),
            "evidence");
        damage("evidence of nothing that it would show",
               crafted("INSERT INTO evidence (id, target_table, target_id) VALUES ('e', 'account', 'account')"),
               "evidence");
        damage("a decision about no record",
               crafted("INSERT INTO conflict VALUES ('x', 'revision', 'y', 'changeset', NULL, '1', 'r', '2', 'r')"),
               "conflict");
        damage("an answer about nobody",
               crafted("INSERT INTO answer (id, prompt_key, subject_id) VALUES ('a/b', 'a', 'b')"), "answer");
        row("two workbooks", crafted("INSERT INTO workbook (id) VALUES ('second')"), Error::NoSingleWorkbook, "");
        const auto named = [&](const char *name, const QByteArray &id) {
            damage(name, crafted("UPDATE workbook SET id = '" + id + "'"), "document id");
        };
        named("an id that is a path", "../../../../elsewhere");
        named("an id that begins well", "0195f000-0000-7000-8000-000000000001/../../../../elsewhere");
        named("an id in braces", "{0195f000-0000-7000-8000-000000000001}");
        row("more records than anybody can enter",
            crafted("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500001)"
                    " INSERT INTO lesson (id) SELECT i FROM n"),
            Error::FileTooLarge, "");
    }

    void whatMayNotBeOpenedIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(Error::Code, code);
        QFETCH(QString, detail);
        HostileWorld world;
        QVERIFY(world.put(file));
        const auto refused = world.open();
        QVERIFY(!refused.document);
        QVERIFY2(refused.error.code == code, qPrintable(describeError(refused.error)));
        QVERIFY2(Texts().sentence(refused.error).contains(detail), qPrintable(describeError(refused.error)));
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        QVERIFY2(world.leftNothingAtHome(), qPrintable(world.difference()));
    }

    /// The same copies, when they come from a colleague to be merged, or in the place of the shared file.
    void itIsNotMergedEither_data() { whatMayNotBeOpenedIsRefused_data(); }
    void itIsNotMergedEither()
    {
        QFETCH(QByteArray, file);
        QFETCH(Error::Code, code);
        HostileWorld world;
        QVERIFY(world.put(file));
        const auto own = world.openGood();
        const QString before = contentOf(own->store());
        const auto merged = own->mergeFrom(world.path);
        QVERIFY(!merged);
        const bool otherId = code == Error::FileDamaged && merged.error().code == Error::OtherWorkbook;
        QVERIFY2(merged.error().code == code || otherId, qPrintable(describeError(merged.error())));
        QVERIFY(HostileWorld::isSentence(merged.error()));
        QCOMPARE(contentOf(own->store()), before);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    /// A few bytes on the disk, and a size that no disk has room for.
    void sparseFilesAreNotCopied_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<Error::Code>("code");
        const QByteArray good = HostileWorld::workbook();
        const auto pages = quint32(10 * gibibyte / 4096);
        QTest::newRow("nothing but zeros") << QByteArray() << Error::FileNotDatabase;
        QTest::newRow("a workbook in front") << good << Error::FileTooLarge;
        QTest::newRow("with its size in the header") << with(good, 28, pages) << Error::FileTooLarge;
    }
    void sparseFilesAreNotCopied()
    {
        QFETCH(QByteArray, start);
        QFETCH(Error::Code, code);
        HostileWorld world;
        QVERIFY(world.put(start));
        if (!QFile::resize(world.path, 10 * gibibyte))
            QSKIP("This file system has no room for it.");
        world.remember();
        const auto refused = world.open();
        QVERIFY(!refused.document);
        QVERIFY2(refused.error.code == code, qPrintable(describeError(refused.error)));
        QVERIFY2(refused.milliseconds < 1000, "it was read");
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    void sidecarsAreNotTrusted_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("code"); // -1: it opens
        const QByteArray journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8), walMagic("\x37\x7f\x06\x82", 4);
        const QByteArray rubbish(3 * 4096, '\x5a');
        QTest::newRow("a log of rubbish") << "-wal" << rubbish << qint64(rubbish.size()) << -1;
        QTest::newRow("a log that begins well") << "-wal" << walMagic + rubbish << qint64(8192) << -1;
        QTest::newRow("an empty log") << "-wal" << QByteArray() << qint64(0) << -1;
        QTest::newRow("a log of 10 GB") << "-wal" << walMagic << 10 * gibibyte << int(Error::FileTooLarge);
        QTest::newRow("a journal of rubbish") << "-journal" << rubbish << qint64(rubbish.size()) << -1;
        QTest::newRow("a journal of 10 GB") << "-journal" << journalMagic << 10 * gibibyte << int(Error::FileTooLarge);
        // It says how many pages the file had before: it would be made as long.
        QByteArray longer(512, '\0');
        longer.replace(0, 8, journalMagic);
        qToBigEndian(quint32(0x7fffffff), longer.data() + 16); // pages before
        qToBigEndian(quint32(512), longer.data() + 20);
        qToBigEndian(quint32(4096), longer.data() + 24);
        QTest::newRow("a journal that makes it 8 TB")
            << "-journal" << longer << qint64(512) << int(Error::FileTooLarge);
        QByteArray shorter = longer;
        qToBigEndian(quint32(2), shorter.data() + 16);
        QTest::newRow("a journal that cuts it off") << "-journal" << shorter << qint64(512) << int(Error::FileDamaged);
    }
    void sidecarsAreNotTrusted()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        QFETCH(qint64, size);
        QFETCH(int, code);
        HostileWorld world;
        QVERIFY(world.put(HostileWorld::workbook()));
        QVERIFY(writeBytes(world.path + suffix, start));
        if (!QFile::resize(world.path + suffix, size))
            QSKIP("This file system has no room for it.");
        world.remember();
        const auto opened = world.open();
        QCOMPARE(opened.document ? -1 : int(opened.error.code), code);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    /// SQLite would mix its pages into this one.
    void theLogOfAnotherWorkbookDoesNotGetIn()
    {
        HostileWorld world;
        QVERIFY(world.put(HostileWorld::workbook()));
        {
            QTemporaryDir dir;
            const QString other = dir.filePath("other.db");
            QVERIFY(writeBytes(other, RawDatabase::after(HostileWorld::workbook(), "VACUUM")));
            RawDatabase tool(other);
            tool.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; DELETE FROM event;"
                     "UPDATE account SET name = 'Somebody else'; CREATE TABLE extra (x)");
            QVERIFY(QFile::copy(other + "-wal", world.path + "-wal"));
        }
        world.remember();
        const auto opened = world.open();
        QVERIFY2(!opened.document, "a mixture was opened");
        QVERIFY(opened.error.code == Error::FileDamaged || opened.error.code == Error::FileSchemaChanged);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    void aFileThatSaysItHasALogOpensWithoutOne()
    {
        HostileWorld world;
        QByteArray file = HostileWorld::workbook();
        file[18] = file[19] = 2;
        QVERIFY(world.put(file));
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        QCOMPARE(opened.document->data().events.size(), 3);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        // What is published keeps nothing beside it.
        VERIFY_RESULT(opened.document->setField("account", "account", "plan", "Large"));
        VERIFY_RESULT(opened.document->publishAndWait());
        QCOMPARE(int(bytesOf(world.path).at(18)), 1);
        QCOMPARE(world.names(), QStringList{"Norvik.db"});
    }

    void pipesBesideTheFileHoldNobodyUp()
    {
#ifdef Q_OS_UNIX
        HostileWorld world;
        QVERIFY(world.put(HostileWorld::workbook()));
        QCOMPARE(::mkfifo(QFile::encodeName(world.path + "-wal"), 0600), 0);
        QVERIFY(QDir().mkdir(world.path + "-journal"));
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        VERIFY_RESULT(opened.document->setField("account", "account", "plan", "Large"));
        VERIFY_RESULT(opened.document->publishAndWait());
#else
        QSKIP("Needs Unix.");
#endif
    }

    void valuesThatNoListHoldsAreShownAndCanBeMended()
    {
        HostileWorld world;
        QVERIFY(world.put(
            crafted("INSERT INTO cause (id, text, parent_id) VALUES ('a', 'A', 'c'), ('b', 'B', 'a'), ('c', 'C', 'b'),"
                    " ('self', 'S', 'self');"
                    "UPDATE event SET kind = 'no such kind', at = '2024-02-31', sentiment = 9000000000000000000,"
                    " number = 9e999, on_triggers = 7, rank = '../%s%n';"
                    "INSERT INTO conflict VALUES ('x', 'account', 'account', 'changeset', '[', '{', 'r', '"
                    + QByteArray("[").repeated(2000)
                    + "', 'r'); UPDATE account SET currency = '';"
                      "UPDATE revision SET args = '{\"args\":"
                    + QByteArray("{\"args\":").repeated(5000) + "', at = 'yesterday'")));
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        Document &document = *opened.document;
        QVERIFY(!document.historyProblem());
        const auto events = document.data().events;
        QCOMPARE(events.at(0).kind, QString("no such kind"));
        QVERIFY(events.at(0).at.isNull());
        VERIFY_RESULT(document.history());
        VERIFY_RESULT(document.conflicts());
        VERIFY_RESULT(document.setField("event", events.at(0).id, "kind", "meeting"));
        VERIFY_RESULT(document.setField("event", events.at(0).id, "at", "2024-02-29"));
        VERIFY_RESULT(document.setField("cause", "c", "parent_id", QVariant()));
        VERIFY_RESULT(document.remove("conflict", "x"));
        VERIFY_RESULT(document.remove("cause", "self"));
        VERIFY_RESULT(document.undo());
        VERIFY_RESULT(document.publishAndWait());
    }

    void aHistoryThatWasMadeToDoHarmIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("stored");
        const auto columns = qsizetype(Tables::instance().at("lesson").columns.size());
        const QByteArray header =
            'T' + QByteArray(1, char(columns)) + '\x01' + QByteArray(columns - 1, '\0') + QByteArray("lesson", 7);
        const auto plain = [](const QByteArray &changeset) { return QByteArray(1, '\0') + changeset; };
        QTest::newRow("no columns") << plain(QByteArray("T\x00\x00\x17\x00\x00", 6));
        QTest::newRow("no columns and no name") << plain(QByteArray("T\x00\x00", 3));
        QTest::newRow("billions of columns") << plain(QByteArray("T\x87\xff\xff\xff\x7f\x01", 7));
        QTest::newRow("a name without end") << plain(QByteArray("T\x01\x01lesson", 9));
        QTest::newRow("a text of 2 GB") << plain(header + QByteArray("\x12\x00\x03\x87\xff\xff\xff\x7f", 8));
        QTest::newRow("a negative length") << plain(header + QByteArray("\x12\x00\x03\x8f\xff\xff\xff\x7f", 8));
        QTest::newRow("nothing but a mark") << QByteArray(1, '\1');
        QTest::newRow("another packing") << QByteArray("\2T", 2);
        QTest::newRow("not packed at all") << QByteArray("\1\0\0\1\0garbage", 12);
        QTest::newRow("4 GB by its own account") << QByteArray("\1\xff\xff\xff\xff", 5) + qCompress(header).sliced(4);
        QByteArray bomb = qCompress(QByteArray(300 * 1024 * 1024, '\0'), 9);
        qToBigEndian(quint32(16), bomb.data()); // it says 16 bytes and inflates to 300 MB
        QTest::newRow("a bomb") << '\1' + bomb;
        QByteArray rows = header;
        for (int i = 0; i < 550'000; ++i)
            rows +=
                QByteArray("\x09\x00\x03\x07", 4) + QByteArray::number(1'000'000 + i) + QByteArray("\x05\x05\x05", 3);
        QTest::newRow("too many rows") << '\1' + qCompress(rows);
    }

    void aHistoryThatWasMadeToDoHarmIsSetAside()
    {
        QFETCH(QByteArray, stored);
        HostileWorld world;
        QVERIFY(world.put(HostileWorld::workbook()));
        RawDatabase(world.path).run("UPDATE revision SET changeset = ?1 WHERE rowid = 2", stored);
        world.remember();
        {
            const auto own = world.openGood();
            const auto merged = own->mergeFrom(world.path);
            VERIFY_RESULT(merged);
            QCOMPARE(merged->kind, MergePlan::NothingNew);
        }
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        QVERIFY(opened.document->historyProblem());
        QCOMPARE(opened.document->historyProblem()->code, Error::HistoryDamaged);
        QVERIFY(HostileWorld::isSentence(*opened.document->historyProblem()));
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        // The workbook itself is whole, and who did what is still known.
        QCOMPARE(opened.document->data().events.size(), 3);
        const auto history = opened.document->history();
        VERIFY_RESULT(history);
        QVERIFY(history->size() >= 5);
        for (const Revision &revision : *history)
            QVERIFY(opened.document->differences(revision.id)->empty());
        VERIFY_RESULT(opened.document->setField("account", "account", "plan", "Large"));
        VERIFY_RESULT(opened.document->publishAndWait());
        QVERIFY(bytesOf(world.path) != HostileWorld::workbook());
    }

    /// Half a gigabyte of zeros packs into half a megabyte, and so often that the file stays small.
    void aHistoryOfHoursIsNotReadToTheEnd()
    {
        const auto columns = qsizetype(Tables::instance().at("lesson").columns.size());
        QByteArray long64 = 'T' + QByteArray(1, char(columns)) + '\x01' + QByteArray(columns - 1, '\0')
                            + QByteArray("lesson", 7) + QByteArray("\x12\x00\x03\x01x\x05\x05\x03", 8);
        constexpr quint32 length = 60 * 1024 * 1024;
        for (int shift = 28; shift >= 0; shift -= 7) {
            if (length >> shift)
                long64 += char(((length >> shift) & 0x7f) | (shift > 0 ? 0x80 : 0));
        }
        long64 += QByteArray(length, 'a') + QByteArray(columns - 4, '\x05');
        HostileWorld world;
        QVERIFY(world.put(HostileWorld::workbook()));
        {
            RawDatabase tool(world.path);
            tool.run("UPDATE revision SET changeset = ?1 WHERE rowid = 2", '\1' + qCompress(long64, 9));
            tool.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                     " INSERT INTO revision (id, at, kind, format, changeset)"
                     " SELECT 'x' || i, at, kind, format, changeset FROM n, revision AS r WHERE r.rowid = 2");
        }
        world.remember();
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        QVERIFY(opened.document->historyProblem());
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    /// The parents of revisions may lead anywhere.
    void anAncestryThatIsNoneEndsAnyMerge_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("none at all") << QByteArray("DELETE FROM revision");
        QTest::newRow("each its own parent") << QByteArray("UPDATE revision SET parent = id, other_parent = id");
        QTest::newRow("a circle") << QByteArray("UPDATE revision SET parent = (SELECT max(id) FROM revision)"
                                                " WHERE parent IS NULL");
        QTest::newRow("twice the same parent") << QByteArray("UPDATE revision SET other_parent = parent");
        QByteArray ladder;
        for (int i = 1; i < 3000; ++i) {
            for (const auto &[one, other] : {std::pair("a", "b"), std::pair("b", "a")})
                ladder += QStringLiteral("INSERT INTO revision (id, parent, other_parent, at, kind, format)"
                                         " VALUES ('%1%2', '%1%3', '%4%3', '2026', 'merge', 1);")
                              .arg(one)
                              .arg(i)
                              .arg(i - 1)
                              .arg(other)
                              .toUtf8();
        }
        QTest::newRow("crossed thousands of times")
            << "BEGIN; INSERT INTO revision (id, parent, at, kind, format) VALUES"
               " ('a0', (SELECT max(id) FROM revision), '2026', 'edit', 1),"
               " ('b0', (SELECT max(id) FROM revision), '2026', 'edit', 1);"
                   + ladder
                   + "INSERT INTO revision (id, parent, at, kind, format) VALUES ('0', 'a2999', '2026', 'edit', 1);"
                     "DELETE FROM revision WHERE id = 'b2999'; COMMIT";
    }
    void anAncestryThatIsNoneEndsAnyMerge()
    {
        QFETCH(QByteArray, sql);
        HostileWorld world;
        QVERIFY(world.put(crafted(sql + ";UPDATE account SET plan = 'theirs'")));
        const auto own = world.openGood();
        VERIFY_RESULT(own->setField("account", "account", "industry", "own work"));
        const QString before = contentOf(own->store());
        for (const MergeOptions &options : {MergeOptions(), MergeOptions{true, true}}) {
            const auto merged = own->mergeFrom(world.path, options);
            if (!merged)
                QVERIFY(HostileWorld::isSentence(merged.error()));
            if (!merged || !merged->isDone())
                QCOMPARE(contentOf(own->store()), before);
            QCOMPARE(own->data().account.industry, "own work");
        }
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        VERIFY_RESULT(opened.document->setField("account", "account", "plan", "Large"));
        VERIFY_RESULT(opened.document->publishAndWait());
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
