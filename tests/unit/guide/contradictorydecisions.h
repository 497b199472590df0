#pragma once

#include "tests/unit/guide/contradictorycases.h"

namespace straw {

inline std::vector<ContradictoryCase> contradictoryDecisions()
{
    using C = CaseBuilder;
    using Fill = std::function<void(Decision &)>;
    const auto decided = [](const Fill &fill) {
        return [fill](C &c) {
            c.workbook.decision.id = "decision";
            fill(c.workbook.decision);
        };
    };
    const auto save = [](C &c, const char *status, Number minor = {}) {
        c.add(c.workbook.actions, "visit", [&](Action &action) {
            action.title = "Go to the depot for a week";
            action.kind = "save";
            action.status = Pick<"action_status">(status);
            action.costMinor = minor;
        });
    };
    const auto cause = [](const std::function<void(Cause &)> &fill) {
        return [fill](C &c) {
            c.add(c.workbook.causes, "cause", [&](Cause &one) {
                one.text = "Dispatch was never asked.";
                fill(one);
            });
        };
    };
    return {
        {"stop_before_decision",
         "The stop date, 1 Mar 2026, is before the day on which saving the account was decided, 12 Mar 2026.",
         decided([](Decision &d) {
             d.stopOn = day(u"2026-03-01");
             d.decidedOn = day(u"2026-03-12");
         }),
         [](C &c) { c.workbook.decision.stopOn = day(u"2026-03"); }},
        {"undecided_until_passed", "Saving the account is undecided until 30 Mar 2026, and that day has passed.",
         decided([](Decision &d) {
             d.verdict = "undecided";
             d.undecidedUntil = day(u"2026-03-30");
         }),
         [](C &c) { c.workbook.decision.undecidedUntil = day(u"2026-03-31"); }},
        {"let_go_but_saving",
         "The decision is “Let go well”, but an action that saves the account is still committed to: “Go to the depot "
         "for a week”.",
         [=](C &c) {
             decided([](Decision &d) { d.verdict = "let_go"; })(c);
             save(c, "committed");
         },
         [](C &c) { change(c.workbook.actions, "visit", [](Action &action) { action.status = "candidate"; }); }},
        {"stopped_but_saving",
         "Saving the account was stopped, but an action for it is still open: “Go to the depot for a week”.",
         [=](C &c) {
             decided([](Decision &d) { d.verdict = "within_limits"; })(c);
             save(c, "candidate");
             c.add(c.workbook.decisionSteps, "stop", [](DecisionStep &step) { step.kind = "stopped"; });
         },
         [](C &c) { change(c.workbook.actions, "visit", [](Action &action) { action.status = "done"; }); }},
        {"budget_exceeded",
         "EUR 10,000.01 was spent on saving the account so far, more than the budget of EUR 10,000.00.",
         [=](C &c) {
             c.workbook.account.currency = "EUR";
             decided([](Decision &d) { d.budgetMinor = 1'000'000; })(c);
             save(c, "done", 1'000'001);
         },
         [](C &c) { c.workbook.decision.budgetMinor = 1'000'001; }},
        {"figure_unlikely", "This figure of the decision is below zero or far too large: Cost of the effort.",
         decided([](Decision &d) { d.effortMinor = 1'000'000'000'000'001; }),
         [](C &c) { c.workbook.decision.effortMinor = 1'000'000'000'000'000; }},
        {"let_go_but_avoidable",
         "The verdict is “It was right to let go”, but the main cause “Dispatch was never asked.” is marked as "
         "avoidable.",
         [=](C &c) {
             cause([](Cause &one) { one.preventable = "yes"; })(c);
             c.workbook.workbook.mainCauseId = "cause";
             c.workbook.workbook.verdict = "right_to_let_go";
         },
         [](C &c) { change(c.workbook.causes, "cause", [](Cause &one) { one.preventable = "partly"; }); }},
        {"issue_before_signs",
         "The issue behind it is entered as known since 22 Apr 2025, but the first warning sign is later: “autumn” "
         "(15 Sept 2025).",
         [](C &c) {
             c.workbook.account.knownIssueSince = day(u"2025-04-22");
             c.sign("autumn", u"2025-09-15", {});
         },
         [](C &c) { c.sign("spring", u"2025-05~", "nobody_could"); }},
        {"change_without_action",
         "“We change something” is chosen for “Dispatch was never asked.”, but no action follows from it.",
         [=](C &c) {
             cause([](Cause &one) { one.response = "change"; })(c);
             save(c, "dropped");
             change(c.workbook.actions, "visit", [](Action &action) { action.droppedBecause = "No time."; });
             c.add(c.workbook.actionCauses, "visit/cause", [](ActionCause &link) {
                 link.actionId = "visit";
                 link.causeId = "cause";
             });
         },
         [](C &c) { change(c.workbook.actions, "visit", [](Action &action) { action.status = "committed"; }); }},
    };
}

} // namespace straw
