#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/datecursor.h"
#include "core/dates/edtf.h"

namespace straw {

/// Reads May 2024, May '24, 2024 May, and May alone (the nearest).
Edtf readMonth(DateCursor &cursor, const DateContext &context);

/// Reads spring 2024, 2024 spring, winter 2023/24 (the winter that begins in 2023), and spring
/// alone (the nearest).
Edtf readSeason(DateCursor &cursor, const DateContext &context);

/// Reads 2024.
Edtf readYear(DateCursor &cursor, const DateContext &context);

/// Reads Q2 2024, 2024-Q2. The stored form knows no quarters: it becomes "about" their middle
/// month, which sorts among the months as the quarter does.
Edtf readQuarter(DateCursor &cursor, const DateContext &context);

/// Reads early 2024, mid-May 2024, end of spring 2024. One step finer than what it is a part of
/// and approximate, so that it sorts where it belongs: of a year the 1st, 2nd, 6th, 11th, 12th
/// month for start, early, mid, late, end; of a season its 1st, 1st, 2nd, 3rd, 3rd month; of a
/// month the 1st, 5th, 15th, 25th, last day.
Edtf readPart(DateCursor &cursor, const DateContext &context);

} // namespace straw
