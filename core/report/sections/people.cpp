#include "core/report/sections/sections.h"

#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/knownofpeople.h"

#include <QCoreApplication>

namespace straw {

Blocks peopleAppendix(const ReportContext &context)
{
    Blocks blocks;
    ReportTable table;
    table.columns = {//: Column heading: of a person
                     {context.say(QT_TRANSLATE_NOOP("Report", "Name")), ReportTable::Align::Left, 3},
                     //: Column heading: them, us or others
                     {context.say(QT_TRANSLATE_NOOP("Report", "Whose")), ReportTable::Align::Left, 1, true},
                     //: Column heading: the role of a person
                     {context.say(QT_TRANSLATE_NOOP("Report", "Part")), ReportTable::Align::Left, 2},
                     {context.say(QT_TRANSLATE_NOOP("Report", "In the evaluation")), ReportTable::Align::Left, 1.6},
                     //: Column heading: for or against us
                     {context.say(QT_TRANSLATE_NOOP("Report", "Stance")), ReportTable::Align::Left, 1.6},
                     //: Column heading: of a person
                     {context.say(QT_TRANSLATE_NOOP("Report", "Influence")), ReportTable::Align::Left, 1.4}};
    for (const Person &person : context.workbook().people) {
        QString evaluation;
        if (person.inEvaluation)
            //: Whether a person took part in the evaluation; whether the issue was known
            evaluation = *person.inEvaluation
                             ? context.say(QT_TRANSLATE_NOOP("Report", "yes"))
                             //: Whether a person took part in the evaluation; whether the issue was known
                             : context.say(QT_TRANSLATE_NOOP("Report", "no"));
        QString title = person.title;
        if (!person.leftOn.isNull())
            //: About a person who left their company; %1 is a date, or empty
            title = context.joined(
                {title, context.say(QT_TRANSLATE_NOOP("Report", "left %1")).arg(context.date(person.leftOn))});
        ReportTable::Row row;
        row.cells = {twoLines(person.name, title),
                     plainRuns(context.label("party", person.party)),
                     twoLines(context.label("role", person.role), context.label("department", person.department)),
                     plainRuns(evaluation),
                     plainRuns(context.label("bought_in", person.boughtIn)),
                     plainRuns(context.label("influence", person.influence))};
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    addFacts(blocks, 2,
             //: Heading: what was found out about people
             context.say(QT_TRANSLATE_NOOP("Report", "What we know of them")), knownOfPeople(context));
    return blocks;
}

} // namespace straw
