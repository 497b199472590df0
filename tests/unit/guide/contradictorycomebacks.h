#pragma once

#include "tests/unit/guide/contradictorycases.h"

namespace straw {

inline std::vector<ContradictoryCase> contradictoryComebacks()
{
    using C = CaseBuilder;
    const auto step = [](const std::function<void(ComebackStep &)> &fill) {
        return [fill](C &c) {
            c.workbook.account.noticeOn = day(u"2026-03-10");
            c.add(c.workbook.comebackSteps, "parting/exit_help", [&](ComebackStep &one) {
                one.kind = "exit_help";
                fill(one);
            });
        };
    };
    return {
        {"returned_before_end", "They are entered as back on 2 Apr 2026, before the contract ended on 30 Apr 2026.",
         [](C &c) {
             c.workbook.comeback.id = "comeback";
             c.workbook.comeback.returnedOn = day(u"2026-04-02");
             c.workbook.account.endOn = day(u"2026-04-30");
         },
         [](C &c) { c.workbook.comeback.returnedOn = day(u"2026-04"); }},
        {"returned_before_notice", "They are entered as back on 2 Mar 2026, before the notice of 10 Mar 2026.",
         [](C &c) {
             c.workbook.account.noticeOn = day(u"2026-03-10");
             c.workbook.account.endOn = day(u"2026-04-30"); // which alone is told, then
             c.workbook.comeback.id = "comeback";
             c.workbook.comeback.returnedOn = day(u"2026-03-02");
         },
         [](C &c) { c.workbook.comeback.returnedOn = day(u"2026-05-02"); }},
        {"lost_again_before_return",
         "They are entered as lost again on 1 Jun 2026, before they came back on 1 Aug 2026.",
         [](C &c) {
             c.workbook.comeback.id = "comeback";
             c.workbook.comeback.outcome = "lost_again";
             c.workbook.comeback.outcomeOn = day(u"2026-06-01");
             c.workbook.comeback.returnedOn = day(u"2026-08-01");
         },
         [](C &c) { c.workbook.comeback.outcome = "won_back"; }},
        {"outcome_before_notice",
         "The outcome of the comeback is entered for 1 Mar 2026, before the notice of 10 Mar 2026.",
         [](C &c) {
             c.workbook.account.noticeOn = day(u"2026-03-10");
             c.workbook.comeback.id = "comeback";
             c.workbook.comeback.outcomeOn = day(u"2026-03-01");
         },
         [](C &c) { c.workbook.comeback.outcomeOn = day(u"2026-03-10"); }},
        {"step_before_notice",
         "“Hand over their data and help them move” is entered for 9 Mar 2026, before the notice of 10 Mar 2026.",
         step([](ComebackStep &one) { one.dueOn = day(u"2026-03-09"); }),
         [](C &c) {
             change(c.workbook.comebackSteps, "parting/exit_help",
                    [](ComebackStep &one) { one.dueOn = day(u"2026-03"); });
         }},
        {"step_done_but_skipped",
         "“Hand over their data and help them move” is entered as done on 12 Mar 2026, and as skipped as well.",
         step([](ComebackStep &one) {
             one.doneOn = day(u"2026-03-12");
             one.skippedBecause = "They have it already.";
         }),
         [](C &c) {
             change(c.workbook.comebackSteps, "parting/exit_help",
                    [](ComebackStep &one) { one.skippedBecause.clear(); });
         }},
    };
}

} // namespace straw
