#include "core/report/parts/saidandbelieved.h"

#include "core/guide/customersvoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// Said of what is not in the words of the customer.
QString whose(const StatedReason &reason, const ReportContext &context)
{
    switch (wordsOf(reason, context.workbook())) {
    case Whose::Theirs:
        return {};
    case Whose::OfItsOrigin:
        return context.label("origin", reason.origin);
    case Whose::Ours:
        //: About a reason that was given
        return context.say(QT_TRANSLATE_NOOP("Report", "as one of us told it"));
    case Whose::NotEntered:
        break;
    }
    //: About a reason that was given
    return context.say(QT_TRANSLATE_NOOP("Report", "it is not entered whose words these are"));
}

/// Where no cause is seen behind a reason, it may be taken as it was said.
QString takenAsSaid(const StatedReason &reason, const ReportContext &context)
{
    return context.labelled("stated_reason", "face_value_because", reason.faceValueBecause);
}

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

Runs saidNotForQuoting(const ReportContext &context)
{
    return {{context.say(QT_TRANSLATE_NOOP("Report", "What they said of it may not be quoted.")), Run::Muted, {}}};
}

} // namespace

QString sourceOf(const StatedReason &reason, const ReportContext &context)
{
    return context.joined({context.personWithTitle(reason.personId), whose(reason, context),
                           context.label("channel", reason.channel), context.date(reason.saidOn)});
}

QString toldOf(const StatedReason &reason, const ReportContext &context)
{
    return context.joined({sourceOf(reason, context), takenAsSaid(reason, context)});
}

QString partOf(const Cause &cause, const ReportContext &context)
{
    //: What a cause is, above its text
    return cause.id == context.workbook().workbook.mainCauseId ? context.say(QT_TRANSLATE_NOOP("Report", "Main cause"))
                                                               : context.label("cause_role", cause.role);
}

QString confidenceOf(const Cause &cause, const ReportContext &context)
{
    if (cause.confidence.isEmpty())
        return {};
    //: About a cause; %1 is low, medium or high
    return context.say(QT_TRANSLATE_NOOP("Report", "Confidence: %1"), {context.label("confidence", cause.confidence)});
}

QString basisOf(const Cause &cause, const ReportContext &context)
{
    return context.joined({partOf(cause, context), confidenceOf(cause, context)});
}

QStringList avoidable(const Cause &cause, const ReportContext &context)
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
    if (cause.preventable == u"cant_say" && cause.knowableThen == u"cant_say")
        return {context.say(QT_TRANSLATE_NOOP("Report", "We can’t say, nor whether it could be known at the time."))};
    QStringList sentences(2);
    for (const Said &said : all) {
        if (cause.preventable == said.preventable)
            sentences[0] = context.say(said.avoidable);
        if (cause.knowableThen == said.knowable)
            sentences[1] = context.say(said.known);
    }
    sentences.removeAll(QString());
    return sentences;
}

Contrast saidAndBelieved(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const QString mainId = workbook.workbook.mainCauseId;
    std::vector<const StatedReason *> reasons;
    for (const StatedReason &reason : workbook.statedReasons) {
        if (isCustomersVoice(reason, workbook) && !reason.text.trimmed().isEmpty())
            reasons.push_back(&reason);
    }
    std::stable_partition(reasons.begin(), reasons.end(),
                          [&](const StatedReason *reason) { return !mainId.isEmpty() && reason->causeId == mainId; });

    // Words taken from a note that is not for quoting are no more here, but something was said all the same.
    const bool anyWithheld = std::ranges::any_of(workbook.statedReasons, [&](const StatedReason &reason) {
        return reason.causeId == mainId && reason.text.trimmed().isEmpty() && !reason.lineId.isEmpty();
    });
    Contrast contrast;
    contrast.saidHeading = context.say(QT_TRANSLATE_NOOP("Report", "What they said"));
    contrast.believedHeading = context.say(QT_TRANSLATE_NOOP("Report", "What we believe"));
    const Cause *main = workbook.causes.find(mainId);
    if (main && (reasons.empty() || reasons.front()->causeId != mainId))
        contrast.pairs.push_back({{{anyWithheld ? saidNotForQuoting(context) : nothingSaid(context), {}}},
                                  believed(main, context),
                                  basisOf(*main, context)});
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
        const QString asSaid = takenAsSaid(*reason, context);
        contrast.pairs.push_back({{saying},
                                  cause || asSaid.isEmpty() ? believed(cause, context) : plainRuns(asSaid),
                                  cause ? basisOf(*cause, context) : QString()});
    }
    return contrast;
}

} // namespace straw
