#include "core/carried/takingup.h"
#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/journal/revision.h"
#include "core/merge/conflict.h"
#include "tests/support/formatfiles.h"
#include "tests/support/hostileworld.h"

using namespace straw;

namespace {

constexpr int newer = Formats::current + 1;

QByteArray asFormat(const QByteArray &file, int format, const QByteArray &sql = {})
{
    return RawDatabase::after(file, "PRAGMA user_version=" + QByteArray::number(format) + "; " + sql);
}

/// A workbook as a later version may have made it, or somebody who wants it to look like that.
QByteArray crafted(const QByteArray &sql)
{
    return asFormat(HostileWorld::workbook(), newer, sql);
}

QByteArray literal(QByteArray text)
{
    const QByteArrayList parts = text.split('\0'); // which no literal can hold
    QByteArrayList literals;
    for (QByteArray part : parts)
        literals << "'" + part.replace("'", "''") + "'";
    return literals.join(" || char(0) || ");
}

/// A schema entry that says something else than SQLite would ever let it say.
QByteArray replaced(const QByteArray &entry, const QByteArray &from, const QByteArray &to)
{
    return "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, " + literal(from) + ", "
           + literal(to) + ") WHERE name = '" + entry + "'";
}

/// An entry with a text that stands in the file as it is told here, whatever SQLite would make of it.
QByteArray planted(const QByteArray &honest, const QByteArray &entry, const QByteArray &text)
{
    return honest + "; PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = " + literal(text) + " WHERE name = '"
           + entry + "'";
}

/// The same under another name, which SQLite takes only when the text says it as well.
QByteArray renamed(const QByteArray &to, const QByteArray &text)
{
    return planted("CREATE TABLE extra (id TEXT) STRICT", "extra", text) + "; UPDATE sqlite_schema SET name = "
           + literal(to) + ", tbl_name = " + literal(to) + " WHERE name = 'extra'";
}

QByteArray extra(const QByteArray &columns, const QByteArray &ending = " STRICT")
{
    return "CREATE TABLE extra (" + columns + ")" + ending;
}

QByteArray plantedTable(const QByteArray &text)
{
    return planted(extra("id TEXT NOT NULL PRIMARY KEY, note TEXT"), "extra", text);
}

QByteArray plantedIndex(const QByteArray &text)
{
    return planted("CREATE INDEX extra ON lesson(text)", "extra", text);
}

} // namespace

/// Files that call themselves a later minor format: what is plain in them can be read, and nothing else
/// gets near SQLite's reader of expressions.
class TestNewerFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPlainOpensReadOnly_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << crafted(sql); };
        row("nothing but the number", "");
        QTest::newRow("the last minor one") << asFormat(HostileWorld::workbook(), 999);
        row("a column", "ALTER TABLE event ADD COLUMN mood TEXT; UPDATE event SET mood = 'good'");
        row("columns with comments",
            replaced("event", "\n) STRICT",
                     "\n    , mood TEXT, -- pick mood: how it was\n    weight REAL -- real: how much\n) STRICT"));
        row("a column that refers",
            "ALTER TABLE event ADD COLUMN owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED");
        row("other comments", replaced("event", "-- text:", "-- words, in \"one\" line (it's short); -- /* not 1 + 2"));
        row("comments beyond Latin",
            replaced("event", "-- text:", "-- \xe2\x80\xa8 \xc2\xa0 \xef\xbb\xbf \xd7\x90 \xf0\x9f\x98\x80:"));
        row("comments in other places",
            replaced("event", "CREATE TABLE event (", "CREATE TABLE event -- (\n( -- ) STRICT\n"));
        row("lines that end otherwise", replaced("event", "\n", "\r\n"));
        row("a table", extra("id TEXT NOT NULL PRIMARY KEY, note TEXT, n INTEGER, r REAL, b BLOB")
                           + "; INSERT INTO extra VALUES ('x', 'note', 1, 2.5, x'00')");
        row("tables that refer", extra("id TEXT NOT NULL PRIMARY KEY, event_id TEXT NOT NULL REFERENCES event(id) "
                                       "DEFERRABLE INITIALLY DEFERRED")
                                     + "; INSERT INTO extra SELECT id, id FROM event;"
                                       "CREATE TABLE further (id TEXT NOT NULL PRIMARY KEY,"
                                       " extra_id TEXT REFERENCES extra(id) DEFERRABLE INITIALLY DEFERRED) STRICT;"
                                       "INSERT INTO further SELECT id, id FROM extra");
        row("a table with words in quotes", extra("id TEXT NOT NULL PRIMARY KEY, \"order\" TEXT, \"check\" INTEGER"));
        row("indexes",
            extra("id TEXT NOT NULL PRIMARY KEY, note TEXT, \"order\" TEXT")
                + "; CREATE INDEX extra_note ON extra(note, \"order\"); CREATE INDEX event_title ON event (title , at);"
                  "DROP INDEX event_external");
    }

    void whatIsPlainOpensReadOnly()
    {
        QFETCH(QByteArray, file);
        HostileWorld world;
        QVERIFY(world.put(file));
        const auto own = world.openGood();
        auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        Document &document = *opened.document;
        QVERIFY(document.isReadOnly());
        QVERIFY(!document.wasResumed());
        QVERIFY(!document.historyProblem());
        QCOMPARE(contentOf(document.store()), contentOf(own->store()));
        QCOMPARE(document.data().events.size(), 3);
        QVERIFY(document.history()->empty());
        QVERIFY(!document.search("Call").empty());

        nothingChangesIt(document, world);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        opened.document.reset();
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        QVERIFY(world.leftNothingAtHome());

        // Only a part of it is known here, so it never comes into another workbook.
        const QString before = contentOf(own->store());
        isTooNew(own->mergeFrom(world.path));
        isTooNew(own->bringBack({world.path, QDateTime::currentDateTimeUtc()}));
        own->takeIn(world.path, {}, {this, [this](const auto &taken) { heard(taken, Error::FileTooNew); }});
        own->addFrom(world.path, {this, [this](const auto &added) { heard(added, Error::FileTooNew); }});
        QTRY_COMPARE(m_heard, 2);
        MemoryStore fresh;
        isTooNew(takeSetup(fresh.store, world.path, own->environment()));
        QCOMPARE(contentOf(own->store()), before);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    /// A later version may well let people comment on what is not known here.
    void whatSpeaksAboutUnknownRecordsIsNotShown()
    {
        HostileWorld world;
        QVERIFY(world.put(crafted(
            extra("id TEXT NOT NULL PRIMARY KEY")
            + "; INSERT INTO extra VALUES ('x');"
              "INSERT INTO cause (id) VALUES ('c');"
              "INSERT INTO comment (id, target_table, target_id) VALUES ('gone', 'extra', 'x'), ('here', 'cause', 'c');"
              "INSERT INTO comment (id, target_table, target_id, parent_id) VALUES ('answer', 'cause', 'c', 'gone');"
              "INSERT INTO attachment (id, target_table, target_id) VALUES ('loose', 'extra', 'x'), ('fast', 'cause', "
              "'c');"
              "INSERT INTO evidence (id, cause_id, target_table, target_id) VALUES ('e', 'c', 'extra', 'x');"
              "INSERT INTO answer (id, prompt_key, subject_id) VALUES ('p/x', 'p', 'x'), ('p/c', 'p', 'c'), ('p', 'p', "
              "'workbook')")));
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        QVERIFY(opened.document->isReadOnly());
        const Store &store = opened.document->store();
        QCOMPARE(*store.count("comment"), 1);
        QCOMPARE(*store.count("answer"), 2);
        QCOMPARE(*store.count("attachment"), 1);
        QCOMPARE(*store.count("evidence"), 0);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    void anOpenDecisionStaysOpen()
    {
        HostileWorld world;
        QVERIFY(world.put(asFormat(bytesOf(formatFiles::path(Formats::current, "conflict.db")), newer)));
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        const auto conflicts = opened.document->conflicts();
        VERIFY_RESULT(conflicts);
        QVERIFY(!conflicts->empty());
        isRefused(opened.document->settle(conflicts->front().id, SettleBy::Left));
        QCOMPARE(opened.document->conflicts()->size(), conflicts->size());
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    void whatIsNotPlainIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isDamaged"); // by what SQLite thinks of it
        const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << crafted(sql) << false; };
        const auto damaged = [](const char *name, const QByteArray &sql) {
            QTest::newRow(name) << crafted(sql) << true;
        };
        const QByteArray id = "id TEXT NOT NULL PRIMARY KEY, ";

        row("a trigger", "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM person; END");
        row("a view", "CREATE VIEW v AS SELECT name FROM person");
        row("a view in the place of a table", "PRAGMA foreign_keys=OFF; ALTER TABLE lesson RENAME TO lessons; CREATE "
                                              "VIEW lesson AS SELECT * FROM lessons");
        row("a virtual table",
            "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('table', 'notes', 'notes', 0,"
            " 'CREATE VIRTUAL TABLE notes USING nosuchmodule(x)')");
        row("a full-text table", "CREATE VIRTUAL TABLE notes USING fts5(text)");
        row("a table of places", "CREATE VIRTUAL TABLE places USING rtree(id, a, b)");
        row("a stored column", extra(id + "n INTEGER AS (length(id)) STORED"));
        row("a computed column", extra(id + "n INTEGER GENERATED ALWAYS AS (length(id)) VIRTUAL"));
        row("a computed column of ours", "ALTER TABLE event ADD COLUMN n INTEGER AS (length(body))");
        row("a rule", extra(id + "n INTEGER CHECK (n > 0)"));
        row("a rule of ours", replaced("event", "body TEXT,", "body TEXT CHECK (body <> 'x'),"));
        row("a rule of a table", extra(id + "n INTEGER, CHECK (n > 0)"));
        row("a rule that never ends",
            replaced("event", "body TEXT,",
                     "body TEXT CHECK (body NOT LIKE '" + QByteArray("%a").repeated(60) + "b'),"));
        row("a value by itself", extra(id + "n INTEGER DEFAULT 7"));
        row("a value by itself of ours", "ALTER TABLE event ADD COLUMN mood TEXT DEFAULT 'good'");
        row("a computed value", extra(id + "n TEXT DEFAULT (hex(randomblob(7)))"));
        row("an order", extra(id + "name TEXT COLLATE NOCASE"));
        row("an order of ours", "ALTER TABLE event ADD COLUMN mood TEXT COLLATE NOCASE");
        row("a value once only", extra(id + "name TEXT UNIQUE"));
        row("values once only", extra(id + "name TEXT, UNIQUE (name, id)"));
        row("a unique index", "CREATE UNIQUE INDEX u ON lesson(rank, id)");
        row("a key of two", extra("a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)"));
        row("a counter", extra("id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT"));
        row("what goes along",
            extra(id + "event_id TEXT REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"));
        row("a reference at once", extra(id + "event_id TEXT REFERENCES event(id)"));
        row("a reference apart", extra(id + "event_id TEXT, FOREIGN KEY (event_id) REFERENCES event(id)"));
        row("without numbers of rows", extra("id TEXT NOT NULL PRIMARY KEY, note TEXT", " STRICT, WITHOUT ROWID"));
        row("not strict", extra("id TEXT NOT NULL PRIMARY KEY, note TEXT", ""));
        row("not strict of ours", replaced("event", ") STRICT", ")"));
        row("any type", extra(id + "note ANY"));
        row("a name for a rule", extra(id + "note TEXT, CONSTRAINT TEXT"));
        row("a part of an index", "CREATE INDEX part ON event(title) WHERE title IS NOT NULL");
        row("a computed index", "CREATE INDEX computed ON event(lower(title))");
        row("a computed index of two", "CREATE INDEX computed ON event(title, length(body))");
        row("an index in another order", "CREATE INDEX ordered ON event(title COLLATE NOCASE)");
        row("an index of nothing", "CREATE INDEX constant ON event(NULL)");
        row("an index of a number", "CREATE INDEX constant ON event(7)");
        row("an index of a word", plantedIndex("CREATE INDEX extra ON lesson(\"word\")"));

        row("a column less", "ALTER TABLE event DROP COLUMN body");
        row("a column renamed", "ALTER TABLE event RENAME COLUMN body TO text");
        row("a column of another type", replaced("event", "number REAL", "number TEXT"));
        row("a column that may be empty", replaced("because", "key TEXT NOT NULL", "key TEXT"));
        row("a column that must be filled", replaced("lesson", "text TEXT", "text TEXT NOT NULL"));
        row("columns in another order", "DROP TABLE lesson; CREATE TABLE lesson (id TEXT NOT NULL PRIMARY KEY, text "
                                        "TEXT, rank TEXT, kind TEXT) STRICT");
        row("columns behind a new one", replaced("lesson", "(\n", "(\n    first TEXT,\n"));
        row("columns behind one that is ours", replaced("lesson", "rank TEXT", "mood TEXT, rank TEXT"));
        row("a table less", "DROP TABLE comeback");
        row("a table renamed", "PRAGMA foreign_keys=OFF; ALTER TABLE lesson RENAME TO lessons");
        row("no table at all", "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema");

        const QByteArray statistics = "CREATE TABLE sqlite_stat1(tbl TEXT, idx TEXT, stat TEXT) STRICT";
        row("figures of SQLite", "ANALYZE");
        row("figures of SQLite that look plain", "ANALYZE;" + planted("", "sqlite_stat1", statistics));
        row("a name of SQLite", renamed("sqlite_extra", "CREATE TABLE sqlite_extra (id TEXT) STRICT"));
        row("a name of SQLite in capitals", renamed("SQLite_extra", "CREATE TABLE SQLite_extra (id TEXT) STRICT"));
        row("an index with a name of SQLite",
            plantedIndex("CREATE INDEX sqlite_extra ON lesson(text)")
                + "; UPDATE sqlite_schema SET name = 'sqlite_extra' WHERE name = 'extra'");
        QByteArray thousands = "BEGIN;";
        for (int i = 0; i < 3000; ++i)
            thousands += "CREATE TABLE t" + QByteArray::number(i) + " (id TEXT) STRICT;";
        row("thousands of tables", thousands + "COMMIT");

        // Texts that SQLite reads otherwise than it seems.
        row("strict in a comment",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, note TEXT) -- \n-- ) STRICT"));
        row("strict after the end", plantedTable(QByteArrayLiteral(
                                        "CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, note TEXT) --\0\n STRICT")));
        row("strict after the end of ours", replaced("event", ") STRICT", QByteArrayLiteral(") --\0\n STRICT")));
        row("a comment of the other kind",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY /* ) STRICT */, note TEXT) STRICT"));
        row("a rule between two comments", plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, note TEXT "
                                                        "/*-- */ CHECK (note > '') --*/\n) STRICT"));
        row("a rule in a name", plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, \"note--\" TEXT CHECK "
                                             "(id > ''), \"x\n\" TEXT) STRICT"));
        row("a name with parentheses",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, \"note) STRICT\" TEXT) STRICT"));
        row("a name with a comma",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, \"a TEXT, b\" TEXT) STRICT"));
        row("a name in brackets",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, [note--] TEXT CHECK (id > '')\n) STRICT"));
        row("a name as a text",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, 'note--' TEXT CHECK (id > '')\n) STRICT"));
        row("a name in other quotes",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, `note--` TEXT CHECK (id > '')\n) STRICT"));
        row("two statements", plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, note TEXT) STRICT; "
                                           "CREATE TABLE more (id TEXT) STRICT"));
        row("a semicolon", plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, note TEXT) STRICT;"));
        row("spaces that are letters", replaced("lesson", "text TEXT", "\xc2\xa0text TEXT"));
        const auto lessonAs = [](const QByteArray &name) {
            return replaced("lesson", "TABLE lesson", "TABLE " + name)
                   + "; UPDATE sqlite_schema SET name = " + literal(name) + ", tbl_name = " + literal(name)
                   + " WHERE name = 'lesson';"
                     "UPDATE sqlite_schema SET tbl_name = "
                   + literal(name) + ", name = " + literal("sqlite_autoindex_" + name + "_1")
                   + " WHERE name = 'sqlite_autoindex_lesson_1'";
        };
        row("a name that ends with a letter like a space", lessonAs("lesson\xc2\xa0"));
        row("a name that begins with one", lessonAs("\xe2\x80\x83lesson"));
        row("letters that are none",
            plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, no\xc3te TEXT) STRICT"));
        row("an index that never ends", plantedIndex("CREATE INDEX extra ON lesson(\"a--\" || (text LIKE '"
                                                     + QByteArray("%a").repeated(60) + "b')\n)"));
        row("an index of a word that is none", plantedIndex("CREATE INDEX extra ON lesson(\"a--\", lower(text)\n)"));

        damaged("a text that SQLite cannot read",
                plantedTable("CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY, TEXT TEXT TEXT) STRICT"));
        damaged("a table twice",
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = (SELECT sql FROM sqlite_schema"
                " WHERE name = 'lesson') WHERE name = 'comeback'");
        damaged("an index of the time",
                extra(id + "CURRENT_TIME TEXT") + "; CREATE INDEX extra_time ON extra(id);"
                    + planted("", "extra_time", "CREATE INDEX extra_time ON extra(CURRENT_TIME)"));
        damaged("an entry under the name of another", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = "
                                                      "replace(sql, 'lesson', 'lessons') WHERE name = 'lesson'");
        damaged("a table of a query", plantedTable("CREATE TABLE extra AS SELECT 1 AS id"));
        damaged("a reference to no table", extra(id + "x_id TEXT REFERENCES nowhere(id) DEFERRABLE INITIALLY DEFERRED")
                                               + "; INSERT INTO extra VALUES ('x', 'y')");
        damaged("a reference to what is no key",
                extra("id TEXT, extra_id TEXT REFERENCES extra(id) DEFERRABLE INITIALLY DEFERRED")
                    + "; INSERT INTO extra VALUES ('x', 'x')");
        damaged("a reference to nobody", extra(id + "event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED")
                                             + "; INSERT INTO extra VALUES ('x', 'nobody')");
        damaged("an index without a text", "CREATE INDEX extra ON lesson(text); PRAGMA writable_schema=ON;"
                                           "UPDATE sqlite_schema SET sql = NULL WHERE name = 'extra'");
        damaged("two tables in one place",
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage ="
                " (SELECT rootpage FROM sqlite_schema WHERE name = 'event') WHERE name = 'lesson'");
        damaged("a comment on a record that is gone",
                "INSERT INTO comment (id, target_table, target_id) VALUES ('x', 'event', 'nothing')");
        damaged("a text that is none", "UPDATE event SET title = CAST(x'c328' AS TEXT)");

        QTest::newRow("the next major one") << asFormat(HostileWorld::workbook(), 1000) << false;
        QTest::newRow("a negative one") << asFormat(HostileWorld::workbook(), -1) << false;
    }

    void whatIsNotPlainIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isDamaged);
        HostileWorld world;
        QVERIFY(world.put(file));
        const auto refused = world.open();
        QVERIFY(!refused.document);
        QVERIFY2(refused.error.code == (isDamaged ? Error::FileDamaged : Error::FileTooNew),
                 qPrintable(describeError(refused.error)));
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        QVERIFY2(world.leftNothingAtHome(), qPrintable(world.difference()));

        const auto own = world.openGood();
        const QString before = contentOf(own->store());
        const auto merged = own->mergeFrom(world.path);
        QVERIFY(!merged);
        QVERIFY2(merged.error().code == refused.error.code, qPrintable(describeError(merged.error())));
        QVERIFY(HostileWorld::isSentence(merged.error()));
        QCOMPARE(contentOf(own->store()), before);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }

    void init() { m_heard = 0; }

private:
    template<typename T>
    static void isRefused(const Result<T> &result, Error::Code code = Error::MadeByNewer)
    {
        QVERIFY(!result);
        QVERIFY2(result.error().code == code, qPrintable(describeError(result.error())));
        QVERIFY2(HostileWorld::isSentence(result.error()), qPrintable(Texts().sentence(result.error())));
    }
    template<typename T>
    static void isTooNew(const Result<T> &result)
    {
        isRefused(result, Error::FileTooNew);
    }
    template<typename T>
    void heard(const Result<T> &result, Error::Code code)
    {
        isRefused(result, code);
        ++m_heard;
    }

    void nothingChangesIt(Document &document, HostileWorld &world)
    {
        const QString before = contentOf(document.store()), good = world.goodPath();
        const QString elsewhere = QFileInfo(world.path).path() + "/elsewhere.db";
        const auto newerOnly = [this](const auto &result) { heard(result, Error::MadeByNewer); };
        isRefused(document.perform(Change::add("event"), [](Store &) -> Result<void> { qFatal("it was let in"); }));
        isRefused(document.setField("account", "account", "plan", "Large"));
        isRefused(document.remove("event", document.data().events.at(0).id));
        isRefused(document.undo());
        isRefused(document.redo());
        isRefused(document.revert("x"));
        isRefused(document.mayRevert("x"));
        isRefused(document.mergeFrom(good));
        isRefused(document.saveCopyTo(elsewhere));
        isRefused(document.cleanCopy(elsewhere, CleanCopyOptions()));
        isRefused(document.erasePerson("x"));
        isRefused(document.bringBack({good, QDateTime::currentDateTimeUtc()}));
        isRefused(document.publishAndWait());
        document.takeIn(good, {}, {this, newerOnly});
        document.addFrom(good, {this, newerOnly});
        document.cleanCopy(elsewhere, CleanCopyOptions(), {this, newerOnly});
        document.becomeNewWorkbook({this, newerOnly});
        document.saveCopyBeside({this, newerOnly});
        document.moveTo(elsewhere, {this, newerOnly});
        QTRY_COMPARE(m_heard, 6);
        m_heard = 0;
        document.publishNow();
        QCoreApplication::processEvents(); // for whatever it does by itself
        QCOMPARE(contentOf(document.store()), before);
    }

    int m_heard = 0;
};

QTEST_GUILESS_MAIN(TestNewerFiles)
#include "tst_newerfiles.moc"
