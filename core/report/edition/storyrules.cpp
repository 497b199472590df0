#include "core/report/edition/editionrules.h"

namespace straw {

using namespace Qt::StringLiterals;
using enum Treatment;

/// Internal, executive, customer; behind the columns a meeting, where it is told of them.
std::vector<EditionRule> rulesOfTheStory()
{
    return {
        {"event", "events"_L1, Keep, Keep, Select, {"id", "title", "kind"}, Keep},
        {"event", ruleOfTheProgram, Keep, Keep, Keep, {"rank", "party"}, Keep},
        {"event", "events"_L1, Keep, Keep, Keep, {"at", "until"}, Keep},
        // An executive reads titles. What contacts and warning signs are computed from stays.
        {"event", "events"_L1, Keep, Keep, Drop, {"department", "source_type", "known_then"}, Keep},
        {"event", ruleOfTheProgram, Keep, Keep, Drop, {"on_triggers"}, Keep},
        {"event", ruleOfTheProgram, Keep, Drop, Drop, {"external_ref"}},
        {"event",
         "events"_L1,
         Keep,
         Drop,
         Drop,
         {"body", "sentiment", "number", "scale", "source_ref", "certainty", "process", "process_by_id",
          "process_known", "process_outcome", "process_note"}},

        {"red_flag",
         "events"_L1,
         Keep,
         Keep,
         Drop,
         {"id", "sign", "noticed_by_id", "noticed_on", "told_to_id", "told_on", "acted_on", "act", "worked"},
         Keep},

        {"promise", "events"_L1, Keep, Keep, Select, {"id"}, Keep},
        {"promise", "events"_L1, Keep, Keep, Keep, {"by_id", "to_id", "due_on", "kept", "kept_on"}, Keep},
        {"promise", "events"_L1, Keep, Drop, Keep, {"words"}},

        {"complaint", "complaints"_L1, Keep, Keep, Keep, {"id", "replied_on"}},
        {"complaint", "complaints"_L1, Keep, Drop, Keep, {"in_their_eyes", "wanted", "reply"}},
        {"complaint", "complaints"_L1, Keep, Keep, Drop, {"gap", "resolved"}},

        {"attempt", "attempts"_L1, Keep, Keep, Drop, {"id", "means", "result", "cost_minor"}},
        {"attempt", "attempts"_L1, Keep, Drop, Drop, {"why_not"}},
        {"attempt_cause", ruleOfTheProgram, Keep, Keep, Drop, {"id", "attempt_id", "cause_id"}},

        {"event_person", ruleOfTheProgram, Keep, Keep, Keep, {"id", "event_id", "person_id"}, Keep},
        {"event_person", "parts"_L1, Keep, Drop, Drop, {"part"}},

        {"line", "notes"_L1, Keep, Select, Select, {"id"}, Select},
        {"line", "notes"_L1, Select, Select, Select, {"text"}, Select},
        {"line", ruleOfTheProgram, Keep, Keep, Keep, {"rank", "kind", "quotable"}, Keep},
        {"line", "unnamed"_L1, Select, Select, Select, {"person_id", "interview_id", "event_id", "at"}, Select},
        {"line", "unnamed"_L1, Select, Select, Drop, {"prompt_key", "offset_s"}},
        {"line", "about_notes"_L1, Select, Select, Drop, {"useful_point"}},
        {"line", "about_notes"_L1, Keep, Drop, Drop, {"tone", "nothing_because"}},

        {"prompt", ruleOfTheProgram, Keep, Keep, Drop, {"id", "rank", "page", "theme", "hidden"}},
        {"prompt", "answers"_L1, Keep, Keep, Drop, {"text"}},
        {"prompt", "answers"_L1, Keep, Drop, Drop, {"hint"}},

        {"answer", "answers"_L1, Keep, Select, Drop, {"id"}},
        {"answer", "answers"_L1, Keep, Keep, Drop, {"prompt_key", "subject_id", "text", "state", "waiting_for_id"}},

        {"unknown",
         "unknowns"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "question", "why", "how", "owner_id", "due_on", "resolution", "resolved_on",
          "nothing_because"}},

        // How many there were, with whom and when; what was said in them stands in the notes.
        {"interview",
         "interviews"_L1,
         Keep,
         Keep,
         Drop,
         {"id", "rank", "kind", "person_id", "interviewer_id", "channel", "asked_on", "planned_on", "held_at",
          "ended_at", "status", "thanked_on"}},
        {"interview",
         "interviews"_L1,
         Keep,
         Drop,
         Drop,
         {"recording_consent", "bias_note", "summary", "hypothesis", "hypothesis_after"}},
        {"interview_person", ruleOfTheProgram, Keep, Keep, Drop, {"id", "interview_id", "person_id"}},
        {"interview_person", "parts"_L1, Keep, Drop, Drop, {"part"}},
        {"interview_question",
         ruleOfTheProgram,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "interview_id", "prompt_key", "unknown_id", "asked_at"}},
    };
}

} // namespace straw
