#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/criteriatable.h"
#include "core/report/parts/decisionfacts.h"
#include "core/report/parts/decisionsteps.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

void addItems(Facts &facts, const QString &label, std::vector<Runs> items)
{
    if (items.size() == 1)
        facts.facts.push_back({label, std::move(items.front()), {}});
    else if (!items.empty())
        facts.facts.push_back({label, {}, std::move(items)});
}

/// What speaks against saving them or is not known, each with what it rests on; what speaks for it in a line.
void addCard(Blocks &blocks, const ReportContext &context)
{
    const Claims claims = cardClaims(context);
    if (claims.empty())
        return;
    std::vector<CardCriterion> open;
    QStringList speakFor;
    for (const CardCriterion &line : criteriaOf("decision", context)) {
        const Speaks says = speaks(line, context.workbook());
        if (says == Speaks::For)
            speakFor.append(
                //: %1 is a question about a customer, %2 the answer
                context.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)"),
                            {line.question,
                             context.label("criterion_answer", context.workbook().criteria.find(line.id)->answer)}));
        else if (says != Speaks::NotAnswered)
            open.push_back(line);
    }
    //: Heading: the criteria of a decision, some for saving the customer, some against it
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "For and against"))));
    blocks.emplace_back(Paragraph{{toldRun(claims, context)}});
    if (!open.empty())
        blocks.emplace_back(tableOfCriteria(open, context));
    Facts inShort;
    //: Label: criteria that speak for saving a customer
    addFact(inShort, context.say(QT_TRANSLATE_NOOP("Report", "Speaks for saving them")), speakFor.join(u" · "_s));
    if (!inShort.facts.empty())
        blocks.emplace_back(std::move(inShort));
}

} // namespace

Blocks decisionSection(const ReportContext &context)
{
    Blocks blocks;
    Facts facts = decisionFacts(context);
    //: Label: how a decision was made, step by step
    addItems(facts, context.say(QT_TRANSLATE_NOOP("Report", "How it was decided")), stepsTaken(context));
    //: Label: of a decision, which may have been a good one all the same
    addItems(facts, context.say(QT_TRANSLATE_NOOP("Report", "What came of it")), whatCameOut(context));
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    if (ReportTable compared = keepRegainReplace(context); !compared.rows.empty())
        blocks.emplace_back(std::move(compared));
    addCard(blocks, context);
    return blocks;
}

Blocks decisionCardAppendix(const ReportContext &context)
{
    if (cardClaims(context).empty())
        return {};
    const std::vector<CardCriterion> lines = criteriaOf("decision", context);
    ReportTable table = tableOfCriteria(lines, context);
    const bool isToldAbove = !context.options().leftOut.contains(u"decision"_s);
    for (size_t row = 0; row < lines.size() && isToldAbove; ++row) {
        const Speaks says = speaks(lines[row], context.workbook());
        Runs &basis = table.rows[row].cells.back();
        if ((says == Speaks::Against || says == Speaks::NotKnown) && !basis.empty())
            //: In a table of the appendix; %1 is the title of a section
            basis = {mutedRun(context.say(QT_TRANSLATE_NOOP("Report", "See “%1”."),
                                          {context.say(QT_TRANSLATE_NOOP("Report", "The decision"))}))};
    }
    return {std::move(table)};
}

} // namespace straw
