#include "core/report/edition/editionrules.h"

namespace straw {

using namespace Qt::StringLiterals;
using enum Treatment;

/// Internal, executive, customer.
std::vector<EditionRule> rulesWithoutStruct()
{
    return {
        {"attachment",
         "attachments"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "rank", "name", "media_type", "size", "sha256", "target_table", "target_id", "text"}},
        {"blob", ruleOfTheProgram, Keep, Drop, Drop, {"id", "bytes"}},

        {"comment",
         "comments"_L1,
         OnRequest,
         Drop,
         Drop,
         {"id", "rank", "target_table", "target_id", "target_column", "passage", "passage_at", "parent_id", "text",
          "written_at", "settled_on"}},
        {"comment", "names"_L1, Name, Drop, Drop, {"author", "asked_of"}},

        {"source", "sources"_L1, Keep, Drop, Drop, {"id", "rank", "kind", "name", "reference", "read_on", "mapping"}},
        {"source_item",
         ruleOfTheProgram,
         Keep,
         Drop,
         Drop,
         {"id", "source_id", "reference", "target_table", "target_id", "hash"}},

        // Of no report: what was answered to a mark under a word, and what two people decided differently.
        {"dismissed",
         ruleOfTheProgram,
         Drop,
         Drop,
         Drop,
         {"id", "target_table", "target_id", "target_column", "words", "rule"}},
        {"conflict",
         ruleOfTheProgram,
         Drop,
         Drop,
         Drop,
         {"id", "table_name", "row_id", "column_name", "before", "left", "left_revision", "right", "right_revision"}},

        {"revision",
         "history"_L1,
         Keep,
         Drop,
         Drop,
         {"id", "parent", "other_parent", "at", "author", "device", "kind", "args", "format", "undoes", "changeset"}},
    };
}

} // namespace straw
