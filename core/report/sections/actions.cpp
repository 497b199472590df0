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
    add(QT_TRANSLATE_NOOP("Report", "Did it work: %1"),
        context.joined({context.label("worked", action.worked), action.result}));
    return runs;
}

/// "committed", and below it by when; of what is done, since when.
Runs state(const Action &action, const ReportContext &context)
{
    const bool done = action.status == u"done" && !action.doneOn.isNull();
    return twoLines(context.label("action_status", action.status), context.date(done ? action.doneOn : action.dueOn));
}

QString owner(const Action &action, const ReportContext &context)
{
    const QString name = context.person(action.ownerId);
    return name.isEmpty() ? context.label("department", action.department) : name;
}

} // namespace

Blocks actionsSection(const ReportContext &context)
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
    for (const QString &status : {u"committed"_s, u"candidate"_s, u"done"_s, u"dropped"_s, QString()}) {
        for (const Action &action : context.workbook().actions) {
            if (action.status != status)
                continue;
            ReportTable::Row row;
            row.cells = {described(action, context), plainRuns(context.label("action_kind", action.kind)),
                         plainRuns(owner(action, context)), state(action, context)};
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty())
        return {};
    return {std::move(table)};
}

} // namespace straw
