#include "core/report/sections/sections.h"

#include "core/dates/dateshow.h"
#include "core/guide/agenda.h"
#include "core/guide/meetings.h"
#include "core/guide/pages.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/learned.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr qint64 secondsOfMinute = 60;

/// "12 Mar 2026, 14:00 to 14:45"; empty for no day.
QString spanOf(const Meeting &meeting, const ReportContext &context)
{
    const QString from = context.date(meeting.at);
    if (meeting.endedAt.isNull() || from.isEmpty())
        return from.isEmpty() ? context.date(meeting.endedAt) : from;
    const bool isThatDay = meeting.endedAt.time().isValid() && meeting.endedAt.first() == meeting.at.first();
    //: From one date or time to another
    return context.say(QT_TRANSLATE_NOOP("Report", "%1 to %2"))
        .arg(from, isThatDay ? showTime(meeting.endedAt.time(), context.locale()) : context.date(meeting.endedAt));
}

/// Each item with the minutes that were meant for it, and those that it took.
ReportTable agendaTable(const Agenda &agenda, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Label: of what a meeting goes through
                     {context.say(QT_TRANSLATE_NOOP("Report", "Agenda")), ReportTable::Align::Left, 4},
                     //: Label: how long something was meant to take
                     {context.say(QT_TRANSLATE_NOOP("Report", "Planned (minutes)")), ReportTable::Align::Right, 1.6},
                     //: Label: how long something took
                     {context.say(QT_TRANSLATE_NOOP("Report", "Taken (minutes)")), ReportTable::Align::Right, 1.6}};
    const AgendaGuide &guide = AgendaGuide::of(context.texts().language());
    for (const Agenda::Item &item : agenda.items) {
        const qint64 took = (item.tookS + secondsOfMinute / 2) / secondsOfMinute;
        table.rows.push_back(tableRow({guide.text(agenda.key, item.key).title, context.locale().toString(item.minutes),
                                       item.tookS > 0 ? context.locale().toString(took) : QString()}));
    }
    return table;
}

QString whoTookPart(const Meeting &meeting, const ReportContext &context)
{
    QStringList names;
    for (const MeetingPerson *link : peopleOf(meeting, context.workbook())) {
        const QString name = context.person(link->personId).trimmed(), role = context.label("meeting_role", link->role);
        if (!name.isEmpty())
            //: %1 is a person who takes part in a meeting, %2 in which role
            names += role.isEmpty() ? name : context.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)"), {name, role});
    }
    return context.joined(names);
}

/// What could change, as far as it came from there: told where all that changes is.
QString whatCameOfIt(const Meeting &meeting, const ReportContext &context)
{
    QStringList actions;
    for (const Action &action : context.workbook().actions) {
        if (action.meetingId == meeting.id)
            actions += action.id;
    }
    return citedActions(actions, context);
}

Facts factsOf(const Meeting &meeting, const ReportContext &context)
{
    Facts facts;
    //: Label: when a meeting was held
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "When")),
            isOver(meeting) ? spanOf(meeting, context)
                            : context.due(Due::Meeting, meeting.id, spanOf(meeting, context)));
    //: Label: the names of those who were in a meeting
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Who took part")), whoTookPart(meeting, context));
    addFact(facts, context.columnLabel(Meeting::table, "note"), meeting.note);
    //: Label: actions that came from a meeting
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "What could change")), whatCameOfIt(meeting, context));
    //: Label: by when somebody commits to what came from a meeting, or drops it
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "To be committed to by")),
            context.due(Due::MeetingCommit, meeting.id, context.date(meeting.commitOn)));
    Facts::Fact learned{/*: Label: what those who were in a meeting learned */
                        context.say(QT_TRANSLATE_NOOP("Report", "What they learned")),
                        {},
                        {}};
    for (const Lesson *lesson : learnedIn(meeting, context.workbook())) {
        if (!lesson->text.trimmed().isEmpty())
            learned.items.push_back(lessonRuns(*lesson, context.person(lesson->personId), context));
    }
    if (!learned.items.empty())
        facts.facts.push_back(std::move(learned));
    return facts;
}

void addMeeting(Blocks &blocks, const Meeting &meeting, const ReportContext &context)
{
    const Agenda agenda = Agenda::read(meeting.agenda);
    const QString name = AgendaGuide::of(context.texts().language()).kind(agenda.key).name;
    const QString day = context.date(dayOf(meeting));
    blocks.emplace_back(heading(2, day.isEmpty() ? name
                                                 //: Heading: the day of a meeting, and what kind it was
                                                 : context.say(QT_TRANSLATE_NOOP("Report", "%1: %2"), {day, name})));
    if (Facts facts = factsOf(meeting, context); !facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    blocks.emplace_back(agendaTable(agenda, context));
}

Runs parkedRuns(const Parked &parked, const ReportContext &context)
{
    QStringList about;
    if (!parked.settledOn.isNull())
        //: Under a thought that was put off; %1 is a date
        about += context.say(QT_TRANSLATE_NOOP("Report", "settled: %1"), {context.date(parked.settledOn)});
    const PageText *page = Pages::of(context.texts().language()).find(parked.page);
    if (page && parked.settledOn.isNull())
        //: Under a thought that was put off; %1 is a page of the program
        about += context.say(QT_TRANSLATE_NOOP("Report", "came up on: %1"), {page->name});
    if (const Meeting *meeting = context.workbook().meetings.find(parked.meetingId); meeting && !meeting->at.isNull())
        //: Under a thought that was put off; %1 is when the meeting was
        about += context.say(QT_TRANSLATE_NOOP("Report", "in the meeting of %1"), {context.date(dayOf(*meeting))});
    if (!parked.byId.isEmpty())
        about += context.person(parked.byId);
    return twoLines(parked.text.trimmed(), context.joined(about));
}

BulletList parkedOnes(bool settled, const ReportContext &context)
{
    BulletList list;
    for (const Parked &parked : context.workbook().parked) {
        if (parked.settledOn.isNull() != settled && !parked.text.trimmed().isEmpty())
            list.items.push_back(parkedRuns(parked, context));
    }
    return list;
}

} // namespace

Blocks meetingsAppendix(const ReportContext &context)
{
    Blocks blocks;
    for (const Meeting *meeting : meetingsByDay(context.workbook()))
        addMeeting(blocks, *meeting, context);
    //: Heading: thoughts that were put off, and are still to be taken up
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Parked")), parkedOnes(false, context));
    //: Heading: thoughts that were put off, and are settled by now
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Parked and settled since")), parkedOnes(true, context));
    return blocks;
}

} // namespace straw
