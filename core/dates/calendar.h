#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/edtf.h"

namespace straw {

/// Years that a loosely typed date can mean; anything else is more likely a number of something.
bool isPlausibleYear(int year);

/// The year that two or four typed digits mean ("24", "2024"), 0 for none. Two digits mean a year
/// from 79 years before the reference to 20 years after it.
int yearMeant(int number, int digits, const DateContext &context);

/// The day of a month that is nearest to the reference on the side where the context looks, and
/// falls on the weekday (1 to 7, 0 for any). Invalid when there is none, as for 31 February.
QDate nearestDate(const DateContext &context, int month, int day, int weekday);

/// The nearest such weekday; the reference itself counts.
QDate nearestWeekday(const DateContext &context, int weekday);

/// The nearest range that a maker (of a month or a season of a year) makes, begun by the reference
/// when looking back, not over by then when looking ahead.
template<typename MakeRange>
Edtf nearestRange(const DateContext &context, MakeRange make)
{
    if (!context.reference.isValid())
        return {};
    const int year = context.reference.year();
    if (context.pastBefore) {
        const Edtf thisYear = make(year);
        return thisYear.first() <= context.reference ? thisYear : make(year - 1);
    }
    const Edtf lastYear = make(year - 1); // a winter may still last
    if (lastYear.last() >= context.reference)
        return lastYear;
    const Edtf thisYear = make(year);
    return thisYear.last() >= context.reference ? thisYear : make(year + 1);
}

} // namespace straw
