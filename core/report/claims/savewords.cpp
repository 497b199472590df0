#include "core/report/claims/savewords.h"

#include <QCoreApplication>

namespace straw {

namespace {

/// A verdict as a sentence, with its day and without.
struct Verdict
{
    PickKey<"decision_verdict"> key;
    const char *onADay, *ofNoDay;
};

constexpr Verdict verdicts[] = {
    //: %1 is a date with its preposition, such as “on 24 Mar 2026”
    {"all_out", QT_TRANSLATE_NOOP("Report", "We decided %1 to do whatever it takes to save them."),
     QT_TRANSLATE_NOOP("Report", "We decided to do whatever it takes to save them.")},
    //: %1 is a date with its preposition, such as “on 24 Mar 2026”
    {"within_limits", QT_TRANSLATE_NOOP("Report", "We decided %1 to try to save them within limits."),
     QT_TRANSLATE_NOOP("Report", "We decided to try to save them within limits.")},
    //: %1 is a date with its preposition, such as “on 24 Mar 2026”
    {"let_go", QT_TRANSLATE_NOOP("Report", "We decided %1 to let them go well."),
     QT_TRANSLATE_NOOP("Report", "We decided to let them go well.")},
};

QString decided(const Claim &claim, const ReportContext &context)
{
    const QString key = claim.by.value(0);
    for (const Verdict &verdict : verdicts) {
        if (verdict.key.toString() == key)
            return claim.from.isNull() ? context.say(verdict.ofNoDay)
                                       : context.say(verdict.onADay, {context.when(claim.from)});
    }
    const QString label = context.label("decision_verdict", key);
    return claim.from.isNull()
               //: %1 is what was decided, as the list of decisions names it
               ? context.say(QT_TRANSLATE_NOOP("Report", "Whether to save them is decided: %1."), {label})
               //: %1 is a date with its preposition, %2 what was decided, as the list of decisions names it
               : context.say(QT_TRANSLATE_NOOP("Report", "Whether to save them was decided %1: %2."),
                             {context.when(claim.from), label});
}

QString dayToStop(const Edtf &day, const ReportContext &context)
{
    if (day.isNull())
        return {};
    return day.last() < context.today()
               //: The day until which we meant to try to save the customer; %1 is a date
               ? context.say(QT_TRANSLATE_NOOP("Report", "The day to stop was %1."), {context.date(day)})
               //: The day until which we try to save the customer; %1 is a date
               : context.say(QT_TRANSLATE_NOOP("Report", "The day to stop is %1."), {context.date(day)});
}

} // namespace

QString saveWords(const Claim &claim, const ReportContext &context)
{
    const QString count = context.locale().toString(claim.count), of = context.locale().toString(claim.of);
    switch (claim.kind) {
    case Claim::Decided:
        return context.sentences({decided(claim, context), dayToStop(claim.to, context)});
    case Claim::Undecided:
        return claim.to.isNull()
                   ? context.say(QT_TRANSLATE_NOOP("Report", "It is undecided whether we try to save them."))
                   //: %1 is a date
                   : context.say(QT_TRANSLATE_NOOP("Report", "It is undecided until %1 whether we try to save them."),
                                 {context.date(claim.to)});
    case Claim::SaveStopped:
        return claim.from.isNull() ? context.say(QT_TRANSLATE_NOOP("Report", "The attempt was stopped."))
                                   //: %1 is a date with its preposition, such as “on 24 Mar 2026”
                                   : context.say(QT_TRANSLATE_NOOP("Report", "The attempt was stopped %1."),
                                                 {context.when(claim.from)});
    case Claim::OnTheCard:
        //: Of the criteria of the decision; %1 and %2 are numbers of criteria
        return context.say(QT_TRANSLATE_NOOP("Report", "Criteria that speak for saving them: %1, against it: %2."),
                           {count, of});
    case Claim::OpenOnTheCard:
        if (claim.of == 0)
            //: Of the criteria of the decision; %1 is a number of criteria
            return context.say(QT_TRANSLATE_NOOP("Report", "Not known: %1."), {count});
        if (claim.count == 0)
            //: Of the criteria of the decision; %1 is a number of criteria
            return context.say(QT_TRANSLATE_NOOP("Report", "Not answered: %1."), {of});
        //: Of the criteria of the decision; %1 and %2 are numbers of criteria
        return context.say(QT_TRANSLATE_NOOP("Report", "Not known: %1, not answered: %2."), {count, of});
    default:
        return {};
    }
}

} // namespace straw
