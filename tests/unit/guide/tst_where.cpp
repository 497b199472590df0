#include "core/base/texts.h"
#include "core/guide/due.h"
#include "core/guide/stage.h"
#include "core/guide/triggers.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;

namespace {

const QDate today(2026, 3, 31);

QStringList lines(const std::vector<Due> &due)
{
    QStringList all;
    for (const Due &one : due)
        all.append(
            QString("%1 %2 %3%4").arg(one.date.toString(), dueKey(one.kind), one.title, one.overdue ? " overdue" : ""));
    return all;
}

QStringList lines(const std::vector<TriggerGroup> &groups)
{
    static const QStringList names{"earlier", "week before", "that week", "that day", "after", "no date"};
    QStringList all;
    for (const TriggerGroup &group : groups)
        all.append(names[group.when] + ": " + group.events.join(", "));
    return all;
}

/// A decision with its stop date on 24 March, and its steps: day, kind, what about.
Snapshot decided(const QString &verdict, const QStringList &steps)
{
    CaseBuilder builder;
    builder.workbook.account.name = "Norvik";
    builder.workbook.decision.id = "decision";
    builder.workbook.decision.verdict = Pick<"decision_verdict">(verdict);
    builder.workbook.decision.stopOn = Edtf::parse(u"2026-03-24");
    for (const QString &words : steps) {
        builder.add(builder.workbook.decisionSteps, words, [&](DecisionStep &step) {
            step.madeOn = Edtf::parse(words.section(u' ', 0, 0));
            step.kind = Pick<"decision_step_kind">(words.section(u' ', 1, 1));
            step.about = Pick<"decision_about">(words.section(u' ', 2, 2));
        });
    }
    return builder.workbook;
}

void mark(CaseBuilder &builder, const QString &eventId)
{
    Event event = *builder.workbook.events.find(eventId);
    event.onTriggers = true;
    builder.workbook.events.put(event);
}

} // namespace

/// Where a case stands: its stage, its last days, and what is due.
class TestWhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStageFollowsFromDatesAndOutcome_data()
    {
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("stage");
        const auto row = [](const char *notice, const char *end, const char *outcome, const char *stage) {
            QTest::addRow("%s/%s/%s", notice, end, outcome) << notice << end << outcome << stage;
        };
        row("", "", "", "at_the_brink");
        row("2026-04-01", "", "", "at_the_brink");
        row("2026-03-31", "", "", "notice_given");
        row("2026", "", "", "notice_given");
        row("2026-03-10", "2026-04-30", "", "term_running");
        row("2026-03-10", "2026-03-31", "", "term_running");
        row("2026-03-10", "2026-03", "", "term_running");
        row("2026-03-10", "2026-03-30", "", "ended");
        row("", "2026-02", "", "ended");
        row("2026-03-10", "2026-03-30", "in_progress", "ended");
        row("2026-03-10", "2026-03-30", "won_back", "won_back");
        row("2026-03-10", "2026-03-30", "declined_for_good", "parted");
        row("2026-03-10", "2026-03-30", "lost_again", "lost_again");
    }
    void theStageFollowsFromDatesAndOutcome()
    {
        QFETCH(QString, notice);
        QFETCH(QString, end);
        QFETCH(QString, outcome);
        Snapshot workbook;
        workbook.account.noticeOn = Edtf::parse(notice);
        workbook.account.endOn = Edtf::parse(end);
        workbook.comeback.outcome = Pick<"comeback_outcome">(outcome);
        QTEST(stageKey(stageOf(workbook, today)), "stage");
    }

    void noticeWasGivenOnceWeLearnedOfIt()
    {
        Snapshot workbook;
        workbook.account.learnedOn = Edtf::parse(u"2026-03-11");
        QCOMPARE(stageOf(workbook, today), Stage::NoticeGiven);
    }

    void theLastDaysOfTheSampleFallIntoTheirWeeks()
    {
        QHash<TriggerGroup::When, qsizetype> counts;
        for (const TriggerGroup &group : triggerGroups(sampleWorkbook(), today))
            counts.insert(group.when, group.events.size());
        QCOMPARE(counts, (QHash<TriggerGroup::When, qsizetype>{{TriggerGroup::Earlier, 1},
                                                               {TriggerGroup::WeekBefore, 1},
                                                               {TriggerGroup::ThatWeek, 4},
                                                               {TriggerGroup::ThatDay, 2}}));
    }

    void theWindowEndsWithTheNoticeAndIsAsLongAsTheWorkbookSays()
    {
        CaseBuilder builder;
        builder.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        for (const char *at : {"2026-02-23", "2026-02-24", "2026-03-02", "2026-03-03T09:00", "2026-03-09",
                               "2026-03-10T23:00", "2026-03-11"})
            builder.event(at, QString(at));
        QCOMPARE(lines(triggerGroups(builder.workbook, today)),
                 QStringList({"week before: 2026-02-24, 2026-03-02", "that week: 2026-03-03T09:00, 2026-03-09",
                              "that day: 2026-03-10T23:00"}));
        builder.workbook.workbook.triggerDays = 15;
        QCOMPARE(lines(triggerGroups(builder.workbook, today)).front(), "earlier: 2026-02-23");
        builder.workbook.workbook.triggerDays = 0;
        QCOMPARE(lines(triggerGroups(builder.workbook, today)), QStringList({"that day: 2026-03-10T23:00"}));
        builder.workbook.workbook.triggerDays = -3;
        QCOMPARE(triggerGroups(builder.workbook, today).size(), size_t(1));
    }

    void withoutANoticeTheWindowEndsToday()
    {
        CaseBuilder builder;
        builder.event("old", u"2026-03-16");
        builder.event("first", u"2026-03-17");
        builder.event("now", u"2026-03-31");
        builder.event("planned", u"2026-04-01");
        QCOMPARE(lines(triggerGroups(builder.workbook, today)), QStringList({"week before: first", "that day: now"}));
        QVERIFY(!triggerWindow(builder.workbook, today).toNotice);
    }

    void theFinalStrawAndWhatWasAddedHereStayWhateverTheirDate()
    {
        CaseBuilder builder;
        builder.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        builder.event("straw", u"2025-12-01");
        builder.workbook.workbook.finalStrawId = "straw";
        builder.event("later", u"2026-03-20");
        builder.event("undated", u"");
        builder.event("elsewhere", u"");
        mark(builder, "later");
        mark(builder, "undated");
        QCOMPARE(lines(triggerGroups(builder.workbook, today)),
                 QStringList({"earlier: straw", "after: later", "no date: undated"}));
    }

    void partialDatesStandWhereTheirFirstDayPutsThem()
    {
        CaseBuilder builder;
        builder.workbook.account.noticeOn = Edtf::parse(u"2026-03");
        builder.event("march", u"2026-03");
        builder.event("in the notice month", u"2026-03-20");
        builder.event("february", u"2026-02"); // begins before the window
        builder.event("fortnight", u"2026-02-15");
        QCOMPARE(lines(triggerGroups(builder.workbook, today)),
                 QStringList({"week before: fortnight", "that day: march, in the notice month"}));
    }

    void theSampleKnowsWhatIsDueByWhen()
    {
        const QStringList due = lines(whatIsDue(sampleWorkbook(), today));
        QVERIFY(due.size() > 4);
        QCOMPARE(due.mid(0, 4),
                 QStringList({"2026-03-27 thank_you Pia Sommer overdue",
                              QString::fromUtf8("2026-03-31 comeback_step Thank-you note · Jonas Meyer"),
                              "2026-04-01 action_decide Spend the first week of each roll-out at the depot",
                              "2026-04-02 interview Tom Reuter"}));
        QVERIFY(due[4].startsWith("2026-04-09 comeback_step Hand over their data"));
        QVERIFY(due[5].startsWith("2026-04-10 unknown How many dispatchers"));
        QVERIFY(due[6].startsWith("2026-04-15 action Add the lead of the using team"));
        QVERIFY(due[due.size() - 2].startsWith("2026-09-15 comeback_step Tell dispatch"));
        QVERIFY(due.last().startsWith("2026-10-30 offer Four weeks at the North depot"));
    }

    void whatIsDoneOrHasNoDateIsNotDue()
    {
        CaseBuilder builder;
        Snapshot &w = builder.workbook;
        const Edtf day = Edtf::parse(u"2026-03");
        const auto action = [&](const QString &status, const Edtf &due, const Edtf &check, const QString &worked) {
            builder.add(w.actions, status + due.toString() + check.toString() + worked, [&](Action &one) {
                one.status = Pick<"action_status">(status);
                one.dueOn = due;
                one.checkOn = check;
                one.worked = Pick<"worked">(worked);
                one.title = "action";
            });
        };
        action("candidate", day, day, {});
        action("dropped", day, day, {});
        action("committed", {}, day, {});
        action("done", day, {}, {});
        action("done", day, day, "yes");
        builder.add(w.unknowns, "found", [&](Unknown &one) {
            one.dueOn = day;
            one.resolution = "It was the invoice.";
        });
        builder.event("kept", u"2026-01-01");
        builder.add(w.promises, "kept", [&](Promise &one) {
            one.kept = "kept";
            one.dueOn = day;
        });
        builder.add(w.interviews, "declined", [&](Interview &one) {
            one.status = "declined";
            one.plannedOn = day;
        });
        builder.add(w.interviews, "colleague", [&](Interview &one) {
            one.kind = "internal";
            one.status = "held";
            one.heldAt = day;
        });
        QCOMPARE(lines(whatIsDue(w, today)), QStringList());

        action("committed", day, {}, {});
        action("done", day, Edtf::parse(u"2026-03-30"), {});
        builder.event("promise", u"2026-01-01");
        builder.add(w.promises, "promise", [&](Promise &one) { one.dueOn = day; });
        for (const char *result : {"", "They stay."}) {
            builder.add(w.atRisk, QString("other") + result, [&](AtRisk &one) {
                one.account = "Hellmar";
                one.dueOn = day;
                one.result = result;
            });
        }
        QCOMPARE(lines(whatIsDue(w, today)),
                 QStringList({"2026-03 action action", "2026-03 promise promise", "2026-03 at_risk Hellmar",
                              "2026-03-30 action_check action overdue"}));
    }

    /// On its stop date saving the account is asked about, until somebody says what happened.
    void theStopDateIsDueUntilItIsAnswered_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, const char *verdict, const QStringList &steps, bool due) {
            QTest::newRow(name) << QString(verdict) << steps << due;
        };
        row("nothing but the date", "", {}, true);
        row("decided before", "within_limits", {"2026-03-12 decided"}, true);
        row("decided on that day", "all_out", {"2026-03-12 decided", "2026-03-24 decided"}, false);
        row("decided since", "all_out", {"2026-03-12 decided", "2026-03-26 decided"}, false);
        row("stopped before it", "within_limits", {"2026-03-12 decided", "2026-03-20 stopped"}, false);
        row("taken up again", "within_limits", {"2026-03-20 stopped", "2026-03-26 reopened"}, true);
        row("stopped once more", "all_out", {"2026-03-20 stopped", "2026-03-26 reopened", "2026-03-27 stopped"}, false);
        row("came out", "all_out", {"2026-03-12 decided", "2026-03-23 came_out"}, false);
        row("about reaching out", "all_out", {"2026-03-12 decided", "2026-03-23 stopped reaching_out"}, true);
        row("let go", "let_go", {"2026-03-12 decided"}, false);
        row("undecided", "undecided", {"2026-03-12 decided"}, false);
    }
    void theStopDateIsDueUntilItIsAnswered()
    {
        QFETCH(const QString, verdict);
        QFETCH(const QStringList, steps);
        QFETCH(const bool, due);
        QCOMPARE(lines(whatIsDue(decided(verdict, steps), today)),
                 due ? QStringList{"2026-03-24 decision_stop Norvik overdue"} : QStringList());
    }

    void untilWhenItIsUndecidedIsDueWhileItIsUndecided()
    {
        Snapshot workbook = decided("undecided", {"2026-03-12 decided", "2026-03-26 decided"});
        workbook.decision.undecidedUntil = Edtf::parse(u"2026-04-03");
        workbook.decision.decidedById = "Ruth";
        const std::vector<Due> due = whatIsDue(workbook, today);
        QCOMPARE(lines(due), QStringList{"2026-04-03 decision_undecided Norvik"}); // still to come
        QCOMPARE(due.front().ownerId, "Ruth");
        QCOMPARE(due.front().id, "decision");
        workbook.decision.undecidedUntil = Edtf::parse(u"2026-03-20"); // undecided anew is no answer
        QCOMPARE(lines(whatIsDue(workbook, today)), QStringList{"2026-03-20 decision_undecided Norvik overdue"});
        workbook.decision.verdict = "all_out";
        workbook.decision.stopOn = {};
        QCOMPARE(lines(whatIsDue(workbook, today)), QStringList());
    }

    void anEmptyWorkbookHasNoNoticeAndNothingDue()
    {
        QCOMPARE(stageOf({}, today), Stage::NoNotice);
        QCOMPARE(stageText(Stage::NoNotice, Texts()), "No notice yet");
        QVERIFY(triggerGroups({}, today).empty());
        QVERIFY(whatIsDue({}, today).empty());
    }

    void whatIsDueIsASentenceAlsoWithoutAName()
    {
        const Texts texts;
        QCOMPARE(dueText({Due::ThankYou, {}, {}, QStringLiteral("Pia"), {}, {}, false}, texts),
                 QStringLiteral("Say thank you to Pia"));
        QCOMPARE(dueText({Due::ThankYou, {}, {}, {}, {}, {}, false}, texts),
                 QStringLiteral("Say thank you for an interview"));
        QCOMPARE(dueText({Due::Interview, {}, {}, {}, {}, {}, false}, texts),
                 QStringLiteral("Interview with someone still to be named"));
        QCOMPARE(dueText({Due::AtRisk, {}, {}, QStringLiteral("Hellmar"), {}, {}, false}, texts),
                 QStringLiteral("Look after another customer: Hellmar"));
        QCOMPARE(dueText({Due::DecisionStop, {}, {}, QStringLiteral("Norvik"), {}, {}, false}, texts),
                 QStringLiteral("Saving Norvik: the stop date, and what came of it"));
        QCOMPARE(dueText({Due::DecisionUndecided, {}, {}, QStringLiteral("Norvik"), {}, {}, false}, texts),
                 QStringLiteral("Decide whether to save Norvik"));
    }
};

QTEST_GUILESS_MAIN(TestWhere)
#include "tst_where.moc"
