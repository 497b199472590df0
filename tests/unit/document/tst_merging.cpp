#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/erasure.h"
#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "tests/support/workbench.h"

#include <QSignalSpy>

#include <future>

using namespace straw;

namespace {

/// Anna's and Ben's copies of one workbook, parted after it had a person and an event.
struct TwoCopies
{
    TwoCopies()
    {
        anna = bench.create("anna.db");
        VERIFY_RESULT(anna->perform(Change::create(), [](Store &store) -> Result<void> {
            Person meyer;
            meyer.id = "meyer";
            meyer.name = "Petra Meyer";
            STRAW_TRY(store.insert(meyer));
            Event call;
            call.id = "call";
            call.title = "Call";
            call.body = "They asked for a discount. We said no.";
            STRAW_TRY(store.insert(call));
            return store.put(EventPerson{"call/meyer", "call", "meyer", {}});
        }));
        VERIFY_RESULT(anna->publishAndWait());
        QVERIFY(QFile::copy(bench.path("anna.db"), bench.path("ben.db")));
        other = bench.environment;
        other.identity = {"Ben", "laptop-2"};
        ben = MemberOf(Document::open(bench.path("ben.db"), other));
    }

    static std::unique_ptr<Document> MemberOf(Result<std::unique_ptr<Document>> document)
    {
        if (!document)
            qFatal("%s", qPrintable(describeError(document.error())));
        return std::move(*document);
    }

    /// What Ben has goes out and into Anna's.
    Result<MergeOutcome> merge()
    {
        STRAW_TRY(ben->publishAndWait());
        return anna->mergeFrom(bench.path("ben.db"));
    }

    void tick() { bench.clock->advance(61'000); } // so that typing is not folded

    Workbench bench;
    Environment other;
    std::unique_ptr<Document> anna, ben;
};

QVariant field(const Document &document, TableKey table, const char *id, ColumnKey column)
{
    return document.store().field(table, id, column).value_or(QVariant("(gone)"));
}

Result<ErasureCount> countOf(Document &document, const QString &person)
{
    std::optional<Result<ErasureCount>> count;
    document.countErasure(person, {}, {&document, [&](const Result<ErasureCount> &counted) { count = counted; }});
    (void)QTest::qWaitFor([&] { return count.has_value(); });
    return *count;
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCameFromWhomIsToldAndShown()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Long call"));
        VERIFY_RESULT(copies.ben->setField("event", "call", "body", "They asked for a discount. We said yes."));
        copies.tick();
        VERIFY_RESULT(copies.ben->setField("account", "account", "plan", "Gold"));
        QSignalSpy changed(copies.anna.get(), &Document::changed);
        const auto outcome = copies.merge();
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->kind, MergePlan::Merge);
        QCOMPARE(outcome->shares.size(), size_t(1));
        QCOMPARE(outcome->shares[0].author, QString("Ben"));
        QCOMPARE(outcome->shares[0].revisions, 2);
        QCOMPARE(outcome->shares[0].rows, 2);
        QCOMPARE(outcome->shares[0].tables, (QList<TableKey>{"account", "event"}));
        QVERIFY(outcome->conflicts.empty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(copies.anna->data().account.plan, QString("Gold"));
        QCOMPARE(copies.anna->data().events.find("call")->title, QString("Long call"));
        QVERIFY(copies.anna->data().events.find("call")->body.contains("We said yes"));
        QCOMPARE(copies.anna->history()->front().author, QString("merge"));

        VERIFY_RESULT(copies.anna->publishAndWait());
        const auto back = copies.ben->mergeFrom(copies.bench.path("anna.db"));
        VERIFY_RESULT(back);
        QCOMPARE(back->kind, MergePlan::FastForward);
        QCOMPARE(contentOf(copies.ben->store()), contentOf(copies.anna->store()));
        QCOMPARE(copies.merge()->kind, MergePlan::NothingNew);
    }

    void undoOfOnesOwnWorkGoesOnAfterAMerge()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Long call"));
        VERIFY_RESULT(copies.ben->setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT(copies.merge());
        VERIFY_RESULT(copies.anna->undo());
        QCOMPARE(field(*copies.anna, "event", "call", "title"), QVariant("Call"));
        QCOMPARE(field(*copies.anna, "account", "account", "plan"), QVariant("Gold"));
        VERIFY_RESULT(copies.anna->redo());
        QCOMPARE(field(*copies.anna, "event", "call", "title"), QVariant("Long call"));
    }

    void aPlanMadeOnAnotherThreadHoldsUntilTheWorkbookChanges()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.ben->setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT(copies.ben->publishAndWait());
        const QString local = copies.anna->databasePath(), other = copies.bench.path("ben.db");
        const auto plan = [&] { return std::async(std::launch::async, [&] { return planMerge(local, other); }).get(); };
        const auto early = plan();
        VERIFY_RESULT(early);
        VERIFY_RESULT(copies.anna->setField("account", "account", "segment", "Freight"));
        const QString before = contentOf(copies.anna->store());
        QCOMPARE(copies.anna->merge(*early, other).error().code, Error::MergeOutdated);
        QCOMPARE(contentOf(copies.anna->store()), before);
        const auto again = plan();
        VERIFY_RESULT(again);
        QCOMPARE(copies.anna->merge(*again, other)->kind, MergePlan::Merge);
        QCOMPARE(field(*copies.anna, "account", "account", "plan"), QVariant("Gold"));
    }

    void whatSomebodyElsePutInItsPlaceIsTakenInAndReplaced()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.ben->setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT(copies.ben->publishAndWait());
        VERIFY_RESULT(copies.anna->setField("account", "account", "segment", "Freight"));
        const QString shared = copies.bench.path("anna.db");
        QVERIFY(QFile::remove(shared) && QFile::copy(copies.bench.path("ben.db"), shared));
        QCOMPARE(copies.anna->publishAndWait().error().code, Error::TargetChanged);
        QCOMPARE(copies.anna->mergeFrom(shared)->kind, MergePlan::Merge);
        VERIFY_RESULT(copies.anna->publishAndWait());
        QCOMPARE(copies.ben->mergeFrom(shared)->kind, MergePlan::FastForward);
        QCOMPARE(field(*copies.ben, "account", "account", "segment"), QVariant("Freight"));
    }

    void conflictsAreDecidedAndTheDecisionCanBeUndone()
    {
        for (const SettleBy choice :
             {SettleBy::Left, SettleBy::Right, SettleBy::Before, SettleBy::Both, SettleBy::Value}) {
            TwoCopies copies;
            VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Long call"));
            copies.tick();
            VERIFY_RESULT(copies.ben->setField("event", "call", "title", "Short call"));
            const auto outcome = copies.merge();
            VERIFY_RESULT(outcome);
            QCOMPARE(outcome->conflicts.size(), size_t(1));
            const Conflict conflict = outcome->conflicts.front();
            QCOMPARE(conflict.before, QVariant("Call"));
            QCOMPARE(conflict.left.value, QVariant("Long call")); // the earlier revision
            QCOMPARE(conflict.right.value, QVariant("Short call"));
            const QString meanwhile = contentOf(copies.anna->store());
            VERIFY_RESULT(copies.anna->settle(conflict.id, choice, "A call"));
            static const QMap<SettleBy, QString> expected{{SettleBy::Left, "Long call"},
                                                          {SettleBy::Right, "Short call"},
                                                          {SettleBy::Before, "Call"},
                                                          {SettleBy::Both, "Long call / Short call"},
                                                          {SettleBy::Value, "A call"}};
            QCOMPARE(field(*copies.anna, "event", "call", "title"), QVariant(expected[choice]));
            QVERIFY(copies.anna->conflicts()->empty());
            QCOMPARE(copies.anna->settle(conflict.id, choice, {}).error().code, Error::ConflictSettled);
            VERIFY_RESULT(copies.anna->undo());
            QCOMPARE(contentOf(copies.anna->store()), meanwhile);
            QCOMPARE(copies.anna->conflicts()->size(), size_t(1));
        }
    }

    void aRemovalThatTheOtherWorkedAgainstIsDecidedAsAWhole()
    {
        for (const bool removes : {true, false}) {
            TwoCopies copies;
            VERIFY_RESULT(copies.anna->remove("event", "call"));
            VERIFY_RESULT(copies.ben->setField("event_person", "call/meyer", "part", "asked"));
            const auto outcome = copies.merge();
            VERIFY_RESULT(outcome);
            QCOMPARE(outcome->conflicts.size(), size_t(1));
            const Conflict conflict = outcome->conflicts.front();
            QCOMPARE(conflict.table, QString("event"));
            QVERIFY(conflict.isAboutRecord());
            QCOMPARE(field(*copies.anna, "event_person", "call/meyer", "part"), QVariant("asked"));
            const bool leftRemoved = !conflict.left.value.isValid();
            VERIFY_RESULT(copies.anna->settle(conflict.id, leftRemoved == removes ? SettleBy::Left : SettleBy::Right));
            QCOMPARE(copies.anna->store().exists("event", "call").value(), !removes);
            QCOMPARE(copies.anna->store().exists("event_person", "call/meyer").value(), !removes);
            QVERIFY(copies.anna->conflicts()->empty());
        }
    }

    void anotherWorkbookAndAnotherAccountAreNotMergedByAccident()
    {
        TwoCopies copies;
        (void)copies.bench.create("foreign.db");
        const QString before = contentOf(copies.anna->store());
        QCOMPARE(copies.anna->mergeFrom(copies.bench.path("foreign.db")).error(),
                 (Error{Error::OtherWorkbook, {copies.bench.path("foreign.db")}}));
        VERIFY_RESULT(copies.ben->setField("account", "account", "name", "Sande"));
        const auto asked = copies.merge();
        VERIFY_RESULT(asked);
        QCOMPARE(asked->kind, MergePlan::OtherAccount);
        QCOMPARE(asked->otherAccount, QString("Sande"));
        QCOMPARE(contentOf(copies.anna->store()), before);
        MergeOptions yes;
        yes.evenIfOtherAccount = true;
        QCOMPARE(copies.anna->mergeFrom(copies.bench.path("ben.db"), yes)->kind, MergePlan::FastForward);
    }

    /// A name that is corrected or written out is still that of the account.
    void aCorrectedNameIsNoOtherAccount()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.ben->setField("account", "account", "name", "NORVIK, AS"));
        VERIFY_RESULT(copies.anna->setField("account", "account", "plan", "Gold"));
        const auto merged = copies.merge();
        VERIFY_RESULT(merged);
        QCOMPARE(merged->kind, MergePlan::Merge);
        QCOMPARE(copies.anna->data().account.name, "NORVIK, AS");
    }

    void copiesWithoutACommonStateAreComparedOnlyWhenAskedTo()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Long call"));
        VERIFY_RESULT(copies.ben->publishAndWait());
        {
            const auto past = Connection::open(copies.bench.path("ben.db"), Connection::ReadWrite);
            VERIFY_RESULT((*past)->execute("UPDATE event SET title = 'by another program'"));
        }
        const auto outcome = copies.anna->mergeFrom(copies.bench.path("ben.db"));
        VERIFY_RESULT(outcome);
        // Ben's own revisions lead to what Anna started from, but his rows do not.
        QVERIFY(outcome->kind == MergePlan::NothingNew);

        const auto reopened = TwoCopies::MemberOf(Document::open(copies.bench.path("ben.db"), [&] {
            Environment third = copies.other;
            third.home += "-third";
            return third;
        }()));
        VERIFY_RESULT(reopened->setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT(reopened->publishAndWait());
        QCOMPARE(copies.anna->mergeFrom(copies.bench.path("ben.db"))->kind, MergePlan::NoCommonBase);
        MergeOptions compare;
        compare.withoutBase = true;
        const auto compared = copies.anna->mergeFrom(copies.bench.path("ben.db"), compare);
        VERIFY_RESULT(compared);
        QCOMPARE(compared->conflicts.size(), size_t(1)); // the title
        QVERIFY(!compared->conflicts.front().beforeKnown);
        QCOMPARE(field(*copies.anna, "account", "account", "plan"), QVariant("Gold"));
    }

    void typingThatWasMailedIsNotFolded()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Lo"));
        VERIFY_RESULT(copies.anna->publishAndWait());
        QVERIFY(QFile::copy(copies.bench.path("anna.db"), copies.bench.path("mailed.db")));
        VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Long call")); // a second later
        auto cara = TwoCopies::MemberOf(Document::open(copies.bench.path("mailed.db"), copies.other));
        VERIFY_RESULT(cara->setField("event", "call", "body", "Other."));
        VERIFY_RESULT(cara->publishAndWait());
        const auto outcome = copies.anna->mergeFrom(copies.bench.path("mailed.db"));
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->kind, MergePlan::Merge);
        QVERIFY(outcome->conflicts.empty());
        QCOMPARE(field(*copies.anna, "event", "call", "title"), QVariant("Long call"));
        QCOMPARE(field(*copies.anna, "event", "call", "body"), QVariant("Other."));
    }

    void aCleanCopyLeavesOutWhatItShouldAndBringsNothingOfItAway()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.anna->perform(Change::add("line"), [](Store &store) -> Result<void> {
            for (const auto &[id, quotable] : {std::pair("open", "named"), std::pair("secret", "no")}) {
                Line line;
                line.id = id;
                line.text = QStringLiteral("note ") + id;
                line.quotable = Pick<"quotable">(quotable);
                STRAW_TRY(store.insert(line));
            }
            StatedReason reason;
            reason.id = "reason";
            reason.lineId = "secret";
            return store.insert(reason);
        }));
        QCOMPARE(unquotableNotes(copies.anna->data()), 1);
        VERIFY_RESULT(copies.anna->cleanCopy(copies.bench.path("clean.db"), {true}));
        QFile file(copies.bench.path("clean.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("note secret"));
        auto clean = TwoCopies::MemberOf(Document::open(copies.bench.path("clean.db"), copies.other));
        QCOMPARE(clean->store().count("line").value(), 1);
        QCOMPARE(clean->history()->size(), size_t(1));
        QCOMPARE(field(*clean, "stated_reason", "reason", "line_id"), QVariant());
        VERIFY_RESULT(clean->setField("stated_reason", "reason", "text", "Too dear"));
        VERIFY_RESULT(clean->publishAndWait());
        for (const bool alsoHere : {false, true}) { // fast-forward, then a merge
            if (alsoHere) {
                VERIFY_RESULT(copies.anna->setField("account", "account", "plan", "Gold"));
                copies.tick();
                VERIFY_RESULT(clean->setField("stated_reason", "reason", "text", "Much too dear"));
                VERIFY_RESULT(clean->publishAndWait());
            }
            const auto outcome = copies.anna->mergeFrom(copies.bench.path("clean.db"));
            VERIFY_RESULT(outcome);
            QVERIFY(outcome->conflicts.empty());
            QCOMPARE(field(*copies.anna, "stated_reason", "reason", "text"),
                     QVariant(alsoHere ? "Much too dear" : "Too dear"));
            QCOMPARE(field(*copies.anna, "stated_reason", "reason", "line_id"), QVariant("secret"));
            QCOMPARE(copies.anna->store().count("line").value(), 2);
        }
    }

    void whoWasErasedDoesNotComeBack()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.ben->setField("person", "meyer", "goals", "peace"));
        copies.tick();
        VERIFY_RESULT(copies.ben->perform(Change::add("action"), [](Store &store) -> Result<void> {
            Action action;
            action.id = "action";
            action.title = "Write to them";
            action.ownerId = "meyer";
            return store.insert(action);
        }));
        const auto count = countOf(*copies.anna, "meyer");
        VERIFY_RESULT(count);
        QCOMPARE(count->records, 2); // the person and the part in the call
        QCOMPARE(count->changes, int(copies.anna->history()->size()));
        VERIFY_RESULT(copies.anna->erasePerson("meyer"));
        QVERIFY(!copies.anna->undoable());
        const auto outcome = copies.merge();
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->kind, MergePlan::Merge);
        QVERIFY(outcome->conflicts.empty());
        QVERIFY(!*copies.anna->store().exists("person", "meyer"));
        QCOMPARE(field(*copies.anna, "action", "action", "title"), QVariant("Write to them"));
        QCOMPARE(field(*copies.anna, "action", "action", "owner_id"), QVariant());
        VERIFY_RESULT(copies.anna->publishAndWait());
        QFile file(copies.bench.path("anna.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Petra"));
        const auto back = copies.ben->mergeFrom(copies.bench.path("anna.db"));
        VERIFY_RESULT(back);
        QVERIFY(!*copies.ben->store().exists("person", "meyer"));
        QCOMPARE(countOf(*copies.ben, "call").error().code, Error::RecordMissing);
        for (const Revision &revision : *copies.ben->history())
            QVERIFY(!revision.hasChangeset);
        QCOMPARE(copies.merge()->kind, MergePlan::NothingNew);
    }

    void oneChangeOfAnybodyIsTakenBackOrItIsSaidWhatHoldsIt()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.ben->setField("event", "call", "title", "Short call"));
        const QString bens = copies.ben->history()->front().id;
        VERIFY_RESULT(copies.merge());
        VERIFY_RESULT(copies.anna->setField("event", "call", "title", "Long call"));
        const auto held = copies.anna->revert(bens);
        QCOMPARE(held.error().code, Error::UndoHeld);
        QCOMPARE(held.error().arguments, QStringList(copies.anna->history()->front().id));
        VERIFY_RESULT(copies.anna->undo());
        VERIFY_RESULT(copies.anna->revert(bens));
        QCOMPARE(field(*copies.anna, "event", "call", "title"), QVariant("Call"));
        VERIFY_RESULT(copies.anna->undo());
        QCOMPARE(field(*copies.anna, "event", "call", "title"), QVariant("Short call"));
        QCOMPARE(copies.anna->revert("no such id").error().code, Error::ChangeNotKept);
    }

    void contentsOfAttachmentsComeAlong()
    {
        TwoCopies copies;
        VERIFY_RESULT(copies.ben->perform(Change::add("attachment"), [](Store &store) -> Result<void> {
            const auto table = [](TableKey name) { return Tables::instance().at(name); };
            STRAW_TRY(store.insertRow(table("blob"), {"abc", QByteArray("bytes of a letter")}));
            return store.insertRow(table("attachment"), {"letter", QVariant(), "letter.txt", "text/plain", 17LL, "abc",
                                                         "event", "call", QVariant()});
        }));
        VERIFY_RESULT(copies.merge());
        QCOMPARE(field(*copies.anna, "blob", "abc", "bytes"), QVariant(QByteArray("bytes of a letter")));
        VERIFY_RESULT(copies.anna->cleanCopy(copies.bench.path("clean.db"), {}));
        VERIFY_RESULT(copies.anna->remove("attachment", "letter"));
        VERIFY_RESULT(copies.anna->cleanCopy(copies.bench.path("cleaner.db"), {}));
        const auto blobs = [&](const QString &name) {
            return TwoCopies::MemberOf(Document::open(copies.bench.path(name), copies.other))
                ->store()
                .count("blob")
                .value();
        };
        QCOMPARE(blobs("clean.db"), 1);
        QCOMPARE(blobs("cleaner.db"), 0);
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
