#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/datecursor.h"
#include "core/dates/edtf.h"

namespace straw {

/// Reads yesterday, 3 days ago, in two weeks, last Friday (before the reference, never the same
/// day), last May and last spring (the latest that is over), this month. As exact as its unit:
/// days and counted weeks give a day, months a month, years a year; "last week" is about a day
/// seven days ago.
Edtf readRelativeDate(DateCursor &cursor, const DateContext &context);

} // namespace straw
