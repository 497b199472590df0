#include "core/report/sections/sections.h"

#include "core/guide/complaints.h"
#include "core/guide/triggers.h"
#include "core/insight/metrics.h"
#include "core/insight/sides.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/voices.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString groupName(TriggerGroup::When when, const ReportContext &context)
{
    switch (when) {
    case TriggerGroup::Earlier:
        //: Heading: events before the last two weeks
        return context.say(QT_TRANSLATE_NOOP("Report", "Earlier"));
    case TriggerGroup::WeekBefore:
        return context.say(QT_TRANSLATE_NOOP("Report", "The week before"));
    case TriggerGroup::ThatWeek:
        //: Heading: events in the week of the notice
        return context.say(QT_TRANSLATE_NOOP("Report", "That week"));
    case TriggerGroup::ThatDay:
        //: Heading: events on the day of the notice
        return context.say(QT_TRANSLATE_NOOP("Report", "That day"));
    case TriggerGroup::After:
        //: Heading: events after the notice
        return context.say(QT_TRANSLATE_NOOP("Report", "Afterwards"));
    case TriggerGroup::NoDate:
        return context.say(QT_TRANSLATE_NOOP("Report", "Without a date"));
    }
    return {};
}

std::vector<const Event *> triggerEvents(const ReportContext &context)
{
    std::vector<const Event *> events;
    for (const TriggerGroup &group : triggerGroups(context.workbook(), context.today())) {
        for (const QString &id : group.events)
            events.push_back(context.workbook().events.find(id));
    }
    return events;
}

void addNotice(Blocks &blocks, const ReportContext &context)
{
    const Account &account = context.workbook().account;
    if (account.noticeText.trimmed().isEmpty())
        return;
    //: Heading: the notice, word for word
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "The notice"))));
    blocks.emplace_back(
        Quote{plainRuns(account.noticeText.trimmed()),
              context.joined({context.personWithTitle(account.noticeFromId), context.date(account.noticeOn)})});
}

void addFinalStraw(Blocks &blocks, const ReportContext &context)
{
    const Event *straw = context.workbook().events.find(context.workbook().workbook.finalStrawId);
    if (!straw) {
        const QString reason = context.because(u"final_straw"_s);
        if (!reason.isEmpty())
            blocks.emplace_back(Paragraph{
                plainRuns(context.say(QT_TRANSLATE_NOOP("Report", "No single final straw stands out, because: %1"))
                              .arg(reason))});
        return;
    }
    Runs text = {strongRun(context.title(*straw))};
    if (!straw->at.isNull())
        text.push_back({u", "_s + context.date(straw->at), Run::Normal, {}});
    const auto addLine = [&](const QString &line) {
        if (!line.trimmed().isEmpty())
            text.push_back({u'\n' + line.trimmed(), Run::Normal, {}});
    };
    addLine(straw->body);
    addLine(processText(*straw, context));
    blocks.emplace_back(Callout{context.say(QT_TRANSLATE_NOOP("Report", "The final straw")), std::move(text)});
}

/// Who took part in the final straw, and how each of them tells it; notes by consent.
void addViews(Blocks &blocks, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const QString straw = workbook.workbook.finalStrawId;
    if (straw.isEmpty())
        return;
    QStringList people;
    for (const EventPerson &link : workbook.eventPeople) {
        if (link.eventId == straw && !people.contains(link.personId))
            people.append(link.personId);
    }
    BulletList list;
    for (const QString &id : std::as_const(people)) {
        if (!context.person(id).isEmpty())
            list.items.push_back({strongRun(context.personWithTitle(id))});
    }
    for (const Line &line : workbook.lines) {
        if (isToldWithTheStraw(line, workbook))
            list.items.push_back(noteRuns(line, context));
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who was involved, and how it is told")),
            std::move(list));
}

void addLastDays(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 2, true},
                     //: Column heading: them, us or others
                     {context.say(QT_TRANSLATE_NOOP("Report", "Whose")), ReportTable::Align::Left, 1, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "What happened")), ReportTable::Align::Left, 6}};
    for (const TriggerGroup &group : triggerGroups(context.workbook(), context.today())) {
        QString name = groupName(group.when, context);
        for (const QString &id : group.events) {
            const Event &event = *context.workbook().events.find(id);
            ReportTable::Row row;
            row.cells = {twoLines(context.date(event.at), name),
                         plainRuns(context.label("party", sideOf(event, context.workbook()))),
                         twoLines(context.title(event), event.body.trimmed())};
            table.rows.push_back(std::move(row));
            name.clear();
        }
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "The last days")), std::move(table));
}

void addProcess(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "What happened")), ReportTable::Align::Left, 3},
                     //: Column heading: whether our process was followed
                     {context.say(QT_TRANSLATE_NOOP("Report", "Our process")), ReportTable::Align::Left, 3},
                     {context.say(QT_TRANSLATE_NOOP("Report", "Known at the time")), ReportTable::Align::Left, 3},
                     //: Column heading: what becomes of the process
                     {context.say(QT_TRANSLATE_NOOP("Report", "What follows")), ReportTable::Align::Left, 3}};
    for (const Event *event : triggerEvents(context)) {
        if (event->process.isEmpty())
            continue;
        ReportTable::Row row;
        row.cells = {twoLines(context.title(*event), context.date(event->at)),
                     twoLines(context.label("process", event->process),
                              context.joined({context.person(event->processById), event->processNote})),
                     plainRuns(event->processKnown.trimmed()),
                     plainRuns(context.label("process_outcome", event->processOutcome))};
        table.rows.push_back(std::move(row));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Did it follow our process?")), std::move(table));
}

/// The one that led to the cancellation comes first, and says so.
void addComplaints(Blocks &blocks, const ReportContext &context)
{
    const Complaint *led = complaintThatLed(context.workbook());
    const QString ledId = led ? led->id : QString();
    std::vector<Metric> metrics = complaintReplyTimes(context.workbook());
    std::stable_partition(metrics.begin(), metrics.end(),
                          [&ledId](const Metric &metric) { return metric.eventId == ledId; });
    for (const Metric &metric : metrics) {
        const Complaint *complaint = context.workbook().complaints.find(metric.eventId);
        const Event *event = context.workbook().events.find(metric.eventId);
        if (!complaint || !event)
            continue;
        Facts facts;
        //: Label: the words of a complaint
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Complaint")),
                context.joined({context.title(*event), context.date(event->at)}));
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "What fell short")),
                context.label("complaint_gap", complaint->gap));
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "In their eyes")), complaint->inTheirEyes);
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "They asked for")), complaint->wanted);
        //: Label: what we answered to a complaint
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Our reply")), complaint->reply);
        //: Label: how long a reply took
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Reply after")),
                context.joined({context.value(metric), context.date(complaint->repliedOn)}));
        //: Label: whether a complaint was resolved
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Resolved")),
                context.label("resolved", complaint->resolved));
        const QString title = metric.eventId == ledId
                                  ? context.say(QT_TRANSLATE_NOOP("Report", "The complaint that led to it"))
                                  //: Heading: one that did not lead to the cancellation
                                  : context.say(QT_TRANSLATE_NOOP("Report", "A complaint"));
        addFacts(blocks, 2, title, std::move(facts));
    }
}

/// Actions that answer an event of the last days.
void addFirstResponse(Blocks &blocks, const ReportContext &context)
{
    BulletList list;
    for (const Event *event : triggerEvents(context)) {
        for (const Action &action : context.workbook().actions) {
            if (action.eventId != event->id || action.status == u"dropped")
                continue;
            const QString date =
                action.status == u"done"
                    ? context
                          .say(/*: State of an action; %1 is a date, or empty */ QT_TRANSLATE_NOOP("Report", "done %1"))
                          .arg(context.date(action.doneOn))
                    //: State of an action; %1 is a date
                    : context.say(QT_TRANSLATE_NOOP("Report", "due %1")).arg(context.date(action.dueOn));
            list.items.push_back(
                plainRuns(context.joined({action.title, context.person(action.ownerId), date.trimmed()})));
        }
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "What was done about it")), std::move(list));
}

} // namespace

Blocks triggersSection(const ReportContext &context)
{
    Blocks blocks;
    addFinalStraw(blocks, context);
    addViews(blocks, context);
    addNotice(blocks, context);
    addLastDays(blocks, context);
    addProcess(blocks, context);
    addComplaints(blocks, context);
    addFirstResponse(blocks, context);
    addAnswers(blocks, u"triggers"_s, context);
    return blocks;
}

} // namespace straw
