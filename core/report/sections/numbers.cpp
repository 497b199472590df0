#include "core/report/sections/sections.h"

#include "core/guide/stage.h"
#include "core/insight/metrictext.h"
#include "core/insight/scores.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

ReportTable::Row amountRow(const QString &label, const QString &amount, const ReportContext &context)
{
    //: How a figure was computed: it was not
    return tableRow({label, amount, context.say(QT_TRANSLATE_NOOP("Report", "as entered"))});
}

/// How they stood at the notice and before it: each value with its day and its age, without which it misleads.
void addScores(ReportTable &table, const ReportContext &context)
{
    const auto add = [&](const char *name, const ScoreAtNotice &scale, const Score &score) {
        const QString days = context.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), int(score.days));
        const QString age =
            //: How old a value was; %1 is a date, %2 a number of days with its word
            context.say(QT_TRANSLATE_NOOP("Report", "The last value until then, of %1: %2 before the notice"),
                        {context.date(score.at), days});
        table.rows.push_back(
            tableRow({context.say(name, {context.label("scale", scale.scale)}),
                      context.locale().toString(score.number, 'g', QLocale::FloatingPointShortest), age}));
    };
    for (const ScoreAtNotice &scale : scoresAtNotice(context.workbook())) {
        //: Name of a figure; %1 is a scale, such as health or NPS
        add(QT_TRANSLATE_NOOP("Report", "%1 at the notice"), scale, *scale.atNotice);
        if (scale.before)
            //: Name of a figure; %1 is a scale, such as health or NPS
            add(QT_TRANSLATE_NOOP("Report", "%1, 90 days before the notice"), scale, *scale.before);
    }
}

Facts aboutTheAccount(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    Facts facts;
    //: Label: industry, segment and plan of the account
    addFact(
        facts, context.say(QT_TRANSLATE_NOOP("Report", "Customer")),
        context.joined({account.industry, account.segment, account.plan,
                        //: How many users or units the contract is for
                        account.seats ? context.say(QT_TRANSLATE_N_NOOP("Report", "%n seat(s)"), int(*account.seats))
                                      : QString()}));
    //: Label: a person of ours
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Account owner")), context.personWithTitle(account.ownerId));
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "How it ended")),
            context.label("exit_type", account.exitType));
    addFact(facts, context.columnLabel("account", "learned_on"),
            context.joined({context.label("learned_how", account.learnedHow), context.date(account.learnedOn)}));
    if (account.noticeText.trimmed().isEmpty()) // else it stands below it
        addFact(facts, context.columnLabel("account", "notice_from_id"), context.personWithTitle(account.noticeFromId));
    addFact(facts, context.columnLabel("account", "renewal_on"), context.date(account.renewalOn));
    if (account.marginPct)
        addFact(facts, context.columnLabel("account", "margin_pct"), context.locale().toString(*account.marginPct));
    if (account.knownIssue) {
        //: Whether a person took part in the evaluation; whether the issue was known
        QString known = *account.knownIssue
                            ? context.say(QT_TRANSLATE_NOOP("Report", "Yes"))
                            //: Whether a person took part in the evaluation; whether the issue was known
                            : context.say(QT_TRANSLATE_NOOP("Report", "No"));
        if (*account.knownIssue && !account.knownIssueSince.isNull())
            //: Whether the issue was known; %1 is a date
            known =
                context.say(QT_TRANSLATE_NOOP("Report", "Yes, since %1")).arg(context.date(account.knownIssueSince));
        //: Label: whether a known issue led to it
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Known issue")),
                context.joined({known, account.knownIssueRef}));
    }
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Can it be overcome")),
            context.joined({context.label("overcomable", account.overcomable), account.overcomableWhy}));
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "They go to")),
            context.joined(
                {account.competitor, account.rivalRenewalOn.isNull()
                                         ? QString()
                                         : context.say(QT_TRANSLATE_NOOP("Report", "their new contract renews on %1"))
                                               .arg(context.date(account.rivalRenewalOn))}));
    if (facts.facts.empty()) // alone the others say nothing of the account
        return facts;
    addFact(facts, context.columnLabel("workbook", "depth"), context.label("depth", context.workbook().workbook.depth));
    //: Label: where the case stands, such as “notice given”
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Stage")),
            stageText(stageOf(context.workbook(), context.today()), context.texts()));
    return facts;
}

} // namespace

Blocks numbersAppendix(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    ReportTable table;
    table.columns = {//: Column heading: the name of a number or an amount
                     {context.say(QT_TRANSLATE_NOOP("Report", "Figure")), ReportTable::Align::Left, 3},
                     //: Column heading: of a figure
                     {context.say(QT_TRANSLATE_NOOP("Report", "Value")), ReportTable::Align::Right, 2, true},
                     {context.say(QT_TRANSLATE_NOOP("Report", "How it is computed")), ReportTable::Align::Left, 5}};
    const std::pair<const char *, Number> amounts[] = {
        //: Label of an amount: what the account pays in a year
        {QT_TRANSLATE_NOOP("Report", "Annual revenue"), account.arrMinor},
        {QT_TRANSLATE_NOOP("Report", "Revenue so far"), account.realisedMinor},
        {QT_TRANSLATE_NOOP("Report", "Still to come under the contract"), account.remainingMinor}};
    for (const auto &[label, amount] : amounts) {
        if (amount)
            table.rows.push_back(amountRow(context.say(label), context.money(amount), context));
    }
    QStringList unknown;
    for (const Metric &metric : metrics(context.workbook(), context.today())) {
        if (metric.kind == Metric::AgreedToCancelled && account.serviceStartOn.isNull())
            continue; // the tenure tells the same
        const QString name = metricName(metric.kind, context.texts());
        if (metric.value.state == Measure::NotKnown) {
            unknown.append(name);
            continue;
        }
        const bool tenure = metricKind(metric.kind).inMonths && metric.kind != Metric::LastHappyToNotice;
        const QString months = tenure ? context.months(metric) : QString();
        const QString value = context.value(metric);
        table.rows.push_back(
            tableRow({name, months.isEmpty() ? value : value + u'\n' + months, context.formula(metric)}));
    }

    addScores(table, context);

    Blocks blocks;
    if (!table.rows.empty()) {
        blocks.emplace_back(std::move(table));
        if (!unknown.isEmpty())
            blocks.emplace_back(Paragraph{
                {mutedRun(context.say(QT_TRANSLATE_NOOP("Report", "Not known, for want of a date or an amount: %1."))
                              .arg(unknown.join(u", "_s)))}});
    }
    //: Heading
    addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "The account")), aboutTheAccount(context));
    return blocks;
}

} // namespace straw
