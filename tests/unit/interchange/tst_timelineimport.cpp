#include "core/interchange/timelineimport.h"

#include "core/base/ids.h"
#include "core/base/texts.h"
#include "core/interchange/csv.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace straw;

namespace {

const DateContext context{QDate(2026, 3, 10), true, QLocale(QLocale::English, QLocale::UnitedKingdom)};

/// A workbook in memory into which tables are imported.
struct Importer : MemoryStore
{
    RandomIds ids;

    Result<TimelinePlan> plan(const QByteArray &csv, const TimelineMapping &mapping, const DateContext &dates = context)
    {
        table = *readCsv(csv);
        return planTimeline(table, mapping, *store.snapshot(), dates);
    }

    TimelinePlan import(const QByteArray &csv, const TimelineMapping &mapping)
    {
        auto planned = plan(csv, mapping);
        if (!planned)
            qFatal("%s", qPrintable(describeError(planned.error())));
        const auto applied = applyTimeline(store, *planned, ids);
        if (!applied)
            qFatal("%s", qPrintable(describeError(applied.error())));
        return *planned;
    }

    std::vector<Event> events() const
    {
        const Snapshot snapshot = *store.snapshot();
        return {snapshot.events.begin(), snapshot.events.end()};
    }

    CsvTable table;
};

TimelineMapping tickets()
{
    TimelineMapping mapping;
    mapping.columns = {{"at", "submitted"}, {"until", "closed"}, {"external_ref", "id"}, {"number", "score"}};
    mapping.title = "Ticket {id} ({priority})";
    mapping.kind = "ticket";
    return mapping;
}

const QByteArray ticketFile = "id,submitted,closed,priority,score\n"
                              "T-1,2024-10-06,2024-10-06 8:00,medium,3\n"
                              "T-2,6 Nov 2024,,urgent,\n";

} // namespace

class TestTimelineImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeEvents()
    {
        Importer importer;
        const TimelinePlan plan = importer.import(ticketFile, tickets());
        QCOMPARE(plan.count(TimelineRow::Added), 2);
        const auto events = importer.events();
        QCOMPARE(events[0].at.toString(), QString("2024-10-06"));
        QCOMPARE(events[0].until.toString(), QString("2024-10-06T08:00"));
        QCOMPARE(events[0].title, QString("Ticket T-1 (medium)"));
        QCOMPARE(events[0].externalRef, QString("T-1"));
        QCOMPARE(*events[0].number, 3.0);
        QCOMPARE(events[1].at.toString(), QString("2024-11-06"));
        QVERIFY(events[1].until.isNull());
        // What is usual for a ticket, since the file says nothing about it.
        QCOMPARE(events[0].kind, QString("ticket"));
        QCOMPARE(events[0].party, QString("customer"));
        QCOMPARE(events[0].department, QString("support"));
    }

    /// What it is called then is for whoever reads it: see titleOf.
    void whatHasNoTitleGetsNone()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "day"}, {"kind", "what"}};
        const QByteArray file = "day,what\n2024-10-06,call\n2024-10-06,meeting\n";
        QCOMPARE(importer.import(file, mapping).count(TimelineRow::Added), 2);
        for (const Event &event : importer.events())
            QCOMPARE(event.title, QString());
        QCOMPARE(importer.import(file, mapping).count(TimelineRow::Unchanged), 2);
        QCOMPARE(importer.events().size(), size_t(2));
    }

    void aSecondImportChangesNothing()
    {
        Importer importer;
        importer.import(ticketFile, tickets());
        const auto before = importer.events();
        const TimelinePlan again = importer.import(ticketFile, tickets());
        QCOMPARE(again.count(TimelineRow::Unchanged), 2);
        QCOMPARE(again.effect(), 0);
        QCOMPARE(importer.events().size(), before.size());
    }

    void anUpdateTouchesMappedFieldsOnly()
    {
        Importer importer;
        importer.import(ticketFile, tickets());
        Event mine = importer.events().front();
        mine.body = "They were furious";
        mine.kind = "complaint";
        mine.sentiment = -2;
        VERIFY_RESULT(importer.store.update(mine));

        const TimelinePlan plan = importer.import("id,submitted,closed,priority,score\n"
                                                  "T-1,2024-10-07,,high,\n"
                                                  "T-3,2024-12-01,,low,5\n",
                                                  tickets());
        QCOMPARE(plan.count(TimelineRow::Updated), 1);
        QCOMPARE(plan.count(TimelineRow::Added), 1);
        QCOMPARE(plan.rows[0].set, (QList<ColumnKey>{"at", "title"}));
        const auto events = importer.events();
        QCOMPARE(events.size(), size_t(3));
        const Event updated = importer.store.find<Event>(mine.id)->value();
        QCOMPARE(updated.at.toString(), QString("2024-10-07"));
        QCOMPARE(updated.title, QString("Ticket T-1 (high)"));
        QCOMPARE(updated.body, QString("They were furious"));
        QCOMPARE(updated.kind, QString("complaint"));
        QCOMPARE(updated.sentiment, Number(-2));
        // An empty cell says nothing.
        QCOMPARE(updated.until.toString(), QString("2024-10-06T08:00"));
        QCOMPARE(*updated.number, 3.0);
    }

    void withoutAReferenceTheSameDateAndTitleIsTheSameEvent()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "date"}, {"title", "what"}, {"body", "notes"}};
        importer.import("date,what\n2024-05-03,Call\n2024-05-03,Call\n",
                        {{{"at", "date"}, {"title", "what"}}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(importer.events().size(), size_t(2)); // two calls on one day are two
        const TimelinePlan plan =
            importer.import("date,what,notes\n3 May 2024,Call,about the invoice\n2024-05-04,Call,\n", mapping);
        QCOMPARE(plan.count(TimelineRow::Updated), 1);
        QCOMPARE(plan.count(TimelineRow::Added), 1);
        QCOMPARE(importer.events().size(), size_t(3));
    }

    void valuesAreUnderstoodAsPeopleWriteThem()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "When"},        {"title", "What"},        {"kind", "Type"},
                           {"party", "Who"},      {"department", "Team"},   {"number", "Score"},
                           {"sentiment", "Mood"}, {"source_type", "Source"}};
        importer.import("when;what;type;who;team;score;mood;source\r\n"
                        "spring 2024;\"Review,\r\nwith \"\"everybody\"\"\";Meeting or "
                        "review;them;CSM;4,5;-1;mail\r\n"
                        "13.05.2024;Demo;Demo day;us;;;;\r\n",
                        mapping);
        const auto events = importer.events();
        QCOMPARE(events[0].at.toString(), QString("2024-25"));
        QVERIFY(events[0].title.contains("with \"everybody\""));
        QCOMPARE(events[0].kind, QString("meeting"));
        QCOMPARE(events[0].party, QString("customer"));
        QCOMPARE(events[0].department, QString("success"));
        QCOMPARE(*events[0].number, 4.5);
        QCOMPARE(events[0].sentiment, Number(-1));
        QCOMPARE(events[0].sourceType, QString("email"));
        QCOMPARE(events[1].kind, QString("Demo day")); // the list of kinds is open
        QCOMPARE(events[1].at.toString(), QString("2024-05-13"));
    }

    void theOrderOfDigitsIsTakenFromAllRows()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "date"}, {"title", "what"}};
        importer.import("date,what\n03/04/2024,a\n03/25/2024,b\n", mapping);
        QCOMPARE(importer.events()[0].at.toString(), QString("2024-03-04"));

        DateContext dayFirst = context;
        dayFirst.order = DateOrder::Dmy;
        const auto plan = importer.plan("date,what\n03/04/2024,a\n03/25/2024,b\n", mapping, dayFirst);
        QCOMPARE(plan->rows[0].event.at.toString(), QString("2024-04-03"));
        QCOMPARE(plan->rows[1].state, TimelineRow::Bad);
    }

    void peopleAreFoundByNameOrMailAndElseAdded()
    {
        Importer importer;
        Person anna;
        anna.id = "anna";
        anna.name = "Anna Meyer";
        anna.mail = "anna@norvik.example";
        VERIFY_RESULT(importer.store.insert(anna));
        TimelineMapping mapping;
        mapping.columns = {{"at", "date"}, {"title", "what"}, {"people", "who"}};
        const QByteArray file = "date,what,who\n2024-05-03,Call,\"anna meyer, Ben Vogt\"\n"
                                "2024-05-04,Mail,ben vogt; ANNA@norvik.example ;\n";
        importer.import(file, mapping);
        const Snapshot snapshot = *importer.store.snapshot();
        QCOMPARE(snapshot.people.size(), 2);
        QCOMPARE(snapshot.people.at(1).name, QString("Ben Vogt"));
        QCOMPARE(snapshot.eventPeople.size(), 4);
        QCOMPARE(importer.import(file, mapping).count(TimelineRow::Unchanged), 2);
        QCOMPARE(importer.import("date,what,who\n2024-05-03,Call,Carla\n", mapping).count(TimelineRow::Updated), 1);
        QCOMPARE(importer.store.snapshot()->eventPeople.size(), 5); // nobody is taken away
    }

    void saysWhatIsWrongWithWhichCell()
    {
        Importer importer;
        TimelineMapping mapping = tickets();
        mapping.columns["party"] = "side";
        const TimelinePlan plan = importer.import("id,submitted,closed,priority,score,side\n"
                                                  "T-1,31 Feb 2024,tomorrowish,high,many,them\n"
                                                  "T-2,,,low,,nobody\n"
                                                  "T-3,2024-05-05\n"
                                                  "T-3,2024-05-06,,,,\n",
                                                  mapping);
        QCOMPARE(plan.count(TimelineRow::Bad), 3);
        QCOMPARE(plan.count(TimelineRow::Added), 1);
        const auto problems = [&](size_t row) {
            QStringList texts;
            for (const TimelineProblem &problem : plan.rows[row].problems)
                texts << problem.column + ": " + describeError(problem.error);
            return texts.join("; ");
        };
        const auto text = [](const QString &column, const Error &error) {
            return column + ": " + describeError(error);
        };
        QCOMPARE(problems(0), QStringList({text("submitted", {Error::DateNotUnderstood, {"31 Feb 2024"}}),
                                           text("score", {Error::CellNotUnderstood, {"many"}}),
                                           text("closed", {Error::DateNotUnderstood, {"tomorrowish"}})})
                                  .join("; "));
        QCOMPARE(problems(1), QStringList({text("submitted", {Error::CellEmpty, {}}),
                                           text("side", {Error::CellNotUnderstood, {"nobody"}})})
                                  .join("; "));
        QCOMPARE(problems(3), text({}, {Error::CellTwice, {"T-3", "4"}}));
        QCOMPARE(plan.rows[3].line, 5);
        QCOMPARE(importer.events().size(), size_t(1)); // the good rows are imported
    }

    void anOpenQuoteIsNotImported()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "date"}, {"title", "what"}};
        const TimelinePlan plan =
            importer.import("date,what\n2024-05-03,fine\n2024-05-04,\"open\n2024-05-05,gone\n", mapping);
        QCOMPARE(plan.count(TimelineRow::Added), 1);
        QCOMPARE(plan.rows.back().problems.back().error, (Error{Error::CsvQuoteOpen, {"3", "12"}}));
    }

    void onlyTheRowsOfOneAccount()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "date"}, {"title", "what"}};
        mapping.onlyColumn = "account";
        mapping.onlyText = "A-1";
        const TimelinePlan plan = importer.import("account,date,what\nA-2,nonsense,x\nA-1,2024-05-03,y\n", mapping);
        QCOMPARE(plan.rows.size(), size_t(1));
        QCOMPARE(plan.rows[0].line, 3);
    }

    void refusesMappingsThatCannotBe()
    {
        Importer importer;
        const auto error = [&](TimelineMapping mapping) {
            return importer.plan("date,what\n2024,x\n", mapping).error();
        };
        TimelineMapping mapping;
        mapping.columns = {{"title", "what"}};
        QCOMPARE(error(mapping), (Error{Error::CsvFieldNeeded, {"at"}}));
        mapping.columns = {{"at", "day"}};
        QCOMPARE(error(mapping), (Error{Error::CsvColumnMissing, {"day", "date, what"}}));
        mapping.columns = {{"at", "date"}, {"colour", "what"}};
        QCOMPARE(error(mapping).code, Error::CsvMapWrong);
        QVERIFY(error(mapping).arguments[1].startsWith("at, until, kind, title"));
        mapping.columns = {{"at", "date"}};
        mapping.title = "{what} {who}";
        QCOMPARE(error(mapping), (Error{Error::CsvColumnMissing, {"who", "date, what"}}));
        mapping.title = "{what}";
        mapping.party = "enemy";
        QCOMPARE(error(mapping), (Error{Error::CellNotUnderstood, {"enemy"}}));
        for (const auto code : {Error::CsvFieldNeeded, Error::CsvMapWrong, Error::CellNotUnderstood, Error::CellTwice,
                                Error::CsvQuoteOpen})
            QVERIFY(Texts().sentence({code, {"a", "b"}}).contains("a"));
    }

    void aCellThatLooksLikeAPlaceholderStaysAsItIs()
    {
        Importer importer;
        TimelineMapping mapping;
        mapping.columns = {{"at", "date"}};
        mapping.title = "{a}, {b} {c";
        importer.import("date,a,b\n2024-05-03,{b},2\n", mapping);
        QCOMPARE(importer.events()[0].title, QString("{b}, 2 {c"));
    }

    void pastedLinesBecomeEvents()
    {
        Importer importer;
        const auto lines =
            readDatedLines("2024-05-03 Kick-off with dispatch\n\nno date here\nspring 2025: rollout\n", context);
        TimelineMapping mapping;
        mapping.party = "us";
        const auto plan = planTimeline(lines, mapping, *importer.store.snapshot());
        QCOMPARE(plan->count(TimelineRow::Added), 2);
        QCOMPARE(plan->rows[1].problems[0].error, (Error{Error::DateNotUnderstood, {"no date here"}}));
        VERIFY_RESULT(applyTimeline(importer.store, *plan, importer.ids));
        QCOMPARE(importer.events()[0].title, QString("Kick-off with dispatch"));
        QCOMPARE(importer.events()[1].party, QString("us"));
        QCOMPARE(planTimeline(lines, mapping, *importer.store.snapshot())->count(TimelineRow::Unchanged), 2);
    }
};

QTEST_GUILESS_MAIN(TestTimelineImport)
#include "tst_timelineimport.moc"
