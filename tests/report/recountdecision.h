#pragma once

#include "core/report/model/claim.h"
#include "core/workbook/snapshot.h"

#include <QSet>

/// The decision on saving the account, counted anew; see recountdates.h.
namespace straw::recount {

/// The latest step about saving them, when it was to stop; of two of a day the later one of the workbook.
inline const DecisionStep *stopOf(const Snapshot &workbook)
{
    const DecisionStep *latest = nullptr;
    for (const DecisionStep &step : workbook.decisionSteps) {
        if (step.kind.isEmpty() || step.kind == u"came_out" || step.about == u"reaching_out")
            continue;
        if (!latest || !Edtf::before(step.madeOn, latest->madeOn))
            latest = &step;
    }
    return latest && latest->kind == u"stopped" ? latest : nullptr;
}

/// When it is to be said what came of it, or to be decided after all; none once that was done.
inline Edtf dayToAskOfTheDecision(const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    const bool isUndecided = decision.verdict == u"undecided";
    const Edtf day = isUndecided ? decision.undecidedUntil : decision.stopOn;
    if (decision.verdict == u"let_go")
        return {};
    const DecisionStep *latest = nullptr;
    bool isDecidedAnew = false;
    for (const DecisionStep &step : workbook.decisionSteps) {
        if (step.about == u"reaching_out")
            continue;
        if (!latest || !Edtf::before(step.madeOn, latest->madeOn))
            latest = &step;
        isDecidedAnew =
            isDecidedAnew
            || (step.kind == u"decided" && !step.madeOn.isNull() && !day.isNull() && step.madeOn.first() >= day.last());
    }
    const bool isOver = latest && (latest->kind == u"stopped" || latest->kind == u"came_out");
    return isOver || (isDecidedAnew && !isUndecided) ? Edtf() : day;
}

inline void addDecision(Claims &claims, const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    if (decision.verdict == u"undecided") {
        claims.push_back({.kind = Claim::Undecided, .to = decision.undecidedUntil});
    } else if (!decision.verdict.isEmpty()) {
        claims.push_back({.kind = Claim::Decided, .by = {decision.verdict}, .from = decision.decidedOn});
        if (decision.verdict != u"let_go")
            claims.back().to = decision.stopOn;
        if (const DecisionStep *stop = stopOf(workbook))
            claims.push_back({.kind = Claim::SaveStopped, .from = stop->madeOn});
    }
    constexpr int builtIn = 15;
    const QSet<QString> reversed{QStringLiteral("decision/promises_outside_plan"),
                                 QStringLiteral("decision/failed_before"), QStringLiteral("decision/harms_our_people")};
    Claim card{.kind = Claim::OnTheCard}, open{.kind = Claim::OpenOnTheCard, .of = builtIn};
    for (const Criterion &criterion : workbook.criteria) {
        const bool isBuiltIn = criterion.id.startsWith(u"decision/");
        if (criterion.id.startsWith(u"profile/") || (criterion.card == u"profile" && !isBuiltIn))
            continue; // where no card is known, it is that of the decision
        if (criterion.answer.isEmpty()) {
            open.of += isBuiltIn ? 0 : 1;
            continue;
        }
        open.of -= isBuiltIn ? 1 : 0;
        const bool isYes = criterion.answer == u"yes";
        if (!isYes && criterion.answer != u"no")
            ++open.count;
        else
            ++(isYes != reversed.contains(criterion.id) ? card.count : card.of);
    }
    if (card.count + card.of + open.count == 0)
        return;
    claims.push_back(card);
    if (open.count + open.of > 0)
        claims.push_back(open);
}

} // namespace straw::recount
