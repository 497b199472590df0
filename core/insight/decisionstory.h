#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// The steps of the decision whether to save the account, in the order of their dates, those of one day as they were
/// entered. What they were about is saving unless they say that it was reaching out.
std::vector<const DecisionStep *> stepsOfSaving(const Snapshot &workbook);

/// The last of them that says where saving the account stands: decided, stopped or taken up again. Null before any.
const DecisionStep *standOfSaving(const Snapshot &workbook);

/// The step that stopped it, while it is neither taken up again nor decided anew; else null.
const DecisionStep *lastStop(const Snapshot &workbook);

/// Nothing is left to ask about it: the last step stopped it, or tells what came of it.
bool isSavingOver(const Snapshot &workbook);

/// Somebody decided on that day or later.
bool isDecidedSince(const Edtf &day, const Snapshot &workbook);

/// It is meant to be saved: decided so, or an action that saves it is not dropped; and not over.
bool isBeingSaved(const Snapshot &workbook);

} // namespace straw
