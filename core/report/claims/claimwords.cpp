#include "core/report/claims/claimwords.h"

#include "core/report/claims/savewords.h"
#include "core/report/parts/citations.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 80; // letters within a sentence

/// "176 days", "21 to 24 days", "about 51 days".
QString daysText(const Claim::Days &days, const ReportContext &context)
{
    Metric metric;
    metric.value = {Measure::Known, days.least, days.most, days.exact};
    return context.value(metric);
}

/// As part of a sentence about how much earlier something was known.
QString countedDays(qint64 days, const ReportContext &context)
{
    //: Part of a sentence about how much earlier something was known
    return context.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), int(days));
}

QString customerFor(const Claim::Days &days, const ReportContext &context)
{
    Metric metric;
    metric.kind = Metric::TenureToNotice;
    metric.value = {Measure::Known, days.least, days.most, days.exact};
    const QString months = context.months(metric);
    if (months.isEmpty())
        //: %1 is a number of days with its word
        return context.say(QT_TRANSLATE_NOOP("Report", "They had been a customer for %1."), {context.value(metric)});
    //: %1 is a number of months, %2 a number of days, both with their word
    return context.say(QT_TRANSLATE_NOOP("Report", "They had been a customer for %1 (%2)."),
                       {months, context.value(metric)});
}

QString held(const Claim &claim, const ReportContext &context)
{
    if (claim.confidence.isEmpty())
        //: %1 is a kind of cause, as the list of causes names it
        return context.say(QT_TRANSLATE_NOOP("Report", "What we hold to be the main cause: %1."), {claim.by.value(0)});
    //: %1 is a kind of cause, as the list of causes names it; %2 is low, medium or high
    return context.say(QT_TRANSLATE_NOOP("Report", "What we hold to be the main cause: %1 (confidence: %2)."),
                       {claim.by.value(0), context.label("confidence", claim.confidence)});
}

QString supported(const Claim &claim, const ReportContext &context)
{
    if (claim.count + claim.of == 0)
        return context.say(QT_TRANSLATE_NOOP("Report", "No evidence is recorded for it yet."));
    return context.say(QT_TRANSLATE_NOOP("Report", "Evidence for it: %1, against it: %2."),
                       {context.locale().toString(claim.count), context.locale().toString(claim.of)});
}

QString windowClosed(const Claim &claim, const ReportContext &context)
{
    return context.say(
        QT_TRANSLATE_NOOP("Report", "The window to prevent it closed with the notice. The first sign that we could "
                                    "have read came %1 before it, %2."),
        {daysText(*claim.days, context), context.when(claim.from)});
}

QString knownEarlier(const Claim &claim, const ReportContext &context)
{
    return context.say(
        QT_TRANSLATE_NOOP("Report", "The issue behind it had been known since %1: at least %2 before "
                                    "the notice, and %3 before that sign."),
        {context.date(claim.from), countedDays(claim.days->least, context), countedDays(claim.count, context)});
}

QString ended(const Claim &claim, const ReportContext &context)
{
    const QString when = context.when(claim.to);
    if (!claim.days)
        //: %1 is a date with its preposition, such as “on 30 Apr 2026”
        return context.say(QT_TRANSLATE_NOOP("Report", "The contract ended %1."), {when});
    //: %1 is a date with its preposition, such as “on 30 Apr 2026”
    return Texts::filled(
        context.say(QT_TRANSLATE_N_NOOP("Report", "The contract ended %1, %n day(s) ago."), int(claim.days->least)),
        {when});
}

/// To the customer, of what concerns them; empty for every other claim.
QString toThem(const Claim &claim, const ReportContext &context)
{
    switch (claim.kind) {
    case Claim::GaveNotice:
        //: To the customer; %1 is a date with its preposition
        return context.say(QT_TRANSLATE_NOOP("Report", "You gave notice %1."), {context.when(claim.from)});
    case Claim::ContractEnded:
        //: To the customer; %1 is a date with its preposition
        return context.say(QT_TRANSLATE_NOOP("Report", "Our contract ended %1."), {context.when(claim.to)});
    case Claim::DaysLeft:
        //: To the customer; %1 is a date
        return context.say(QT_TRANSLATE_NOOP("Report", "Our contract runs until %1."), {context.date(claim.to)});
    default:
        return {};
    }
}

QString overdue(const Claim &claim, const ReportContext &context)
{
    const QString days = context.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), int(claim.of));
    QString what;
    for (const Due &due : context.due()) {
        if (due.id == claim.about && due.overdue)
            what = shortened(dueText(due, context.texts()), mostOfTitle);
    }
    return Texts::filled(
        //: How many actions, promises and the like should be done by now; %1 is a number of days with its word, %2 the
        //: first of them
        context.say(QT_TRANSLATE_N_NOOP("Report", "%n thing(s) should have been done by now, overdue by up to %1. The "
                                                  "oldest is “%2”."),
                    int(claim.count)),
        {days, what});
}

QString customersAtRisk(const Claim &claim, const ReportContext &context)
{
    const QString others = context.say(
        QT_TRANSLATE_N_NOOP("Report", "%n other customer(s) may leave for the same causes."), int(claim.count));
    if (!claim.amount)
        return others;
    QString paid;
    if (claim.of < claim.count)
        //: About other customers; %1 is an amount of money
        paid =
            context.say(QT_TRANSLATE_N_NOOP("Report", "The annual revenue of %n of them is known: %1."), int(claim.of));
    else if (claim.count == 1)
        //: About another customer; %1 is an amount of money
        paid = context.say(QT_TRANSLATE_NOOP("Report", "They pay %1 a year."));
    else
        //: About other customers; %1 is an amount of money
        paid = context.say(QT_TRANSLATE_NOOP("Report", "Together they pay %1 a year."));
    return context.sentences({others, Texts::filled(paid, {context.roundMoney(claim.amount)})});
}

/// The attempt by its number: its words stand where it is told.
QString triedBefore(const Claim &claim, const ReportContext &context)
{
    const Attempt *attempt = context.workbook().attempts.find(claim.by.value(0));
    const Event *event = context.workbook().events.find(claim.by.value(0));
    if (!attempt || !event)
        return {};
    const QString result = context.label("attempt_result", attempt->result);
    if (!claim.amount)
        //: About something that was tried before; %1 is what was tried, mostly by its number and day, %2 what came of
        //: it
        return context.say(QT_TRANSLATE_NOOP("Report", "%1: %2."), {numberAndDay(*event, context), result});
    //: About something that was tried before; %1 is what was tried, mostly by its number and day, %2 what came of it,
    //: %3 an amount of money
    return context.say(QT_TRANSLATE_NOOP("Report", "%1: %2. It cost %3."),
                       {numberAndDay(*event, context), result, context.roundMoney(claim.amount)});
}

QString decisions(const Claim &claim, const ReportContext &context)
{
    const QString asked =
        context.say(QT_TRANSLATE_N_NOOP("Report", "%n decision(s) are asked of you, below."), int(claim.count));
    if (!claim.amount)
        return asked;
    QString price;
    if (claim.of < claim.count)
        //: About decisions; %1 is an amount of money
        price = context.say(QT_TRANSLATE_N_NOOP("Report", "The price of %n of them is known: %1."), int(claim.of));
    else if (claim.count == 1)
        //: About a decision; %1 is an amount of money
        price = context.say(QT_TRANSLATE_NOOP("Report", "It costs %1."));
    else
        //: About decisions; %1 is an amount of money
        price = context.say(QT_TRANSLATE_NOOP("Report", "Together they cost %1."));
    return context.sentences({asked, Texts::filled(price, {context.roundMoney(claim.amount)})});
}

QString oneSided(const Claim &claim, const ReportContext &context)
{
    const QStringList dates = {context.date(claim.from), context.date(claim.to)};
    const bool bySales = claim.kind == Claim::SalesOnly;
    const char *const stretch =
        bySales ? QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only contacts by Sales are recorded: %n day(s).")
                : QT_TRANSLATE_N_NOOP("Report", "From %1 to %2 only contacts by Operations are recorded: %n day(s).");
    const char *const contacts = bySales ? QT_TRANSLATE_N_NOOP("Report", "%n contact(s) by Sales, none by Operations.")
                                         : QT_TRANSLATE_N_NOOP("Report", "%n contact(s) by Operations, none by Sales.");
    return context.sentences(
        {Texts::filled(context.say(stretch, int(claim.days->least)), dates), context.say(contacts, int(claim.count))});
}

QString noContact(const Claim &claim, const ReportContext &context)
{
    return context.sentences(
        {Texts::filled(context.say(QT_TRANSLATE_N_NOOP(
                                       "Report", "From %1 to %2 no meeting, call or email is recorded: %n day(s)."),
                                   int(claim.days->least)),
                       {context.date(claim.from), context.date(claim.to)}),
         claim.exact ? QString() : context.say(QT_TRANSLATE_NOOP("Report", "It may have been longer."))});
}

/// What happened in a stretch, as far as there is room: it was no silence to whoever was there.
QString inBetween(const Claim &claim, const ReportContext &context)
{
    QStringList titles;
    for (const QString &id : claim.by) {
        if (const Event *event = context.workbook().events.find(id))
            titles.append(context.title(*event));
    }
    //: After a sentence about a time without contacts; %1 lists what happened then
    const QString sentence =
        context.say(QT_TRANSLATE_NOOP("Report", "In between: %1."), {Texts::joined(titles, QStringLiteral("; "))});
    return claim.count == 0
               ? sentence
               : context.sentences({sentence, context.say(QT_TRANSLATE_N_NOOP("Report", "%n more stand(s) in the "
                                                                                        "table of all events."),
                                                          int(claim.count))});
}

} // namespace

QString wordsOf(const Claim &claim, const ReportContext &context)
{
    if (context.isFor(Edition::Customer)) {
        if (const QString words = toThem(claim, context); !words.isEmpty())
            return words;
    }
    const auto counted = [&](const char *source) { return context.say(source, int(claim.count)); };
    const auto number = [&](qint64 value) { return context.locale().toString(value); };
    switch (claim.kind) {
    case Claim::GaveNotice:
        //: %1 is the customer, %2 a date with its preposition, such as “on 10 Mar 2026”
        return context.say(QT_TRANSLATE_NOOP("Report", "%1 gave notice %2."),
                           {claim.by.value(0), context.when(claim.from)});
    case Claim::ContractEnded:
        return ended(claim, context);
    case Claim::CustomerFor:
        return customerFor(*claim.days, context);
    case Claim::PaidAYear:
        //: %1 is an amount of money
        return context.say(QT_TRANSLATE_NOOP("Report", "The account was worth %1 a year."),
                           {context.roundMoney(claim.amount)});
    case Claim::ShareOfBook:
        return context.say(
            //: %1 is a number with two decimals, %2 an amount of money
            QT_TRANSLATE_NOOP("Report", "That is %1 percentage points of the gross retention of a book of %2."),
            {context.locale().toString(double(claim.count) / 100, 'f', 2), context.roundMoney(claim.amount)});
    case Claim::NamedAsReason:
        //: %1 lists kinds of reasons, as the list of causes names them
        return context.say(QT_TRANSLATE_NOOP("Report", "The kind of reason that they gave: %1."),
                           {Texts::joined(claim.by, QStringLiteral(", "))});
    case Claim::HeldForCause:
        return held(claim, context);
    case Claim::Supported:
        return supported(claim, context);
    case Claim::WindowClosed:
        return windowClosed(claim, context);
    case Claim::ActedAfter:
        //: %1 is a number of days with its word
        return context.say(QT_TRANSLATE_NOOP("Report", "We acted after %1."), {daysText(*claim.days, context)});
    case Claim::NoActRecorded:
        return context.say(QT_TRANSLATE_NOOP("Report", "No act on it is recorded."));
    case Claim::KnownEarlier:
        return knownEarlier(claim, context);
    case Claim::DaysLeft:
        return context.say(QT_TRANSLATE_NOOP("Report", "%1 are left, until the contract ends %2."),
                           {daysText(*claim.days, context), context.when(claim.to)});
    case Claim::OthersAtRisk:
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n cause(s) may concern other customers, too."));
    case Claim::CustomersAtRisk:
        return customersAtRisk(claim, context);
    case Claim::Overdue:
        return overdue(claim, context);
    case Claim::TriedBefore:
        return triedBefore(claim, context);
    case Claim::DecisionsWanted:
        return decisions(claim, context);
    case Claim::Decided:
    case Claim::Undecided:
    case Claim::SaveStopped:
    case Claim::OnTheCard:
    case Claim::OpenOnTheCard:
        return saveWords(claim, context);
    case Claim::SalesOnly:
    case Claim::OperationsOnly:
        return oneSided(claim, context);
    case Claim::NoContact:
        return noContact(claim, context);
    case Claim::InBetween:
        return inBetween(claim, context);
    case Claim::MoreStretches:
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n shorter stretch(es) of the kind are not listed."));
    case Claim::InterviewsHeld:
        return counted(QT_TRANSLATE_N_NOOP("Report", "Yes, in %n interview(s)"));
    case Claim::InterviewsRefused:
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n declined or not answered"));
    case Claim::InterviewsAhead:
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n still to come"));
    case Claim::InterviewsMissed:
        //: How many interviews
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n planned and not held"));
    case Claim::BasisInterviews:
        //: Part of “Basis: ...”
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n interview(s)"));
    case Claim::BasisNotes:
        //: Part of “Basis: ...”
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n note(s)"));
    case Claim::BasisEvents:
        //: Part of “Basis: ...”
        return counted(QT_TRANSLATE_N_NOOP("Report", "%n event(s)"));
    case Claim::Unproven:
        return context.say(QT_TRANSLATE_NOOP("Report", "Claimed causes without evidence: %1 of %2."),
                           {number(claim.count), number(claim.of)});
    case Claim::FurtherQuotes:
        return context.isFor(Edition::Internal) && context.hasAppendix()
                   ? counted(QT_TRANSLATE_N_NOOP("Report", "%n more quote(s) stand in the appendix."))
                   : counted(QT_TRANSLATE_N_NOOP("Report", "%n more quote(s) stand in the whole report for our team."));
    case Claim::LatestEvents:
        return context.say(QT_TRANSLATE_NOOP("Report", "The latest %1 of %2 events are listed."),
                           {number(claim.count), number(claim.of)});
    }
    return {};
}

Run toldRun(const Claims &claims, const ReportContext &context)
{
    QStringList sentences;
    for (const Claim &claim : claims)
        sentences.append(wordsOf(claim, context));
    Run run;
    run.text = context.sentences(sentences);
    run.claims = std::make_shared<const Claims>(claims);
    return run;
}

} // namespace straw
