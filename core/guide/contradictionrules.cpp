#include "core/guide/contradictionrules.h"

#include "core/workbook/title.h"

namespace straw {

namespace {

bool isSure(const Edtf &date)
{
    return !date.isNull() && !date.isApproximate() && !date.isUncertain();
}

ContradictionRules allRules()
{
    ContradictionRules all;
    for (const auto &rules : {accountRules(), eventRules(), promiseRules(), interviewRules(), causeRules(),
                              decisionRules(), actionRules(), comebackRules()})
        all.insert(rules);
    return all;
}

} // namespace

ContradictionsOf contradictionsOf(const QString &key)
{
    static const ContradictionRules all = allRules();
    return all.value(key, nullptr);
}

bool isSurelyBefore(const Edtf &date, const Edtf &other)
{
    if (!isSure(date) || !isSure(other))
        return false;
    const bool sameDay = date.time().isValid() && other.time().isValid() && date.first() == other.first();
    return sameDay ? date.time() < other.time() : date.last() < other.first();
}

bool isSurelyAfter(const Edtf &date, QDate today)
{
    return isSure(date) && date.first() > today;
}

Contradiction::Entry named(const Event &event, const Snapshot &workbook)
{
    return {titleOf(event, workbook), event.at};
}

} // namespace straw
