#pragma once

#include "core/insight/measure.h"
#include "core/workbook/snapshot.h"

namespace straw {

// What the account is worth, in minor units of its currency. An input that is missing makes the value not known; one
// that cannot be true (an amount below zero or beyond all measure, a share over 100, a term under a month) makes it one
// to be checked, and so do amounts that are too large to be multiplied. Sources of the formulas: see each.

/// Of how many months it can be said that a customer would stay.
constexpr bool isPlausibleHorizon(qint64 months)
{
    return months >= 1 && months <= 1200; // a hundred years
}

/// Margin in percent: of the decision's own estimate, else of the account.
Number marginOf(const Snapshot &workbook);

/// What it brings in while it stays: annual revenue x months / 12 x margin, rounded half up.
Measure marginOverHorizon(const Snapshot &workbook);

/// Net value of a save = odds x margin over the horizon - cost of the effort - what we concede. May be negative.
Measure netValueOfSave(const Snapshot &workbook);

/// What a regained account would be worth = margin over the horizon - what regaining costs. May be negative.
Measure valueIfRegained(const Snapshot &workbook);

/// Cost of the loss = margin over the horizon + what replacing costs + what trying to save it has cost so far, before
/// the decision and since.
Measure costOfLoss(const Snapshot &workbook);

} // namespace straw
