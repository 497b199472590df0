#include "core/report/edition/editionrules.h"

#include <QHash>

#include <utility>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

std::vector<EditionRule> allRules()
{
    std::vector<EditionRule> all;
    for (const auto &part : {rulesOfTheCase(), rulesOfTheStory(), rulesOfTheFindings(), rulesOfTheDecision(),
                             rulesOfTheComeback(), rulesWithoutStruct()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

using ByColumn = QHash<std::pair<TableKey, ColumnKey>, const EditionRule *>;

ByColumn byColumn()
{
    ByColumn rules;
    for (const EditionRule &rule : editionRules()) {
        for (const ColumnKey column : rule.columns)
            rules.insert({rule.table, column}, &rule);
    }
    return rules;
}

} // namespace

Treatment EditionRule::in(Edition edition) const
{
    switch (edition) {
    case Edition::Internal:
        return internal;
    case Edition::Executive:
        return executive;
    case Edition::Meeting:
        return meeting;
    case Edition::Customer:
        break;
    }
    return customer;
}

const std::vector<EditionRule> &editionRules()
{
    static const std::vector<EditionRule> rules = allRules();
    return rules;
}

const EditionRule &ruleOf(TableKey table, ColumnKey column)
{
    static const ByColumn rules = byColumn();
    static const EditionRule unnamed{{}, "unnamed_fields"_L1, Treatment::Drop, Treatment::Drop, Treatment::Drop, {}};
    const auto found = rules.constFind({table, column});
    return found == rules.constEnd() ? unnamed : **found;
}

bool tellsOf(TableKey table, const EditionOptions &options)
{
    const EditionRule &rule = ruleOf(table, "id");
    switch (rule.in(options.edition)) {
    case Treatment::Drop:
        return false;
    case Treatment::OnRequest:
        return isAskedFor(rule, options);
    case Treatment::Keep:
    case Treatment::Select:
    case Treatment::Name:
        break;
    }
    return true;
}

bool isAskedFor(const EditionRule &rule, const EditionOptions &options)
{
    if (rule.rule == "money"_L1)
        return options.money;
    return rule.rule == "addresses"_L1 && options.contactDetails && !options.pseudonyms;
}

bool isFreeText(TableKey table, const Column &column)
{
    return column.isSearchable() && ruleOf(table, column.name).rule != ruleOfTheProgram;
}

bool mayHoldNames(TableKey table, const Column &column)
{
    const bool isName =
        ruleOf(table, column.name).rule == "names"_L1 || (table == u"account" && column.name == u"name");
    return isFreeText(table, column) && !isName;
}

} // namespace straw
