#include "ui/pages/history/historyfigure.h"

#include "core/base/texts.h"
#include "core/insight/contactbands.h"
#include "core/insight/sides.h"
#include "ui/desk/datetext.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFigure)
};

TimelineFigure::Lane laneOf(const QString &side)
{
    if (side == u"us")
        return TimelineFigure::Lane::Us;
    return side.isEmpty() ? TimelineFigure::Lane::Nobody : TimelineFigure::Lane::Them;
}

TimelineFigure::Event drawn(const Desk &desk, const Event &event)
{
    const Snapshot &workbook = desk.data();
    TimelineFigure::Event drawn;
    drawn.first = event.at.first();
    drawn.last = event.until.isNull() ? event.at.last() : event.until.last();
    drawn.lane = laneOf(sideOf(event, workbook));
    if (event.department == u"sales")
        drawn.department = TimelineFigure::Department::Sales;
    else if (!event.department.isEmpty())
        drawn.department = TimelineFigure::Department::Operations;
    drawn.label = event.title.isEmpty() ? desk.label(QStringLiteral("event_kind"), event.kind) : event.title;
    if (event.sentiment)
        drawn.sentiment = int(*event.sentiment);
    drawn.finalStraw = event.id == workbook.workbook.finalStrawId;
    drawn.warningSign = workbook.redFlags.find(event.id) != nullptr;
    drawn.promise = workbook.promises.find(event.id) != nullptr;
    return drawn;
}

TimelineFigure::Event drawn(const Desk &desk, const Interview &interview)
{
    TimelineFigure::Event drawn;
    drawn.first = interview.heldAt.first();
    drawn.last = interview.heldAt.last();
    drawn.lane = laneOf(sideOf(interview, desk.data()));
    drawn.label = desk.label(QStringLiteral("interview_kind"), interview.kind);
    return drawn;
}

void addMarkers(TimelineFigure &figure, const Account &account)
{
    const std::pair<Edtf, const char *> dates[] = {
        {account.signedOn, QT_TRANSLATE_NOOP("HistoryFigure", "Signed")},
        {account.serviceStartOn, QT_TRANSLATE_NOOP("HistoryFigure", "Service starts")},
        {Edtf::parse(account.firstValueOn), QT_TRANSLATE_NOOP("HistoryFigure", "First value")},
        {account.lastHappyOn, QT_TRANSLATE_NOOP("HistoryFigure", "Last happy")},
        {account.noticeOn, QT_TRANSLATE_NOOP("HistoryFigure", "Notice")},
        {account.endOn, QT_TRANSLATE_NOOP("HistoryFigure", "End")}};
    for (const auto &[date, label] : dates) {
        if (!date.isNull())
            figure.markers.push_back({date.first(), Words::tr(label)});
    }
}

void addBands(TimelineFigure &figure, const Desk &desk)
{
    using Kind = TimelineFigure::Band::Kind;
    for (const ContactBand &band : contactBands(desk.data(), desk.today())) {
        const int days = int(band.days);
        switch (band.kind) {
        case ContactBand::SalesOnly:
            figure.bands.push_back({Kind::SalesOnly, band.first, band.last, Words::tr("only Sales, %n day(s)", nullptr, days)});
            break;
        case ContactBand::OperationsOnly:
            figure.bands.push_back({Kind::OperationsOnly, band.first, band.last, Words::tr("only Operations, %n day(s)", nullptr, days)});
            break;
        case ContactBand::Silence:
            figure.bands.push_back({Kind::Silence, band.first, band.last, Words::tr("no contact, %n day(s)", nullptr, days)});
            break;
        }
    }
}

void describe(TimelineFigure &figure, const QLocale &locale)
{
    figure.legend = {Words::tr("Them"), Words::tr("Us"), Words::tr("Sales"), Words::tr("Operations"), Words::tr("final straw"),
                     Words::tr("warning sign"), Words::tr("promise"), Words::tr("good mood"), Words::tr("bad mood"),
                     Words::tr("Side not known")};
    figure.locale = locale;
    if (figure.events.empty())
        return;
    figure.alternative = Texts::filled(Words::tr("%n event(s) from %1 to %2", nullptr, int(figure.events.size())),
                                       {dateText(Edtf::day(figure.events.front().first), locale),
                                        dateText(Edtf::day(figure.events.back().first), locale)});
}

} // namespace

HistoryFigure historyFigure(const Desk &desk)
{
    const Snapshot &workbook = desk.data();
    HistoryFigure history;
    for (const HistoryEntry &entry : historyEntries(workbook)) {
        TimelineFigure::Event event = entry.isInterview ? drawn(desk, *workbook.interviews.find(entry.id))
                                                        : drawn(desk, *workbook.events.find(entry.id));
        if (!event.first.isValid())
            continue;
        history.figure.events.push_back(std::move(event));
        history.entries.push_back(entry);
    }
    addMarkers(history.figure, workbook.account);
    addBands(history.figure, desk);
    describe(history.figure, desk.locale());
    return history;
}

} // namespace straw
