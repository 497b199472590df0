#include "core/report/sections/sections.h"

#include "core/guide/customersvoice.h"
#include "core/insight/causefindings.h"
#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/causefigure.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/evidencetext.h"
#include "core/report/parts/saidandbelieved.h"
#include "core/report/parts/turningpoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// All evidence of one stance, numbered, in order of time: what it shows, and where that is from.
void addEvidence(Facts &facts, const QString &label, const Cause &cause, bool against, const ReportContext &context)
{
    Facts::Fact fact{label, {}, {}};
    for (const Evidence *evidence : context.evidenceOf(cause.id)) {
        if ((evidence->stance == u"against") != against)
            continue;
        if (Runs runs = evidenceRuns(*evidence, context); !runs.empty())
            fact.items.push_back(std::move(runs));
    }
    if (!fact.items.empty())
        facts.facts.push_back(std::move(fact));
}

/// What they gave as the reason where we see this cause; what others filed as their reason says so.
void addSaid(Facts &facts, const Cause &cause, const ReportContext &context)
{
    Runs said, filed;
    for (const StatedReason &reason : context.workbook().statedReasons) {
        if (reason.causeId != cause.id || reason.text.trimmed().isEmpty())
            continue;
        Runs &runs = isCustomersVoice(reason, context.workbook()) ? said : filed;
        if (!runs.empty())
            runs.push_back({u"\n"_s});
        for (Run &run : twoLines(sayingOf(reason, context), toldOf(reason, context)))
            runs.push_back(std::move(run));
    }
    //: Label: the reason that they gave
    const QString they = context.say(QT_TRANSLATE_NOOP("Report", "They said"));
    if (!said.empty())
        facts.facts.push_back({they, std::move(said), {}});
    if (!filed.empty())
        facts.facts.push_back(
            //: Label: a reason that somebody of ours filed or guessed
            {context.say(QT_TRANSLATE_NOOP("Report", "Filed by us as the reason")), std::move(filed), {}});
}

QString responseTo(const Cause &cause, const ReportContext &context)
{
    QStringList actions;
    for (const ActionCause &link : context.workbook().actionCauses) {
        const Action *action = context.workbook().actions.find(link.actionId);
        if (link.causeId == cause.id && action && action->status != u"dropped")
            actions.append(action->id);
    }
    QString fixed;
    if (!cause.fixedOn.isNull())
        fixed =
            //: About a cause; %1 is the date on which it was put right
            context.say(QT_TRANSLATE_NOOP("Report", "fixed %1"), {context.date(cause.fixedOn)});
    return context.joined(
        {context.label("response", cause.response), cause.responseWhy, fixed, citedActions(actions, context)});
}

/// What the cause is and how sure we are, in one line above everything else that is said of it; its part in the case
/// stands in the picture.
Runs basis(const Cause &cause, const CauseFigure &figure, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const QString family = familyOf(cause, workbook);
    const QString kind = cause.reason.isEmpty() ? family : cause.reason;
    QString weight;
    if (!cause.weight.isEmpty())
        //: About a cause; %1 is slight, some or strong
        weight = context.say(QT_TRANSLATE_NOOP("Report", "Weight: %1"), {context.label("weight", cause.weight)});
    const QString what =
        context.joined({figure.holds(cause.id) ? confidenceOf(cause, context) : basisOf(cause, context), weight,
                        context.label("reason", kind), context.label("side", sideOf(cause, workbook))});
    Runs runs;
    if (!what.isEmpty())
        runs.push_back(mutedRun(what));
    if (context.evidenceOf(cause.id).empty()) { // else it stands below, numbered
        Run support = toldRun({supportOf(cause, workbook)}, context);
        support.style = Run::Muted;
        addApart(runs, u" · "_s, std::move(support));
    }
    return runs;
}

/// A row is called by what stands in it.
QString answeredBy(const QString &avoidable, const QString &response, const ReportContext &context)
{
    if (response.isEmpty())
        //: Label: whether the loss could have been avoided
        return context.say(QT_TRANSLATE_NOOP("Report", "Avoidable"));
    if (avoidable.isEmpty())
        //: Label: what we do about a cause
        return context.say(QT_TRANSLATE_NOOP("Report", "What we do"));
    //: Label: whether the loss could have been avoided, and what we do about its cause
    return context.say(QT_TRANSLATE_NOOP("Report", "Avoidable, what we do"));
}

Facts factsOf(const Cause &cause, const ReportContext &context)
{
    Facts facts;
    addSaid(facts, cause, context);
    //: Label: the evidence that supports a cause
    addEvidence(facts, context.say(QT_TRANSLATE_NOOP("Report", "Supports it")), cause, false, context);
    //: Label: the evidence that contradicts a cause
    addEvidence(facts, context.say(QT_TRANSLATE_NOOP("Report", "Contradicts it")), cause, true, context);
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Would change our mind")), cause.wouldChangeMind);
    if (std::vector<Runs> moments = turningPoints(cause.id, context); !moments.empty())
        //: Label: moments at which another act was possible
        facts.facts.push_back({context.say(QT_TRANSLATE_NOOP("Report", "Turning points")), {}, std::move(moments)});
    const QString response = responseTo(cause, context);
    // What was ruled out is nothing that could have been avoided.
    const QString answer = isClaimed(cause) ? context.sentences(avoidable(cause, context)) : QString();
    addFact(facts, answeredBy(answer, response, context), context.joined({answer, response}));
    return facts;
}

/// What the picture tells already is called by its number there.
QString nameOf(const Cause &cause, const CauseFigure &figure, const ReportContext &context)
{
    return figure.holds(cause.id)
               //: Label; %1 is a number in the picture of causes
               ? context.say(QT_TRANSLATE_NOOP("Report", "Cause %1"), {figure.numberOf(cause.id)})
               : context.title(cause).trimmed();
}

void addCause(Blocks &blocks, const Cause &cause, const CauseFigure &figure, const ReportContext &context)
{
    Facts facts = factsOf(cause, context);
    if (figure.holds(cause.id)) {
        facts.facts.insert(facts.facts.begin(), {nameOf(cause, figure, context), basis(cause, figure, context), {}});
    } else {
        blocks.emplace_back(heading(2, nameOf(cause, figure, context)));
        blocks.emplace_back(Paragraph{basis(cause, figure, context)});
    }
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
}

/// What was ruled out, in short: what contradicts it, what speaks for it all the same.
void addRuledOut(Blocks &blocks, const std::vector<const Cause *> &causes, const CauseFigure &figure,
                 const ReportContext &context)
{
    BulletList list;
    for (const Cause *cause : causes) {
        Runs runs = {strongRun(nameOf(*cause, figure, context)), {u"\n"_s}};
        for (Run &run : basis(*cause, figure, context))
            runs.push_back(std::move(run));
        for (const Facts::Fact &fact : factsOf(*cause, context).facts) {
            QStringList texts;
            if (const QString text = plainText(fact.text); !text.isEmpty())
                texts.append(text);
            for (const Runs &item : fact.items) {
                const QString number = context.locale().toString(texts.size() + 1);
                //: An entry of a numbered list, within a line
                texts.append(fact.items.size() < 2
                                 ? plainText(item)
                                 : context.say(QT_TRANSLATE_NOOP("Report", "%1. %2"), {number, plainText(item)}));
            }
            runs.push_back(
                {u'\n'
                 + context.say(QT_TRANSLATE_NOOP("Report", "%1: %2"), {fact.label, Texts::joined(texts, u"; "_s)})});
        }
        list.items.push_back(std::move(runs));
    }
    //: Heading: the causes that were ruled out
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Ruled out")), std::move(list));
}

/// Reasons that lead to none of our causes.
void addOtherReasons(Blocks &blocks, const ReportContext &context)
{
    BulletList list;
    for (const StatedReason &reason : context.workbook().statedReasons) {
        if (!reason.text.trimmed().isEmpty() && !context.workbook().causes.find(reason.causeId))
            list.items.push_back(
                twoLines(sayingOf(reason, context),
                         context.joined({context.label("reason", reason.reason), toldOf(reason, context)})));
    }
    //: Heading: reasons that were given, besides those that stand with a cause
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Also given as a reason")), std::move(list));
}

} // namespace

namespace {

/// The families that were found, ruled out or not looked at.
void addCoverage(Blocks &blocks, const ReportContext &context)
{
    if (context.workbook().causes.isEmpty() || !context.isFor(Edition::Internal))
        return; // what was withheld would be told as not looked at
    QStringList names[FamilyCoverage::Found + 1];
    for (const FamilyCoverage &coverage : familyCoverage(context.workbook()))
        names[coverage.state].append(context.label("reason", coverage.family));
    BulletList list;
    const auto add = [&](const char *label, FamilyCoverage::State state) {
        if (!names[state].isEmpty())
            list.items.push_back({strongRun(context.say(label)), {u" · "_s + names[state].join(u", "_s)}});
    };
    //: Label: the families of causes in which something was found
    add(QT_TRANSLATE_NOOP("Report", "Found"), FamilyCoverage::Found);
    //: Label: the families of causes that were ruled out
    add(QT_TRANSLATE_NOOP("Report", "Ruled out"), FamilyCoverage::RuledOut);
    add(QT_TRANSLATE_NOOP("Report", "Looked at, not known"), FamilyCoverage::NotKnown);
    //: Label: the families of causes that we suppose played a part, while there is no evidence of any yet
    add(QT_TRANSLATE_NOOP("Report", "Supposed, not looked at yet"), FamilyCoverage::Supposed);
    //: Label: the families of causes that they gave as a reason, behind which we see another cause
    add(QT_TRANSLATE_NOOP("Report", "They named it, another cause lies behind it"), FamilyCoverage::Explained);
    //: Label: the families of causes that they gave as a reason, and that nobody looked at
    add(QT_TRANSLATE_NOOP("Report", "They named it, not looked at"), FamilyCoverage::Named);
    add(QT_TRANSLATE_NOOP("Report", "Not looked at"), FamilyCoverage::NotLookedAt);
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Where we looked")), std::move(list));
}

bool isOnlyRuledOut(const Cause &cause, const ReportContext &context)
{
    return cause.role == u"ruled_out" && cause.id != context.workbook().workbook.mainCauseId;
}

} // namespace

void addWhereWeLooked(Blocks &blocks, const ReportContext &context)
{
    std::vector<const Cause *> ruledOut;
    for (const Cause &cause : context.workbook().causes) {
        if (isOnlyRuledOut(cause, context) && !context.title(cause).isEmpty())
            ruledOut.push_back(&cause);
    }
    // Where the picture is not printed, nothing can be cited from it.
    const bool hasFigure = !context.options().leftOut.contains(u"causes"_s);
    addRuledOut(blocks, ruledOut, hasFigure ? CauseFigure(context) : CauseFigure(), context);
    addCoverage(blocks, context);
}

Blocks causesSection(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    Blocks blocks;
    std::vector<const Cause *> causes;
    for (const Cause &cause : workbook.causes) {
        if (!context.title(cause).isEmpty())
            causes.push_back(&cause);
    }
    // The main cause, then what else the picture shows, what else we claim, and what we ruled out.
    const CauseFigure figure(context);
    std::ranges::stable_sort(causes, {}, [&](const Cause *cause) {
        return cause->id == workbook.workbook.mainCauseId ? 0 : figure.holds(cause->id) ? 1 : isClaimed(*cause) ? 2 : 3;
    });
    figure.addTo(blocks);
    for (const Cause *cause : causes) {
        if (!isOnlyRuledOut(*cause, context))
            addCause(blocks, *cause, figure, context);
    }
    addOtherReasons(blocks, context);
    //: Heading: moments at which another act was possible, of none of the causes
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Other turning points")),
            BulletList{turningPoints({}, context)});
    if (!context.hasAppendix())
        addWhereWeLooked(blocks, context);
    return blocks;
}

} // namespace straw
