#include "core/report/parts/decisionsteps.h"

#include "core/insight/decisionstory.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

std::vector<const DecisionStep *> byDate(const Snapshot &workbook)
{
    std::vector<const DecisionStep *> steps;
    for (const DecisionStep &step : workbook.decisionSteps)
        steps.push_back(&step);
    std::ranges::stable_sort(steps, [](const DecisionStep *left, const DecisionStep *right) {
        return Edtf::before(left->madeOn, right->madeOn);
    });
    return steps;
}

bool isAboutSaving(const DecisionStep &step)
{
    return step.about != u"reaching_out";
}

enum class AboutIt { Said, Known };

/// Beside what was tried to reach them, where there is such a part.
bool isToldWithTries(const DecisionStep &step, const ReportContext &context)
{
    return !isAboutSaving(step) && context.hasAppendix() && !context.options().leftOut.contains(u"attempts"_s);
}

Runs told(const DecisionStep &step, AboutIt aboutIt, const ReportContext &context)
{
    const QString about =
        isAboutSaving(step) || aboutIt == AboutIt::Known ? QString() : context.label("decision_about", step.about);
    const QString kind =
        step.kind == u"came_out" ? QString() : context.label("decision_step_kind", step.kind); // stands beside it
    const QString what =
        context.joined({context.date(step.madeOn), about, kind, context.label("decision_verdict", step.verdict)});
    QString why = step.reason.trimmed();
    if (!why.isEmpty() && step.kind != u"came_out")
        //: Why something was decided; %1 is the reason
        why = context.say(QT_TRANSLATE_NOOP("Report", "Because: %1"), {why});
    return twoLines(context.joined({what, context.personWithTitle(step.byId)}), why);
}

std::vector<Runs> told(const ReportContext &context, bool cameOut)
{
    std::vector<Runs> all;
    const DecisionStep *now = stepOfTheDecision(context.workbook());
    for (const DecisionStep *step : byDate(context.workbook())) {
        if (step != now && (step->kind == u"came_out") == cameOut && !isToldWithTries(*step, context))
            all.push_back(told(*step, AboutIt::Said, context));
    }
    return all;
}

} // namespace

const DecisionStep *stepOfTheDecision(const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    for (const DecisionStep &step : workbook.decisionSteps) {
        const bool isSame = step.kind == u"decided" && isAboutSaving(step) && step.madeOn == decision.decidedOn
                            && step.verdict == decision.verdict && step.byId == decision.decidedById;
        if (isSame && !decision.verdict.isEmpty())
            return &step;
    }
    return nullptr;
}

std::vector<Runs> stepsTaken(const ReportContext &context)
{
    return told(context, false);
}

std::vector<Runs> stepsOfTrying(const ReportContext &context)
{
    std::vector<Runs> all;
    for (const DecisionStep *step : byDate(context.workbook())) {
        if (isToldWithTries(*step, context))
            all.push_back(told(*step, AboutIt::Known, context));
    }
    return all;
}

std::vector<Runs> whatCameOut(const ReportContext &context)
{
    return told(context, true);
}

} // namespace straw
