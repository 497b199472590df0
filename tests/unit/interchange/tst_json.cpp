#include "core/base/limits.h"
#include "core/interchange/json.h"

#include "core/base/texts.h"
#include "tests/support/content.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomrecords.h"

#include <QTest>

using namespace straw;

namespace {

const QString workbookId = "0195f000-0000-7000-8000-000000000001"; // of a MemoryStore
const QString otherId = "0195f000-0000-7000-8000-000000000002";

QByteArray exported(const MemoryStore &store)
{
    return *exportJson(store.store);
}

Result<void> import(MemoryStore &store, const QByteArray &text)
{
    STRAW_ASSIGN(const JsonRecords records, readJson(text, "in.json"));
    STRAW_ASSIGN(Transaction transaction, Transaction::begin(*store.connection));
    STRAW_TRY(importRecords(store.store, records));
    return transaction.commit();
}

/// The records of a JSON text as members of one object: `"event": [{...}]`.
QByteArray workbook(const QByteArray &members)
{
    return R"({"format": "finalstraw-workbook", "version": 2, )" + members + '}';
}

} // namespace

Q_DECLARE_METATYPE(straw::Error)

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWorkbookNamesEveryTable()
    {
        const MemoryStore empty;
        const QByteArray text = exported(empty);
        QVERIFY(text.startsWith("{\n  \"format\": \"finalstraw-workbook\",\n  \"version\": 2,\n"
                                "  \"workbook\": [\n    {\n      \"id\": \""));
        QVERIFY(text.contains("\n  \"person\": [],\n"));
        QVERIFY(text.endsWith("\n  \"blob\": []\n}\n"));
        QVERIFY(!text.contains("revision\": ["));
    }

    /// Random records of all tables, written by us, by Qt in another order and form, and read back.
    void whatIsImportedComesOutEqual()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            MemoryStore first;
            VERIFY_RESULT(first.connection->execute("BEGIN"));
            for (const auto &part : RandomRecords(seed).all(workbookId)) {
                for (const Row &row : part.rows)
                    VERIFY_RESULT(first.store.putRow(*part.table, row));
            }
            VERIFY_RESULT(first.connection->execute("COMMIT"));
            const QByteArray text = exported(first);

            MemoryStore second;
            VERIFY_RESULT(import(second, text));
            QCOMPARE(exported(second), text);

            QJsonParseError error;
            // Escaped, since Qt would take it for a byte order mark.
            const QByteArray forQt = QByteArray(text).replace("\xef\xbb\xbf", "\\ufeff");
            const QJsonDocument byQt = QJsonDocument::fromJson(forQt, &error);
            QCOMPARE(error.errorString(), QString("no error occurred"));
            MemoryStore third;
            VERIFY_RESULT(import(third, byQt.toJson(QJsonDocument::Compact)));
            QCOMPARE(exported(third), text);
        }
    }

    void theSampleComesOutAsItIsWritten()
    {
        const QJsonObject sample = content::file("sample/norvik.json");
        QVERIFY(!sample.isEmpty());
        MemoryStore store;
        VERIFY_RESULT(import(store, QJsonDocument(sample).toJson()));
        const QJsonObject out = QJsonDocument::fromJson(exported(store)).object();
        for (auto table = sample.begin(); table != sample.end(); ++table) {
            if (!table->isArray())
                continue;
            QMap<QString, QJsonObject> wanted, got;
            for (const QJsonObject &row : content::objects(*table))
                wanted.insert(table.key() == "workbook" ? workbookId : row["id"].toString(), row);
            for (const QJsonObject &row : content::objects(out[table.key()]))
                got.insert(row["id"].toString(), row);
            QCOMPARE(got.keys(), wanted.keys());
            for (auto row = wanted.begin(); row != wanted.end(); ++row) {
                row->insert("id", row.key());
                QCOMPARE(got[row.key()], *row);
            }
        }
    }

    void recordsOfTheSameIdAreReplacedAndOthersLeftAlone()
    {
        MemoryStore store;
        VERIFY_RESULT(import(store, workbook(R"("person": [{"id": "a", "name": "Anna", "mail": "a@b"},
                                                               {"id": "b", "name": "Ben"}],
                                                    "lesson": [{"id": "l", "text": "Ask earlier"}])")));
        VERIFY_RESULT(import(store, workbook(R"("person": [{"id": "a", "name": "Anne"}])")));
        QCOMPARE(store.store.find<Person>("a")->value().name, QString("Anne"));
        QVERIFY(store.store.find<Person>("a")->value().mail.isEmpty());
        QCOMPARE(store.store.find<Person>("b")->value().name, QString("Ben"));
        QCOMPARE(*store.store.count("lesson"), 1);
        QCOMPARE(store.store.find<Account>("account")->value().name, QString("Norvik Logistics"));
    }

    void theDocumentIdStaysTheOneOfTheFile()
    {
        MemoryStore store;
        const QByteArray text = workbook(
            R"("workbook": [{"id": "OTHER", "next_time": "call first"}],
               "account": [{"name": "Norvik AG"}],
               "cause": [{"id": "c", "text": "nobody called"}],
               "evidence": [{"id": "e", "cause_id": "c", "target_table": "workbook", "target_id": "OTHER"}])");
        VERIFY_RESULT(import(store, QByteArray(text).replace("OTHER", otherId.toUtf8())));
        QCOMPARE(*store.store.count("workbook"), 1);
        QCOMPARE(store.store.find<Workbook>(workbookId)->value().nextTime, QString("call first"));
        QCOMPARE(store.store.find<Account>("account")->value().name, QString("Norvik AG"));
        QCOMPARE(store.store.find<Evidence>("e")->value().targetId, workbookId);
    }

    void understandsOtherWaysOfWritingTheSame()
    {
        MemoryStore store;
        const QByteArray text = workbook(R"("$schema": "workbook.schema.json",
            "person": [{"id": "\u0061\/", "in_evaluation": true, "reachable": false, "title": "", "mail": null}],
            "event": [{"id": "e", "sentiment": -2.0, "number": 7}, {"id": "f", "number": 1e2}],
            "account": [{"id": "account", "name": "Norvik \ud83d\ude00", "arr_minor": 8.4e6}])");
        VERIFY_RESULT(import(store, "\xef\xbb\xbf" + text));
        const Person person = store.store.find<Person>("a/")->value();
        QCOMPARE(person.inEvaluation, YesNo(true));
        QCOMPARE(person.reachable, YesNo(false));
        QCOMPARE(store.store.find<Event>("e")->value().sentiment, Number(-2));
        QCOMPARE(*store.store.find<Event>("f")->value().number, 100.0);
        QCOMPARE(store.store.find<Account>("account")->value().arrMinor, Number(8400000));
        QCOMPARE(store.store.find<Account>("account")->value().name, QString::fromUtf8("Norvik 😀"));
        QVERIFY(!exported(store).contains("mail"));
        QVERIFY(!exported(store).contains("title"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error>("error");
        const auto row = [](const char *name, const QByteArray &text, const Error &error) {
            QTest::newRow(name) << text << error;
        };
        const auto wrong = [](TableKey table, ColumnKey column, const QString &id, const QString &value) {
            return Error{Error::ValueWrongType, {table, column, id, value}};
        };
        row("empty", " \n", {Error::FileEmpty, {"in.json"}});
        row("not utf-8",
            workbook(R"("person": [{"id": "a", "name": "M)"
                     "\xfc"
                     R"(ller"}])"),
            {Error::TextNotUtf8, {"in.json"}});
        row("utf-16", QByteArray("\xff\xfe{\0}\0", 6), {Error::TextNotUtf8, {"in.json"}});
        row("no json", "Dear Anna,\nthank you", {Error::JsonSyntax, {"in.json", "Dear Anna,", "1", "1"}});
        row("comma too many", "{\"format\":\n  1,}", {Error::JsonSyntax, {"in.json", "}", "2", "5"}});
        row("line break in a text", "[\"a\nb\"]", {Error::JsonSyntax, {"in.json", "U+000a", "1", "4"}});
        row("column counts characters", "[\"\xc3\xbc\xc3\xbc\" x]", {Error::JsonSyntax, {"in.json", "x]", "1", "7"}});
        row("unknown escape", R"(["\x41"])", {Error::JsonSyntax, {"in.json", "x41\"]", "1", "4"}});
        row("no digit before the point", "[-.5]", {Error::JsonSyntax, {"in.json", ".5]", "1", "3"}});
        row("no digit behind the point", "[5.]", {Error::JsonSyntax, {"in.json", "]", "1", "4"}});
        row("number with a leading zero", "[01]", {Error::JsonSyntax, {"in.json", "1]", "1", "3"}});
        row("something behind it", workbook(R"("person": [])") + " x",
            {Error::JsonSyntax, {"in.json", "x", "1", "63"}});
        row("cut off", workbook(R"("person": [])").chopped(1), {Error::JsonCutOff, {"in.json"}});
        row("cut off in a text", "{\"format\": \"finals", {Error::JsonCutOff, {"in.json"}});
        row("an array", "[1, 2]", {Error::JsonNotWorkbook, {"in.json"}});
        row("another object", R"({"name": "a", "version": 1})", {Error::JsonNotWorkbook, {"in.json"}});
        row("another format", R"({"format": "geojson", "version": 1})", {Error::JsonNotWorkbook, {"in.json"}});
        row("no version", R"({"format": "finalstraw-workbook"})", {Error::JsonNotWorkbook, {"in.json"}});
        row("newer", R"({"invoice": [{"x": {}}], "format": "finalstraw-workbook", "version": 3})",
            {Error::JsonTooNew, {"in.json", "3"}});
        row("unknown table", workbook(R"("invoice": [])"), {Error::UnknownTable, {"invoice"}});
        row("the history", workbook(R"("revision": [])"), {Error::UnknownTable, {"revision"}});
        row("unknown column", workbook(R"("person": [{"id": "a", "age": 4}])"),
            {Error::UnknownColumn, {"person", "age"}});
        row("a table that is no array", workbook(R"("person": {"id": "a"})"),
            {Error::JsonSyntax, {"in.json", "{\"id\": \"a\"}}", "1", "59"}});
        row("a record that is no object", workbook(R"("person": ["a"])"),
            {Error::JsonSyntax, {"in.json", "\"a\"", "1", "60"}});
        row("table twice", workbook(R"("person": [], "person": [])"), {Error::JsonTwice, {"in.json", "person", "1"}});
        row("record twice", workbook("\"person\": [{\"id\": \"a\"},\n{\"id\": \"a\"}]"),
            {Error::JsonTwice, {"in.json", "person a", "2"}});
        row("column twice", workbook(R"("person": [{"id": "a", "name": "A", "name": "B"}])"),
            {Error::JsonTwice, {"in.json", "person.name", "1"}});
        row("two workbooks", workbook(R"("workbook": [{"id": "a"}, {"id": "b"}])"),
            {Error::JsonTwice, {"in.json", "workbook workbook", "1"}});
        row("a control character behind a byte order mark",
            workbook("\"person\": [{\"id\": \"a\", \"name\": \"\xEF\xBB\xBF"
                     "A\\u0000\"}]"),
            {Error::JsonControl, {"in.json", "U+0000", "1", "83"}});
        row("no id", workbook(R"("person": [{"name": "A"}])"), wrong("person", "id", "", ""));
        row("an account of another id", workbook(R"("account": [{"id": "b"}])"), wrong("account", "id", "b", "b"));
        row("number for a text", workbook(R"("person": [{"name": 4, "id": "a"}])"), wrong("person", "name", "a", "4"));
        row("text for a number", workbook(R"("account": [{"seats": "4"}])"),
            wrong("account", "seats", "account", "\"4\""));
        row("fraction for a whole number", workbook(R"("account": [{"seats": 4.5}])"),
            wrong("account", "seats", "account", "4.5"));
        row("a whole number that cannot be held", workbook(R"("account": [{"arr_minor": 9223372036854775808}])"),
            wrong("account", "arr_minor", "account", "9223372036854775808"));
        row("a whole number that would be rounded", workbook(R"("account": [{"arr_minor": 9007199254740993.0}])"),
            wrong("account", "arr_minor", "account", "9007199254740993.0"));
        row("a number out of range", workbook(R"("event": [{"id": "e", "number": 1e999}])"),
            wrong("event", "number", "e", "1e999"));
        row("an object for a text", workbook(R"("person": [{"name": {"first": "A"}, "id": "a"}])"),
            wrong("person", "name", "a", "{\"first\": \"A\"}, \"id\": \"a\"}]}"));
        row("yes and no are 1 and 0", workbook(R"("person": [{"id": "a", "reachable": 2}])"),
            wrong("person", "reachable", "a", "2"));
        row("no such day", workbook(R"("event": [{"id": "e", "at": "2026-02-30"}])"),
            wrong("event", "at", "e", "2026-02-30"));
        row("not in the list", workbook(R"("person": [{"id": "a", "party": "them"}])"),
            {Error::ValueNotInList, {"person", "party", "a", "them"}});
        row("half a character", workbook(R"("person": [{"id": "a", "name": "\ud800"}])"),
            wrong("person", "name", "a", QString(QChar(0xd800))));
        row("no base64", workbook(R"("blob": [{"id": "b", "bytes": "a*b"}])"), wrong("blob", "bytes", "b", "\"a*b\""));
        row("bytes of another hash", workbook(R"("blob": [{"id": "b", "bytes": "YWJj"}])"),
            wrong("blob", "id", "b", "b"));
        row("nobody of that id", workbook(R"("event": [{"id": "e", "process_by_id": "x"}])"),
            {Error::ReferenceMissing, {"event", "process_by_id", "e", "x"}});
        row("part of nothing", workbook(R"("promise": [{"id": "x"}])"),
            {Error::ReferenceMissing, {"promise", "id", "x", "x"}});
        row("evidence of nothing", workbook(R"("cause": [{"id": "c"}],
                "evidence": [{"id": "v", "cause_id": "c", "target_table": "event", "target_id": "x"}])"),
            {Error::ReferenceMissing, {"evidence", "target_id", "v", "x"}});
        row("evidence in no table", workbook(R"("cause": [{"id": "c"}],
                "evidence": [{"id": "v", "cause_id": "c", "target_table": "invoice", "target_id": "x"}])"),
            {Error::ReferenceMissing, {"evidence", "target_id", "v", "x"}});
        row("causes in a circle", workbook(R"("cause": [{"id": "c", "parent_id": "d"},
                {"id": "d", "parent_id": "e"}, {"id": "e", "parent_id": "d"}])"),
            {Error::ReferenceCircular, {"cause", "parent_id", "c"}});
        row("required and missing", workbook(R"("choice": [{"id": "a/b", "list": "a"}])"),
            wrong("choice", "key", "a/b", ""));
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Error, error);
        MemoryStore store;
        const auto result = import(store, text);
        QVERIFY2(!result, "this must be refused");
        QCOMPARE(describeError(result.error()), describeError(error));
        // The message is made of the arguments, and none is missing.
        QVERIFY(!Texts().sentence(error).contains('%'));
    }

    void refusesWhatIsTooMuch()
    {
        QByteArray large = workbook(R"("lesson": [{"id": "l", "text": "x"}])");
        large.append(limits::jsonBytes + 1 - large.size(), ' ');
        QCOMPARE(readJson(large, "in.json").error(), (Error{Error::TooLarge, {"in.json", "50"}}));

        QByteArray many;
        for (qsizetype i = 0; i <= limits::jsonRecords; ++i)
            many += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
        QCOMPARE(readJson(workbook("\"lesson\": [" + many + ']'), "in.json").error(),
                 (Error{Error::TooManyRecords, {"in.json", QString::number(limits::jsonRecords)}}));
    }

    void deepNestingNeitherCrashesNorHangs()
    {
        const QByteArray deep = QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']');
        QCOMPARE(readJson(deep, "in.json").error().code, Error::JsonNotWorkbook);
        QCOMPARE(readJson(workbook("\"person\": " + deep), "in.json").error().code, Error::JsonSyntax);
        QCOMPARE(readJson(QByteArray(2'000'000, '['), "in.json").error().code, Error::JsonCutOff);
    }

    /// Bytes removed, inserted and replaced at random: we accept what Qt accepts, and only that.
    /// (It is lax about control characters, escapes and numbers such as -.5, which do not occur
    /// here.)
    void agreesWithQtOnWhatIsJson()
    {
        QRandomGenerator random(7);
        const QByteArray base = workbook(
            R"("event": [{"id": "a", "number": 12, "title": "b", "on_triggers": true}, {"x": [null, {}, []]}])");
        static const QByteArray alphabet = "{}[]\",:0123456789tfnu ";
        int accepted = 0;
        for (int i = 0; i < 50'000; ++i) {
            QByteArray text = base;
            for (int edits = 1 + random.bounded(2); edits > 0; --edits) {
                const qsizetype at = random.bounded(int(text.size()));
                const char byte = alphabet[random.bounded(int(alphabet.size()))];
                switch (random.bounded(3)) {
                case 0:
                    text.remove(at, 1 + random.bounded(3));
                    break;
                case 1:
                    text.insert(at, byte);
                    break;
                default:
                    text[at] = byte;
                }
            }
            QJsonParseError error;
            QJsonDocument::fromJson(text, &error);
            const auto ours = readJson(text, "in.json");
            const bool isJson =
                ours || (ours.error().code != Error::JsonSyntax && ours.error().code != Error::JsonCutOff);
            QVERIFY2(isJson == (error.error == QJsonParseError::NoError),
                     text + ": " + qPrintable(error.errorString()));
            accepted += isJson;
        }
        QVERIFY(accepted > 1000);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
