#include "core/report/sections/sections.h"

#include "core/insight/contactbands.h"
#include "core/report/parts/timelineentries.h"

#include <QCoreApplication>

namespace straw {

namespace {

QString bandSentence(const ContactBand &band, const ReportContext &context)
{
    const QString first = context.date(band.first);
    const QString last = context.date(band.last);
    switch (band.kind) {
    case ContactBand::SalesOnly:
        return context
            .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only Sales spoke with them: %3 "
                                               "contacts in %n day(s), none by Operations."),
                 int(band.days))
            .arg(first, last, context.locale().toString(band.contacts));
    case ContactBand::OperationsOnly:
        return context
            .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only Operations spoke with them: %3 "
                                               "contacts in %n day(s), none by Sales."),
                 int(band.days))
            .arg(first, last, context.locale().toString(band.contacts));
    case ContactBand::Silence:
        break;
    }
    const QString sentence =
        context
            .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 nobody spoke with them: %n day(s)."),
                 int(band.days))
            .arg(first, last);
    return band.exact ? sentence
                      : context.say(QT_TRANSLATE_NOOP("Report", "%1 It may have been longer."))
                            .arg(sentence);
}

} // namespace

Blocks timelineSection(const ReportContext &context)
{
    TimelineFigure figure = timelineFigure(context);
    if (figure.events.empty())
        return {};
    Blocks blocks;
    blocks.emplace_back(Paragraph{plainRuns(context.say(QT_TRANSLATE_NOOP(
        "Report", "What came from them stands above the axis, what came from us below it. An event "
                  "without a label carries its number in the table of all events.")))});
    blocks.emplace_back(std::move(figure));
    BulletList bands;
    for (const ContactBand &band : contactBands(context.workbook(), context.today()))
        bands.items.push_back(plainRuns(bandSentence(band, context)));
    if (!bands.items.empty())
        blocks.emplace_back(std::move(bands));
    return blocks;
}

} // namespace straw
