#include "core/report/edition/editionrules.h"

namespace straw {

using namespace Qt::StringLiterals;
using enum Treatment;

/// Internal, executive, customer.
std::vector<EditionRule> rulesOfTheDecision()
{
    return {
        // The card of the decision in full; of the ideal customer no more than what the account says.
        {"criterion",
         "decision"_L1,
         Keep,
         Select,
         Drop,
         {"id", "rank", "card", "key", "question", "answer", "note", "at_sale", "now", "proposal", "proposal_text",
          "owner_id"}},
        {"decision", ruleOfTheProgram, Keep, Keep, Keep, {"id"}},
        {"decision", "decision"_L1, Keep, Keep, Drop, {"verdict",         "undecided_until",   "budget_minor",
                                                       "granted_by_id",   "stop_signal",       "stop_on",
                                                       "stopped_because", "odds_pct",          "horizon_months",
                                                       "margin_pct",      "effort_minor",      "concession_minor",
                                                       "estimate_by_id",  "keep_minor",        "regain_minor",
                                                       "replace_minor",   "months_to_replace", "only_we_can",
                                                       "exit_test",       "decided_by_id",     "decided_on",
                                                       "reach_stop_on"}},
        {"decision_step",
         "decision"_L1,
         Keep,
         Keep,
         Drop,
         {"id", "rank", "about", "kind", "made_on", "by_id", "verdict", "reason"}},
        {"offer",
         "decision"_L1,
         Keep,
         Keep,
         Drop,
         {"id", "rank", "kind", "what", "value_minor", "cap_minor", "starts_on", "expires_on", "approver_id",
          "cause_id", "in_return", "answer", "action_id", "step_id", "proves", "proved"}},
    };
}

} // namespace straw
