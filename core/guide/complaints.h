#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// The complaint that led to the cancellation; null while none is marked, and when what is marked is
/// no complaint any more.
const Complaint *complaintThatLed(const Snapshot &workbook);

/// True when no complaint waits for being put right; also when there was none.
bool isEveryComplaintResolved(const Snapshot &workbook);

/// True where more than the short way is worth the time: a complaint that led to the cancellation
/// is answered by what was behind it. One that was put right years ago asks for nothing.
bool suggestsWholeWalk(const Snapshot &workbook);

} // namespace straw
