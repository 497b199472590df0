#include "core/report/sections/sections.h"

#include "core/guide/triedalready.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// What was tried by which means, and the causes that it was aimed at.
Runs tried(const Attempt &attempt, const Event &event, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    QStringList causes;
    for (const AttemptCause &link : workbook.attemptCauses) {
        const Cause *cause = link.attemptId == attempt.id ? workbook.causes.find(link.causeId) : nullptr;
        if (cause)
            causes.append(causeInShort(*cause, context));
    }
    QString against;
    if (!causes.isEmpty())
        //: About something that was tried; %1 lists the causes that it was aimed at
        against = context.say(QT_TRANSLATE_NOOP("Report", "Against: %1"), {Texts::joined(causes, u"; "_s)});
    // Its words stand in the table of all events.
    const QString which = numberAndDay(event, context), means = context.label("means", attempt.means);
    return means.isEmpty() ? twoLines(which, against) : twoLines(means, context.joined({which, against}));
}

ReportTable attempts(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: the date of something that was tried
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 1.6, true},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What was tried")), ReportTable::Align::Left, 5},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What came of it")), ReportTable::Align::Left, 4},
                     //: Column heading: an amount of money
                     {context.say(QT_TRANSLATE_NOOP("Report", "Cost")), ReportTable::Align::Right, 1.6, true}};
    for (const Event &event : context.workbook().events) {
        const Attempt *attempt = context.workbook().attempts.find(event.id);
        if (!attempt)
            continue;
        ReportTable::Row row;
        row.cells = {plainRuns(context.date(event.at)), tried(*attempt, event, context),
                     twoLines(context.label("attempt_result", attempt->result), attempt->whyNot.trimmed()),
                     plainRuns(context.roundMoney(attempt->costMinor))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString notTried(const ReportContext &context)
{
    QStringList means;
    for (const PickEntry &entry : meansNotTried(context.workbook()))
        means.append(context.label("means", entry.key));
    return means.isEmpty() ? QString()
                           //: The means that nobody has tried yet
                           : context.say(QT_TRANSLATE_NOOP("Report", "Not tried: %1"), {means.join(u", "_s)});
}

} // namespace

Blocks attemptsAppendix(const ReportContext &context)
{
    ReportTable table = attempts(context);
    if (table.rows.empty())
        return {};
    Blocks blocks;
    blocks.emplace_back(std::move(table));
    if (const QString means = notTried(context); !means.isEmpty() && context.isFor(Edition::Internal))
        blocks.emplace_back(Paragraph{{mutedRun(means)}});
    return blocks;
}

} // namespace straw
