#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// What often lies below a cause of that reason, in words to begin with; without what stands below it already. Empty
/// for a reason of which nothing is told.
QStringList oftenBelow(const Cause &cause, const Snapshot &workbook);

} // namespace straw
