#include "core/guide/gapsofdecision.h"

#include "core/guide/criteria.h"
#include "core/insight/decisionstory.h"
#include "core/workbook/decisionplace.h"

namespace straw {

using namespace Qt::StringLiterals;

namespace {

using Places = std::vector<Place>;

/// However it is worded: a signal without a date is waited for, a date without a signal is passed over.
Places stopBeforeSpending(const Snapshot &workbook, QDate)
{
    Places places;
    if (!isBeingSaved(workbook))
        return places;
    if (workbook.decision.stopSignal.trimmed().isEmpty())
        places.push_back(inDecision("stop_signal"));
    if (workbook.decision.stopOn.isNull())
        places.push_back(inDecision("stop_on"));
    return places;
}

Places onlyWeCan(const Snapshot &workbook, QDate)
{
    const bool isOpen = isBeingSaved(workbook) && workbook.decision.onlyWeCan.trimmed().isEmpty();
    return isOpen ? Places{inDecision("only_we_can")} : Places();
}

Places decisionMade(const Snapshot &workbook, QDate)
{
    return workbook.decision.verdict.isEmpty() ? Places{inDecision("verdict")} : Places();
}

/// "Not known" is an answer.
Places criteriaAnswered(const Snapshot &workbook, QDate)
{
    Places places;
    for (const CardCriterion &line : Criteria::instance().card("decision", workbook)) {
        if (speaks(line, workbook) == Speaks::NotAnswered)
            places.push_back({"criterion", line.id, "answer"});
    }
    return places;
}

} // namespace

QHash<QString, GapsOf> gapsOfDecision()
{
    return {{u"criteria_answered"_s, criteriaAnswered},
            {u"decision_made"_s, decisionMade},
            {u"only_we_can"_s, onlyWeCan},
            {u"stop_before_spending"_s, stopBeforeSpending}};
}

} // namespace straw
