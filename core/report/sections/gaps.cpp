#include "core/report/sections/sections.h"

#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

ReportTable openQuestions(const ReportContext &context)
{
    ReportTable open;
    open.columns = {//: Column heading: what was asked, or is not known yet
                    {context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 4},
                    {context.say(QT_TRANSLATE_NOOP("Report", "How to find out")), ReportTable::Align::Left, 3},
                    //: Column heading: who decides, or finds out
                    {context.say(QT_TRANSLATE_NOOP("Report", "Who")), ReportTable::Align::Left, 2, true},
                    //: Column heading: who finds something out, or who promised it
                    {context.say(QT_TRANSLATE_NOOP("Report", "By")), ReportTable::Align::Left, 1.8, true}};
    for (const Unknown &unknown : context.workbook().unknowns) {
        if (isResolved(unknown))
            continue;
        ReportTable::Row row;
        row.cells = {twoLines(unknown.question.trimmed(), unknown.why.trimmed()), plainRuns(unknown.how.trimmed()),
                     plainRuns(context.person(unknown.ownerId)),
                     twoLines(context.date(unknown.dueOn), context.overdue(Due::Unknown, unknown.id))};
        open.rows.push_back(std::move(row));
    }
    return open;
}

} // namespace

Blocks gapsSection(const ReportContext &context)
{
    Blocks blocks;
    if (ReportTable open = openQuestions(context); !open.rows.empty())
        blocks.emplace_back(std::move(open));
    if (!context.hasAppendix())
        //: Heading: checks that were left open, with the reason
        addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Left open")), checksLeftOpen(context));
    return blocks;
}

} // namespace straw
