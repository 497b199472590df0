#include "core/report/edition/editionrules.h"

namespace straw {

using namespace Qt::StringLiterals;
using enum Treatment;

/// Internal, executive, customer.
std::vector<EditionRule> rulesOfTheFindings()
{
    return {
        {"stated_reason", "reasons"_L1, Keep, Keep, Select, {"id"}},
        {"stated_reason", ruleOfTheProgram, Keep, Keep, Keep, {"rank", "origin", "line_id"}},
        {"stated_reason", "reasons"_L1, Select, Select, Select, {"text"}},
        {"stated_reason", "reasons"_L1, Select, Select, Select, {"person_id", "said_on", "channel"}},
        {"stated_reason", "reasons"_L1, Keep, Select, Drop, {"reason"}},
        {"stated_reason", "reasons"_L1, Keep, Keep, Drop, {"cause_id", "face_value_because"}},

        {"cause", "causes"_L1, Keep, Select, Drop, {"id"}},
        {"cause", ruleOfTheProgram, Keep, Keep, Drop, {"rank"}},
        {"cause",
         "causes"_L1,
         Keep,
         Keep,
         Drop,
         {"text", "role", "family", "reason", "side", "preventable", "knowable_then", "confidence", "response",
          "fixed_on"}},
        {"cause",
         "causes"_L1,
         Keep,
         Drop,
         Drop,
         {"parent_id", "weight", "would_change_mind", "response_why", "node", "from_table", "from_id"}},
        {"cause", "others"_L1, Keep, Drop, Drop, {"others_at_risk"}},

        {"evidence", "evidence"_L1, Keep, Select, Drop, {"id"}},
        {"evidence", ruleOfTheProgram, Keep, Keep, Drop, {"rank"}},
        {"evidence",
         "evidence"_L1,
         Keep,
         Keep,
         Drop,
         {"cause_id", "criterion_id", "stance", "target_table", "target_id"}},
        {"evidence", "evidence"_L1, Select, Select, Drop, {"note", "passage"}},
        {"evidence", ruleOfTheProgram, Select, Select, Drop, {"target_column", "passage_at"}},

        {"turning_point", "turning_points"_L1, Keep, Select, Drop, {"id"}},
        {"turning_point",
         "turning_points"_L1,
         Keep,
         Keep,
         Drop,
         {"rank", "cause_id", "at", "what_happened", "what_else", "who_id", "cost_minor", "odds_pct", "why_not"}},

        {"at_risk", "others"_L1, Keep, Select, Drop, {"id"}},
        {"at_risk", "others"_L1, Keep, Keep, Drop, {"rank", "cause_id", "arr_minor"}},
        {"at_risk", "others"_L1, Keep, Drop, Drop, {"account", "owner_id", "plan", "due_on", "result"}},

        {"action", "actions"_L1, Keep, Select, Select, {"id"}},
        {"action", ruleOfTheProgram, Keep, Keep, Keep, {"rank"}},
        {"action", "actions"_L1, Keep, Keep, Keep, {"kind", "title", "who_does", "status", "due_on", "done_on"}},
        {"action",
         "actions"_L1,
         Keep,
         Keep,
         Drop,
         {"body", "owner_id", "department", "means", "measure", "harm", "check_on", "worked", "result", "why_this_time",
          "pinned", "event_id", "decide_on", "with_department", "with_what"}},
        {"action", "money"_L1, Keep, Keep, Drop, {"cost_minor"}},
        {"action", "actions"_L1, Keep, Drop, Drop, {"play", "dropped_because", "meeting_id", "from_table", "from_id"}},
        {"action_cause", ruleOfTheProgram, Keep, Keep, Drop, {"id", "action_id", "cause_id"}},

        {"lesson",
         "lessons"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "kind", "text", "person_id", "nothing_because", "meeting_id"}},

        {"review", "reviews"_L1, Keep, Keep, Drop, {"id", "rank", "person_id", "role", "state", "on"}},
        {"review", ruleOfTheProgram, Keep, Keep, Drop, {"revision_id"}},
        {"review", "reviews"_L1, Keep, Drop, Drop, {"note", "due_on"}},
        {"review", "names"_L1, Name, Drop, Drop, {"asked_by"}},

        {"because", "left_open"_L1, Keep, Drop, Drop, {"id", "reason", "by_id", "on"}},
        {"because", ruleOfTheProgram, Keep, Drop, Drop, {"key"}},

        // The customer edition shows built-in kinds only, so that no word of ours for them is in it.
        {"choice",
         ruleOfTheProgram,
         Keep,
         Keep,
         Drop,
         {"id", "rank", "list", "key", "parent", "department", "retired", "side"}},
        {"choice", "lists"_L1, Keep, Keep, Drop, {"label"}},
    };
}

} // namespace straw
