#include "core/insight/decisionstory.h"

#include <algorithm>
#include <ranges>

namespace straw {

std::vector<const DecisionStep *> stepsOfSaving(const Snapshot &workbook)
{
    std::vector<const DecisionStep *> steps;
    for (const DecisionStep &step : workbook.decisionSteps) {
        if (step.about != u"reaching_out")
            steps.push_back(&step);
    }
    std::ranges::stable_sort(steps, [](const DecisionStep *left, const DecisionStep *right) {
        return Edtf::before(left->madeOn, right->madeOn);
    });
    return steps;
}

const DecisionStep *standOfSaving(const Snapshot &workbook)
{
    const DecisionStep *stand = nullptr;
    for (const DecisionStep *step : stepsOfSaving(workbook)) {
        if (!step->kind.isEmpty() && step->kind != u"came_out")
            stand = step;
    }
    return stand;
}

const DecisionStep *lastStop(const Snapshot &workbook)
{
    const DecisionStep *stand = standOfSaving(workbook);
    return stand && stand->kind == u"stopped" ? stand : nullptr;
}

bool isSavingOver(const Snapshot &workbook)
{
    const auto steps = stepsOfSaving(workbook);
    return !steps.empty() && (steps.back()->kind == u"stopped" || steps.back()->kind == u"came_out");
}

bool isDecidedSince(const Edtf &day, const Snapshot &workbook)
{
    return std::ranges::any_of(workbook.decisionSteps, [&](const DecisionStep &step) {
        return step.about != u"reaching_out" && step.kind == u"decided" && !step.madeOn.isNull()
               && step.madeOn.first() >= day.last();
    });
}

bool isBeingSaved(const Snapshot &workbook)
{
    const Pick<"decision_verdict"> &verdict = workbook.decision.verdict;
    const bool isPlanned = std::ranges::any_of(
        workbook.actions, [](const Action &action) { return action.kind == u"save" && action.status != u"dropped"; });
    return (isPlanned || verdict == u"all_out" || verdict == u"within_limits") && !isSavingOver(workbook);
}

} // namespace straw
