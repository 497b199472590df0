#include "core/report/sections/sections.h"

#include "core/journal/digest.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

Blocks changesAppendix(const ReportContext &context)
{
    if (context.history().size() < 2) // it was made, and nobody has changed it since
        return {};
    ReportTable table;
    table.columns = {//: Column heading: a person
                     {context.say(QT_TRANSLATE_NOOP("Report", "Changed by")), ReportTable::Align::Left, 3},
                     //: Column heading: how many
                     {context.say(QT_TRANSLATE_NOOP("Report", "Changes")), ReportTable::Align::Right, 1},
                     //: Column heading: the date of the first change
                     {context.say(QT_TRANSLATE_NOOP("Report", "First")), ReportTable::Align::Left, 2, true},
                     //: Column heading: the date of the last change
                     {context.say(QT_TRANSLATE_NOOP("Report", "Last")), ReportTable::Align::Left, 2, true}};
    for (const Contribution &each : contributions(context.history())) {
        table.rows.push_back(
            tableRow({each.author, context.locale().toString(each.changes), context.date(context.dayOf(each.first)),
                      context.date(context.dayOf(each.last))}));
    }
    Blocks blocks;
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace straw
