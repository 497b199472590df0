#include "core/guide/ignoredwording.h"

#include "core/document/mergeoutcome.h"
#include "core/interchange/json.h"
#include "tests/support/workbench.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const Place field{"event", u"visit"_s, "body"};
const Dismissed obviously{field, u"obviously"_s, u"certainty"_s};

Result<ChangeSummary> ignore(Document &document, const Dismissed &what)
{
    return document.perform(Change::add("dismissed"), [&](Store &store) { return dismiss(store, what); });
}

std::unique_ptr<Document> withVisit(Workbench &bench, const QString &name)
{
    auto document = bench.create(name);
    const auto done = document->perform(Change::add("event"), [](Store &store) -> Result<void> {
        Event event;
        event.id = field.id;
        event.body = u"They obviously forgot us."_s;
        return store.insert(event);
    });
    if (!done)
        qFatal("there is no event");
    return document;
}

IgnoredWordings ignoredIn(const Document &document, const QStringList &never = {})
{
    return {need(dismissedIn(document.store())), never};
}

bool covers(const Document &document, const Dismissed &what)
{
    return ignoredIn(document).covers(what.field, what.rule, what.words);
}

} // namespace

/// What somebody has left as it is stays so, in this field or for this user.
class TestIgnoredWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMarkIsIgnoredByItsRuleItsWordsAndItsField()
    {
        Workbench bench;
        const auto document = withVisit(bench, u"anna.db"_s);
        QVERIFY(!covers(*document, obviously));
        VERIFY_RESULT(ignore(*document, obviously));
        QVERIFY(covers(*document, obviously));
        QVERIFY(!covers(*document, {field, u"clearly"_s, u"certainty"_s}));
        QVERIFY(!covers(*document, {field, u"obviously"_s, u"forgot"_s}));
        QVERIFY(!covers(*document, {{"event", u"other"_s, "body"}, u"obviously"_s, u"certainty"_s}));
        QVERIFY(!covers(*document, {{"event", field.id, "process_note"}, u"obviously"_s, u"certainty"_s}));
        QVERIFY(!ignoredIn(*document).leaves(field));

        VERIFY_RESULT(document->undo());
        QVERIFY(!covers(*document, obviously));
        VERIFY_RESULT(ignore(*document, obviously)); // the same id is free again
        QVERIFY(covers(*document, obviously));
    }

    void twoWhoIgnoreTheSameMakeOne()
    {
        Workbench bench;
        const auto anna = withVisit(bench, u"anna.db"_s);
        VERIFY_RESULT(anna->publishAndWait());
        QVERIFY(QFile::copy(bench.path(u"anna.db"_s), bench.path(u"ruth.db"_s)));
        const auto ruth = opened(bench.path(u"ruth.db"_s), colleagueOf(bench));
        VERIFY_RESULT(ignore(*anna, obviously));
        VERIFY_RESULT(ignore(*ruth, obviously));
        VERIFY_RESULT(ignore(*ruth, {field, u"forgot"_s, u"forgot"_s}));
        VERIFY_RESULT(ruth->publishAndWait());
        const auto outcome = anna->mergeFrom(bench.path(u"ruth.db"_s));
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->conflicts.empty());
        QCOMPARE(need(dismissedIn(anna->store())).size(), size_t(2));
        QVERIFY(covers(*anna, obviously));
    }

    /// It waits for its words without a word, and goes with the record alone.
    void aMarkWhoseTextIsGoneStaysQuietly()
    {
        Workbench bench;
        const auto document = withVisit(bench, u"anna.db"_s);
        VERIFY_RESULT(ignore(*document, obviously));
        VERIFY_RESULT(document->setField("event", field.id, "body", {}));
        QVERIFY(covers(*document, obviously));
        VERIFY_RESULT(
            document->perform(Change::remove("event"), [](Store &store) { return store.remove("event", field.id); }));
        QVERIFY(need(dismissedIn(document->store())).empty());
        VERIFY_RESULT(document->undo());
        QVERIFY(covers(*document, obviously));
    }

    /// One leaves words as they are in what the other removes: the mark goes along, in whatever order they meet.
    void aMarkInWhatSomebodyElseRemovedGoesAlong()
    {
        for (const bool isRemoverFirst : {true, false}) {
            Workbench bench;
            const auto anna = withVisit(bench, u"anna.db"_s);
            VERIFY_RESULT(anna->publishAndWait());
            QVERIFY(QFile::copy(bench.path(u"anna.db"_s), bench.path(u"ruth.db"_s)));
            const auto ruth = opened(bench.path(u"ruth.db"_s), colleagueOf(bench));
            const auto remove = [](Store &store) { return store.remove("event", field.id); };
            VERIFY_RESULT((isRemoverFirst ? anna : ruth)->perform(Change::remove("event"), remove));
            VERIFY_RESULT(ignore(*(isRemoverFirst ? ruth : anna), obviously));
            VERIFY_RESULT(ruth->publishAndWait());
            VERIFY_RESULT(anna->mergeFrom(bench.path(u"ruth.db"_s)));
            const bool isThere = anna->data().events.find(field.id);
            QCOMPARE(covers(*anna, obviously), isThere);
            VERIFY_RESULT(anna->publishAndWait()); // and the file is sound
            VERIFY_RESULT(Document::open(bench.path(u"anna.db"_s), colleagueOf(bench, 3)));
        }
    }

    void whatIsLeftGoesThroughJson()
    {
        Workbench bench;
        const auto document = withVisit(bench, u"anna.db"_s);
        VERIFY_RESULT(ignore(*document, obviously));
        VERIFY_RESULT(ignore(*document, {field, u"churny"_s, u"own:churny"_s}));
        VERIFY_RESULT(document->setField("event", field.id, "body", u"They left."_s)); // the words are gone
        const QByteArray json = need(exportJson(document->store()));
        const auto import = [](Document &into, const QByteArray &text) {
            return into.perform(Change::import(1, u"workbook.json"_s), [&](Store &store) -> Result<void> {
                STRAW_ASSIGN(JsonRecords records, readJson(text, u"workbook.json"_s));
                return importRecords(store, std::move(records));
            });
        };
        const auto other = bench.create(u"other.db"_s);
        VERIFY_RESULT(import(*other, json));
        QCOMPARE(need(dismissedIn(other->store())).size(), size_t(2));
        QVERIFY(covers(*other, obviously));
        VERIFY_RESULT(import(*other, json)); // once more it is the same
        QCOMPARE(need(dismissedIn(other->store())).size(), size_t(2));

        // By itself it names a record that is not there.
        const QByteArray orphan = R"({"format": "finalstraw-workbook", "version": 2, "dismissed": [{"id": "d",
            "target_table": "event", "target_id": "gone", "target_column": "body", "words": "x", "rule": "y"}]})";
        const auto third = bench.create(u"third.db"_s);
        const auto imported = import(*third, orphan);
        QCOMPARE(need(dismissedIn(third->store())).size(), size_t(imported ? 1 : 0));
        QVERIFY(!covers(*third, obviously));
        VERIFY_RESULT(exportJson(third->store()));
    }

    /// Its text has become that of another record.
    void aFieldThatHasMovedCanBeLookedAtAgain()
    {
        Workbench bench;
        const auto document = withVisit(bench, u"anna.db"_s);
        VERIFY_RESULT(addEvent(*document, u"Another visit"_s));
        const auto another = std::ranges::find(document->data().events, u"Another visit"_s, &Event::title);
        const Dismissed moved{{"event", another->id, "body"}};
        VERIFY_RESULT(ignore(*document, moved));
        const Dismissed whole{field};
        VERIFY_RESULT(document->perform(Change::edit("dismissed", "target_id"), [&](Store &store) {
            return store.setField("dismissed", moved.id(), "target_id", field.id);
        }));
        QVERIFY(ignoredIn(*document).leaves(field));
        VERIFY_RESULT(
            document->perform(Change::remove("dismissed"), [&](Store &store) { return lookAgain(store, whole); }));
        QVERIFY(!ignoredIn(*document).leaves(field));
    }

    void aWholeFieldCanBeLeft()
    {
        Workbench bench;
        const auto document = withVisit(bench, u"anna.db"_s);
        VERIFY_RESULT(ignore(*document, {field}));
        QVERIFY(ignoredIn(*document).leaves(field));
        QVERIFY(!ignoredIn(*document).leaves({"event", field.id, "process_note"}));
        QVERIFY(!covers(*document, obviously));
    }

    void whatIsNeverMarkedIsSoInEveryField()
    {
        const IgnoredWordings ignored({}, {neverMarked(u"certainty"_s, u"Obviously"_s)});
        QVERIFY(ignored.covers(field, u"certainty"_s, u"obviously"_s));
        QVERIFY(ignored.covers({"cause", u"a"_s, "text"}, u"certainty"_s, u"OBVIOUSLY"_s));
        QVERIFY(!ignored.covers(field, u"forgot"_s, u"obviously"_s));
        QVERIFY(!ignored.covers(field, u"certainty"_s, u"clearly"_s));
        const NeverMarked kept = NeverMarked::of(neverMarked(u"certainty"_s, u"Of course"_s));
        QCOMPARE(kept.rule, u"certainty"_s);
        QCOMPARE(kept.words, u"of course"_s);
    }
};

QTEST_GUILESS_MAIN(TestIgnoredWording)
#include "tst_ignoredwording.moc"
