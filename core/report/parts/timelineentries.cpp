#include "core/report/parts/timelineentries.h"

#include "core/guide/triggers.h"
#include "core/insight/contactbands.h"
#include "core/insight/historyentries.h"
#include "core/insight/sides.h"
#include "core/report/parts/eventweights.h"
#include "core/workbook/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

TimelineFigure::Lane laneOf(const Pick<"party"> &side)
{
    if (side == u"us")
        return TimelineFigure::Lane::Us;
    return side.isEmpty() ? TimelineFigure::Lane::Nobody : TimelineFigure::Lane::Them;
}

TimelineFigure::Event figureEvent(const TimelineEntry &entry, const EventWeights &weights, const ReportContext &context)
{
    TimelineFigure::Event drawn;
    drawn.first = entry.at.first();
    drawn.last = entry.until.isNull() ? entry.at.last() : entry.until.last();
    drawn.label = entry.title;
    drawn.number = entry.number;
    drawn.lane = laneOf(entry.side);
    if (!entry.event)
        return drawn;
    const Event &event = *entry.event;
    if (!event.department.isEmpty())
        drawn.department = isSales(event.department, context.workbook()) ? TimelineFigure::Department::Sales
                                                                         : TimelineFigure::Department::Operations;
    if (event.sentiment)
        drawn.sentiment = int(*event.sentiment);
    drawn.weight = weights.of(event);
    drawn.finalStraw = event.id == context.workbook().workbook.finalStrawId;
    drawn.warningSign = context.workbook().redFlags.find(event.id) != nullptr;
    drawn.promise = context.workbook().promises.find(event.id) != nullptr;
    drawn.attempt = context.workbook().attempts.find(event.id) != nullptr;
    drawn.reaching = context.workbook().outreach.find(event.id) != nullptr;
    return drawn;
}

std::vector<TimelineFigure::Marker> markersOf(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    const std::pair<Edtf, const char *> dates[] = {
        //: Mark on the timeline: the day on which the contract was signed
        {account.signedOn, QT_TRANSLATE_NOOP("Report", "Signed")},
        //: Mark on the timeline
        {account.serviceStartOn, QT_TRANSLATE_NOOP("Report", "Service starts")},
        //: Mark on the timeline: when they first had something from it
        {Edtf::parse(account.firstValueOn), QT_TRANSLATE_NOOP("Report", "First value")},
        //: Mark on the timeline: when they were last known to be happy
        {account.lastHappyOn, QT_TRANSLATE_NOOP("Report", "Last happy")},
        //: Mark on the timeline: the day of the notice
        {account.noticeOn, QT_TRANSLATE_NOOP("Report", "Notice")},
        //: Mark on the timeline: the end of the contract
        {account.endOn, QT_TRANSLATE_NOOP("Report", "End")},
    };
    std::vector<TimelineFigure::Marker> markers;
    for (const auto &[date, label] : dates) {
        if (!date.isNull())
            markers.push_back({date.first(), context.say(label)});
    }
    return markers;
}

TimelineFigure::Band figureBand(const ContactBand &band, const ReportContext &context)
{
    using Kind = TimelineFigure::Band::Kind;
    const int days = int(band.days);
    switch (band.kind) {
    case ContactBand::SalesOnly:
        return {Kind::SalesOnly, band.first, band.last,
                context.say(QT_TRANSLATE_N_NOOP("Report", "only Sales, %n day(s)"), days)};
    case ContactBand::OperationsOnly:
        return {Kind::OperationsOnly, band.first, band.last,
                context.say(QT_TRANSLATE_N_NOOP("Report", "only Operations, %n day(s)"), days)};
    case ContactBand::Silence:
        break;
    }
    return {Kind::Silence, band.first, band.last,
            context.say(QT_TRANSLATE_N_NOOP("Report", "no contact recorded, %n day(s)"), days)};
}

TimelineFigure::Legend legend(const ReportContext &context)
{
    //: Lane of the timeline: what came from the customer
    return {context.say(QT_TRANSLATE_NOOP("Report", "Them")),
            //: Lane of the timeline: what came from us
            context.say(QT_TRANSLATE_NOOP("Report", "Us")),
            //: Legend: the department
            context.say(QT_TRANSLATE_NOOP("Report", "Sales")),
            //: Legend: the departments that deliver and support
            context.say(QT_TRANSLATE_NOOP("Report", "Operations")),
            //: Legend of the timeline
            context.say(QT_TRANSLATE_NOOP("Report", "final straw")),
            //: Legend of the timeline
            context.say(QT_TRANSLATE_NOOP("Report", "warning sign")),
            //: Legend of the timeline
            context.say(QT_TRANSLATE_NOOP("Report", "promise")),
            //: Legend of the timeline: something was tried to put things right
            context.say(QT_TRANSLATE_NOOP("Report", "attempt")),
            //: Legend of the timeline: somebody who did not answer was tried
            context.say(QT_TRANSLATE_NOOP("Report", "reaching out")),
            //: Legend of the timeline
            context.say(QT_TRANSLATE_NOOP("Report", "good mood")),
            //: Legend of the timeline
            context.say(QT_TRANSLATE_NOOP("Report", "bad mood")),
            context.say(QT_TRANSLATE_NOOP("Report", "Not known whose")),
            //: Legend of the timeline, beside a column that stands for many events
            context.say(QT_TRANSLATE_NOOP("Report", "several events"))};
}

} // namespace

std::vector<TimelineEntry> timelineEntries(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    std::vector<TimelineEntry> entries;
    for (const HistoryEntry &entry : historyEntries(workbook)) {
        const int number = int(entries.size()) + 1;
        if (entry.table == ComebackStep::table) {
            const ComebackStep &step = *workbook.comebackSteps.find(entry.id);
            entries.push_back({number,
                               step.doneOn,
                               {},
                               context.joined({context.title(step), context.person(step.personId)}),
                               party::us,
                               nullptr});
        } else if (entry.table == Interview::table) {
            const Interview &interview = *workbook.interviews.find(entry.id);
            entries.push_back(
                {number,
                 interview.heldAt,
                 {},
                 context.joined({context.label("interview_kind", interview.kind), context.person(interview.personId)}),
                 sideOf(interview, workbook),
                 nullptr});
        } else {
            const Event &event = *workbook.events.find(entry.id);
            entries.push_back({number, event.at, event.until, context.title(event), sideOf(event, workbook), &event});
        }
    }
    return entries;
}

TimelineFigure timelineFigure(const ReportContext &context)
{
    TimelineFigure figure;
    const EventWeights weights(context);
    for (const TimelineEntry &entry : timelineEntries(context)) {
        if (!entry.at.isNull())
            figure.events.push_back(figureEvent(entry, weights, context));
    }
    figure.markers = markersOf(context);
    for (const ContactBand &band : toldBands(context.workbook(), context.today()).bands)
        figure.bands.push_back(figureBand(band, context));
    figure.legend = legend(context);
    figure.locale = context.locale();
    if (!figure.events.empty()) {
        const auto byDay = [](const auto &left, const auto &right) { return left.first < right.first; };
        const auto [first, last] = std::minmax_element(figure.events.begin(), figure.events.end(), byDay);
        figure.alternative = context
                                 .say(QT_TRANSLATE_N_NOOP("Report", "Timeline of %n event(s) from %1 to %2. The "
                                                                    "same events stand in the table of events."),
                                      int(figure.events.size()))
                                 .arg(context.date(first->first), context.date(last->first));
    }
    return figure;
}

TimelineFigure timelineFigureWithLastDays(const ReportContext &context)
{
    TimelineFigure figure = timelineFigure(context);
    const TriggerWindow window = triggerWindow(context.workbook(), context.today());
    const int days = int(window.first.daysTo(window.end.first));
    if (days <= 0)
        return figure;
    const QString heading =
        window.toNotice
            ? context.say(QT_TRANSLATE_N_NOOP("Report", "The last %n day(s) before the notice, by day"), days)
            : context.say(QT_TRANSLATE_N_NOOP("Report", "The last %n day(s), by day"), days);
    const TimelineFigure::CloseUp closeUp{window.first, window.end.last, heading};
    const auto shown = std::ranges::count_if(figure.events, [&](const auto &event) { return closeUp.holds(event); });
    if (shown == 0 || size_t(shown) == figure.events.size())
        return figure;
    figure.closeUp = closeUp;
    const QString byDay =
        context.say(QT_TRANSLATE_N_NOOP("Report", "Below it %n of them day by day, from %1 to %2."), int(shown))
            .arg(context.date(closeUp.first), context.date(closeUp.last));
    figure.alternative = context.sentences({figure.alternative, byDay});
    return figure;
}

} // namespace straw
