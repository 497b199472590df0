#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// What saving the account has cost, in minor units of the account's currency. An amount that was not entered counts
/// as nothing; `withoutAmount` tells how many there are.
struct SaveSpending
{
    qint64 spent = 0;      // by committed and done actions that save the account, and what was tried since the decision
    qint64 earlier = 0;    // what was tried before the decision, which it could not limit
    int withoutAmount = 0; // of what counts as spent
    bool overflows = false; // the amounts are too large to be added: then neither sum means anything
};

/// An attempt that such an action answers (its event) is the same work and counts once, with the action's amount where
/// it has one; an event that is an attempt and reaching out too, with the attempt's. Attempts, and reaching out that
/// cost something, count from `decided_on` on; without that date all of them are earlier. One whose partial date may
/// lie on either side counts as spent.
SaveSpending saveSpending(const Snapshot &workbook);

} // namespace straw
