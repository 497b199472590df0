#pragma once

#include "core/report/model/claim.h"
#include "core/report/parts/context.h"

/// What the sentences of the report claim, found out from the workbook; each is the claims of one sentence or of
/// several that stand together, none where the workbook does not say enough. Their words: claimwords.h.
namespace straw {

/// Who left, when, after how long, and what that is in money.
Claims lossClaims(const ReportContext &context);
/// What kind of reason they gave, what kind we hold to be the main cause, and how sure we are of it.
Claims reasonClaims(const ReportContext &context);
/// How much evidence speaks for a cause, and against it.
Claim supportOf(const Cause &cause, const Snapshot &workbook);
/// When it could have been seen, and when we acted: the window is open from the first readable sign to the notice.
Claims windowClaims(const ReportContext &context);
/// How long the contract runs, or for how long it has been over.
Claims timeLeftClaims(const ReportContext &context);
/// What the customer is told of that: when they gave notice, and when the contract ends.
Claims claimsForThem(const ReportContext &context);
/// How many causes may concern other customers too.
Claims othersAtRiskClaims(const ReportContext &context);
/// What is overdue.
Claims overdueClaims(const ReportContext &context);
/// What is asked of the reader, and its price.
Claims decisionClaims(const ReportContext &context);

/// What was decided on saving them, and whether that was stopped.
Claims saveClaims(const ReportContext &context);
/// What the criteria of the decision say.
Claims cardClaims(const ReportContext &context);

/// Which attempts a planned action repeats that did not help.
Claims triedClaims(const Action &action, const ReportContext &context);

/// Whether the customer was heard; talks with our own colleagues are not counted.
Claims customerAskedClaims(const ReportContext &context);
/// What the report rests on.
Claims basisClaims(const ReportContext &context);
Claims unprovenClaims(const ReportContext &context);

/// One-sided contact and silence, each stretch with its own.
std::vector<Claims> stretchClaims(const ReportContext &context);

/// What waits for somebody's yes or no: actions that nobody committed to yet, and causes for which it is not decided
/// whether anything changes.
struct Wanted
{
    std::vector<const Action *> actions;
    std::vector<const Cause *> causes;
};
Wanted decisionsWanted(const Snapshot &workbook);

} // namespace straw
