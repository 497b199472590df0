#include "core/report/sections/sections.h"

#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/quotes.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

Blocks voiceSection(const ReportContext &context)
{
    Blocks blocks;
    const QString notAsked = context.because(u"customer_asked"_s);
    if (!notAsked.isEmpty())
        blocks.emplace_back(Paragraph{plainRuns(
            context.say(QT_TRANSLATE_NOOP("Report", "The customer was not asked, because: %1"), {notAsked}))});
    const Quotes quotes = quotesOf(context);
    for (Block &quote : quoteBlocks(quotes.told, context))
        blocks.push_back(std::move(quote));
    if (!quotes.others.empty())
        blocks.emplace_back(
            Paragraph{{toldRun({{.kind = Claim::FurtherQuotes, .count = qint64(quotes.others.size())}}, context)}});
    return blocks;
}

} // namespace straw
