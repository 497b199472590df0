#include "core/guide/contradictionrules.h"

#include "core/workbook/title.h"

namespace straw {

using namespace Qt::StringLiterals;

/// How we part, and how they could return.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;

bool isBackBeforeNotice(const Snapshot &workbook)
{
    return isSurelyBefore(workbook.comeback.returnedOn, workbook.account.noticeOn);
}

All returnedBeforeNotice(const Snapshot &workbook, QDate)
{
    if (!isBackBeforeNotice(workbook))
        return {};
    return {{{workbook.comeback.returnedOn, workbook.account.noticeOn},
             {{"comeback", workbook.comeback.id, "returned_on"}, {"account", workbook.account.id, "notice_on"}}}};
}

/// What is before the notice is told as that alone.
All returnedBeforeEnd(const Snapshot &workbook, QDate)
{
    const Edtf &returned = workbook.comeback.returnedOn, &end = workbook.account.endOn;
    if (!isSurelyBefore(returned, end) || isBackBeforeNotice(workbook))
        return {};
    return {{{returned, end},
             {{"comeback", workbook.comeback.id, "returned_on"}, {"account", workbook.account.id, "end_on"}}}};
}

All lostAgainBeforeReturn(const Snapshot &workbook, QDate)
{
    const Comeback &comeback = workbook.comeback;
    if (comeback.outcome != u"lost_again" || !isSurelyBefore(comeback.outcomeOn, comeback.returnedOn))
        return {};
    return {{{comeback.outcomeOn, comeback.returnedOn},
             {{"comeback", comeback.id, "outcome_on"}, {"comeback", comeback.id, "returned_on"}}}};
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
    return {{u"returned_before_notice"_s, returnedBeforeNotice},
            {u"returned_before_end"_s, returnedBeforeEnd},
            {u"lost_again_before_return"_s, lostAgainBeforeReturn},
            {u"outcome_before_notice"_s, outcomeBeforeNotice},
            {u"step_before_notice"_s, stepBeforeNotice},
            {u"step_done_but_skipped"_s, stepDoneButSkipped}};
}

} // namespace straw
