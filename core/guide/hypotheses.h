#pragma once

#include "core/storage/store.h"
#include "core/workbook/records.h"

#include <vector>

namespace straw {

/// Three causes to start from where nobody has an idea yet, each to be supported or ruled out: whether price, a recent
/// change or support led to it. They have no words of their own but those of their kind, and ids that derive from
/// their keys, so that whoever adds them, and however often, they are there once.
std::vector<Cause> starterHypotheses();

/// Adds those that are not there yet, inside a perform; the id of the first of them, empty when there were all.
Result<QString> addStarterHypotheses(Store &store);

} // namespace straw
