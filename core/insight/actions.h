#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// True for an action that is neither done nor dropped.
inline bool isOpen(const Action &action)
{
    return action.status != u"done" && action.status != u"dropped";
}

/// True for one that somebody took on: committed to, or done.
inline bool isCommittedTo(const Action &action)
{
    return action.status == u"committed" || action.status == u"done";
}

/// True for one that is done, while it is still to be seen whether it worked.
inline bool isToBeChecked(const Action &action)
{
    return action.status == u"done" && (action.worked.isEmpty() || action.worked == u"too_early");
}

/// The same, once the day has come on which we look.
inline bool isCheckDue(const Action &action, QDate today)
{
    return isToBeChecked(action) && !action.checkOn.isNull() && action.checkOn.last() <= today;
}

/// Those that save the account and are neither done nor dropped, by who does them. Where nobody said it, it is we.
struct SaveBalance
{
    int we = 0, they = 0;

    bool asksMore() const { return they > we; }
};
inline SaveBalance saveBalance(const Snapshot &workbook)
{
    SaveBalance balance;
    for (const Action &action : workbook.actions) {
        if (action.kind == u"save" && isOpen(action))
            ++(action.whoDoes == u"they" ? balance.they : balance.we);
    }
    return balance;
}

} // namespace straw
