#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/datecursor.h"
#include "core/dates/edtf.h"

namespace straw {

// Days whose month is a word. `weekday` (1 to 7, 0 for any) picks the year of a day without one.

/// Reads 10 Mar, 10th of March 2024, 10. März 24, 10-Mar-2024.
Edtf readDayMonth(DateCursor &cursor, const DateContext &context, int weekday);

/// Reads Mar 10, March 10th, 2024.
Edtf readMonthDay(DateCursor &cursor, const DateContext &context, int weekday);

/// Reads 2024 March 10, 2024. március 10.
Edtf readYearMonthDay(DateCursor &cursor, const DateContext &context, int weekday);

/// Takes a year that follows a month or a season: 2024, '24, and, where `shortToo`, 24 unless it
/// is the hour of a time. 0 for none.
int takeYear(DateCursor &cursor, const DateContext &context, bool shortToo);

} // namespace straw
