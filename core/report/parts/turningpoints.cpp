#include "core/report/parts/turningpoints.h"

#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

constexpr TableKey table = "turning_point";

/// By their role: it is about what was possible, not about the person.
QString described(const TurningPoint &moment, const ReportContext &context)
{
    const QString odds = moment.oddsPct ? context.locale().toString(*moment.oddsPct) : QString();
    return context.joined({context.labelled(table, "what_else", moment.whatElse),
                           context.labelled(table, "who_id", context.roleOf(moment.whoId)),
                           context.labelled(table, "cost_minor", context.roundMoney(moment.costMinor)),
                           context.labelled(table, "odds_pct", odds),
                           context.labelled(table, "why_not", moment.whyNot)});
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
