#include "core/report/sections/sections.h"

#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/timelineentries.h"

#include <QCoreApplication>

namespace straw {

void addStretches(Blocks &blocks, const ReportContext &context)
{
    BulletList stretches;
    for (const Claims &claims : stretchClaims(context))
        stretches.items.push_back({toldRun(claims, context)});
    if (!stretches.items.empty())
        blocks.emplace_back(std::move(stretches));
}

Blocks timelineSection(const ReportContext &context)
{
    TimelineFigure figure = timelineFigureWithLastDays(context);
    if (figure.events.empty())
        return {};
    Blocks blocks;
    QStringList sentences{context.say(
        QT_TRANSLATE_NOOP("Report", "What came from them stands above the axis, what came from us below it."))};
    if (context.hasAppendix()) {
        const qsizetype undated = context.index().events() - qsizetype(figure.events.size());
        sentences += context.say(QT_TRANSLATE_NOOP("Report", "An event without a label carries its number in the "
                                                             "table of all events; a range, all of them."));
        if (qsizetype(figure.events.size()) > ReportOptions::mostEvents && !context.options().wholeAppendix)
            sentences += context.say(
                QT_TRANSLATE_NOOP("Report", "The appendix has the latest part of that table, the workbook all of it."));
        if (undated > 0)
            sentences += context.say(
                QT_TRANSLATE_N_NOOP("Report", "%n event(s) without a date stand(s) in that table only."), int(undated));
    } else {
        sentences += context.say(QT_TRANSLATE_NOOP("Report", "Events without a label are numbered in the order of "
                                                             "time."));
    }
    blocks.emplace_back(Paragraph{plainRuns(context.sentences(sentences))});
    if (!context.hasAppendix())
        addStretches(blocks, context);
    blocks.emplace_back(std::move(figure));
    return blocks;
}

} // namespace straw
