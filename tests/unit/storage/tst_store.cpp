#include "core/storage/rank.h"
#include "core/storage/search.h"
#include "tests/support/memorystore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace straw;

namespace {

Person person(const QString &id, const QString &name)
{
    Person person;
    person.id = id;
    person.name = name;
    return person;
}

Event makeEvent(const QString &id, const QString &at, const QString &title)
{
    Event event;
    event.id = id;
    event.at = Edtf::parse(at);
    event.title = title;
    return event;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordComesBackAsItWasStored()
    {
        MemoryStore memory;
        Event stored = makeEvent("e1", "2026-03-06T15:40", "Credit refused");
        stored.sentiment = -2;
        stored.number = 3.5;
        stored.onTriggers = true;
        stored.body = QString::fromUtf8("Größe “x”\nλόγος");
        VERIFY_RESULT(memory.store.insert(stored));
        const auto found = memory.store.find<Event>("e1");
        VERIFY_RESULT(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->at, stored.at);
        QCOMPARE((*found)->sentiment, stored.sentiment);
        QCOMPARE((*found)->number, stored.number);
        QCOMPARE((*found)->onTriggers, stored.onTriggers);
        QCOMPARE((*found)->body, stored.body);
        QVERIFY(!(*found)->knownThen.toString().size());
    }

    void valuesThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("no date") << "at" << QVariant("31 Feb") << int(Error::ValueWrongType);
        QTest::newRow("not in a closed list") << "certainty" << QVariant("sure") << int(Error::ValueNotInList);
        QTest::newRow("text for a number") << "sentiment" << QVariant("low") << int(Error::ValueWrongType);
        QTest::newRow("two for a yes") << "on_triggers" << QVariant(2LL) << int(Error::ValueWrongType);
        QTest::newRow("zero byte") << "title" << QVariant(QString(QChar(u'\0'))) << int(Error::ValueWrongType);
        QTest::newRow("half a character") << "title" << QVariant(QString(QChar(0xd800))) << int(Error::ValueWrongType);
        QTest::newRow("a column of another table") << "noticed_on" << QVariant("2024") << int(Error::UnknownColumn);
    }

    void valuesThatDoNotFitAreRefused()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        QFETCH(int, code);
        MemoryStore memory;
        VERIFY_RESULT(memory.store.insert(makeEvent("e1", "2026-03-06", "Call")));
        const auto result = memory.store.setField("event", "e1", ColumnKey::find(column), value);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
    }

    /// The only record of its table, and what stands on a card from the start, are there once something is said of
    /// them.
    void whatItsIdTellsAllAboutIsMadeByItsFirstField()
    {
        MemoryStore memory;
        Store &store = memory.store;
        QVERIFY(!*store.exists("decision", "decision"));
        VERIFY_RESULT(store.setField("decision", "decision", "odds_pct", 30LL));
        VERIFY_RESULT(store.setField("criterion", "decision/solvent", "answer", "yes"));
        const auto criterion = store.find<Criterion>("decision/solvent");
        QVERIFY(criterion && criterion->has_value());
        QCOMPARE((*criterion)->card.toString(), "decision");
        QCOMPARE((*criterion)->key, "solvent");
        QCOMPARE((*criterion)->answer.toString(), "yes");
        QVERIFY(!(*criterion)->rank.isEmpty());
        QCOMPARE(*store.field("decision", "decision", "odds_pct"), QVariant(30LL));

        for (const char *id : {"weather/solvent", "decision/", "solvent"}) {
            const auto set = store.setField("criterion", id, "note", "Something");
            QVERIFY2(!set && set.error().code == Error::RecordMissing, id);
        }
        QVERIFY(!store.setField("decision", "another", "odds_pct", 30LL));
        // A value that is refused makes nothing.
        QVERIFY(!store.setField("criterion", "decision/fixable", "answer", "perhaps"));
        QVERIFY(!*store.exists("criterion", "decision/fixable"));
    }

    void aRemovedPersonTakesNothingAlongButTheirPartInEvents()
    {
        MemoryStore memory;
        Store &store = memory.store;
        VERIFY_RESULT(store.insert(person("p1", "Anna Meyer")));
        VERIFY_RESULT(store.insert(makeEvent("e1", "2026-03-06", "Call")));
        VERIFY_RESULT(store.insert(EventPerson{"e1/p1", "e1", "p1", {}}));
        Action action;
        action.id = "a1";
        action.title = "Send the credit note";
        action.ownerId = "p1";
        VERIFY_RESULT(store.insert(action));
        Line note;
        note.id = "l1";
        note.personId = "p1";
        note.text = "We were never asked.";
        VERIFY_RESULT(store.insert(note));

        VERIFY_RESULT(store.remove("person", "p1"));

        const Snapshot after = *store.snapshot();
        QCOMPARE(after.people.size(), 0);
        QCOMPARE(after.eventPeople.size(), 0);
        QCOMPARE(after.events.size(), 1);
        QCOMPARE(after.actions.find("a1")->title, action.title);
        QVERIFY(after.actions.find("a1")->ownerId.isEmpty());
        QCOMPARE(after.lines.find("l1")->text, note.text);
        VERIFY_RESULT(checkFormat(*memory.connection, "memory"));
    }

    void aRemovedEventTakesItsDetailsAndTheEvidenceAlong()
    {
        MemoryStore memory;
        Store &store = memory.store;
        VERIFY_RESULT(store.insert(makeEvent("e1", "2025-09-15", "Skipped two reviews")));
        RedFlag flag;
        flag.id = "e1";
        VERIFY_RESULT(store.insert(flag));
        Cause cause;
        cause.id = "c1";
        VERIFY_RESULT(store.insert(cause));
        Evidence evidence;
        evidence.id = "v1";
        evidence.causeId = "c1";
        evidence.targetTable = "event";
        evidence.targetId = "e1";
        VERIFY_RESULT(store.insert(evidence));
        VERIFY_RESULT(store.setField("workbook", "0195f000-0000-7000-8000-000000000001", "final_straw_id", "e1"));

        VERIFY_RESULT(store.remove("event", "e1"));

        const Snapshot after = *store.snapshot();
        QVERIFY(after.events.isEmpty());
        QVERIFY(after.redFlags.isEmpty());
        QVERIFY(after.evidence.isEmpty());
        QCOMPARE(after.causes.size(), 1);
        QVERIFY(after.workbook.finalStrawId.isEmpty());
        VERIFY_RESULT(checkFormat(*memory.connection, "memory"));
    }

    void eventsStandInTheOrderOfTheirDates()
    {
        MemoryStore memory;
        for (const char *at : {"2026-03-06", "2024", "2025-21", "2026-03-06T09:00", "2025-03"})
            VERIFY_RESULT(memory.store.insert(makeEvent(at, at, at)));
        Snapshot snapshot = *memory.store.snapshot();
        QStringList order;
        for (const Event &each : snapshot.events)
            order << each.id;
        QCOMPARE(order, QStringList({"2024", "2025-21", "2025-03", "2026-03-06", "2026-03-06T09:00"}));

        VERIFY_RESULT(memory.store.setField("event", "2024", "at", "2027"));
        VERIFY_RESULT(memory.store.refresh(snapshot, "event", {"2024"}));
        QCOMPARE(snapshot.events.at(4).id, QString("2024"));
        QCOMPARE(snapshot.events.rowOf("2025-21"), 0);
        for (qsizetype row = 0; row < snapshot.events.size(); ++row)
            QCOMPARE(snapshot.events.rowOf(snapshot.events.at(row).id), row);
    }

    void aRankFitsBetweenAnyTwoNeighbours()
    {
        QStringList ranks{rankBetween({}, {})};
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            const qsizetype place = random.bounded(int(ranks.size() + 1));
            const QString before = place > 0 ? ranks[place - 1] : QString();
            const QString after = place < ranks.size() ? ranks[place] : QString();
            const QString rank = rankBetween(before, after);
            QVERIFY2(before < rank && (after.isEmpty() || rank < after),
                     qPrintable(before + " < " + rank + " < " + after));
            ranks.insert(place, rank);
        }
    }

    void ranksOfAppendedRecordsStayShort()
    {
        QString last;
        for (int i = 0; i < 5000; ++i) {
            const QString next = rankBetween(last, {});
            QVERIFY(last < next);
            last = next;
        }
        QVERIFY2(last.size() <= 6, qPrintable(last));
    }

    void searchFindsEveryWordWhateverItsCaseAndAccents()
    {
        MemoryStore memory;
        VERIFY_RESULT(memory.store.insert(person("p1", QString::fromUtf8("Jürgen Nørgård"))));
        VERIFY_RESULT(memory.store.insert(makeEvent("e1", "2026", "The CREDIT for invoice 7 was refused")));
        const Snapshot snapshot = *memory.store.snapshot();

        const auto byName = search(snapshot, memory.store, "jurgen", 10);
        QCOMPARE(byName.size(), size_t(1));
        QCOMPARE(byName[0].table, QString("person"));
        QCOMPARE(byName[0].column, QString("name"));

        const auto words = search(snapshot, memory.store, "refus credit", 10);
        QCOMPARE(words.size(), size_t(1));
        QCOMPARE(words[0].text.mid(words[0].start, words[0].length), QString("refus"));
        QVERIFY(search(snapshot, memory.store, "edit", 10).empty()); // not inside a word
        QVERIFY(search(snapshot, memory.store, "credit paid", 10).empty());
        QVERIFY(search(snapshot, memory.store, " ,. ", 10).empty());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
