#include "core/guide/criteria.h"
#include "core/insight/decisionstory.h"
#include "core/report/claims/claims.h"

namespace straw {

Claims saveClaims(const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    if (decision.verdict.isEmpty())
        return {};
    if (decision.verdict == u"undecided")
        return {{.kind = Claim::Undecided, .to = decision.undecidedUntil}};
    const bool isTried = decision.verdict != u"let_go";
    Claims claims = {{.kind = Claim::Decided,
                      .by = {decision.verdict},
                      .from = decision.decidedOn,
                      .to = isTried ? decision.stopOn : Edtf()}};
    if (const DecisionStep *stop = lastStop(context.workbook()))
        claims.push_back({.kind = Claim::SaveStopped, .from = stop->madeOn});
    return claims;
}

Claims cardClaims(const ReportContext &context)
{
    const CardTally tally =
        tallyOf(Criteria::of(context.texts().language()).card("decision", context.workbook()), context.workbook());
    if (tally.speaksFor + tally.against + tally.notKnown == 0)
        return {};
    Claims claims = {{.kind = Claim::OnTheCard, .count = tally.speaksFor, .of = tally.against}};
    if (tally.notKnown + tally.notAnswered > 0)
        claims.push_back({.kind = Claim::OpenOnTheCard, .count = tally.notKnown, .of = tally.notAnswered});
    return claims;
}

} // namespace straw
