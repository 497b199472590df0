#include "core/report/sections/sections.h"

#include "core/insight/contactbands.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/timelineentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

/// What happened in a silence, as far as there is room: it was none to whoever was there.
QString between(const ContactBand &band, const ReportContext &context)
{
    constexpr qsizetype most = 3;
    if (band.between.isEmpty())
        return {};
    QStringList titles;
    for (const QString &id : band.between.first(std::min(most, band.between.size())))
        titles.append(context.title(*context.workbook().events.find(id)));
    //: After a sentence about a time without contacts; %1 lists what happened then
    const QString sentence =
        context.say(QT_TRANSLATE_NOOP("Report", "In between: %1.")).arg(titles.join(QStringLiteral("; ")));
    const qsizetype more = band.between.size() - titles.size();
    return more == 0 ? sentence
                     : context.sentences({sentence, context.say(QT_TRANSLATE_N_NOOP("Report", "%n more stand(s) in the "
                                                                                              "table of all events."),
                                                                int(more))});
}

QString bandSentence(const ContactBand &band, const ReportContext &context)
{
    const QString first = context.date(band.first);
    const QString last = context.date(band.last);
    switch (band.kind) {
    case ContactBand::SalesOnly:
        return context.sentences(
            {context
                 .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only contacts by Sales are recorded: %n day(s)."),
                      int(band.days))
                 .arg(first, last),
             context.say(QT_TRANSLATE_N_NOOP("Report", "%n contact(s) by Sales, none by Operations."), band.contacts)});
    case ContactBand::OperationsOnly:
        return context.sentences(
            {context
                 .say(QT_TRANSLATE_N_NOOP("Report",
                                          "From %1 to %2 only contacts by Operations are recorded: %n day(s)."),
                      int(band.days))
                 .arg(first, last),
             context.say(QT_TRANSLATE_N_NOOP("Report", "%n contact(s) by Operations, none by Sales."), band.contacts)});
    case ContactBand::Silence:
        break;
    }
    return context.sentences(
        {context
             .say(QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 no meeting, call or email is recorded: %n day(s)."),
                  int(band.days))
             .arg(first, last),
         band.exact ? QString() : context.say(QT_TRANSLATE_NOOP("Report", "It may have been longer.")),
         between(band, context)});
}

} // namespace

Blocks timelineSection(const ReportContext &context)
{
    TimelineFigure figure = timelineFigureWithLastDays(context);
    if (figure.events.empty())
        return {};
    Blocks blocks;
    const auto undated =
        std::ranges::count_if(timelineEntries(context), [](const TimelineEntry &entry) { return entry.at.isNull(); });
    QStringList sentences{
        context.say(QT_TRANSLATE_NOOP("Report", "What came from them stands above the axis, what came from us below "
                                                "it. An event without a label carries its number in the table of all "
                                                "events.")),
        context.say(QT_TRANSLATE_NOOP("Report", "A range such as 12–15 stands for the numbers within it on that "
                                                "side."))};
    if (undated > 0)
        sentences += context.say(
            QT_TRANSLATE_N_NOOP("Report", "%n event(s) without a date stand(s) in that table only."), int(undated));
    blocks.emplace_back(Paragraph{plainRuns(context.sentences(sentences))});
    blocks.emplace_back(std::move(figure));
    BulletList bands;
    const ToldBands told = toldBands(context.workbook(), context.today());
    for (const ContactBand &band : told.bands)
        bands.items.push_back(plainRuns(bandSentence(band, context)));
    if (told.others > 0)
        bands.items.push_back({mutedRun(context.say(
            QT_TRANSLATE_N_NOOP("Report", "%n shorter stretch(es) of the kind are not listed."), told.others))});
    if (!bands.items.empty())
        blocks.emplace_back(std::move(bands));
    return blocks;
}

} // namespace straw
