#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/datecursor.h"
#include "core/dates/edtf.h"

namespace straw {

/// Reads a date in digits: 2024-05-03, 3/10/2024, 10.3.24, 10.3., 05/2024, 20240503. No date when
/// it is none, or when only a guess could tell which number is the day. `weekday` (1 to 7, 0 for
/// any) picks the year of a date without one.
Edtf readNumericDate(DateCursor &cursor, const DateContext &context, int weekday);

} // namespace straw
