#include "core/report/sections/sections.h"

#include "core/guide/plays.h"
#include "core/insight/actions.h"
#include "core/insight/causefindings.h"
#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/offers.h"
#include "core/report/parts/whodoes.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// That the same did not help before, and what is different this time.
void addTriedBefore(Runs &runs, const Action &action, const ReportContext &context)
{
    const Claims claims = triedClaims(action, context);
    if (!claims.empty()) {
        runs.push_back(mutedRun(u'\n' + context.say(QT_TRANSLATE_NOOP("Report", "Tried before against the same cause"))
                                + u" · "_s));
        Run told = toldRun(claims, context);
        told.style = Run::Muted;
        runs.push_back(std::move(told));
    }
    const QString why = action.whyThisTime.trimmed();
    if (!why.isEmpty())
        //: Why an action should work although the same did not before; %1 is the reason
        runs.push_back(mutedRun(u'\n' + context.say(QT_TRANSLATE_NOOP("Report", "Different this time: %1"), {why})));
}

/// The action, and below it what tells whether it worked or why it was dropped.
Runs described(const Action &action, const ReportContext &context)
{
    QStringList more;
    const auto add = [&](const char *sentence, const QString &text) {
        if (!text.trimmed().isEmpty())
            more.append(context.say(sentence, {text.trimmed()}));
    };
    for (const QString &text : {context.label("action_kind", action.kind), action.body.trimmed()}) {
        if (!text.isEmpty())
            more.append(text);
    }
    if (const QString part = partOfTheOther(action, context); !part.isEmpty())
        more.append(part);
    if (!action.play.isEmpty())
        //: About an action; %1 is the name of the ready-made plan that it was taken from
        add(QT_TRANSLATE_NOOP("Report", "From the plan: %1"), Plays::of(context.texts().language()).name(action.play));
    //: About an action; %1 is the means that it uses, such as a training
    add(QT_TRANSLATE_NOOP("Report", "Means: %1"), context.label("means", action.means));
    add(QT_TRANSLATE_NOOP("Report", "How we tell: %1"), action.measure);
    add(QT_TRANSLATE_NOOP("Report", "What it could make worse: %1"), action.harm);
    //: About an action; %1 is an amount
    add(QT_TRANSLATE_NOOP("Report", "Cost: %1"), context.money(action.costMinor));
    //: About an action; %1 is the reason
    add(QT_TRANSLATE_NOOP("Report", "Dropped because: %1"), action.droppedBecause);
    QString worked = context.joined({context.label("worked", action.worked), action.result});
    if (worked.isEmpty() && action.status == u"done" && !action.checkOn.isNull())
        //: Whether an action worked is not known yet; %1 is a date
        worked = context.say(
            QT_TRANSLATE_NOOP("Report", "to be checked on %1"),
            {ReportContext::joined({context.date(action.checkOn), context.overdue(Due::ActionCheck, action.id)})});
    add(QT_TRANSLATE_NOOP("Report", "Did it work: %1"), worked);
    Runs runs = twoLines(action.title, more.join(u" · "_s));
    addTriedBefore(runs, action, context);
    for (const QString &offer : offersOf(action.id, context))
        runs.push_back(mutedRun(u'\n' + offer));
    return runs;
}

/// "committed", and below it by when, and since when it is overdue; of what is done, the day.
Runs state(const Action &action, const ReportContext &context)
{
    const QString status = context.label("action_status", action.status);
    if (!isOpen(action))
        return twoLines(status, context.date(action.status == u"done" ? action.doneOn : Edtf()));
    const QString due =
        action.dueOn.isNull() ? noDate(context) : context.due(Due::Action, action.id, context.date(action.dueOn));
    if (action.status != u"candidate" || action.decideOn.isNull())
        return twoLines(status, due);
    const QString decided =
        //: About an action that somebody is to commit to, or to drop; %1 is a date
        context.say(QT_TRANSLATE_NOOP("Report", "to be decided by %1"), {context.date(action.decideOn)});
    const QString until = context.due(Due::ActionDecide, action.id, decided);
    if (action.dueOn.isNull())
        return twoLines(status, until);
    //: About an action; %1 is the day on which it is due
    return twoLines(status, until + u'\n' + context.say(QT_TRANSLATE_NOOP("Report", "due %1"), {due}));
}

Runs ownerAndDepartment(const Action &action, const ReportContext &context)
{
    const QString owner = ownerOf(action, context), department = context.label("department", action.department);
    return twoLines(owner, owner == department ? QString() : department);
}

/// The actions that are wanted, in their order, each under its number.
template<typename Wanted>
ReportTable tableOf(const ReportContext &context, Wanted &&isWanted)
{
    ReportTable table;
    table.columns = {//: Column heading: the number of an event or action
                     {context.say(QT_TRANSLATE_NOOP("Report", "No.")), ReportTable::Align::Right, 0.7, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Action")), ReportTable::Align::Left, 10},
                     //: Column heading: whose action it is
                     {context.say(QT_TRANSLATE_NOOP("Report", "Owner")), ReportTable::Align::Left, 2, true},
                     //: Column heading: the state of an action and its date
                     {context.say(QT_TRANSLATE_NOOP("Report", "Status, due")), ReportTable::Align::Left, 2, true}};
    for (const Action *action : context.index().actions()) {
        if (!isWanted(*action))
            continue;
        ReportTable::Row row;
        row.cells = {plainRuns(context.locale().toString(context.index().actionNumber(action->id))),
                     described(*action, context), ownerAndDepartment(*action, context), state(*action, context)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString familyText(const Cause &cause, const ReportContext &context)
{
    return context.label("reason", familyOf(cause, context.workbook()));
}

/// Of which other customers the same may be true, why, and what is done about it. Above our own people only how many,
/// on the first page.
ReportTable whoElseIsAtRisk(const ReportContext &context)
{
    ReportTable table;
    if (!context.isFor(Edition::Internal))
        return table;
    table.columns = {//: Column heading: another customer who may leave for the same cause
                     {context.say(QT_TRANSLATE_NOOP("Report", "Customer")), ReportTable::Align::Left, 5.4},
                     {context.columnLabel("at_risk", "plan"), ReportTable::Align::Left, 5.3},
                     {context.say(QT_TRANSLATE_NOOP("Report", "Owner")), ReportTable::Align::Left, 2, true},
                     //: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "Due")), ReportTable::Align::Left, 2, true}};
    for (const AtRisk &other : context.workbook().atRisk) {
        const Cause *cause = context.workbook().causes.find(other.causeId);
        ReportTable::Row row;
        row.cells = {twoLines(context.joined({other.account, context.roundMoney(other.arrMinor)}),
                              cause ? familyText(*cause, context) : QString()),
                     twoLines(other.plan, context.labelled("at_risk", "result", other.result)),
                     plainRuns(context.person(other.ownerId)),
                     other.dueOn.isNull()
                         ? Runs{}
                         : twoLines(context.date(other.dueOn), context.overdue(Due::AtRisk, other.id))};
        table.rows.push_back(std::move(row));
    }
    for (const Cause &cause : context.workbook().causes) {
        if (const QString others = cause.othersAtRisk.trimmed(); !others.isEmpty())
            table.rows.push_back({{twoLines(others, familyText(cause, context))}});
    }
    return table;
}

/// Of everybody for whom a day is set: when they are trained, and by whom they were.
ReportTable training(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: of a person
                     {context.say(QT_TRANSLATE_NOOP("Report", "Name")), ReportTable::Align::Left, 4},
                     {context.columnLabel("person", "training_due_on"), ReportTable::Align::Left, 2, true},
                     {context.columnLabel("person", "trained_on"), ReportTable::Align::Left, 2, true},
                     {context.columnLabel("person", "trained_by_id"), ReportTable::Align::Left, 3, true}};
    for (const Person &person : context.workbook().people) {
        if (!person.trainingDueOn.isNull() || !person.trainedOn.isNull())
            table.rows.push_back(tableRow({context.personWithTitle(person.id), context.date(person.trainingDueOn),
                                           context.date(person.trainedOn), context.person(person.trainedById)}));
    }
    return table;
}

ReportTable closed(const ReportContext &context)
{
    return tableOf(context, [](const Action &action) { return !isOpen(action); });
}

} // namespace

Blocks closedAppendix(const ReportContext &context)
{
    Blocks blocks;
    if (ReportTable table = closed(context); !table.rows.empty())
        blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks actionsSection(const ReportContext &context)
{
    const auto isAsked = [](const Action &action) { return isOpen(action) && action.whoDoes == u"they"; };
    const auto isOurs = [&](const Action &action) { return isOpen(action) && !isAsked(action); };
    Blocks blocks;
    if (const QString sides = whoDoesWhat(isOurs, context); !sides.isEmpty())
        blocks.emplace_back(Paragraph{{mutedRun(sides)}});
    if (ReportTable ours = tableOf(context, isOurs); !ours.rows.empty())
        blocks.emplace_back(std::move(ours));
    //: Heading: actions that the customer is asked for
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "What we ask of them")), tableOf(context, isAsked));
    if (!context.hasAppendix())
        //: Heading: actions that were done or dropped
        addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Closed actions")), closed(context));
    ReportTable offers = offersOfNothing(context);
    const bool areAll = offers.size() == size_t(context.workbook().offers.size());
    //: Heading: what we offer to the customer besides what stands with actions and steps
    const QString others = context.say(QT_TRANSLATE_NOOP("Report", "Other offers"));
    //: Heading: what we offer to the customer
    addTable(blocks, 2, areAll ? context.say(QT_TRANSLATE_NOOP("Report", "Offers")) : others, std::move(offers));
    //: Heading: the people who are trained
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Training")), training(context));
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who else is at risk")), whoElseIsAtRisk(context));
    return blocks;
}

} // namespace straw
