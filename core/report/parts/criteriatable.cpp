#include "core/report/parts/criteriatable.h"

#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/evidencetext.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

QString answerOf(const CardCriterion &line, const ReportContext &context)
{
    const Criterion *record = context.workbook().criteria.find(line.id);
    return record ? context.label("criterion_answer", record->answer) : QString();
}

std::vector<CardCriterion> criteriaOf(PickKey<"card"> card, const ReportContext &context)
{
    return Criteria::of(context.texts().language()).card(card, context.workbook());
}

QString speaksText(const CardCriterion &line, const ReportContext &context)
{
    switch (speaks(line, context.workbook())) {
    case Speaks::For:
        //: What the answer to a criterion says about saving a customer
        return context.say(QT_TRANSLATE_NOOP("Report", "+ for"));
    case Speaks::Against:
        //: What the answer to a criterion says about saving a customer; the sign is a minus
        return context.say(QT_TRANSLATE_NOOP("Report", "− against"));
    case Speaks::NotKnown:
        //: What the answer to a criterion says about saving a customer
        return context.say(QT_TRANSLATE_NOOP("Report", "? not known"));
    case Speaks::NotAnswered:
        break;
    }
    //: Of a criterion that nobody has answered yet
    return context.say(QT_TRANSLATE_NOOP("Report", "○ not answered"));
}

Runs basisOf(const CardCriterion &line, const ReportContext &context)
{
    const Criterion *record = context.workbook().criteria.find(line.id);
    Runs runs;
    if (record && !record->note.trimmed().isEmpty())
        runs.push_back({record->note.trimmed()});
    const std::vector<const Evidence *> all = evidenceOfCriterion(line.id, context);
    std::vector<Runs> told;
    for (const Evidence *evidence : all) {
        Runs text = evidenceRuns(*evidence, context);
        if (text.empty())
            continue;
        if (evidence->stance == u"against")
            text.front().text =
                context.say(QT_TRANSLATE_NOOP("Report", "%1: %2"),
                            {context.say(QT_TRANSLATE_NOOP("Report", "Contradicts it")), text.front().text});
        told.push_back(std::move(text));
    }
    for (size_t i = 0; i < told.size(); ++i) {
        if (!runs.empty())
            runs.push_back({u"\n"_s});
        if (told.size() > 1)
            told[i].front().text = context.say(QT_TRANSLATE_NOOP("Report", "%1. %2"),
                                               {context.locale().toString(qulonglong(i + 1)), told[i].front().text});
        for (Run &run : told[i])
            runs.push_back(std::move(run));
    }
    return runs;
}

ReportTable tableOfCriteria(const std::vector<CardCriterion> &lines, const ReportContext &context)
{
    ReportTable table;
    using enum ReportTable::Align;
    //: Column heading: what has to be true for saving a customer to be worth it
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "Criterion")), Left, 5},
                     //: Column heading: yes or no
                     {context.say(QT_TRANSLATE_NOOP("Report", "Answer")), Left, 2, true},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What it rests on")), Left, 6}};
    for (const CardCriterion &line : lines) {
        ReportTable::Row row;
        row.cells = {plainRuns(line.question), twoLines(answerOf(line, context), speaksText(line, context)),
                     basisOf(line, context)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace straw
