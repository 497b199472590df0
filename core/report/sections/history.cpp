#include "core/report/sections/sections.h"

#include "core/insight/contactbands.h"
#include "core/insight/perception.h"
#include "core/insight/promisekeeping.h"
#include "core/insight/warningsigns.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/eventtext.h"
#include "core/report/parts/knownofpeople.h"
#include "core/report/parts/timelineentries.h"

#include <QCoreApplication>

#include <memory>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString brokenStep(const SignChain &chain, const ReportContext &context)
{
    if (!chain.brokeAt)
        return {};
    switch (*chain.brokeAt) {
    case SignChain::There:
    case SignChain::Noticed:
        //: In the table of warning signs
        return context.say(QT_TRANSLATE_NOOP("Report", "not noticed"));
    case SignChain::Told:
        return context.say(QT_TRANSLATE_NOOP("Report", "nobody was told"));
    case SignChain::Acted:
        return context.say(QT_TRANSLATE_NOOP("Report", "not acted on"));
    case SignChain::Worked:
        return context.say(QT_TRANSLATE_NOOP("Report", "did not work"));
    }
    return {};
}

/// What stands in a step of the chain: its date and who, or that the chain broke there.
Runs step(SignChain::Step which, const SignChain &chain, const QString &date, const QString &who,
          const ReportContext &context)
{
    if (!date.isEmpty() || !who.isEmpty())
        return twoLines(date.isEmpty() ? who : date, date.isEmpty() ? QString() : who);
    return chain.brokeAt == which ? Runs{mutedRun(brokenStep(chain, context))} : Runs{};
}

void addWarningSigns(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Warning sign")), ReportTable::Align::Left, 4},
                     //: Column heading: by whom and when a sign was noticed
                     {context.say(QT_TRANSLATE_NOOP("Report", "Noticed")), ReportTable::Align::Left, 2, true},
                     //: Column heading: who was told of a sign, and when
                     {context.say(QT_TRANSLATE_NOOP("Report", "Told")), ReportTable::Align::Left, 2, true},
                     //: Column heading: what was done about a sign, and when
                     {context.say(QT_TRANSLATE_NOOP("Report", "Acted on")), ReportTable::Align::Left, 4},
                     //: Column heading: whether what was done worked
                     {context.say(QT_TRANSLATE_NOOP("Report", "Worked")), ReportTable::Align::Left, 1.3, true}};
    for (const SignChain &chain : signChains(context.workbook())) {
        const Event *event = context.workbook().events.find(chain.eventId);
        const RedFlag *sign = context.workbook().redFlags.find(chain.eventId);
        if (!event || !sign)
            continue;
        ReportTable::Row row;
        row.cells = {
            twoLines(event->title.isEmpty() ? context.label("sign", sign->sign) : event->title,
                     context.joined({context.date(event->at), context.label("known_then", event->knownThen)})),
            step(SignChain::Noticed, chain, context.date(sign->noticedOn), context.person(sign->noticedById), context),
            step(SignChain::Told, chain, context.date(sign->toldOn), context.person(sign->toldToId), context),
            step(SignChain::Acted, chain, context.date(sign->actedOn), sign->act.trimmed(), context),
            plainRuns(context.label("worked", sign->worked))};
        table.rows.push_back(std::move(row));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Warning signs, and what became of them")),
             std::move(table));
}

QString keptText(const PromiseState &state, const Promise &promise, const ReportContext &context)
{
    const QString date = context.date(promise.keptOn);
    switch (state.kept) {
    case PromiseState::InTime:
        //: State of a promise; %1 is a date, or empty
        return context.say(QT_TRANSLATE_NOOP("Report", "kept %1")).arg(date).trimmed();
    case PromiseState::Late:
        //: State of a promise that was kept late; %1 is a date
        return context.say(QT_TRANSLATE_NOOP("Report", "late %1")).arg(date).trimmed();
    case PromiseState::Partly:
    case PromiseState::Withdrawn:
        return context.label("kept", promise.kept);
    case PromiseState::Broken:
        //: State of a promise
        return context.say(QT_TRANSLATE_NOOP("Report", "not kept"));
    case PromiseState::Open:
        //: State of a promise that is not due yet
        return context.say(QT_TRANSLATE_NOOP("Report", "open"));
    case PromiseState::Overdue:
        return context.overdue(Due::Promise, promise.id);
    }
    return {};
}

void addPromises(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Promise")), ReportTable::Align::Left, 5},
                     //: Column heading: who finds something out, or who promised it
                     {context.say(QT_TRANSLATE_NOOP("Report", "By")), ReportTable::Align::Left, 2, true},
                     //: Column heading: to whom something was promised; or the end of a time
                     {context.say(QT_TRANSLATE_NOOP("Report", "To")), ReportTable::Align::Left, 2, true},
                     //: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "Due")), ReportTable::Align::Left, 1.8, true},
                     //: Column heading: whether a promise was kept
                     {context.say(QT_TRANSLATE_NOOP("Report", "Kept")), ReportTable::Align::Left, 2.2, true}};
    for (const PromiseState &state : promiseStates(context.workbook(), context.today())) {
        const Promise *promise = context.workbook().promises.find(state.eventId);
        const Event *event = context.workbook().events.find(state.eventId);
        if (!promise || !event)
            continue;
        ReportTable::Row row;
        row.cells = {twoLines(context.title(*event), context.quoted(promise->words)),
                     plainRuns(context.person(promise->byId)), plainRuns(context.person(promise->toId)),
                     plainRuns(context.date(promise->dueOn)), plainRuns(keptText(state, *promise, context))};
        table.rows.push_back(std::move(row));
    }
    //: Heading
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Promises")), std::move(table));
}

QString tenths(int value, const QLocale &locale)
{
    return locale.toString(value / 10.0, 'f', 1);
}

void addRatings(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "They rated us")), ReportTable::Align::Left, 3},
                     //: Column heading: their rating, a number
                     {context.say(QT_TRANSLATE_NOOP("Report", "Theirs")), ReportTable::Align::Right, 1.2, true},
                     //: Column heading: how we rated the relationship
                     {context.say(QT_TRANSLATE_NOOP("Report", "We thought")), ReportTable::Align::Left, 3},
                     //: Column heading: our rating, a number
                     {context.say(QT_TRANSLATE_NOOP("Report", "Ours")), ReportTable::Align::Right, 1.2, true},
                     //: Column heading: between two ratings
                     {context.say(QT_TRANSLATE_NOOP("Report", "Difference")), ReportTable::Align::Right, 1.4, true}};
    bool converted = false;
    for (const PerceptionGap &gap : perceptionGaps(context.workbook())) {
        const auto cell = [&](const Rating &rating) {
            const Event *event = context.workbook().events.find(rating.eventId);
            converted = converted || rating.converted;
            return twoLines(event ? context.title(*event) : QString(), context.date(rating.at));
        };
        ReportTable::Row row;
        row.cells = {cell(gap.theirs), plainRuns(tenths(gap.theirs.tenths, context.locale())), cell(gap.ours),
                     plainRuns(tenths(gap.ours.tenths, context.locale())),
                     plainRuns(tenths(gap.tenths, context.locale()))};
        table.rows.push_back(std::move(row));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Their rating and ours")), std::move(table));
    if (converted)
        blocks.emplace_back(Paragraph{{mutedRun(
            context.say(QT_TRANSLATE_NOOP("Report", "Ratings on other scales were converted to 0 to 10.")))}});
}

void addLeads(Blocks &blocks, const ReportContext &context)
{
    const std::vector<ContactQuarter> quarters = contactQuarters(context.workbook(), context.today());
    if (quarters.size() < 2)
        return;
    ReportTable table;
    table.columns = {//: Column heading: a quarter of a year
                     {context.say(QT_TRANSLATE_NOOP("Report", "Quarter")), ReportTable::Align::Left, 1, true},
                     //: Column heading: the department that led most contacts
                     {context.say(QT_TRANSLATE_NOOP("Report", "Who led")), ReportTable::Align::Left, 2},
                     //: Column heading: how many there were
                     {context.say(QT_TRANSLATE_NOOP("Report", "Contacts")), ReportTable::Align::Left, 4}};
    for (const ContactQuarter &quarter : quarters) {
        QStringList counts;
        for (const auto &[department, count] : quarter.counts) {
            const QString name = department.isEmpty()
                                     //: Label: contacts of which it is not known who led them
                                     ? context.say(QT_TRANSLATE_NOOP("Report", "not known"))
                                     : context.label("department", department);
            //: A department and how many contacts it led
            counts.append(
                context.say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(name, context.locale().toString(count)));
        }
        table.rows.push_back(tableRow({//: A quarter of a year: its number and the year
                                       context.say(QT_TRANSLATE_NOOP("Report", "Q%1 %2"))
                                           .arg(QString::number(quarter.quarter), QString::number(quarter.year)),
                                       context.label("department", quarter.leader()), ReportContext::joined(counts)}));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who led when")), std::move(table));
}

void addPeople(Blocks &blocks, const ReportContext &context)
{
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
                     plainRuns(context.label("role", person.role)),
                     plainRuns(evaluation),
                     plainRuns(context.label("bought_in", person.boughtIn)),
                     plainRuns(context.label("influence", person.influence))};
        table.rows.push_back(std::move(row));
    }
    //: Heading
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "People")), std::move(table));
    addFacts(blocks, 2,
             //: Heading: what was found out about people
             context.say(QT_TRANSLATE_NOOP("Report", "What we know of them")), knownOfPeople(context));
}

void addEvents(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: the number of an event
                     {context.say(QT_TRANSLATE_NOOP("Report", "No.")), ReportTable::Align::Right, 0.7, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Date")), ReportTable::Align::Left, 2, true},
                     {context.say(QT_TRANSLATE_NOOP("Report", "Whose")), ReportTable::Align::Left, 1.6, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "What happened")), ReportTable::Align::Left, 8}};
    // Rows of thousands of events are made when they are wanted, of texts that the workbook holds anyway.
    struct Told
    {
        QString number, when, whose, title, body, more;
    };
    auto told = std::make_shared<std::vector<Told>>();
    const QHash<QString, QStringList> people = participants(context);
    for (const TimelineEntry &entry : timelineEntries(context)) {
        Told line{context.locale().toString(entry.number),
                  context.date(entry.at),
                  context.label("party", entry.side),
                  entry.title,
                  {},
                  {}};
        if (entry.event) {
            if (entry.side == u"us")
                line.whose = context.joined({line.whose, context.label("department", entry.event->department)});
            line.when = eventDays(*entry.event, context);
            line.body = entry.event->body;
            line.more = moreOf(*entry.event, people.value(entry.event->id), context);
        }
        told->push_back(std::move(line));
    }
    if (told->empty())
        return;
    table.made.count = told->size();
    table.made.row = [told](size_t number) {
        const Told &line = (*told)[number];
        ReportTable::Row row;
        row.cells = {plainRuns(line.number), plainRuns(line.when), plainRuns(line.whose),
                     twoLines(line.title, (line.body.trimmed() + u'\n' + line.more).trimmed())};
        return row;
    };
    //: Heading
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "All events"))));
    blocks.emplace_back(std::move(table));
}

} // namespace

Blocks historySection(const ReportContext &context)
{
    Blocks blocks;
    addWarningSigns(blocks, context);
    addPromises(blocks, context);
    addRatings(blocks, context);
    addLeads(blocks, context);
    addPeople(blocks, context);
    addAnswers(blocks, u"history"_s, context);
    addEvents(blocks, context);
    return blocks;
}

} // namespace straw
