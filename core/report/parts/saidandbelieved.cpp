#include "core/report/parts/saidandbelieved.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

Runs believed(const Cause *cause, const ReportContext &context)
{
    if (const QString text = cause ? context.title(*cause).trimmed() : QString(); !text.isEmpty())
        return plainRuns(text);
    return {{context.say(QT_TRANSLATE_NOOP("Report", "The cause behind it is not written down yet.")), Run::Muted, {}}};
}

Runs nothingSaid(const ReportContext &context)
{
    return {{context.say(QT_TRANSLATE_NOOP("Report", "Nothing that they said names it.")), Run::Muted, {}}};
}

/// Who said it, whether it came from the customer at all, where and when.
QString sourceOf(const StatedReason &reason, const ReportContext &context)
{
    const QString origin = reason.origin == u"customer" ? QString() : context.label("origin", reason.origin);
    return context.joined({context.personWithTitle(reason.personId), origin, context.label("channel", reason.channel),
                           context.date(reason.saidOn)});
}

} // namespace

QString basisOf(const Cause &cause, const ReportContext &context)
{
    const bool main = cause.id == context.workbook().workbook.mainCauseId;
    int counts[2] = {0, 0};
    for (const Evidence &evidence : context.workbook().evidence) {
        if (evidence.causeId == cause.id)
            ++counts[evidence.stance == u"against" ? 1 : 0];
    }
    //: What a cause is, above its text
    const QString role =
        main ? context.say(QT_TRANSLATE_NOOP("Report", "Main cause")) : context.label("cause_role", cause.role);
    QString confidence;
    if (!cause.confidence.isEmpty())
        //: About a cause; %1 is low, medium or high
        confidence = context.say(QT_TRANSLATE_NOOP("Report", "Confidence: %1"))
                         .arg(context.label("confidence", cause.confidence));
    if (counts[0] + counts[1] == 0)
        return context.joined({role, confidence, context.say(QT_TRANSLATE_NOOP("Report", "no evidence yet"))});
    return context.joined(
        {role, confidence,
         context.say(QT_TRANSLATE_NOOP("Report", "evidence for it: %1")).arg(context.locale().toString(counts[0])),
         //: About a cause; %1 is how many pieces of evidence contradict it
         context.say(QT_TRANSLATE_NOOP("Report", "against it: %1")).arg(context.locale().toString(counts[1]))});
}

QString avoidable(const Cause &cause, const ReportContext &context)
{
    struct Said
    {
        PickKey<"preventable"> preventable;
        PickKey<"knowable_then"> knowable;
        const char *avoidable, *known;
    };
    static constexpr Said all[] = {
        {"yes", "yes",
         //: Answer to: could the loss have been avoided?
         QT_TRANSLATE_NOOP("Report", "Yes."), QT_TRANSLATE_NOOP("Report", "It could be known at the time.")},
        {"partly", "partly",
         //: Answer to: could the loss have been avoided?
         QT_TRANSLATE_NOOP("Report", "In part."),
         QT_TRANSLATE_NOOP("Report", "It could be known in part at the time.")},
        {"no", "no",
         //: Answer to: could the loss have been avoided?
         QT_TRANSLATE_NOOP("Report", "No."), QT_TRANSLATE_NOOP("Report", "It could not be known at the time.")},
        {"cant_say", "cant_say",
         //: Answer to: could the loss have been avoided?
         QT_TRANSLATE_NOOP("Report", "We can’t say."),
         QT_TRANSLATE_NOOP("Report", "Whether it could be known at the time, we can’t say.")},
    };
    QStringList sentences(2);
    for (const Said &said : all) {
        if (cause.preventable == said.preventable)
            sentences[0] = context.say(said.avoidable);
        if (cause.knowableThen == said.knowable)
            sentences[1] = context.say(said.known);
    }
    return context.sentences(sentences);
}

Contrast saidAndBelieved(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const QString mainId = workbook.workbook.mainCauseId;
    std::vector<const StatedReason *> reasons;
    for (const StatedReason &reason : workbook.statedReasons) {
        if (!reason.text.trimmed().isEmpty())
            reasons.push_back(&reason);
    }
    std::stable_partition(reasons.begin(), reasons.end(),
                          [&](const StatedReason *reason) { return !mainId.isEmpty() && reason->causeId == mainId; });

    Contrast contrast;
    contrast.saidHeading = context.say(QT_TRANSLATE_NOOP("Report", "What they said"));
    contrast.believedHeading = context.say(QT_TRANSLATE_NOOP("Report", "What we believe"));
    const Cause *main = workbook.causes.find(mainId);
    if (main && (reasons.empty() || reasons.front()->causeId != mainId))
        contrast.pairs.push_back({{{nothingSaid(context), {}}}, believed(main, context), basisOf(*main, context)});
    QHash<QString, size_t> pairOf;
    for (const StatedReason *reason : reasons) {
        const Cause *cause = workbook.causes.find(reason->causeId);
        const Contrast::Saying saying{plainRuns(context.quoted(reason->text)), sourceOf(*reason, context)};
        if (cause && pairOf.contains(cause->id)) {
            contrast.pairs[pairOf.value(cause->id)].said.push_back(saying);
            continue;
        }
        if (cause)
            pairOf.insert(cause->id, contrast.pairs.size());
        contrast.pairs.push_back({{saying}, believed(cause, context), cause ? basisOf(*cause, context) : QString()});
    }
    return contrast;
}

} // namespace straw
