#include "core/report/edition/editionrules.h"

namespace straw {

using namespace Qt::StringLiterals;
using enum Treatment;

/// Internal, executive, customer.
std::vector<EditionRule> rulesOfTheComeback()
{
    return {
        {"outreach",
         "attempts"_L1,
         Keep,
         Keep,
         Drop,
         {"id", "channel", "from_id", "to_id", "unexpected", "cost_minor", "next_on"}},
        {"outreach", "attempts"_L1, Keep, Drop, Drop, {"angle", "result"}},
        {"comeback", ruleOfTheProgram, Keep, Keep, Keep, {"id"}},
        {"comeback",
         "comeback"_L1,
         Keep,
         Keep,
         Drop,
         {"resolved", "outcome", "outcome_on", "terms", "same_cause", "returned_on"}},
        {"comeback", "comeback"_L1, Keep, Drop, Drop, {"parting_tone", "not_to_do"}},
        // To them: our thanks, once they were said.
        {"comeback_step", "comeback"_L1, Keep, Drop, Select, {"id", "rank", "kind", "done_on", "text"}},
        {"comeback_step",
         "comeback"_L1,
         Keep,
         Drop,
         Drop,
         {"person_id", "owner_id", "due_on", "skipped_because", "channel", "handwritten", "result"}},
        {"condition", "comeback"_L1, Keep, Keep, Keep, {"id", "rank", "text"}},
        {"condition", "comeback"_L1, Keep, Keep, Drop, {"cause_id", "owner_id", "kept_30", "kept_90"}},
    };
}

} // namespace straw
