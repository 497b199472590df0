// After whatever is done to a workbook, the file opens.

#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/interchange/json.h"
#include "core/storage/fileformat.h"
#include "tests/support/randomedits.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;

namespace {

} // namespace

class TestAlwaysOpens : public QObject
{
    Q_OBJECT

    /// What opening asks, of what would be published now.
    static void opens(const Document &document)
    {
        const auto connection = need(Connection::open(document.databasePath(), Connection::ReadOnly));
        VERIFY_RESULT(checkFormat(*connection, document.path()));
    }

    static std::optional<Backup> anyOf(const std::vector<Backup> &states, QRandomGenerator &random)
    {
        return states.empty() ? std::nullopt : std::optional(states[size_t(random.bounded(int(states.size())))]);
    }

private Q_SLOTS:
    /// Edits, undo, import, JSON, merges, erasing, earlier states and copies in any order; then each revision of
    /// the history is taken back in turn, whether it may be or not.
    void afterAnySequenceAndEveryRevert_data()
    {
        QTest::addColumn<int>("seed");
        const int histories = qEnvironmentVariableIntValue("STRAW_HISTORIES");
        for (int seed = 1; seed <= (histories > 0 ? histories : 6); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void afterAnySequenceAndEveryRevert()
    {
        QFETCH(int, seed);
        Workbench bench;
        bench.environment.backups = bench.environment.home + "-backups";
        Environment elsewhere = bench.environment;
        elsewhere.home += "-2";
        elsewhere.identity = {"Ben Ortiz", "laptop-2"};
        RandomEdits edits{quint32(seed)};
        QRandomGenerator &random = edits.random();
        const auto document = bench.create();
        const Backups backups(bench.environment.files, bench.environment.backups, 12);

        for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
            bench.clock->advance(61'000);
            switch (random.bounded(16)) {
            case 0:
                (void)document->undo();
                break;
            case 1:
                (void)document->redo();
                break;
            case 2:
                (void)document->publishAndWait();
                break;
            case 3:
                if (const auto state = anyOf(need(backups.of(document->documentId())), random))
                    (void)document->bringBack(*state);
                break;
            case 4: { // a colleague with a copy, of whatever kind
                const QString copy = bench.path(QStringLiteral("copy %1.db").arg(step));
                const bool clean = random.bounded(3) == 0;
                need(clean ? document->cleanCopy(copy, {random.bounded(2) == 0}) : document->saveCopyTo(copy));
                const auto other = need(Document::open(copy, elsewhere));
                for (int i = random.bounded(4); i >= 0; --i) {
                    edits.edit(*other);
                    edits.edit(*document);
                }
                VERIFY_RESULT(other->publishAndWait());
                MergeOptions options;
                options.withoutBase = true;
                VERIFY_RESULT(document->mergeFrom(copy, options));
                break;
            }
            case 5: { // as text, and back over what changed since
                const JsonRecords records = need(readJson(need(exportJson(document->store())), "x.json"));
                edits.edit(*document);
                (void)document->perform(Change::import(1, "x"),
                                        [&](Store &store) { return importRecords(store, records); });
                break;
            }
            case 6:
                if (random.bounded(4) == 0 && !document->data().people.isEmpty())
                    (void)document->erasePerson(document->data().people.begin()->id);
                break;
            default:
                edits.edit(*document);
            }
            opens(*document);
        }

        const std::vector<Revision> history = need(document->history());
        int taken = 0;
        const auto kept = std::ranges::count_if(history, &Revision::hasChangeset); // erasing drops what came before
        for (const Revision &revision : history) {
            bench.clock->advance(61'000);
            const QString before = contentOf(document->store());
            const auto may = document->mayRevert(revision.id);
            const auto done = document->revert(revision.id);
            QCOMPARE(may.has_value(), done.has_value());
            taken += done.has_value();
            if (!done)
                QCOMPARE(contentOf(document->store()), before);
            opens(*document);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(taken > 5 || kept < 40);
        VERIFY_RESULT(document->publishAndWait());
        VERIFY_RESULT(Document::open(bench.path("Norvik.db"), elsewhere));
    }

    /// The changes that would leave nothing to open, by every way in.
    void nothingTakesTheWorkbookAway()
    {
        Workbench bench;
        const auto document = bench.create();
        const QString before = contentOf(document->store());
        const QString created = need(document->history()).back().id;
        const auto refused = [&](const auto &result) {
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().code, Error::WouldRemoveWorkbook);
            QCOMPARE(contentOf(document->store()), before);
        };
        refused(document->revert(created));
        refused(document->mayRevert(created));
        refused(document->remove("workbook", document->documentId()));
        refused(document->remove("account", "account"));
        refused(document->perform(Change::edit("workbook", "id"), [&](Store &store) {
            return store.setField("workbook", document->documentId(), "id", "0195f000-0000-7000-8000-00000000000f");
        }));
        refused(document->perform(Change::add("workbook"), [&](Store &store) {
            Workbook second;
            second.id = bench.environment.ids->next();
            return store.insert(second);
        }));
        QVERIFY(!document->undoable());
    }

    /// What would name something that is not there is refused with the entry that it is about, and nothing stays.
    void nothingNamesWhatIsNotThere()
    {
        Workbench bench;
        const auto document = bench.create();
        Cause cause;
        cause.id = "cause";
        Person person;
        person.id = "person";
        Evidence evidence;
        evidence.id = "evidence";
        evidence.causeId = cause.id;
        VERIFY_RESULT(document->perform(Change::add("cause"), [&](Store &store) -> Result<void> {
            STRAW_TRY(store.insert(person));
            STRAW_TRY(store.insert(cause));
            return store.insert(evidence);
        }));
        const QString before = contentOf(document->store());
        struct Value
        {
            ColumnKey column;
            QVariant value;
        };
        const auto inserting = [](TableKey table, const QList<Value> &values) {
            return [=](Store &store) {
                const Table &described = Tables::instance().at(table);
                Row row(described.columns.size());
                for (const auto &[column, value] : values)
                    row[size_t(described.indexOf(column))] = value;
                return store.insertRow(described, row);
            };
        };
        for (const auto &change : std::vector<std::function<Result<void>(Store &)>>{
                 inserting("answer", {{"id", "q/gone"}, {"prompt_key", "q"}, {"subject_id", "gone"}}),
                 inserting("evidence",
                           {{"id", "e"}, {"cause_id", "cause"}, {"target_table", "event"}, {"target_id", "gone"}}),
                 inserting("evidence",
                           {{"id", "e"}, {"cause_id", "cause"}, {"target_table", "no table"}, {"target_id", "cause"}}),
                 inserting(
                     "evidence",
                     {{"id", "e"}, {"target_table", "cause"}, {"target_id", "cause"}}), // neither cause nor criterion
                 inserting("comment", {{"id", "c"}, {"target_table", "event"}, {"target_id", "gone"}}),
                 inserting("action", {{"id", "a"}, {"owner_id", "gone"}}),
                 inserting("cause", {{"id", "b"}, {"from_table", "line"}, {"from_id", "gone"}}),
                 [](Store &store) { return store.setField("evidence", "evidence", "cause_id", QVariant()); },
                 [](Store &store) { return store.setField("cause", "cause", "parent_id", "gone"); }}) {
            const auto done = document->perform(Change::create(), change);
            QVERIFY(!done);
            QCOMPARE(done.error().code, Error::ReferenceMissing);
            QCOMPARE(contentOf(document->store()), before);
        }
    }

    /// Subjects: see schema.sql.
    void aRecordGoesWithTheLastThatItSpeaksAbout()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto add = [&](auto record) {
            VERIFY_RESULT(document->perform(Change::create(), [&](Store &store) { return store.insert(record); }));
        };
        Event event;
        event.id = "event";
        add(event);
        Interview interview;
        interview.id = "interview";
        add(interview);
        Person person;
        person.id = "person";
        add(person);
        for (const auto &[id, aboutEvent, ofInterview] :
             {std::tuple("both", true, true), std::tuple("about", true, false), std::tuple("of", false, true),
              std::tuple("none", false, false)}) {
            Line line;
            line.id = id;
            line.personId = "person";
            line.eventId = aboutEvent ? "event" : "";
            line.interviewId = ofInterview ? "interview" : "";
            add(line);
        }
        for (const QString &subject : {QString("event"), QString("person"), QString("workbook")}) {
            Answer answer;
            answer.id = "q/" + subject;
            answer.promptKey = "q";
            answer.subjectId = subject;
            add(answer);
        }
        const auto lines = [&] {
            QStringList ids;
            for (const Line &line : document->data().lines)
                ids << line.id;
            ids.sort();
            return ids;
        };
        const QString before = contentOf(document->store());
        VERIFY_RESULT(document->remove("event", "event"));
        QCOMPARE(lines(), (QStringList{"both", "none", "of"}));
        QVERIFY(document->data().lines.find("both")->eventId.isEmpty());
        QVERIFY(!document->data().answers.find("q/event"));
        VERIFY_RESULT(document->remove("interview", "interview"));
        QCOMPARE(lines(), QStringList{"none"});
        VERIFY_RESULT(document->undo());
        VERIFY_RESULT(document->undo());
        QCOMPARE(contentOf(document->store()), before);
        // Somebody's notes stay, without the name; what answers questions about them goes.
        VERIFY_RESULT(document->remove("person", "person"));
        QCOMPARE(lines().size(), 4);
        QVERIFY(document->data().lines.find("both")->personId.isEmpty());
        QVERIFY(!document->data().answers.find("q/person") && document->data().answers.find("q/workbook"));
        VERIFY_RESULT(document->undo());
        QCOMPARE(contentOf(document->store()), before);
    }

    void anOwnQuestionTakesItsAnswersAlong()
    {
        Workbench bench;
        const auto document = bench.create();
        const QString own = bench.environment.ids->next();
        VERIFY_RESULT(document->perform(Change::add("prompt"), [&](Store &store) -> Result<void> {
            for (const QString &key : {own, QString("history.first")}) {
                Prompt prompt;
                prompt.id = key;
                STRAW_TRY(store.insert(prompt));
                Answer answer;
                answer.id = key + "/workbook";
                answer.promptKey = key;
                answer.subjectId = "workbook";
                STRAW_TRY(store.insert(answer));
            }
            Interview interview;
            interview.id = "interview";
            STRAW_TRY(store.insert(interview));
            InterviewQuestion question;
            question.id = "interview/" + own;
            question.interviewId = "interview";
            question.promptKey = own;
            STRAW_TRY(store.insert(question));
            Line line;
            line.id = "note";
            line.interviewId = "interview";
            line.promptKey = own;
            return store.insert(line);
        }));
        const QString before = contentOf(document->store());
        VERIFY_RESULT(document->remove("prompt", own));
        QVERIFY(!document->data().answers.find(own + "/workbook"));
        QVERIFY(document->data().interviewQuestions.isEmpty());
        QVERIFY(document->data().lines.find("note")->promptKey.isEmpty());
        VERIFY_RESULT(document->undo());
        QCOMPARE(contentOf(document->store()), before);
        // That a built-in question is no longer changed says nothing about its answer.
        VERIFY_RESULT(document->remove("prompt", "history.first"));
        QVERIFY(document->data().answers.find("history.first/workbook"));
    }

    /// Comments that answer each other in a circle come from no program of ours, but may be in a file.
    void whatBelongsToItselfCanBeRemoved()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(document->perform(Change::add("comment"), [&](Store &store) -> Result<void> {
            const Table &comment = Tables::instance().at("comment");
            for (const auto &[id, parent] : {std::pair("a", "c"), std::pair("b", "a"), std::pair("c", "b")}) {
                Row row(comment.columns.size());
                row[0] = id;
                row[size_t(comment.indexOf("parent_id"))] = parent;
                STRAW_TRY(store.insertRow(comment, row));
            }
            return {};
        }));
        VERIFY_RESULT(document->remove("comment", "b"));
        QCOMPARE(need(document->store().count("comment")), 0);
        VERIFY_RESULT(document->undo());
        QCOMPARE(need(document->store().count("comment")), 3);
    }
};

QTEST_GUILESS_MAIN(TestAlwaysOpens)
#include "tst_alwaysopens.moc"
