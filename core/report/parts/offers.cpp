#include "core/report/parts/offers.h"

#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString kindAndWhat(const Offer &offer, const ReportContext &context)
{
    return context.joined({context.label("offer_kind", offer.kind), offer.what});
}

QString conditionsOf(const Offer &offer, const ReportContext &context)
{
    const auto labelled = [&](ColumnKey column, const QString &text) {
        return context.labelled("offer", column, text);
    };
    const Cause *cause = context.workbook().causes.find(offer.causeId);
    QString against;
    if (cause)
        against = context.say(QT_TRANSLATE_NOOP("Report", "Against: %1"), {causeInShort(*cause, context)});
    return context.joined(
        {against, labelled("value_minor", context.roundMoney(offer.valueMinor)),
         labelled("cap_minor", context.roundMoney(offer.capMinor)), labelled("starts_on", context.date(offer.startsOn)),
         labelled("expires_on", context.date(offer.expiresOn)),
         labelled("approver_id", context.person(offer.approverId)), labelled("in_return", offer.inReturn),
         labelled("answer", offer.answer), labelled("proves", offer.proves),
         labelled("proved", context.label("worked", offer.proved))});
}

template<typename Wanted>
QStringList toldOffers(const ReportContext &context, Wanted isWanted)
{
    QStringList offers;
    for (const Offer &offer : context.workbook().offers) {
        if (!isWanted(offer))
            continue;
        //: About an action or a step; %1 is what is offered with it
        offers.append(context.say(QT_TRANSLATE_NOOP("Report", "Offer: %1"),
                                  {context.joined({kindAndWhat(offer, context), conditionsOf(offer, context)})}));
    }
    return offers;
}

} // namespace

QStringList offersOf(const QString &actionId, const ReportContext &context)
{
    return toldOffers(context, [&](const Offer &offer) { return offer.actionId == actionId; });
}

QStringList offersOfStep(const QString &stepId, const ReportContext &context)
{
    return toldOffers(context, [&](const Offer &offer) {
        return offer.stepId == stepId && !context.workbook().actions.find(offer.actionId);
    });
}

ReportTable offersOfNothing(const ReportContext &context)
{
    ReportTable table;
    //: Column heading: what is offered to the customer
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "Offer"))}};
    for (const Offer &offer : context.workbook().offers) {
        const bool isOfAction = context.workbook().actions.find(offer.actionId);
        if (!isOfAction && !context.workbook().comebackSteps.find(offer.stepId))
            table.rows.push_back({{twoLines(kindAndWhat(offer, context), conditionsOf(offer, context))}});
    }
    return table;
}

} // namespace straw
