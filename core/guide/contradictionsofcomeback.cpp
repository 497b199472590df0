#include "core/guide/contradictionrules.h"

#include "core/workbook/title.h"

namespace straw {

using namespace Qt::StringLiterals;

/// How we part, and how they could return.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;

All returnedBeforeEnd(const Snapshot &workbook, QDate)
{
    const Edtf &returned = workbook.comeback.returnedOn, &end = workbook.account.endOn;
    if (!isSurelyBefore(returned, end))
        return {};
    return {{{returned, end},
             {{"comeback", workbook.comeback.id, "returned_on"}, {"account", workbook.account.id, "end_on"}}}};
}

All outcomeBeforeNotice(const Snapshot &workbook, QDate)
{
    const Edtf &outcome = workbook.comeback.outcomeOn, &notice = workbook.account.noticeOn;
    if (!isSurelyBefore(outcome, notice))
        return {};
    return {{{outcome, notice},
             {{"comeback", workbook.comeback.id, "outcome_on"}, {"account", workbook.account.id, "notice_on"}}}};
}

All stepBeforeNotice(const Snapshot &workbook, QDate)
{
    const Edtf &notice = workbook.account.noticeOn;
    All found;
    const auto look = [&](const ComebackStep &step, ColumnKey column, const Edtf &date) {
        if (isSurelyBefore(date, notice))
            found.push_back({{Entry{titleOf(step, workbook)}, date, notice},
                             {{"comeback_step", step.id, column}, {"account", workbook.account.id, "notice_on"}}});
    };
    for (const ComebackStep &step : workbook.comebackSteps) {
        look(step, "due_on", step.dueOn);
        look(step, "done_on", step.doneOn);
    }
    return found;
}

All stepDoneButSkipped(const Snapshot &workbook, QDate)
{
    All found;
    for (const ComebackStep &step : workbook.comebackSteps) {
        if (!step.doneOn.isNull() && !step.skippedBecause.trimmed().isEmpty())
            found.push_back({{Entry{titleOf(step, workbook)}, step.doneOn},
                             {{"comeback_step", step.id, "skipped_because"}, {"comeback_step", step.id, "done_on"}}});
    }
    return found;
}

} // namespace

ContradictionRules comebackRules()
{
    return {{u"returned_before_end"_s, returnedBeforeEnd},
            {u"outcome_before_notice"_s, outcomeBeforeNotice},
            {u"step_before_notice"_s, stepBeforeNotice},
            {u"step_done_but_skipped"_s, stepDoneButSkipped}};
}

} // namespace straw
