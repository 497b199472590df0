#include "core/report/sections/sections.h"

#include "core/insight/contactbands.h"
#include "core/report/parts/timelineentries.h"

#include <QCoreApplication>

namespace straw {

namespace {

/// A number has a sentence of its own, so that each can follow its number in every language.
QString inTwo(const QString &first, const QString &second, const ReportContext &context)
{
    //: Two sentences, one after the other
    return context.say(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(first, second);
}

QString bandSentence(const ContactBand &band, const ReportContext &context)
{
    const QString first = context.date(band.first);
    const QString last = context.date(band.last);
    switch (band.kind) {
    case ContactBand::SalesOnly:
        return inTwo(
            context
                .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only contacts by Sales are recorded: %n day(s)."),
                     int(band.days))
                .arg(first, last),
            context.say(QT_TRANSLATE_N_NOOP("Report", "%n contact(s) by Sales, none by Operations."), band.contacts),
            context);
    case ContactBand::OperationsOnly:
        return inTwo(
            context
                .say(
                    QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only contacts by Operations are recorded: %n day(s)."),
                    int(band.days))
                .arg(first, last),
            context.say(QT_TRANSLATE_N_NOOP("Report", "%n contact(s) by Operations, none by Sales."), band.contacts),
            context);
    case ContactBand::Silence:
        break;
    }
    const QString sentence =
        context
            .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 no contact with them is recorded: %n day(s)."),
                 int(band.days))
            .arg(first, last);
    return band.exact ? sentence
                      : inTwo(sentence, context.say(QT_TRANSLATE_NOOP("Report", "It may have been longer.")), context);
}

} // namespace

Blocks timelineSection(const ReportContext &context)
{
    TimelineFigure figure = timelineFigure(context);
    if (figure.events.empty())
        return {};
    Blocks blocks;
    blocks.emplace_back(Paragraph{plainRuns(context.say(
        QT_TRANSLATE_NOOP("Report", "What came from them stands above the axis, what came from us below it. An event "
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
