#pragma once

#include "core/report/edition/edition.h"
#include "core/schema/tables.h"

#include <vector>

namespace straw {

/// What becomes of a field in an edition. Of an `id` it says what becomes of the record as a whole.
enum class Treatment {
    Keep,
    Drop,      ///< the field is emptied; of an id: the record goes
    Select,    ///< as the record says, see EditionSelection; withheld where that does not know the table
    Name,      ///< stays as long as the person's own name does
    OnRequest, ///< only where the options ask for it
};

/// How some fields of a table are treated, and under which name that is counted and told. The rule "program" is
/// for what no reader sees, ids, order, settings, and for what only links or belongs to a record that is counted.
struct EditionRule
{
    TableKey table;
    QLatin1String rule; ///< stable key: "notes", "money", ...
    Treatment internal, executive, customer;
    std::vector<ColumnKey> columns;
    Treatment meeting = Treatment::Drop; ///< what is on the wall is named there

    Treatment in(Edition edition) const;
};

inline constexpr QLatin1String ruleOfTheProgram{"program"};

/// The table of product.md section 6, for every column of schema.sql: tables without a struct stand in it too, so that
/// they are withheld from the day on which they get one. A test walks it.
const std::vector<EditionRule> &editionRules();

/// The rule of a column. One that nobody has named is withheld from everybody, under the rule "unnamed_fields".
const EditionRule &ruleOf(TableKey table, ColumnKey column);

/// Whether an edition tells of any record of a table at all: of the history of changes, of attachments.
bool tellsOf(TableKey table, const EditionOptions &options);

/// True for what is kept on request and was asked for.
bool isAskedFor(const EditionRule &rule, const EditionOptions &options);

/// True for what people write in words of their own: where words can be left that betray.
bool isFreeText(TableKey table, const Column &column);
/// The same but for what is a name itself: where names can be left.
bool mayHoldNames(TableKey table, const Column &column);

// The parts of the table, as the records are parted (see records.h).
std::vector<EditionRule> rulesOfTheCase();
std::vector<EditionRule> rulesOfTheStory();
std::vector<EditionRule> rulesOfTheFindings();
std::vector<EditionRule> rulesOfTheDecision();
std::vector<EditionRule> rulesOfTheComeback();
std::vector<EditionRule> rulesWithoutStruct();

} // namespace straw
