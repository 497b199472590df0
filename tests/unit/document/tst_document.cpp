#include "core/journal/difference.h"
#include "core/journal/journal.h"
#include "core/sqlite/changeset.h"
#include "tests/support/workbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace straw;

namespace {

/// What the working copy holds, read through the write door in a change that changes nothing.
QString contentOf(Document &document)
{
    QString content;
    const auto read = document.perform({"look", {}}, [&](Store &store) -> Result<void> {
        content = straw::contentOf(store);
        return {};
    });
    if (!read)
        qFatal("%s", qPrintable(describeError(read.error())));
    return content;
}

/// Compares the values that pages show with what is stored.
void verifySnapshotIsCurrent(Document &document)
{
    const auto read = document.perform({"look", {}}, [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(const Snapshot stored, store.snapshot());
        const Snapshot &shown = document.data();
        const auto same = [](const auto &left, const auto &right) {
            return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                              [](const auto &a, const auto &b) { return a.id == b.id; });
        };
        if (!same(stored.events, shown.events) || !same(stored.people, shown.people)
            || !same(stored.actions, shown.actions) || !same(stored.evidence, shown.evidence)
            || stored.account.name != shown.account.name || stored.workbook.finalStrawId != shown.workbook.finalStrawId)
            return Error{Error::Database, {"what is shown differs from what is stored"}};
        for (const Event &event : stored.events) {
            if (event.title != shown.events.find(event.id)->title)
                return Error{Error::Database, {"a title differs"}};
        }
        return {};
    });
    VERIFY_RESULT(read);
}

/// One random change of the kinds that pages make.
void changeSomething(Document &document, QRandomGenerator &random)
{
    const Snapshot &data = document.data();
    const auto anyEvent = [&] { return data.events.at(random.bounded(int(data.events.size()))).id; };
    switch (data.events.isEmpty() ? 0 : random.bounded(8)) {
    case 0:
    case 1:
        VERIFY_RESULT(addEvent(document, QString::number(random.generate())));
        break;
    case 2:
        VERIFY_RESULT(document.setField("event", anyEvent(), "title", QString::number(random.generate())));
        break;
    case 3:
        VERIFY_RESULT(document.setField("account", "account", "plan", QString::number(random.bounded(3))));
        break;
    case 4:
        VERIFY_RESULT(document.setField("workbook", document.documentId(), "final_straw_id", anyEvent()));
        break;
    case 5:
        VERIFY_RESULT(document.remove("event", anyEvent()));
        break;
    case 6: {
        const QString event = anyEvent();
        VERIFY_RESULT(document.perform(Change::add("person"), [&](Store &store) -> Result<void> {
            Person person;
            person.id = document.environment().ids->next();
            person.name = "Somebody";
            STRAW_TRY(store.insert(person));
            RedFlag flag;
            flag.id = event;
            flag.noticedById = person.id;
            STRAW_TRY(store.put(flag));
            return store.put(EventPerson{event + "/" + person.id, event, person.id, {}});
        }));
        break;
    }
    default:
        if (!data.people.isEmpty())
            VERIFY_RESULT(document.remove("person", data.people.at(0).id));
    }
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewWorkbookIsAWholeFileAtOnce()
    {
        Workbench bench;
        const auto document = bench.create();
        QCOMPARE(bench.sharedFiles(), QStringList("Norvik.db"));
        QCOMPARE(document->data().account.name, QString("Norvik Logistics"));
        QCOMPARE(document->publishState().phase, PublishState::Published);
        const auto again = Document::create(bench.path("Norvik.db"), {}, bench.environment);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::FileExists);
    }

    void whatIsClosedComesBack()
    {
        Workbench bench;
        QString id;
        {
            const auto document = bench.create();
            id = document->documentId();
            VERIFY_RESULT(addEvent(*document, "Credit refused"));
            QCOMPARE(document->publishState().phase, PublishState::Pending);
        }
        QCOMPARE(bench.sharedFiles(), QStringList("Norvik.db"));
        const auto document = Document::open(bench.path("Norvik.db"), bench.environment);
        VERIFY_RESULT(document);
        QCOMPARE((*document)->documentId(), id);
        QCOMPARE((*document)->data().events.size(), 1);
        QVERIFY(!(*document)->wasResumed());
        QVERIFY(!(*document)->historyProblem());
    }

    void aChangeThatFailsLeavesEverythingAsItWas()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(addEvent(*document, "Call"));
        const QString before = contentOf(*document);
        const QSignalSpy changed(document.get(), &Document::changed);

        const auto refused = document->perform(Change::add("event"), [](Store &store) -> Result<void> {
            Event event;
            event.id = "e";
            STRAW_TRY(store.insert(event));
            return Error{Error::NotAllowedNow, {}};
        });
        QVERIFY(!refused);
        const auto dangling = document->perform(Change::add("red_flag"), [](Store &store) -> Result<void> {
            RedFlag flag;
            flag.id = "nowhere";
            return store.insert(flag);
        });
        QVERIFY(!dangling);
        QCOMPARE(contentOf(*document), before);
        QCOMPARE(changed.count(), 0);
        verifySnapshotIsCurrent(*document);
    }

    void aChangeThatAltersNothingIsNoRevision()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto revisions = document->history()->size();
        const auto summary = document->setField("account", "account", "name", "Norvik Logistics");
        VERIFY_RESULT(summary);
        QVERIFY(summary->isEmpty());
        QCOMPARE(document->history()->size(), revisions);
        QVERIFY(!document->undoable());
    }

    void theSummarySaysWhatChanged()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(addEvent(*document, "Call"));
        const QString event = document->data().events.at(0).id;
        const auto summary = document->setField("event", event, "title", "Long call");
        VERIFY_RESULT(summary);
        QCOMPARE(summary->rows.size(), size_t(1));
        QCOMPARE(summary->rows[0].table, QString("event"));
        QCOMPARE(summary->rows[0].id, event);
        QCOMPARE(summary->rows[0].kind, RowChange::Changed);
        QCOMPARE(summary->rows[0].columns, QList<ColumnKey>{"title"});
    }

    void aChangeInsideChangedIsRefused()
    {
        Workbench bench;
        const auto document = bench.create();
        std::optional<Error> inside;
        connect(document.get(), &Document::changed, document.get(), [&] {
            if (const auto nested = addEvent(*document, "Nested"); !nested)
                inside = nested.error();
        });
        VERIFY_RESULT(addEvent(*document, "Call"));
        QVERIFY(inside);
        QCOMPARE(inside->code, Error::NotAllowedNow);
        QCOMPARE(document->data().events.size(), 1);
    }

    void typingInOneFieldBecomesOneRevision()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto start = document->history()->size();
        for (const char *text : {"N", "No", "Nor", "North"}) {
            bench.clock->advance(700);
            VERIFY_RESULT(document->setField("account", "account", "plan", text));
        }
        QCOMPARE(document->history()->size(), start + 1);
        VERIFY_RESULT(document->undo());
        QVERIFY(document->data().account.plan.isEmpty());
        VERIFY_RESULT(document->redo());
        QCOMPARE(document->data().account.plan, QString("North"));
    }

    void typingForLongerThanAMinuteBecomesSeveralRevisions()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto start = document->history()->size();
        for (int i = 0; i < 100; ++i) {
            bench.clock->advance(1500);
            VERIFY_RESULT(document->setField("account", "account", "plan", QString(i + 1, 'x')));
        }
        const auto revisions = document->history()->size() - start;
        QVERIFY2(revisions == 3, qPrintable(QString::number(revisions)));
    }

    /// How long ago something was typed is not known then, so it stands by itself.
    void aClockThatIsSetBackDoesNotFoldForEver()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(document->setField("account", "account", "plan", "before"));
        const auto start = document->history()->size();
        bench.clock->advance(-86'400'000);
        VERIFY_RESULT(document->setField("account", "account", "plan", "after"));
        QCOMPARE(document->history()->size(), start + 1);
        bench.clock->advance(61'000);
        VERIFY_RESULT(document->setField("account", "account", "plan", "a minute later"));
        QCOMPARE(document->history()->size(), start + 2);
    }

    void whatIsTypedAndTakenBackLeavesNoRevision()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto start = document->history()->size();
        VERIFY_RESULT(document->setField("account", "account", "plan", "x"));
        VERIFY_RESULT(document->setField("account", "account", "plan", ""));
        QCOMPARE(document->history()->size(), start);
        QVERIFY(!document->undoable());
        VERIFY_RESULT(document->setField("account", "account", "plan", "y"));
        QCOMPARE(document->history()->size(), start + 1);
    }

    void whatWasPublishedIsNeverFolded()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(document->setField("account", "account", "plan", "N"));
        const QString sent = document->history()->front().id;
        VERIFY_RESULT(document->publishAndWait());
        VERIFY_RESULT(document->setField("account", "account", "plan", "North"));
        const auto history = *document->history();
        QCOMPARE(history[1].id, sent);
        QCOMPARE(history[0].parent, sent);
    }

    void otherFieldsAndOtherChangesAreNotFolded()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto start = document->history()->size();
        VERIFY_RESULT(document->setField("account", "account", "plan", "a"));
        VERIFY_RESULT(document->setField("account", "account", "industry", "b"));
        VERIFY_RESULT(document->setField("account", "account", "plan", "c"));
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->setField("account", "account", "plan", "d"));
        QCOMPARE(document->history()->size(), start + 5);
    }

    void anyChangeCanBeTakenBackUnlessLaterWorkBuildsOnIt()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto name = document->setField("account", "account", "name", "First");
        VERIFY_RESULT(name);
        const auto event = addEvent(*document, "Credit refused");
        VERIFY_RESULT(event);
        const QString id = document->data().events.begin()->id;
        VERIFY_RESULT(document->setField("event", id, "title", "Credit refused twice"));

        // The first of three, while the others stay.
        VERIFY_RESULT(document->revert(name->revision));
        QCOMPARE(document->data().account.name, QString("Norvik Logistics"));
        QCOMPARE(document->data().events.size(), 1);
        QCOMPARE(document->history()->front().undoes, name->revision);
        // Another text stands in the event now.
        const auto held = document->revert(event->revision);
        QVERIFY(!held);
        QCOMPARE(held.error().code, Error::UndoHeld);
        QCOMPARE(document->data().events.begin()->title, QString("Credit refused twice"));

        // Taking back is itself a change that is undone like any other.
        VERIFY_RESULT(document->undo());
        QCOMPARE(document->data().account.name, QString("First"));
        QVERIFY(!document->revert("nobody knows this one"));
    }

    void aChangeTellsItsDifference()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto edit = document->setField("account", "account", "plan", "Starter");
        VERIFY_RESULT(edit);
        const auto first = document->differences(edit->revision);
        VERIFY_RESULT(first);
        QCOMPARE(first->size(), size_t(1));
        QCOMPARE(first->front().column, QString("plan"));
        QVERIFY(first->front().before.isNull());
        QCOMPARE(first->front().after.toString(), QString("Starter"));

        const auto added = addEvent(*document, "Credit refused");
        VERIFY_RESULT(added);
        const auto second = document->differences(added->revision);
        VERIFY_RESULT(second);
        QStringList columns;
        for (const Difference &difference : *second) {
            QCOMPARE(difference.kind, RowChange::Added);
            columns += difference.column;
        }
        QVERIFY(columns.contains("title") && columns.contains("at"));
        QVERIFY(!columns.contains("rank")); // says nothing to people
    }

    void undoAndRedoSayWhatTheyWouldDo()
    {
        Workbench bench;
        const auto document = bench.create();
        QVERIFY(!document->undoable());
        QCOMPARE(document->undo().error().code, Error::NothingToUndo);
        VERIFY_RESULT(addEvent(*document, "Call"));
        QCOMPARE(*document->undoable(), Change::add("event"));
        VERIFY_RESULT(document->undo());
        QVERIFY(!document->undoable());
        QCOMPARE(*document->redoable(), Change::add("event"));
        VERIFY_RESULT(addEvent(*document, "Another"));
        QVERIFY(!document->redoable());
    }

    /// n changes and n undos give the start by content, n redos the end; twice over.
    void everythingCanBeTakenBackAndDoneAgain()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            Workbench bench;
            const auto document = bench.create();
            QRandomGenerator random(seed);
            for (int i = 0; i < 20; ++i)
                changeSomething(*document, random);
            while (document->undoable())
                VERIFY_RESULT(document->undo());

            QStringList states{contentOf(*document)};
            for (int i = 0; i < 40; ++i) {
                changeSomething(*document, random);
                bench.clock->advance(61'000); // no folding: one state a step
            }
            const QString end = contentOf(*document);
            for (int round = 0; round < 2; ++round) {
                int undone = 0;
                for (; document->undoable(); ++undone)
                    VERIFY_RESULT(document->undo());
                QVERIFY(undone > 20);
                QCOMPARE(contentOf(*document), states.front());
                verifySnapshotIsCurrent(*document);
                for (; document->redoable(); --undone)
                    VERIFY_RESULT(document->redo());
                QCOMPARE(undone, 0);
                QCOMPARE(contentOf(*document), end);
                verifySnapshotIsCurrent(*document);
            }
            VERIFY_RESULT(document->publishAndWait());
        }
    }

    /// The revisions of a file, taken back from the newest to the oldest, lead to the empty workbook.
    /// Its folder on this computer keeps the name that it got there.
    void aCopyInTheOldPlaceOfAMovedFileIsAFileOfItsOwn()
    {
        Workbench bench;
        auto moved = bench.create();
        const QString before = moved->path(), path = bench.path("Moved.db");
        std::optional<Result<void>> done;
        moved->moveTo(path, {this, [&](const Result<void> &result) { done = result; }});
        QTRY_VERIFY(done);
        VERIFY_RESULT(*done);
        QVERIFY(QFile::copy(path, before));
        for (const bool isMovedOpen : {true, false}) {
            if (!isMovedOpen)
                moved.reset();
            const auto copy = Document::open(before, bench.environment);
            VERIFY_RESULT(copy);
            QCOMPARE((*copy)->path(), before);
            VERIFY_RESULT((*copy)->setField("account", "account", "competitor", isMovedOpen ? "Kestrel" : "Osprey"));
            VERIFY_RESULT((*copy)->publishAndWait());
            if (!moved) {
                auto opened = Document::open(path, bench.environment);
                VERIFY_RESULT(opened);
                moved = std::move(*opened);
            }
            QCOMPARE(moved->data().account.competitor, QString());
        }
    }

    void theJournalLeadsBackToTheBeginning()
    {
        Workbench bench;
        {
            const auto document = bench.create();
            QRandomGenerator random(99);
            for (int i = 0; i < 60; ++i) {
                changeSomething(*document, random);
                if (random.bounded(4) == 0 && document->undoable())
                    VERIFY_RESULT(document->undo());
                if (random.bounded(6) == 0 && document->redoable())
                    VERIFY_RESULT(document->redo());
            }
        }
        const auto connection = Connection::open(bench.path("Norvik.db"), Connection::ReadWrite);
        VERIFY_RESULT(connection);
        const Journal journal(**connection);
        const auto revisions = journal.all();
        VERIFY_RESULT(revisions);
        for (const Revision &revision : *revisions)
            VERIFY_RESULT(applyChangeset(**connection, *invertChangeset(*journal.changeset(revision.id))));
        const Store store(**connection);
        QCOMPARE(straw::contentOf(store), QString());
    }

    void aHistoryThatCannotBeTrustedIsSetAside()
    {
        Workbench bench;
        bench.create();
        {
            const auto connection = Connection::open(bench.path("Norvik.db"), Connection::ReadWrite);
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)->execute("UPDATE revision SET changeset = x'00540102'"));
        }
        const auto document = Document::open(bench.path("Norvik.db"), bench.environment);
        VERIFY_RESULT(document);
        QVERIFY((*document)->historyProblem());
        QCOMPARE((*document)->historyProblem()->code, Error::HistoryDamaged);
        QCOMPARE((*document)->data().account.name, QString("Norvik Logistics"));
        QCOMPARE((*document)->history()->size(), size_t(1)); // who, when and what stay
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
