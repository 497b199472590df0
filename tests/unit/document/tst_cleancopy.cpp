#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/pastcontent.h"
#include "core/document/privacy/unseen.h"
#include "core/merge/conflict.h"
#include "core/sqlite/connection.h"
#include "tests/support/workbench.h"

using namespace straw;

namespace {

/// A row of any table from the columns that are given.
Result<void> insert(Store &store, TableKey tableName, const QVariantMap &values)
{
    const Table &table = Tables::instance().at(tableName);
    Row row(table.columns.size());
    for (auto value = values.begin(); value != values.end(); ++value)
        row[size_t(table.indexOf(ColumnKey::find(value.key())))] = *value;
    return store.insertRow(table, row);
}

/// A workbook that keeps, each in another place, words that can be seen no more or may not be handed on.
struct Told
{
    Told()
    {
        anna = bench.create("anna.db");
        perform([](Store &store) -> Result<void> {
            STRAW_TRY(insert(store, "person", {{"id", "quill"}, {"name", "Petronella Quill"}}));
            STRAW_TRY(
                insert(store, "event", {{"id", "call"}, {"title", "Call"}, {"body", "They asked for a discount."}}));
            STRAW_TRY(insert(store, "event", {{"id", "mail"}, {"title", "Mail that was brought in"}}));
            STRAW_TRY(insert(store, "event", {{"id", "visit"}, {"title", "Visit"}}));
            STRAW_TRY(insert(store, "cause", {{"id", "cause"}, {"text", "Too dear"}}));
            STRAW_TRY(insert(store, "evidence",
                             {{"id", "marked"},
                              {"cause_id", "cause"},
                              {"target_table", "event"},
                              {"target_id", "call"},
                              {"target_column", "body"},
                              {"passage", "a discount"}}));
            STRAW_TRY(insert(store, "comment",
                             {{"id", "remark"},
                              {"target_table", "event"},
                              {"target_id", "call"},
                              {"target_column", "body"},
                              {"passage", "for a discount"},
                              {"text", "Really?"}}));
            STRAW_TRY(insert(store, "dismissed",
                             {{"id", "left"},
                              {"target_table", "event"},
                              {"target_id", "call"},
                              {"target_column", "body"},
                              {"words", "asked for a"}}));
            STRAW_TRY(insert(store, "source", {{"id", "box"}, {"name", "Mails"}}));
            STRAW_TRY(insert(store, "source_item",
                             {{"id", "box/letter of May"},
                              {"source_id", "box"},
                              {"reference", "letter of May"},
                              {"target_table", "event"},
                              {"target_id", "mail"}}));
            STRAW_TRY(insert(store, "line", {{"id", "secret"}, {"text", "private words"}, {"quotable", "no"}}));
            STRAW_TRY(insert(store, "evidence",
                             {{"id", "of secret"},
                              {"cause_id", "cause"},
                              {"target_table", "line"},
                              {"target_id", "secret"},
                              {"target_column", "text"},
                              {"passage", "private words"}}));
            STRAW_TRY(
                insert(store, "stated_reason", {{"id", "said"}, {"text", "private words"}, {"line_id", "secret"}}));
            STRAW_TRY(insert(store, "source_item",
                             {{"id", "box/private talk"},
                              {"source_id", "box"},
                              {"reference", "private talk"},
                              {"target_table", "line"},
                              {"target_id", "secret"}}));
            STRAW_TRY(insert(store, "blob", {{"id", "abc"}, {"bytes", QByteArray("recorded private voice")}}));
            return insert(store, "attachment",
                          {{"id", "voice"},
                           {"name", "voice.wav"},
                           {"sha256", "abc"},
                           {"target_table", "line"},
                           {"target_id", "secret"}});
        });
        set("account", "plan", "Plan of before");
        VERIFY_RESULT(anna->publishAndWait());
        QVERIFY(QFile::copy(bench.path("anna.db"), bench.path("ben.db")));
        Environment colleague = bench.environment;
        colleague.identity = {"Ben", "laptop-2"};
        {
            const auto ben = opened(bench.path("ben.db"), colleague);
            VERIFY_RESULT(ben->setField("account", "account", "plan", "Plan of Ben"));
            VERIFY_RESULT(ben->setField("event", "visit", "body", "Ben saw their depot"));
        }
        set("account", "plan", "Plan of Anna");
        bench.clock->advance(61'000);
        VERIFY_RESULT(anna->remove("event", "visit"));
        VERIFY_RESULT(anna->mergeFrom(bench.path("ben.db")));
        conflicts = anna->conflicts().value();
    }

    void perform(const std::function<Result<void>(Store &)> &change)
    {
        bench.clock->advance(61'000);
        VERIFY_RESULT(anna->perform(Change::add("event"), change));
    }
    void set(TableKey table, ColumnKey column, const QVariant &value, const char *id = nullptr)
    {
        bench.clock->advance(61'000);
        VERIFY_RESULT(anna->setField(table, id ? QString(id) : table.toString(), column, value));
    }
    /// Nobody sees any more what these were about.
    void outdate()
    {
        set("event", "body", "They wanted a lower price.", "call");
        bench.clock->advance(61'000);
        VERIFY_RESULT(anna->remove("event", "mail"));
    }
    QByteArray clean(const CleanCopyOptions &options)
    {
        const QString path = bench.path("clean.db");
        QFile::remove(path);
        const auto written = anna->cleanCopy(path, options);
        if (!written)
            qFatal("%s", qPrintable(describeError(written.error())));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Workbench bench;
    std::unique_ptr<Document> anna;
    std::vector<Conflict> conflicts;
};

} // namespace

/// A copy without history tells what can be seen, and nothing else.
class TestCleanCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsNamed()
    {
        for (const Table &table : Tables::instance().all())
            QVERIFY2(keptIn(table.name),
                     qPrintable(table.name + ": what may it keep of what can no longer be seen? See unseen.cpp"));
    }

    void nothingIsInItThatCannotBeSeen()
    {
        Told told;
        QCOMPARE(told.conflicts.size(), size_t(2)); // about a field and about a record
        told.outdate();
        VERIFY_RESULT(told.anna->erasePerson("quill"));
        const QString stands = told.anna->data().account.plan;
        const QByteArrayList gone{"Plan of before", stands == "Plan of Ben" ? "Plan of Anna" : "Plan of Ben",
                                  "Petronella",     "a discount",
                                  "asked for a",    "letter of May",
                                  "Mail that was"};
        const QByteArrayList secret{"private words", "private talk", "recorded private voice", "voice.wav"};
        const QByteArray all = told.clean({});
        for (const QByteArray &words : gone)
            QVERIFY2(!all.contains(words), words);
        for (const QByteArray &words : secret)
            QVERIFY2(all.contains(words), words);
        QVERIFY(all.contains(stands.toUtf8()));
        QVERIFY(all.contains("Ben saw their depot")); // the record is there until somebody decides
        QVERIFY(all.contains("They wanted a lower price."));
        QVERIFY(all.contains("Really?"));
        const QByteArray without = told.clean({.withoutUnquotable = true});
        for (const QByteArray &words : gone + secret)
            QVERIFY2(!without.contains(words), words);
        QCOMPARE(told.anna->conflicts()->size(), size_t(2)); // they stay open here

        const auto copy = opened(told.bench.path("clean.db"), told.bench.environment);
        QVERIFY(copy->conflicts()->empty());
        const auto past = pastContentOf(copy->databasePath());
        VERIFY_RESULT(past);
        QVERIFY(past->isEmpty());
    }

    /// As for a workbook of its own, which is about another customer.
    void aNewWorkbookHoldsNoneOfThemEither()
    {
        Told told;
        const QByteArray bytes = told.clean({.newDocumentId = "0195f000-0000-7000-8000-000000000009"});
        QVERIFY(!bytes.contains(told.anna->data().account.plan == "Plan of Ben" ? "Plan of Anna" : "Plan of Ben"));
        QVERIFY(opened(told.bench.path("clean.db"), told.bench.environment)->conflicts()->empty());
    }

    void whatWasLeftOutIsTakenFromNobodyWhenTheCopyIsMerged()
    {
        Told told;
        told.outdate();
        told.clean({.withoutUnquotable = true});
        Environment partner = told.bench.environment;
        partner.identity = {"Cara", "laptop-3"};
        {
            const auto copy = opened(told.bench.path("clean.db"), partner);
            VERIFY_RESULT(copy->setField("cause", "cause", "text", "Too dear for them"));
        }
        for (const bool alsoHere : {false, true}) { // fast-forward, then a merge
            if (alsoHere) {
                told.set("account", "segment", "Freight");
                told.bench.clock->advance(61'000);
                const auto copy = opened(told.bench.path("clean.db"), partner);
                VERIFY_RESULT(copy->setField("cause", "cause", "text", "Far too dear"));
                VERIFY_RESULT(copy->setField("stated_reason", "said", "text", "Their own words")); // empty there
                if (copy->store().exists("event", "visit").value())
                    VERIFY_RESULT(copy->remove("event", "visit")); // about which both had differed, unseen there
            }
            const auto outcome = told.anna->mergeFrom(told.bench.path("clean.db"));
            VERIFY_RESULT(outcome);
            QCOMPARE(outcome->kind, alsoHere ? MergePlan::Merge : MergePlan::FastForward);
            QCOMPARE(told.anna->data().causes.find("cause")->text, alsoHere ? "Far too dear" : "Too dear for them");
            QCOMPARE(told.anna->conflicts()->size(), size_t(alsoHere ? 1 : 2));
            QVERIFY(told.anna->data().lines.find("secret"));
            QCOMPARE(told.anna->data().statedReasons.find("said")->text,
                     alsoHere ? "Their own words" : "private words");
            QVERIFY(told.anna->store().exists("source_item", "box/letter of May").value());
        }
    }

    /// The change that decided it tells both sides, also when those by which they came are dropped.
    void whatADecisionTellsIsCounted()
    {
        Told told;
        {
            const auto database = *Connection::open(told.anna->databasePath(), Connection::ReadWrite);
            VERIFY_RESULT(database->execute("UPDATE revision SET changeset = NULL"));
        }
        const auto field = std::ranges::find(told.conflicts, ColumnKey("plan"), &Conflict::column);
        QVERIFY(field != told.conflicts.end());
        VERIFY_RESULT(told.anna->settle(field->id, SettleBy::Left));
        QCOMPARE(pastContentOf(told.anna->databasePath())->texts, 2);
    }

    void whatTheTablesKeepIsCounted()
    {
        Told told;
        const auto past = [&] { return pastContentOf(told.anna->databasePath()).value(); };
        const auto drop = [&] { // as after an erasing: only the tables are left to tell
            const auto database = *Connection::open(told.anna->databasePath(), Connection::ReadWrite);
            VERIFY_RESULT(database->execute("UPDATE revision SET changeset = NULL"));
        };
        drop();
        QCOMPARE(past().texts, 2); // of the plan, what stood there before and what the other has
        QCOMPARE(past().removed, 0);
        told.outdate();
        drop();
        QCOMPARE(past().texts, 5);   // and two passages and the words that were left as they were
        QCOMPARE(past().removed, 1); // of the mail the source still knows
        VERIFY_RESULT(told.anna->remove("attachment", "voice"));
        QCOMPARE(past().removed, 2); // told by the history
        drop();
        QCOMPARE(past().removed, 2); // and by its bytes
    }
};

QTEST_GUILESS_MAIN(TestCleanCopy)
#include "tst_cleancopy.moc"
