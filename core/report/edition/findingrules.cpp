#include "core/report/edition/editionrules.h"

namespace straw {

using namespace Qt::StringLiterals;
using enum Treatment;

/// Internal, executive, customer; behind the columns a meeting, where it is told of them.
std::vector<EditionRule> rulesOfTheFindings()
{
    return {
        {"stated_reason", "reasons"_L1, Keep, Keep, Select, {"id"}, Select},
        {"stated_reason", ruleOfTheProgram, Keep, Keep, Keep, {"rank", "origin", "line_id"}, Keep},
        {"stated_reason", "reasons"_L1, Select, Select, Select, {"text"}, Select},
        {"stated_reason", "reasons"_L1, Select, Select, Select, {"person_id", "said_on", "channel"}, Select},
        {"stated_reason", "reasons"_L1, Keep, Select, Drop, {"reason"}, Keep},
        {"stated_reason", "reasons"_L1, Keep, Keep, Drop, {"cause_id", "face_value_because"}, Keep},

        {"cause", "causes"_L1, Keep, Select, Drop, {"id"}, Keep},
        {"cause", ruleOfTheProgram, Keep, Keep, Drop, {"rank"}, Keep},
        {"cause",
         "causes"_L1,
         Keep,
         Keep,
         Drop,
         {"text", "role", "family", "reason", "side", "preventable", "knowable_then", "confidence", "response",
          "fixed_on"},
         Keep},
        {"cause",
         "causes"_L1,
         Keep,
         Drop,
         Drop,
         {"parent_id", "weight", "would_change_mind", "response_why", "node", "from_table", "from_id"},
         Keep},
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

        {"action", "actions"_L1, Keep, Select, Select, {"id"}, Select},
        {"action", ruleOfTheProgram, Keep, Keep, Keep, {"rank"}, Keep},
        {"action", "actions"_L1, Keep, Keep, Keep, {"kind", "title", "who_does", "status", "due_on", "done_on"}, Keep},
        {"action",
         "actions"_L1,
         Keep,
         Keep,
         Drop,
         {"body", "owner_id", "department", "means", "measure", "harm", "check_on", "worked", "result", "why_this_time",
          "pinned", "event_id", "decide_on", "with_department", "with_what"},
         Keep},
        {"action", "money"_L1, Keep, Keep, Drop, {"cost_minor"}, OnRequest},
        {"action",
         "actions"_L1,
         Keep,
         Drop,
         Drop,
         {"play", "dropped_because", "meeting_id", "from_table", "from_id"},
         Keep},
        {"action_cause", ruleOfTheProgram, Keep, Keep, Drop, {"id", "action_id", "cause_id"}, Keep},

        {"meeting",
         "meetings"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "at", "ended_at", "agenda", "commit_on", "note"},
         Keep},
        {"meeting_person", ruleOfTheProgram, Keep, Drop, Drop, {"id", "meeting_id", "person_id", "role"}, Keep},
        {"parked",
         "parked"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "text", "page", "meeting_id", "by_id", "settled_on"},
         Keep},

        {"lesson",
         "lessons"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "kind", "text", "person_id", "nothing_because", "meeting_id"},
         Keep},

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
         {"id", "rank", "list", "key", "parent", "department", "retired", "side"},
         Keep},
        {"choice", "lists"_L1, Keep, Keep, Drop, {"label"}, Keep},
    };
}

} // namespace straw
