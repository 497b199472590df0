#include "core/report/cards/cardbuilder.h"
#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/criteriatable.h"
#include "core/report/parts/decisionfacts.h"
#include "core/report/sections/firstpagefacts.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// Every criterion with its answer and what was noted of it.
ReportTable criteria(const ReportContext &context)
{
    ReportTable table;
    using enum ReportTable::Align;
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "Criterion")), Left, 7}, // most of them on one line
                                                                                       //: Column heading: yes or no
                     {context.say(QT_TRANSLATE_NOOP("Report", "Answer")), Left, 1.4, true},
                     //: Column heading: whether an answer speaks for saving the customer, or against it
                     {context.say(QT_TRANSLATE_NOOP("Report", "For saving them")), Left, 2.2, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Note")), Left, 5}};
    for (const CardCriterion &line : criteriaOf("decision", context)) {
        const Criterion *record = context.workbook().criteria.find(line.id);
        table.rows.push_back(tableRow({line.question, answerOf(line, context), speaksText(line, context),
                                       record ? record->note.trimmed() : QString()}));
    }
    table.omitted = moreEntries(table.rows.size(), context, {});
    return table;
}

} // namespace

ReportModel::FirstPage decisionCardPage(const ReportContext &context)
{
    ReportModel::FirstPage page;
    page.kicker = context.joined({//: Kind of document, above the title
                                  context.say(QT_TRANSLATE_NOOP("Report", "Is this account worth saving, and can we?")),
                                  context.say(QT_TRANSLATE_NOOP("Report", "internal"))});
    page.headline = context.workbook().account.name.trimmed();
    page.subtitle = context.joined(
        {context.labelled("account", "arr_minor", context.roundMoney(context.workbook().account.arrMinor)),
         accountInShort(context).replace(u'\n', u" · "_s)});
    Facts facts = decisionFacts(context);
    if (const Claims claims = cardClaims(context); !claims.empty())
        //: Label: how many criteria speak for saving a customer, and how many against it
        facts.facts.push_back(
            {context.say(QT_TRANSLATE_NOOP("Report", "For and against")), {toldRun(claims, context)}, {}});
    if (!facts.facts.empty())
        page.blocks.emplace_back(std::move(facts));
    if (ReportTable compared = keepRegainReplace(context); !compared.rows.empty())
        page.blocks.emplace_back(std::move(compared));
    page.blocks.emplace_back(criteria(context));
    page.toWrite = {{},
                    {//: Below a line to sign on
                     context.say(QT_TRANSLATE_NOOP("Report", "Decided by, date")),
                     //: Below a line to sign on
                     context.say(QT_TRANSLATE_NOOP("Report", "For Sales, date")),
                     //: Below a line to sign on
                     context.say(QT_TRANSLATE_NOOP("Report", "For Operations, date"))},
                    1,
                    1};
    return page;
}

} // namespace straw
