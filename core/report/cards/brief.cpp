#include "core/report/cards/cardbuilder.h"
#include "core/report/parts/blockhelpers.h"
#include "core/storage/fields.h"
#include "core/workbook/briefcolumns.h"

#include <QCoreApplication>

namespace straw {

ReportModel::FirstPage briefPage(const QString &personId, const ReportContext &context)
{
    ReportModel::FirstPage page;
    page.kicker = context.joined({//: Kind of document, above the title: before a talk with somebody
                                  context.say(QT_TRANSLATE_NOOP("Report", "Before we speak")),
                                  context.say(QT_TRANSLATE_NOOP("Report", "internal"))});
    const Person *found = context.workbook().people.find(personId);
    const Person person = found ? *found : Person();
    const QString role = context.label("role", person.role);
    page.headline = person.name.trimmed().isEmpty() ? context.roleOf(personId) : person.name.trimmed();
    page.subtitle = context.joined({person.title, role, context.workbook().account.name});

    page.blocks.emplace_back(Callout{
        context.say(QT_TRANSLATE_NOOP("Report", "Listen, do not pitch.")),
        plainRuns(context.say(QT_TRANSLATE_NOOP("Report", "Ask what they are measured by and what stands in their way. "
                                                          "Show what we do only where it helps with that, and take the "
                                                          "first no for an answer.")))});
    Facts facts;
    for (const ColumnKey column : briefColumns)
        addFact(facts, context.columnLabel("person", column),
                fieldOf(context.workbook(), Person::table, personId, column).toString());
    addFact(facts, context.columnLabel("person", "via_id"), context.personWithTitle(person.viaId));
    if (!facts.facts.empty())
        page.blocks.emplace_back(std::move(facts));
    //: Heading above lines to write on
    page.toWrite = {context.say(QT_TRANSLATE_NOOP("Report", "What they say, in their words")), {}, 4, 12};
    return page;
}

} // namespace straw
