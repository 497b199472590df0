#pragma once

#include "core/base/clock.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// True when this workbook is told as of its own date (workbook.as_of); SOURCE_DATE_EPOCH wins over it, so that an
/// export can be made again as of any day.
bool isToldAsOf(const Snapshot &workbook);

/// What counts as now in a workbook, where the user is (in UTC when SOURCE_DATE_EPOCH tells it): of a workbook that is
/// told as of a day, that day, the last one of a month or a year, at the time of day that it is.
///
/// It is also what a press of "Done today" writes, and what "Friday" is understood from: whatever happened after the
/// day that all is told as of would be still to come. When a change was made and a file was written is told by the
/// clock alone.
QDateTime nowOf(const Snapshot &workbook, const Clock &clock);
QDate todayOf(const Snapshot &workbook, const Clock &clock);

} // namespace straw
