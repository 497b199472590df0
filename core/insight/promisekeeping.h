#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// What became of a promise.
struct PromiseState
{
    enum Kept { InTime, Late, Partly, Broken, Withdrawn, Open, Overdue };

    QString eventId;
    bool ours = false; // made by somebody of ours, or in our lane when nobody is named
    /// As recorded; a promise that was kept certainly after its day is late, and an open one whose
    /// day has certainly passed is overdue.
    Kept kept = Open;
};

/// Every promise, in the order of the timeline.
std::vector<PromiseState> promiseStates(const Snapshot &workbook, QDate today);

} // namespace straw
