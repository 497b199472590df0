#include "core/report/sections/sections.h"

#include "core/guide/permission.h"
#include "core/guide/triedalready.h"
#include "core/insight/reaching.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/decisionsteps.h"
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
    const QString which = numberOrTitle(event, context), means = context.label("means", attempt.means);
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
                           //: The means of which no attempt tells; more may have been done than is entered as one
                           : context.say(QT_TRANSLATE_NOOP("Report", "No attempt is recorded by these means: %1"),
                                         {means.join(u", "_s)});
}

/// By which channel, to whom, and with which message.
Runs reached(const ReachingTry &tried, const ReportContext &context)
{
    const Outreach &outreach = *tried.outreach;
    QString to = context.personWithTitle(outreach.toId), from = context.person(outreach.fromId), unexpected;
    if (!to.isEmpty())
        //: About a try to reach somebody; %1 is that person
        to = context.say(QT_TRANSLATE_NOOP("Report", "to %1"), {to});
    if (!from.isEmpty())
        //: About a try to reach somebody; %1 is who tried
        from = context.say(QT_TRANSLATE_NOOP("Report", "by %1"), {from});
    if (outreach.unexpected.value_or(false))
        //: About a try to reach somebody: a move that they would not expect
        unexpected = context.say(QT_TRANSLATE_NOOP("Report", "unexpected"));
    const QString how = context.joined({context.label("channel", outreach.channel), to, from, unexpected});
    return twoLines(context.joined({numberOrTitle(*tried.event, context), how}), outreach.angle.trimmed());
}

ReportTable reachingOut(const std::vector<ReachingTry> &tries, const ReportContext &context)
{
    ReportTable table;
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 1.6, true},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What was tried")), ReportTable::Align::Left, 5},
                     //: Column heading: of tries to reach somebody who does not answer
                     {context.say(QT_TRANSLATE_NOOP("Report", "What came back")), ReportTable::Align::Left, 4},
                     {context.say(QT_TRANSLATE_NOOP("Report", "Cost")), ReportTable::Align::Right, 1.6, true}};
    for (const ReachingTry &tried : tries) {
        const Edtf &next = tried.outreach->nextOn;
        QString again;
        const Snapshot &workbook = context.workbook();
        if (!next.isNull() && isHeldBack(tried.outreach->id, towards(*tried.outreach, workbook), workbook))
            //: About the next try to reach somebody who does not want to be contacted
            again = context.say(QT_TRANSLATE_NOOP("Report", "held back"));
        else if (!next.isNull())
            //: About a try to reach somebody; %1 is the date of the next one
            again = context.say(QT_TRANSLATE_NOOP("Report", "Next: %1"),
                                {context.due(Due::Outreach, tried.outreach->id, context.date(next))});
        ReportTable::Row row;
        row.cells = {plainRuns(context.date(tried.event->at)), reached(tried, context),
                     twoLines(tried.outreach->result.trimmed(), again),
                     plainRuns(context.roundMoney(tried.outreach->costMinor))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How often, at what price, and how it was stopped and taken up again.
Facts reachingInShort(const std::vector<ReachingTry> &tries, const ReportContext &context)
{
    qint64 cost = 0, unexpected = 0;
    bool overflows = false;
    for (const ReachingTry &tried : tries) {
        overflows = qAddOverflow(cost, tried.outreach->costMinor.value_or(0), &cost) || overflows;
        unexpected += tried.outreach->unexpected.value_or(false);
    }
    const auto count = [&](qint64 number) { return number > 0 ? context.locale().toString(number) : QString(); };
    Facts facts;
    //: Label of a number: how often somebody was tried who did not answer
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Tries")), count(qint64(tries.size())));
    //: Label of a number: of tries to reach somebody, those that they would not expect
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Unexpected ones")), count(unexpected));
    //: Label of an amount: of tries to reach somebody
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Cost of the tries")),
            cost == 0 || overflows ? QString() : context.roundMoney(cost));
    addFact(facts, context.columnLabel("decision", "reach_stop_on"),
            context.date(context.workbook().decision.reachStopOn));
    std::vector<Runs> steps = stepsOfTrying(context);
    //: Label: that reaching out to somebody was stopped, or taken up again, and why
    const QString stand = context.say(QT_TRANSLATE_NOOP("Report", "Where it stands"));
    if (steps.size() == 1)
        facts.facts.push_back({stand, std::move(steps.front()), {}});
    else if (!steps.empty())
        facts.facts.push_back({stand, {}, std::move(steps)});
    return facts;
}

void addReachingOut(Blocks &blocks, const ReportContext &context)
{
    const std::vector<ReachingTry> tries = reachingTries(context.workbook());
    Facts inShort = reachingInShort(tries, context);
    if (inShort.facts.empty())
        return;
    //: Heading: what was done to reach somebody who did not answer
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "Reaching out"))));
    blocks.emplace_back(std::move(inShort));
    if (context.isFor(Edition::Internal) && !tries.empty())
        blocks.emplace_back(reachingOut(tries, context));
}

} // namespace

Blocks attemptsAppendix(const ReportContext &context)
{
    Blocks blocks;
    if (ReportTable table = attempts(context); !table.rows.empty()) {
        blocks.emplace_back(std::move(table));
        if (const QString means = notTried(context); !means.isEmpty() && context.isFor(Edition::Internal))
            blocks.emplace_back(Paragraph{{mutedRun(means)}});
    }
    addReachingOut(blocks, context);
    return blocks;
}

} // namespace straw
