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

QString whose(const TimelineEntry &entry, const ReportContext &context)
{
    const QString side = context.label("party", entry.side);
    return entry.event && entry.side == u"us"
               ? ReportContext::joined({side, context.label("department", entry.event->department)})
               : side;
}

/// What is told of it nowhere else.
QString detailsOf(const Event &event, const ReportContext &context)
{
    const EventHome home = context.index().homeOf(event);
    const bool isToldBefore = home == EventHome::FinalStraw || home == EventHome::LastDays;
    const QString more = context.isFor(Edition::Executive) ? QString() : moreOf(event, context); // they read titles
    return QString((isToldBefore ? QString() : event.body.trimmed()) + u'\n' + more).trimmed();
}

ReportTable::Row rowOf(const TimelineEntry &entry, bool withWhose, const ReportContext &context)
{
    const auto cell = [](const QString &text) { return text.isEmpty() ? Runs{{u"–"_s, Run::Muted}} : plainRuns(text); };
    ReportTable::Row row;
    row.cells = {plainRuns(context.locale().toString(entry.number)),
                 cell(entry.event ? eventDays(*entry.event, context) : context.date(entry.at))};
    if (withWhose)
        row.cells.push_back(cell(whose(entry, context)));
    row.cells.push_back(twoLines(entry.title, entry.event ? detailsOf(*entry.event, context) : QString()));
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
    // Of thousands of events each row is made when it is wanted: their texts would take more room than the workbook.
    const auto rows = std::make_shared<const std::vector<TimelineEntry>>(std::move(entries));
    const auto kept = std::make_shared<const ReportContext>(context);
    table.made = {rows->size(),
                  [rows, kept, withWhose](size_t number) { return rowOf((*rows)[number], withWhose, *kept); }};
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace straw
