#include "core/guide/begun.h"
#include "core/guide/causequestions.h"
#include "core/guide/checks.h"
#include "core/guide/consent.h"
#include "core/guide/contradictions.h"
#include "core/guide/due.h"
#include "core/guide/foundout.h"
#include "core/guide/leftovers.h"
#include "core/guide/pages.h"
#include "core/guide/progress.h"
#include "core/guide/prompts.h"
#include "core/guide/triedalready.h"
#include "core/guide/triggers.h"
#include "core/insight/causefindings.h"
#include "core/insight/contactbands.h"
#include "core/insight/contacts.h"
#include "core/insight/metrics.h"
#include "core/insight/perception.h"
#include "core/insight/promisekeeping.h"
#include "core/insight/warningsigns.h"
#include "core/workbook/catalogue.h"

#include <QTest>

#include <ctime>

using namespace straw;

namespace {

constexpr int Many = 40'000; // of each kind; a workbook may have 500,000 records

const QDate today(2026, 3, 12);

QString id(const char *kind, int i)
{
    return QString::fromLatin1(kind) + QString::number(i);
}

/// As a crafted file may be, or one that everything of a customer was brought into: much of everything, and all
/// of it connected.
Snapshot large()
{
    Snapshot workbook;
    workbook.workbook.id = "w";
    workbook.account.id = "account";
    workbook.account.name = "Norvik";
    workbook.account.noticeOn = Edtf::day(today);
    const auto make = [](auto &collection, auto fill) {
        using T = typename std::decay_t<decltype(collection)>::value_type;
        std::vector<T> all(size_t{Many});
        for (int i = 0; i < Many; ++i)
            fill(all[size_t(i)], i);
        collection.assign(std::move(all));
    };
    const auto day = [](int i) { return Edtf::day(today.addDays(-(i % 20'000))); };
    make(workbook.people, [](Person &person, int i) {
        person.id = id("p", i);
        person.name = QString("Anna%1 Meyer%1").arg(i);
        person.party = Pick<"party">(i % 2 ? "customer" : "us");
        person.department = Pick<"department">(i % 4 ? "sales" : "delivery");
    });
    make(workbook.events, [&](Event &event, int i) {
        event.id = id("e", i);
        event.at = day(i);
        event.title = QString("Event %1").arg(i);
        event.party = Pick<"party">(i % 2 ? "customer" : "us");
        event.number = i % 10;
        event.scale = "nps";
    });
    make(workbook.eventPeople, [](EventPerson &link, int i) {
        link.eventId = id("e", i < Many / 2 ? i / 2 : 7); // half of them at one event
        link.personId = id("p", i);
        link.id = link.eventId + '/' + link.personId;
    });
    make(workbook.causes, [](Cause &cause, int i) {
        cause.id = id("c", i);
        cause.text = QString("Nobody answered for %1 days, and the renewal came up").arg(i);
        cause.parentId = i ? id("c", i - 1) : QString();
        cause.reason = Pick<"reason">(id("r", i));
        cause.role = Pick<"cause_role">(i % 3 ? "contributing" : "ruled_out");
    });
    make(workbook.evidence, [](Evidence &evidence, int i) {
        evidence.id = id("v", i);
        evidence.causeId = id("c", (i * 7) % Many);
        evidence.targetTable = i % 2 ? TableKey("event") : TableKey("line");
        evidence.targetId = i % 2 ? id("e", i) : id("l", 7);
        evidence.stance = Pick<"stance">(i % 5 ? "for" : "against");
    });
    make(workbook.choices, [](Choice &choice, int i) {
        choice.list = "reason";
        choice.key = id("r", i);
        choice.id = "reason/" + choice.key;
    });
    make(workbook.actions, [&](Action &action, int i) {
        action.id = id("a", i);
        action.title = QString("Action %1").arg(i);
        action.status = Pick<"action_status">(i % 2 ? "committed" : "done");
        action.dueOn = action.checkOn = day(i);
        action.means = "training";
    });
    make(workbook.actionCauses, [](ActionCause &link, int i) {
        link.actionId = id("a", i);
        link.causeId = id("c", i % 2 ? 7 : (i * 3) % Many); // half of them for one cause
        link.id = link.actionId + '/' + link.causeId;
    });
    make(workbook.attempts, [](Attempt &attempt, int i) {
        attempt.id = id("e", i);
        attempt.means = Pick<"means">(i % 2 ? "training" : "visit");
        attempt.result = "none";
    });
    make(workbook.attemptCauses, [](AttemptCause &link, int i) {
        link.attemptId = id("e", i);
        link.causeId = id("c", i < Many / 2 ? i : 7); // half of them against one cause
        link.id = link.attemptId + '/' + link.causeId;
    });
    make(workbook.promises, [&](Promise &promise, int i) {
        promise.id = id("e", i);
        promise.byId = id("p", i);
        promise.dueOn = day(i);
    });
    make(workbook.redFlags, [&](RedFlag &flag, int i) {
        flag.id = id("e", i);
        flag.noticedOn = day(i);
    });
    make(workbook.interviews, [&](Interview &interview, int i) {
        interview.id = id("i", i);
        interview.personId = id("p", i);
        interview.interviewerId = id("p", i + 1);
        interview.status = Pick<"interview_status">(i % 2 ? "held" : "planned");
        interview.heldAt = interview.plannedOn = day(i);
    });
    make(workbook.lines, [](Line &line, int i) {
        line.id = id("l", i);
        line.interviewId = id("i", i < Many / 2 ? i : 7); // half of them of one interview
        line.eventId = id("e", i);
        line.kind = Pick<"line_kind">(QString(i % 3 ? "verbatim" : "observed"));
        line.quotable = "unnamed";
        line.text = QString("It took %1 minutes.").arg(i);
        line.usefulPoint = "It takes too long.";
    });
    make(workbook.prompts, [](Prompt &prompt, int i) {
        prompt.id = id("q", i);
        prompt.page = "account";
        prompt.theme = id("t", i);
        prompt.text = "What then?";
    });
    make(workbook.answers, [](Answer &answer, int i) {
        answer.id = id("q", i) + "/workbook";
        answer.promptKey = id("q", i);
        answer.subjectId = "workbook";
        answer.text = "That.";
    });
    return workbook;
}

} // namespace

/// Whatever is in a file, what the window asks of it on its own thread never takes long: nothing grows with the
/// number of one thing times that of another.
class TestLargeWorkbooks : public QObject
{
    Q_OBJECT

    const Snapshot m_workbook = large();

private Q_SLOTS:
    void nothingHoldsTheWindow_data()
    {
        using Ask = std::function<void(const Snapshot &)>;
        QTest::addColumn<Ask>("ask");
        const auto row = [](const char *name, Ask ask) { QTest::newRow(name) << ask; };
        row("checks", [](const Snapshot &all) { (void)openChecks(all, today); });
        row("contradictions", [](const Snapshot &all) { (void)contradictions(all, today); });
        row("consent", [](const Snapshot &all) { (void)consentRisks(all); });
        row("begun", [](const Snapshot &all) {
            for (const PageText &page : Pages::instance().all())
                (void)isBegun(page, all, today);
        });
        row("due", [](const Snapshot &all) { (void)whatIsDue(all, today); });
        row("questions", [](const Snapshot &all) { (void)Prompts::instance().themes("account", all); });
        row("leftovers", [](const Snapshot &all) {
            for (const Answer &answer : all.answers)
                (void)isLeftOver(answer, all);
        });
        row("triggers", [](const Snapshot &all) { (void)triggerGroups(all, today); });
        row("families", [](const Snapshot &all) { (void)familyCoverage(all); });
        row("tree of causes", [](const Snapshot &all) {
            const CauseTree tree(all.causes);
            const CalledNames names(all);
            for (const Cause &cause : all.causes)
                (void)questionOf(cause, tree, names);
        });
        row("choices", [](const Snapshot &all) { (void)Catalogue::instance().entries("reason", all); });
        row("contacts", [](const Snapshot &all) { (void)contacts(all); });
        row("last contacts", [](const Snapshot &all) { (void)lastRealContacts(all, today); });
        row("bands", [](const Snapshot &all) { (void)contactBands(all, today, {}); });
        row("quarters", [](const Snapshot &all) { (void)contactQuarters(all, today); });
        row("perception", [](const Snapshot &all) { (void)perceptionGaps(all); });
        row("promises", [](const Snapshot &all) { (void)promiseStates(all, today); });
        row("signs", [](const Snapshot &all) { (void)signChains(all); });
        row("tried", [](const Snapshot &all) { (void)triedAlready(all); });
        row("found out", [](const Snapshot &all) { (void)FoundOuts(all); });
        row("metrics", [](const Snapshot &all) { (void)metrics(all, today); });
    }

    void nothingHoldsTheWindow()
    {
        QFETCH(const std::function<void(const Snapshot &)>, ask);
        constexpr double longest = 5; // s; a small part of it is taken
        // Of the processor, so that it does not matter what else the machine does.
        const auto begin = std::clock();
        ask(m_workbook);
        const double taken = double(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("%s: %.3f s", QTest::currentDataTag(), taken);
        QVERIFY2(taken < longest, qPrintable(QString::number(taken)));
    }
};

QTEST_GUILESS_MAIN(TestLargeWorkbooks)
#include "tst_largeworkbooks.moc"
