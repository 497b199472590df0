#include "core/report/parts/quotes.h"

#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/voices.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace straw {

namespace {

Block quoteOf(const Line &line, const ReportContext &context)
{
    QString point = line.usefulPoint.trimmed();
    if (!point.isEmpty())
        //: Under a quote; %1 is what is useful about it
        point = context.say(QT_TRANSLATE_NOOP("Report", "What it tells us: %1"), {point});
    return Quote{plainRuns(context.quoted(line.text)),
                 ReportContext::joined(
                     {attributionOf(line, context), eventOf(line, context), context.label("tone", line.tone), point})};
}

} // namespace

Quotes quotesOf(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    QSet<QString> isEvidence;
    for (const Evidence &evidence : workbook.evidence)
        isEvidence.insert(evidence.targetId);
    std::vector<const Line *> all;
    for (const Line &line : workbook.lines) {
        if (!isSaidByOurs(line, workbook) && !isWithheld(line) && !line.text.trimmed().isEmpty()
            && !isToldWithTheStraw(line, workbook) && !isToldWithAnswers(line, context))
            all.push_back(&line);
    }
    // What a cause rests on tells most, then what somebody found a point in.
    const auto weight = [&](const Line *line) {
        return (isEvidence.contains(line->id) ? 0 : 2) + (line->usefulPoint.trimmed().isEmpty() ? 1 : 0);
    };
    std::vector<const Line *> ranked = all;
    std::ranges::stable_sort(ranked, {}, weight);
    ranked.resize(std::min(ranked.size(), Quotes::mostTold));
    Quotes quotes;
    for (const Line *line : all)
        (std::ranges::find(ranked, line) != ranked.end() ? quotes.told : quotes.others).push_back(line);
    return quotes;
}

std::vector<Block> quoteBlocks(const std::vector<const Line *> &lines, const ReportContext &context)
{
    std::vector<Block> named, unnamed;
    for (const Line *line : lines)
        (line->quotable == u"named" ? named : unnamed).push_back(quoteOf(*line, context));
    std::ranges::move(unnamed, std::back_inserter(named));
    return named;
}

} // namespace straw
