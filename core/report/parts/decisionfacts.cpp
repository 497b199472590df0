#include "core/report/parts/decisionfacts.h"

#include "core/insight/decisionstory.h"
#include "core/insight/metrictext.h"
#include "core/insight/savespending.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/decisionsteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString verdict(const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    QString until;
    if (decision.verdict == u"undecided" && !decision.undecidedUntil.isNull())
        //: How long something stays undecided; %1 is a date
        until = context.say(QT_TRANSLATE_NOOP("Report", "until %1"), {context.date(decision.undecidedUntil)});
    QString why;
    if (const DecisionStep *step = stepOfTheDecision(context.workbook()); step && !step->reason.trimmed().isEmpty())
        why = context.say(QT_TRANSLATE_NOOP("Report", "Because: %1"), {step->reason.trimmed()});
    const QString what =
        context.joined({context.label("decision_verdict", decision.verdict), until, context.date(decision.decidedOn),
                        context.personWithTitle(decision.decidedById)});
    return Texts::joined({what, why}, u"\n"_s).trimmed();
}

/// By how much more was spent than was granted.
QString overBudget(const SaveSpending &spending, const ReportContext &context)
{
    const Number &budget = context.workbook().decision.budgetMinor;
    qint64 over = 0;
    if (!budget || *budget < 0 || spending.overflows || qSubOverflow(spending.spent, *budget, &over) || over <= 0)
        return {};
    //: About money that was spent; %1 is an amount
    return context.say(QT_TRANSLATE_NOOP("Report", "%1 over the budget"), {context.roundMoney(over)});
}

QString limits(const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    const SaveSpending spending = saveSpending(context.workbook());
    const Metric spent = metric(Metric::SpentOnSaving, context.workbook(), context.today());
    const bool isMeant = spent.value.state != Measure::NotKnown || decision.budgetMinor;
    QString soFar, without, earlier;
    if (spent.value.state != Measure::NotKnown)
        //: About a budget; %1 is an amount
        soFar = context.say(QT_TRANSLATE_NOOP("Report", "Spent so far: %1"),
                            {spent.value.isKnown() ? context.roundMoney(spent.value.most) : context.value(spent)});
    if (spent.value.state != Measure::NotKnown && spending.withoutAmount > 0)
        //: Of what was spent; %1 is a number
        without = context.say(QT_TRANSLATE_NOOP("Report", "Without an amount: %1"),
                              {context.locale().toString(spending.withoutAmount)});
    if (isMeant && spending.earlier > 0 && !spending.overflows)
        //: What was spent on attempts and on reaching out; %1 is an amount
        earlier = context.say(QT_TRANSLATE_NOOP("Report", "Spent before the decision: %1"),
                              {context.roundMoney(spending.earlier)});
    return context.joined({context.labelled("decision", "budget_minor", context.roundMoney(decision.budgetMinor)),
                           context.labelled("decision", "granted_by_id", context.personWithTitle(decision.grantedById)),
                           soFar, without, overBudget(spending, context), earlier});
}

QString stop(const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    QString passed;
    if (!decision.stopOn.isNull() && decision.stopOn.last() < context.today() && !lastStop(context.workbook())
        && decision.stoppedBecause.trimmed().isEmpty())
        //: About the day on which saving a customer was to be stopped, of which nobody said what happened
        passed = context.say(QT_TRANSLATE_NOOP("Report", "this day has passed"));
    return context.joined({decision.stopSignal, context.labelled("decision", "stop_on", context.date(decision.stopOn)),
                           passed, context.labelled("decision", "stopped_because", decision.stoppedBecause)});
}

/// Left out while nobody has estimated anything.
void addNetValue(Facts &facts, const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    const std::array inputs = {decision.oddsPct, decision.horizonMonths, decision.effortMinor,
                               decision.concessionMinor};
    if (std::ranges::none_of(inputs, &Number::has_value) && decision.estimateById.isEmpty())
        return;
    const Metric value = metric(Metric::NetValueOfSave, context.workbook(), context.today());
    addFact(facts, metricName(value.kind, context.texts()),
            context.joined({context.value(value), context.labelled("decision", "estimate_by_id",
                                                                   context.personWithTitle(decision.estimateById))}));
    // In a row of its own, so that it stays whole where texts are shortened.
    facts.facts.push_back(
        {context.say(QT_TRANSLATE_NOOP("Report", "How it is computed")), {mutedRun(context.formula(value))}, {}});
}

} // namespace

Facts decisionFacts(const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    Facts facts;
    //: Label: what was decided, or that nothing is yet
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Decision")), verdict(context));
    //: Label: of money, within which an account is to be saved
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Limits")), limits(context));
    //: Label: what tells us to stop trying to save an account
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "We stop when")), stop(context));
    addFact(facts, context.columnLabel("decision", "only_we_can"), decision.onlyWeCan);
    addFact(facts, context.columnLabel("decision", "exit_test"), decision.exitTest);
    addNetValue(facts, context);
    return facts;
}

ReportTable keepRegainReplace(const ReportContext &context)
{
    const Decision &decision = context.workbook().decision;
    ReportTable table;
    // What is not known stays open; it is never nothing.
    const QString open = u"–"_s;
    const auto cell = [&](const QString &text) { return text.isEmpty() ? Runs{mutedRun(open)} : plainRuns(text); };
    const auto add = [&](const QString &label, const QStringList &values) {
        if (std::ranges::all_of(values, &QString::isEmpty))
            return;
        ReportTable::Row row{{plainRuns(label)}};
        for (const QString &value : values)
            row.cells.push_back(cell(value));
        table.rows.push_back(std::move(row));
    };
    //: Label of a row of amounts: of keeping, regaining or replacing an account
    add(context.say(QT_TRANSLATE_NOOP("Report", "What it costs")),
        {context.roundMoney(decision.keepMinor), context.roundMoney(decision.regainMinor),
         context.roundMoney(decision.replaceMinor)});
    //: Label of a row of numbers: until an account is replaced
    add(context.say(QT_TRANSLATE_NOOP("Report", "Months that it takes")),
        {QString(), QString(),
         decision.monthsToReplace ? context.locale().toString(*decision.monthsToReplace) : QString()});
    using enum ReportTable::Align;
    //: Column heading: keeping, regaining and replacing an account
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "Compared")), Left, 2},
                     //: Column heading: the account
                     {context.say(QT_TRANSLATE_NOOP("Report", "Keeping them")), Right, 2, true},
                     //: Column heading: the account, after it has left
                     {context.say(QT_TRANSLATE_NOOP("Report", "Regaining them")), Right, 2, true},
                     //: Column heading: the account, by another
                     {context.say(QT_TRANSLATE_NOOP("Report", "Replacing them")), Right, 2, true}};
    return table;
}

} // namespace straw
