#include "core/report/sections/sections.h"

#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// The action, and below it what tells whether it worked or why it was dropped.
Runs described(const Action &action, const ReportContext &context)
{
    Runs runs = {{action.title, Run::Normal, {}}};
    const auto add = [&](const char *sentence, const QString &text) {
        if (!text.trimmed().isEmpty())
            runs.push_back(mutedRun(u'\n' + context.say(sentence).arg(text.trimmed())));
    };
    add(QT_TRANSLATE_NOOP("Report", "%1"), action.body);
    add(QT_TRANSLATE_NOOP("Report", "How we tell: %1"), action.measure);
    add(QT_TRANSLATE_NOOP("Report", "What it could make worse: %1"), action.harm);
    //: About an action; %1 is an amount
    add(QT_TRANSLATE_NOOP("Report", "Cost: %1"), context.money(action.costMinor));
    add(QT_TRANSLATE_NOOP("Report", "Why this time: %1"), action.whyThisTime);
    //: About an action; %1 is the reason
    add(QT_TRANSLATE_NOOP("Report", "Dropped because: %1"), action.droppedBecause);
    QString worked = context.joined({context.label("worked", action.worked), action.result});
    if (worked.isEmpty() && action.status == u"done" && !action.checkOn.isNull())
        //: Whether an action worked is not known yet; %1 is a date
        worked = context.say(QT_TRANSLATE_NOOP("Report", "to be checked on %1"))
                     .arg(ReportContext::joined(
                         {context.date(action.checkOn), context.overdue(Due::ActionCheck, action.id)}));
    add(QT_TRANSLATE_NOOP("Report", "Did it work: %1"), worked);
    return runs;
}

bool isOpen(const Action &action)
{
    return action.status != u"done" && action.status != u"dropped";
}

/// "committed", and below it by when, and since when it is overdue; of what is done, the day.
Runs state(const Action &action, const ReportContext &context)
{
    const QString status = context.label("action_status", action.status);
    if (!isOpen(action))
        return twoLines(status, context.date(action.status == u"done" ? action.doneOn : Edtf()));
    if (action.dueOn.isNull())
        //: In place of the day by which an action is due
        return twoLines(status, context.say(QT_TRANSLATE_NOOP("Report", "no date")));
    return twoLines(status, context.due(Due::Action, action.id, context.date(action.dueOn)));
}

QString owner(const Action &action, const ReportContext &context)
{
    if (const QString name = context.person(action.ownerId); !name.isEmpty())
        return name;
    if (const QString department = context.label("department", action.department); !department.isEmpty())
        return department;
    //: In place of the person whose action it is
    return isOpen(action) ? context.say(QT_TRANSLATE_NOOP("Report", "nobody yet")) : QString();
}

/// The actions of these states, in their order.
ReportTable tableOf(std::initializer_list<PickKey<"action_status">> states, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Action")), ReportTable::Align::Left, 7},
                     //: Column heading: the purpose of an action
                     {context.say(QT_TRANSLATE_NOOP("Report", "What for")), ReportTable::Align::Left, 2},
                     //: Column heading: whose action it is
                     {context.say(QT_TRANSLATE_NOOP("Report", "Owner")), ReportTable::Align::Left, 2, true},
                     //: Column heading: the state of an action and its date
                     {context.say(QT_TRANSLATE_NOOP("Report", "Status, due")), ReportTable::Align::Left, 2, true}};
    for (const PickKey<"action_status"> status : states) {
        for (const Action &action : context.workbook().actions) {
            if (action.status != status)
                continue;
            ReportTable::Row row;
            row.cells = {described(action, context), plainRuns(context.label("action_kind", action.kind)),
                         plainRuns(owner(action, context)), state(action, context)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace

Blocks actionsSection(const ReportContext &context)
{
    Blocks blocks;
    if (ReportTable open = tableOf({"committed", "candidate", {}}, context); !open.rows.empty())
        blocks.emplace_back(std::move(open));
    //: Heading: actions
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Done")), tableOf({"done"}, context));
    //: Heading: actions
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Dropped")), tableOf({"dropped"}, context));
    return blocks;
}

} // namespace straw
