#include "core/guide/comebackclock.h"
#include "core/guide/permission.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/offers.h"
#include "core/report/parts/wording.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(const YesNo &answer, const ReportContext &context)
{
    if (!answer)
        return {};
    return *answer ? context.say(QT_TRANSLATE_NOOP("Report", "yes")) : context.say(QT_TRANSLATE_NOOP("Report", "no"));
}

Facts factsOf(const ReportContext &context)
{
    const Comeback &comeback = context.workbook().comeback;
    Facts facts;
    const auto add = [&](ColumnKey column, const QString &text) {
        addFact(facts, context.columnLabel("comeback", column), text);
    };
    add("outcome",
        context.joined({context.label("comeback_outcome", comeback.outcome), context.date(comeback.outcomeOn)}));
    add("terms", comeback.terms);
    add("returned_on", context.date(comeback.returnedOn));
    add("same_cause", yesOrNo(comeback.sameCause, context));
    add("resolved", context.label("resolved", comeback.resolved));
    add("parting_tone", context.label("parting_tone", comeback.partingTone));
    add("not_to_do", comeback.notToDo);
    const Workbook &workbook = context.workbook().workbook;
    addFact(facts, context.columnLabel(Workbook::table, "follows_name"), workbook.followsName);
    if (!workbook.followedBy.isEmpty())
        //: Label: whether the case goes on in another workbook
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "How it goes on")),
                context.say(QT_TRANSLATE_NOOP("Report", "In a workbook of its own, since they left again.")));
    return facts;
}

ReportTable conditions(const ReportContext &context)
{
    ReportTable table;
    using enum ReportTable::Align;
    table.columns = {{context.columnLabel("condition", "text"), Left, 6},
                     {context.columnLabel("condition", "owner_id"), Left, 2, true},
                     {context.columnLabel("condition", "kept_30"), Left, 1.6},
                     {context.columnLabel("condition", "kept_90"), Left, 1.6}};
    for (const Condition &condition : context.workbook().conditions) {
        const Cause *cause = context.workbook().causes.find(condition.causeId);
        QString against;
        if (cause)
            against = context.say(QT_TRANSLATE_NOOP("Report", "Against: %1"), {causeInShort(*cause, context)});
        ReportTable::Row row;
        row.cells = {twoLines(condition.text.trimmed(), against), plainRuns(context.person(condition.ownerId)),
                     plainRuns(yesOrNo(condition.kept30, context)), plainRuns(yesOrNo(condition.kept90, context))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable permissions(const ReportContext &context)
{
    ReportTable table;
    //: Column heading: of a person
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "Name")), ReportTable::Align::Left, 3},
                     {context.columnLabel("person", "keep_in_touch"), ReportTable::Align::Left, 3},
                     {context.columnLabel("person", "keep_in_touch_on"), ReportTable::Align::Left, 3}};
    for (const Person &person : context.workbook().people) {
        if ((person.keepInTouch.isEmpty() || person.keepInTouch == u"not_asked") && person.keepInTouchOn.isNull())
            continue;
        ReportTable::Row row;
        row.cells = {plainRuns(person.name), plainRuns(context.label("keep_in_touch", person.keepInTouch)),
                     plainRuns(context.date(person.keepInTouchOn))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What was done or is planned although somebody does not want it, each with its reason.
BulletList allTheSame(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    BulletList list;
    for (const Approach &approach : unwishedApproaches(workbook)) {
        const QString reason = context.because(permissionKey(approach.place.id));
        if (reason.isEmpty())
            continue;
        const QString kind = Catalogue::of(context.texts().language()).tableLabel(approach.place.table);
        QString what = titleOf(approach.place, workbook);
        if (const ComebackStep *step = workbook.comebackSteps.find(approach.place.id))
            what = context.title(*step);
        else if (what.isEmpty() || isNamedByAnother(approach.place.table))
            what = kind;
        list.items.push_back(twoLines(context.joined({context.person(approach.personId), what}),
                                      context.say(QT_TRANSLATE_NOOP("Report", "Because: %1"), {reason})));
    }
    return list;
}

QString whenOf(const ClockStep &step, const ReportContext &context)
{
    if (step.state == ClockStep::Skipped)
        //: State of a step that nobody will take
        return context.say(QT_TRANSLATE_NOOP("Report", "skipped"));
    const QString done =
        //: State of a step; %1 is a date, or empty
        step.done.isNull() ? QString() : context.say(QT_TRANSLATE_NOOP("Report", "done %1"), {context.date(step.done)});
    if (step.state == ClockStep::Done)
        return done;
    QString due;
    if (isHeldBack(step, context.workbook()))
        //: State of a step towards somebody who does not want to be contacted
        due = context.say(QT_TRANSLATE_NOOP("Report", "held back"));
    else if (!step.due.isNull())
        due = context.due(Due::ComebackStep, step.id, context.date(step.due));
    return (done + u'\n' + due).trimmed();
}

Runs toldStep(const ClockStep &step, const ReportContext &context)
{
    const ComebackStep *record = context.workbook().comebackSteps.find(step.id);
    if (!record)
        return plainRuns(step.title);
    const bool isTitle = record->text.trimmed() == step.title.trimmed();
    QStringList lines{
        context.joined({context.labelled("comeback_step", "person_id", context.personWithTitle(record->personId)),
                        context.label("channel", record->channel),
                        record->handwritten.value_or(false)
                            //: About a note to the customer
                            ? context.say(QT_TRANSLATE_NOOP("Report", "written by hand"))
                            : QString()}),
        context.labelled("comeback_step", "skipped_because", record->skippedBecause),
        isTitle ? QString() : context.labelled("comeback_step", "text", record->text.simplified()),
        context.labelled("comeback_step", "result", record->result)};
    lines += offersOfStep(step.id, context);
    lines.removeAll(QString());
    return twoLines(step.title, lines.join(u'\n'));
}

/// What somebody has touched, and what is due whether or not they have.
ReportTable steps(bool ofParting, const ReportContext &context)
{
    ReportTable table;
    using enum ReportTable::Align;
    table.columns = {{context.columnLabel("comeback_step", "kind"), Left, 6},
                     //: Column heading: whose step it is
                     {context.say(QT_TRANSLATE_NOOP("Report", "Owner")), Left, 2, true},
                     //: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), Left, 2, true}};
    for (const ClockStep &step : comebackSteps(context.workbook(), Catalogue::of(context.texts().language()))) {
        const bool isTold = context.workbook().comebackSteps.find(step.id)
                            || (countsAsDue(step, context.workbook()) && step.due.last() <= context.today());
        if (step.isParting != ofParting || !isTold)
            continue;
        ReportTable::Row row;
        row.cells = {toldStep(step, context), plainRuns(context.person(step.ownerId)),
                     plainRuns(whenOf(step, context))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Blocks comebackSection(const ReportContext &context)
{
    Blocks blocks;
    if (Facts facts = factsOf(context); !facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    //: Heading: what must not happen to the customer a second time
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Not again")), conditions(context));
    if (!context.isFor(Edition::Internal)) // of the steps no other edition knows
        return blocks;
    //: Heading: how we part from the customer
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Parting")), steps(true, context));
    //: Heading: what we do after the parting, so that the customer may come back
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "After the parting")), steps(false, context));
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Whether we may keep in touch")), permissions(context));
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Contact that was not wished for")),
            allTheSame(context));
    return blocks;
}

Blocks conditionsForThemSection(const ReportContext &context)
{
    BulletList list;
    for (const Condition &condition : context.workbook().conditions) {
        if (!condition.text.trimmed().isEmpty())
            list.items.push_back(plainRuns(condition.text.trimmed()));
    }
    return list.items.empty() ? Blocks() : Blocks{std::move(list)};
}

Blocks thanksSection(const ReportContext &context)
{
    Blocks blocks;
    for (const ComebackStep &step : context.workbook().comebackSteps) {
        if (!step.text.trimmed().isEmpty())
            blocks.emplace_back(Paragraph{plainRuns(step.text.trimmed())});
    }
    return blocks;
}

} // namespace straw
