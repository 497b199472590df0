#pragma once

#include "core/workbook/records.h"

namespace straw {

/// True for a talk that took place: marked as held, or with a time, unless it was declined.
inline bool wasHeld(const Interview &interview)
{
    if (interview.status == u"declined" || interview.status == u"no_reply")
        return false;
    return interview.status == u"held" || !interview.heldAt.isNull();
}

/// True for a talk that may still take place.
inline bool isAhead(const Interview &interview)
{
    return !wasHeld(interview) && interview.status != u"declined" && interview.status != u"no_reply";
}

/// True unless it is a talk among ourselves.
inline bool isWithCustomer(const Interview &interview)
{
    return interview.kind != u"internal";
}

} // namespace straw
