#include "core/report/sections/sections.h"

#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/eventtext.h"
#include "core/report/parts/timelineentries.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// A row of the table: of thousands of events they are made when they are wanted, of texts that the workbook holds
/// anyway.
struct Told
{
    QString number, when, whose, title;
    QString body = {}, more = {};
};

Told toldOf(const TimelineEntry &entry, const QStringList &people, const ReportContext &context)
{
    Told told{.number = context.locale().toString(entry.number),
              .when = context.date(entry.at),
              .whose = context.label("party", entry.side),
              .title = entry.title};
    if (!entry.event)
        return told;
    if (entry.side == u"us")
        told.whose = ReportContext::joined({told.whose, context.label("department", entry.event->department)});
    told.when = eventDays(*entry.event, context);
    const EventHome home = context.index().homeOf(*entry.event);
    if (home != EventHome::FinalStraw && home != EventHome::LastDays)
        told.body = entry.event->body;
    if (!context.isFor(Edition::Executive)) // they read titles
        told.more = moreOf(*entry.event, people, context);
    return told;
}

ReportTable::Row rowOf(const Told &told, bool withWhose)
{
    const auto cell = [](const QString &text) { return text.isEmpty() ? Runs{{u"–"_s, Run::Muted}} : plainRuns(text); };
    ReportTable::Row row;
    row.cells = {plainRuns(told.number), cell(told.when)};
    if (withWhose)
        row.cells.push_back(cell(told.whose));
    row.cells.push_back(twoLines(told.title, (told.body.trimmed() + u'\n' + told.more).trimmed()));
    return row;
}

} // namespace

Blocks eventsAppendix(const ReportContext &context)
{
    std::vector<TimelineEntry> entries = timelineEntries(context);
    if (entries.empty())
        return {};
    Blocks blocks;
    const auto all = qsizetype(entries.size());
    constexpr qsizetype most = ReportOptions::mostEvents;
    if (all > most && !context.options().wholeAppendix) {
        entries.erase(entries.begin(), entries.end() - most);
        blocks.emplace_back(Paragraph{{toldRun({{.kind = Claim::LatestEvents, .count = most, .of = all}}, context)}});
    }
    const bool withWhose =
        std::ranges::any_of(entries, [](const TimelineEntry &entry) { return !entry.side.isEmpty(); });
    ReportTable table;
    table.columns = {//: Column heading: the number of an event or action
                     {context.say(QT_TRANSLATE_NOOP("Report", "No.")), ReportTable::Align::Right, 0.7, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Date")), ReportTable::Align::Left, 2, true}};
    if (withWhose)
        //: Column heading: them, us or others
        table.columns.push_back(
            {context.say(QT_TRANSLATE_NOOP("Report", "Whose")), ReportTable::Align::Left, 1.6, true});
    //: Column heading
    table.columns.push_back({context.say(QT_TRANSLATE_NOOP("Report", "What happened")), ReportTable::Align::Left, 8});
    const QHash<QString, QStringList> people = participants(context);
    auto told = std::make_shared<std::vector<Told>>();
    for (const TimelineEntry &entry : entries)
        told->push_back(toldOf(entry, entry.event ? people.value(entry.event->id) : QStringList(), context));
    table.made = {told->size(), [told, withWhose](size_t number) { return rowOf((*told)[number], withWhose); }};
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace straw
