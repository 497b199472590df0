#include "core/report/parts/turningpoints.h"

#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

/// By their role: it is about what was possible, not about the person.
QString described(const TurningPoint &moment, const ReportContext &context)
{
    const QString odds = moment.oddsPct ? context.locale().toString(*moment.oddsPct) : QString();
    const auto say = [&](const char *sentence, const QString &text) {
        return text.trimmed().isEmpty() ? QString() : context.say(sentence, {text.trimmed()});
    };
    return context.joined({//: About a turning point; %1 is what else could have been done
                           say(QT_TRANSLATE_NOOP("Report", "Instead: %1"), moment.whatElse),
                           context.roleOf(moment.whoId), context.roundMoney(moment.costMinor),
                           //: About a turning point; %1 is how likely it would have worked, in percent
                           say(QT_TRANSLATE_NOOP("Report", "odds %1 %"), odds),
                           //: About a turning point; %1 is why nobody did it
                           say(QT_TRANSLATE_NOOP("Report", "Not done: %1"), moment.whyNot)});
}

} // namespace

std::vector<Runs> turningPoints(const QString &causeId, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    std::vector<const TurningPoint *> moments;
    for (const TurningPoint &moment : workbook.turningPoints) {
        const Cause *cause = workbook.causes.find(moment.causeId);
        if (causeId.isEmpty() ? !cause || context.title(*cause).isEmpty() : moment.causeId == causeId)
            moments.push_back(&moment);
    }
    std::ranges::stable_sort(
        moments, [](const TurningPoint *left, const TurningPoint *right) { return Edtf::before(left->at, right->at); });
    std::vector<Runs> items;
    for (const TurningPoint *moment : moments) {
        Runs runs =
            twoLines(context.joined({context.date(moment->at), moment->whatHappened}), described(*moment, context));
        if (!runs.empty() && !plainText(runs).trimmed().isEmpty())
            items.push_back(std::move(runs));
    }
    return items;
}

} // namespace straw
