#include "core/report/sections/sections.h"

#include "core/guide/complaints.h"
#include "core/guide/triggers.h"
#include "core/insight/metrics.h"
#include "core/insight/sides.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
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
    case TriggerGroup::NoDate:
        return context.say(QT_TRANSLATE_NOOP("Report", "Without a date"));
    case TriggerGroup::After:
        break; // a table of its own
    }
    return {};
}

/// Whether it followed our process, who departed from it, what they knew, and what follows: about the process, not the
/// person.
QString process(const Event &event, const ReportContext &context)
{
    QString who = context.roleOf(event.processById);
    if (!who.isEmpty())
        //: Who departed from a process; %1 is what they do
        who = context.say(QT_TRANSLATE_NOOP("Report", "decided by: %1"), {who});
    QString known = event.processKnown.trimmed();
    if (!known.isEmpty())
        //: What somebody knew at the moment
        known = context.say(QT_TRANSLATE_NOOP("Report", "Known at the time: %1"), {known});
    QString follows = context.label("process_outcome", event.processOutcome);
    if (!follows.isEmpty())
        //: What becomes of a process
        follows = context.say(QT_TRANSLATE_NOOP("Report", "What follows: %1"), {follows});
    const QString first = ReportContext::joined({processText(event, context), who, event.processNote});
    return QStringList{first, ReportContext::joined({known, follows})}.join(u'\n').trimmed();
}

/// The actions that answer it.
QString answeredBy(const Event &event, const ReportContext &context)
{
    QStringList actions;
    for (const Action &action : context.workbook().actions) {
        if (action.eventId == event.id && action.status != u"dropped")
            actions.append(action.id);
    }
    const QString cited = citedActions(actions, context);
    //: Under an event; %1 is one action or several, by number
    return cited.isEmpty() ? cited : context.say(QT_TRANSLATE_NOOP("Report", "What was done about it: %1"), {cited});
}

/// An event of the last days and all that is said of it there.
QString moreOfTrigger(const Event &event, const ReportContext &context)
{
    const QString more = ReportContext::joined({process(event, context), answeredBy(event, context)});
    return QStringList{event.body.trimmed(), more}.join(u'\n').trimmed();
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
    const QString day = context.date(straw->at);
    const QString what = day.isEmpty()
                             ? context.title(*straw)
                             //: An event and its day
                             : context.say(QT_TRANSLATE_NOOP("Report", "%1, %2"), {context.title(*straw), day});
    //: Heading of the text about the final straw; %1 is the event and its day
    blocks.emplace_back(Callout{context.say(QT_TRANSLATE_NOOP("Report", "The final straw: %1"), {what}),
                                plainRuns(moreOfTrigger(*straw, context))});
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
    QStringList names;
    for (const QString &id : std::as_const(people)) {
        // A fault of ours is told here, mostly: of our people the roles.
        const Person *person = workbook.people.find(id);
        names.append(person && person->party == u"us" ? context.roleOf(id) : context.personWithTitle(id));
    }
    if (const QString all = ReportContext::joined(names); !all.isEmpty())
        list.items.push_back({strongRun(all)});
    for (const Line &line : workbook.lines) {
        if (isToldWithTheStraw(line, workbook))
            list.items.push_back(noteRuns(line, context));
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who was involved, and how it is told")),
            std::move(list));
}

/// The events of these groups; each group is named at its first.
ReportTable eventsOf(const std::vector<TriggerGroup> &groups, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 2, true},
                     //: Column heading: them, us or others
                     {context.say(QT_TRANSLATE_NOOP("Report", "Whose")), ReportTable::Align::Left, 1, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "What happened")), ReportTable::Align::Left, 6}};
    for (const TriggerGroup &group : groups) {
        QString name = groupName(group.when, context);
        for (const QString &id : group.events) {
            const Event &event = *context.workbook().events.find(id);
            if (context.index().homeOf(event) != EventHome::LastDays)
                continue; // the final straw stands above
            ReportTable::Row row;
            row.cells = {twoLines(context.date(event.at), name),
                         plainRuns(context.label("party", sideOf(event, context.workbook()))),
                         twoLines(context.title(event), moreOfTrigger(event, context))};
            table.rows.push_back(std::move(row));
            name.clear();
        }
    }
    return table;
}

/// What set it off came before the notice; what was added to it from later days stands apart.
void addLastDays(Blocks &blocks, const ReportContext &context)
{
    std::vector<TriggerGroup> before = triggerGroups(context.workbook(), context.today()), after;
    const auto later = std::ranges::find(before, TriggerGroup::After, &TriggerGroup::when);
    if (later != before.end()) {
        after.push_back(std::move(*later));
        before.erase(later);
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "The last days")), eventsOf(before, context));
    const bool hasNotice = !context.workbook().account.noticeOn.isNull();
    //: Heading: events after the notice
    const QString afterNotice = context.say(QT_TRANSLATE_NOOP("Report", "After the notice"));
    //: Heading: events that are still ahead
    const QString ahead = context.say(QT_TRANSLATE_NOOP("Report", "Still ahead"));
    addTable(blocks, 2, hasNotice ? afterNotice : ahead, eventsOf(after, context));
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
        //: Label: a complaint as the customer sees it
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "In their eyes")), complaint->inTheirEyes);
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "What fell short")),
                context.label("complaint_gap", complaint->gap));
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "They asked for")), complaint->wanted);
        QString resolved = context.label("resolved", complaint->resolved);
        if (!resolved.isEmpty())
            //: About a complaint; %1 is yes, partly or no
            resolved = context.say(QT_TRANSLATE_NOOP("Report", "Resolved: %1"), {resolved});
        QString after = context.joined({context.value(metric), context.date(complaint->repliedOn)});
        if (!after.isEmpty())
            //: About our reply to a complaint; %1 is how long it took, and its date
            after = context.say(QT_TRANSLATE_NOOP("Report", "After %1"), {after});
        //: Label: what we answered to a complaint
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Our reply")),
                context.joined({complaint->reply, after, resolved}));
        const QString title = metric.eventId == ledId
                                  ? context.say(QT_TRANSLATE_NOOP("Report", "The complaint that led to it"))
                                  //: Heading: one that did not lead to the cancellation
                                  : context.say(QT_TRANSLATE_NOOP("Report", "A complaint"));
        const QString which = context.index().homeOf(*event) == EventHome::Complaint
                                  ? context.joined({context.title(*event), context.date(event->at)})
                                  : numberAndDay(*event, context);
        //: Heading: a complaint, and which event it was
        addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "%1: %2"), {title, which}), std::move(facts));
    }
}

} // namespace

Blocks triggersSection(const ReportContext &context)
{
    Blocks blocks;
    addFinalStraw(blocks, context);
    addViews(blocks, context);
    addNotice(blocks, context);
    addLastDays(blocks, context);
    addComplaints(blocks, context);
    return blocks;
}

} // namespace straw
