#include "core/report/sections/firstpagefacts.h"

#include "core/insight/metrics.h"
#include "core/insight/warningsigns.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/saidandbelieved.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString finalStraw(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const Event *straw = workbook.events.find(workbook.workbook.finalStrawId);
    if (!straw) {
        const QString reason = context.because(u"final_straw"_s);
        return reason.isEmpty() ? QString()
                                : context.say(QT_TRANSLATE_NOOP("Report", "None stands out, because: %1")).arg(reason);
    }
    return context.joined({context.title(*straw), context.date(straw->at), processText(*straw, context)});
}

/// Whether the customer was heard; talks with our own colleagues are not counted.
QString customerAsked(const ReportContext &context)
{
    int held = 0, refused = 0, ahead = 0, late = 0;
    for (const Interview &interview : context.workbook().interviews) {
        if (interview.kind == u"internal")
            continue;
        held += interview.status == u"held";
        refused += interview.status == u"declined" || interview.status == u"no_reply";
        if (interview.status == u"planned" || interview.status == u"asked") {
            const bool isLate = !interview.plannedOn.isNull() && interview.plannedOn.last() < context.today();
            ++(isLate ? late : ahead);
        }
    }
    QStringList parts;
    const QString reason = context.because(u"customer_asked"_s);
    if (held > 0)
        parts.append(context.say(QT_TRANSLATE_N_NOOP("Report", "Yes, in %n interview(s)"), held));
    else if (!reason.isEmpty())
        //: Whether the customer was asked; %1 is a reason
        parts.append(context.say(QT_TRANSLATE_NOOP("Report", "No, because: %1")).arg(reason));
    else
        //: Whether the customer was asked
        parts.append(context.say(QT_TRANSLATE_NOOP("Report", "Not yet")));
    if (refused > 0)
        parts.append(context.say(QT_TRANSLATE_N_NOOP("Report", "%n declined or not answered"), refused));
    if (ahead > 0)
        parts.append(context.say(QT_TRANSLATE_N_NOOP("Report", "%n still to come"), ahead));
    if (late > 0)
        //: How many interviews
        parts.append(context.say(QT_TRANSLATE_N_NOOP("Report", "%n planned and not held"), late));
    return context.joined(parts);
}

/// Until the contract ends, or since it did.
QString timeLeft(const ReportContext &context)
{
    const Edtf &end = context.workbook().account.endOn;
    const Metric left = metric(Metric::DaysLeft, context.workbook(), context.today());
    if (left.value.isKnown())
        return context.say(QT_TRANSLATE_NOOP("Report", "%1, until the contract ends on %2"))
            .arg(context.value(left), context.date(end));
    if (left.value.state != Measure::Over)
        return {};
    const auto since = daysBetween(end, Edtf::day(context.today()));
    //: %1 is a date
    const QString ended =
        context.say(QT_TRANSLATE_NOOP("Report", "None: the contract ended on %1")).arg(context.date(end));
    return since && since->exact && since->least == since->most
               ? context.joined({ended, context.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s) ago"), int(since->most))})
               : ended;
}

/// A known issue that is older than the first sign that could be read.
QString knownBefore(const ReportContext &context)
{
    const std::optional<KnownEarlier> known = knownEarlier(context.workbook());
    if (!known)
        return {};
    const auto days = [&](qint64 count) {
        //: Part of a sentence about how much earlier something was known
        return context.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), int(count));
    };
    return context
        .say(QT_TRANSLATE_NOOP("Report", "The issue behind it had been known since %1: at least %2 before the notice, "
                                         "and %3 before that sign."))
        .arg(context.date(context.workbook().account.knownIssueSince), days(known->beforeNotice),
             days(known->beforeSign));
}

/// Whether it could have been avoided by what we hold to be the main cause, and until when: the
/// window is open from the first readable sign to the notice.
QString window(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    QStringList sentences;
    if (const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId))
        sentences.append(avoidable(*main, context));
    const Metric lead = metric(Metric::WarningLeadTime, workbook, context.today());
    if (lead.value.isKnown()) {
        sentences.append(
            context
                .say(QT_TRANSLATE_NOOP("Report", "The window closed with the notice. The first sign that we "
                                                 "could have read came %1 before it, on %2."))
                .arg(context.value(lead), context.date(firstReadableSign(workbook).date)));
        const Metric reaction = metric(Metric::ReactionTime, workbook, context.today());
        if (reaction.value.isKnown())
            //: %1 is a number of days with its word
            sentences.append(
                context.say(QT_TRANSLATE_NOOP("Report", "We acted after %1.")).arg(context.value(reaction)));
        else if (std::ranges::none_of(signChains(workbook),
                                      [](const SignChain &chain) { return chain.reached >= SignChain::Acted; }))
            sentences.append(context.say(QT_TRANSLATE_NOOP("Report", "No act on it is recorded.")));
        sentences.append(knownBefore(context)); // of "that sign"
    }
    return context.sentences(sentences);
}

QString reviewState(const ReportContext &context)
{
    for (const Review &review : context.workbook().reviews) {
        if (review.state == u"approved")
            //: A sentence; %1 is one or more people
            return context.say(QT_TRANSLATE_NOOP("Report", "Reviewed by %1."))
                .arg(context.joined({context.person(review.personId), context.date(review.on)}));
    }
    return context.say(QT_TRANSLATE_NOOP("Report", "Not reviewed yet."));
}

} // namespace

Facts firstPageFacts(const ReportContext &context)
{
    const Workbook &head = context.workbook().workbook;
    Facts facts;
    //: Label: the event that tipped it. The name of the program; use the saying of your language
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Final straw")), finalStraw(context));
    //: Label: whether the customer was asked
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Customer asked")), customerAsked(context));
    //: Label: how much the cancellation surprised us
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Surprise")),
            context.label("surprise", context.workbook().account.surprise));
    //: Label: until the contract ends
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Time left")), timeLeft(context));
    //: Label: whether the loss could have been avoided
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Avoidable")), window(context));
    //: Label: whose failure it was, if anybody's
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Verdict")),
            context.joined({verdictText(head.verdict, context), head.verdictSentence}));
    return facts;
}

QString firstPageBasis(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const auto held = std::count_if(workbook.interviews.begin(), workbook.interviews.end(),
                                    [](const Interview &interview) { return interview.status == u"held"; });
    QStringList sentences;
    sentences.append(
        //: What the report rests on; numbers of interviews, notes and events with their words
        context.say(QT_TRANSLATE_NOOP("Report", "Basis: %1, %2, %3."))
            .arg(context.say(/*: Part of “Basis: ...” */ QT_TRANSLATE_N_NOOP("Report", "%n interview(s)"), int(held)),
                 //: Part of “Basis: ...”
                 context.say(QT_TRANSLATE_N_NOOP("Report", "%n note(s)"), int(workbook.lines.size())),
                 //: Part of “Basis: ...”
                 context.say(QT_TRANSLATE_N_NOOP("Report", "%n event(s)"), int(workbook.events.size()))));
    const Metric evidence = metric(Metric::EvidenceShare, workbook, context.today());
    if (evidence.whole > 0)
        sentences.append(context.say(QT_TRANSLATE_NOOP("Report", "Claimed causes without evidence: %1 of %2."))
                             .arg(context.locale().toString(evidence.whole - evidence.part),
                                  context.locale().toString(evidence.whole)));
    sentences.append(reviewState(context));
    sentences.append(
        //: %1 is the date of the report
        context.say(QT_TRANSLATE_NOOP("Report", "As of %1.")).arg(context.date(context.today())));
    return sentences.join(u' ');
}

} // namespace straw
