#pragma once

#include "core/workbook/records.h"

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

} // namespace straw
