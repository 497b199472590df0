#include "core/guide/ignoredwording.h"

#include "core/document/mergeoutcome.h"
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
