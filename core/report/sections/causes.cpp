#include "core/report/sections/sections.h"

#include "core/insight/causefindings.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/saidandbelieved.h"
#include "core/report/parts/voices.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// The record that a piece of evidence points at, as far as it may be printed.
QString targetText(const Evidence &evidence, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    if (const Event *event = workbook.events.find(evidence.targetId))
        return context.joined({context.title(*event), context.date(event->at)});
    if (const Line *line = workbook.lines.find(evidence.targetId))
        return noteAsEvidence(*line, context);
    if (const StatedReason *reason = workbook.statedReasons.find(evidence.targetId))
        return context.joined({context.quoted(reason->text), context.person(reason->personId)});
    if (const Answer *answer = workbook.answers.find(evidence.targetId))
        return context.joined({questionText(answer->promptKey, context), answer->text});
    return {};
}

/// All evidence of one stance, each on lines of its own: what it shows, and where that is from.
void addEvidence(Facts &facts, const QString &label, const Cause &cause, bool against, const ReportContext &context)
{
    Runs runs;
    for (const Evidence &evidence : context.workbook().evidence) {
        if (evidence.causeId != cause.id || (evidence.stance == u"against") != against)
            continue;
        const QString note = evidence.note.trimmed();
        const QString target = targetText(evidence, context);
        if (note.isEmpty() && target.isEmpty())
            continue;
        if (!runs.empty())
            runs.push_back({u"\n"_s, Run::Normal, {}});
        for (Run &run : note.isEmpty() ? plainRuns(target) : twoLines(note, target))
            runs.push_back(std::move(run));
    }
    if (!runs.empty())
        facts.facts.push_back({label, std::move(runs)});
}

QString responseTo(const Cause &cause, const ReportContext &context)
{
    QStringList titles;
    for (const ActionCause &link : context.workbook().actionCauses) {
        const Action *action = context.workbook().actions.find(link.actionId);
        if (link.causeId == cause.id && action && action->status != u"dropped")
            titles.append(action->title);
    }
    QString fixed;
    if (!cause.fixedOn.isNull())
        fixed =
            //: About a cause; %1 is the date on which it was put right
            context.say(QT_TRANSLATE_NOOP("Report", "fixed %1")).arg(context.date(cause.fixedOn));
    QStringList lines = {context.joined({context.label("response", cause.response), cause.responseWhy, fixed})};
    lines += titles;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Facts factsOf(const Cause &cause, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    Facts facts;
    QString weight;
    if (!cause.weight.isEmpty())
        //: About a cause; %1 is slight, some or strong
        weight = context.say(QT_TRANSLATE_NOOP("Report", "Weight: %1")).arg(context.label("weight", cause.weight));
    const QString reason = cause.reason.isEmpty() ? familyOf(cause, workbook) : cause.reason;
    addFact(
        //: Label: the kind of a cause or of an interview
        facts, context.say(QT_TRANSLATE_NOOP("Report", "Kind")),
        context.joined({context.label("reason", familyOf(cause, workbook)),
                        reason == familyOf(cause, workbook) ? QString() : context.label("reason", reason),
                        context.label("side", sideOf(cause, workbook)), weight}));
    //: Label: the evidence that supports a cause
    addEvidence(facts, context.say(QT_TRANSLATE_NOOP("Report", "Supports it")), cause, false, context);
    //: Label: the evidence that contradicts a cause
    addEvidence(facts, context.say(QT_TRANSLATE_NOOP("Report", "Contradicts it")), cause, true, context);
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Would change our mind")), cause.wouldChangeMind);
    //: Label: whether the loss could have been avoided
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Avoidable")), avoidable(cause, context));
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "What we do about it")), responseTo(cause, context));
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Who else is at risk")), cause.othersAtRisk);
    return facts;
}

void addCause(Blocks &blocks, const Cause &cause, const ReportContext &context)
{
    blocks.emplace_back(heading(2, context.title(cause).trimmed()));
    blocks.emplace_back(Paragraph{{mutedRun(basisOf(cause, context))}});
    Facts facts = factsOf(cause, context);
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
}

/// The families that were found, ruled out or not looked at.
void addCoverage(Blocks &blocks, const ReportContext &context)
{
    QStringList names[FamilyCoverage::Found + 1];
    for (const FamilyCoverage &coverage : familyCoverage(context.workbook()))
        names[coverage.state].append(context.label("reason", coverage.family));
    Facts facts;
    const auto add = [&](const char *label, FamilyCoverage::State state) {
        addFact(facts, context.say(label), names[state].join(u", "_s));
    };
    //: Label: the families of causes in which something was found
    add(QT_TRANSLATE_NOOP("Report", "Found"), FamilyCoverage::Found);
    //: Label: the families of causes that were ruled out
    add(QT_TRANSLATE_NOOP("Report", "Ruled out"), FamilyCoverage::RuledOut);
    add(QT_TRANSLATE_NOOP("Report", "Looked at, not known"), FamilyCoverage::NotKnown);
    //: Label: the families of causes that they gave as a reason, and that nobody looked at
    add(QT_TRANSLATE_NOOP("Report", "They named it, not looked at"), FamilyCoverage::Named);
    add(QT_TRANSLATE_NOOP("Report", "Not looked at"), FamilyCoverage::NotLookedAt);
    addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Where we looked")), std::move(facts));
}

/// How many of the claimed causes lie with whom.
void addSides(Blocks &blocks, const ReportContext &context)
{
    Facts facts;
    for (const SideShare &share : causesBySide(context.workbook())) {
        const QString side = share.side.isEmpty()
                                 //: Label: causes of which it is not known whose part they are
                                 ? context.say(QT_TRANSLATE_NOOP("Report", "Not known"))
                                 : context.label("side", share.side);
        addFact(facts, side,
                //: How many causes
                context.say(QT_TRANSLATE_N_NOOP("Report", "%n cause(s)"), int(share.causes.size())));
    }
    addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Part in it")), std::move(facts));
}

} // namespace

Blocks causesSection(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    Blocks blocks;
    Contrast contrast = saidAndBelieved(context);
    if (!contrast.pairs.empty())
        blocks.emplace_back(std::move(contrast));

    std::vector<const Cause *> causes;
    for (const Cause &cause : workbook.causes) {
        if (!context.title(cause).isEmpty())
            causes.push_back(&cause);
    }
    if (causes.empty())
        return blocks;
    // The main cause, then what else we claim, then what we ruled out.
    std::stable_sort(causes.begin(), causes.end(), [&](const Cause *left, const Cause *right) {
        const auto place = [&](const Cause *cause) {
            return cause->id == workbook.workbook.mainCauseId ? 0 : isClaimed(*cause) ? 1 : 2;
        };
        return place(left) < place(right);
    });
    for (const Cause *cause : causes)
        addCause(blocks, *cause, context);
    addSides(blocks, context);
    addCoverage(blocks, context);
    return blocks;
}

} // namespace straw
