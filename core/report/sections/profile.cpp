#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/criteriatable.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace straw {

Blocks profileSection(const ReportContext &context)
{
    ReportTable table;
    using enum ReportTable::Align;
    //: Column heading: what makes an ideal customer
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "What makes our ideal customer")), Left, 5},
                     //: Column heading: how well a customer fitted when we sold to them
                     {context.say(QT_TRANSLATE_NOOP("Report", "At the sale")), Left, 1.6, true},
                     //: Column heading: how well a customer fits today
                     {context.say(QT_TRANSLATE_NOOP("Report", "Now")), Left, 1.6, true},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What should change")), Left, 4}};
    for (const CardCriterion &line : criteriaOf("profile", context)) {
        const Criterion *record = context.workbook().criteria.find(line.id);
        Runs question = {{line.question}};
        if (const Runs basis = basisOf(line, context); !basis.empty())
            question.push_back(mutedRun(u'\n' + plainText(basis)));
        ReportTable::Row row;
        row.cells = {std::move(question), plainRuns(context.label("criterion_fit", record->atSale)),
                     plainRuns(context.label("criterion_fit", record->now)),
                     twoLines(context.label("proposal", record->proposal),
                              context.joined({record->proposalText, context.person(record->ownerId)}))};
        table.rows.push_back(std::move(row));
    }
    Blocks blocks;
    if (table.rows.empty())
        return blocks;
    Facts facts;
    addFact(facts, context.columnLabel("account", "fit"), context.label("fit", context.workbook().account.fit));
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace straw
