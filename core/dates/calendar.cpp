#include "core/dates/calendar.h"

namespace straw {

bool isPlausibleYear(int year)
{
    return year >= 1900 && year <= 2199;
}

int yearMeant(int number, int digits, const DateContext &context)
{
    if (digits == 4)
        return isPlausibleYear(number) ? number : 0;
    if (digits != 2 || !context.reference.isValid())
        return 0;
    const int latest = context.reference.year() + 20;
    int year = latest - latest % 100 + number;
    if (year > latest)
        year -= 100;
    return year;
}

QDate nearestDate(const DateContext &context, int month, int day, int weekday)
{
    if (!context.reference.isValid())
        return {};
    // 29 February may be eight years away, and a date falls on each weekday within eleven.
    constexpr int yearsToLook = 12;
    const int step = context.pastBefore ? -1 : 1;
    for (int years = 0; years <= yearsToLook; ++years) {
        const QDate date(context.reference.year() + step * years, month, day);
        if (!date.isValid() || (weekday && date.dayOfWeek() != weekday))
            continue;
        if (context.pastBefore ? date <= context.reference : date >= context.reference)
            return date;
    }
    return {};
}

QDate nearestWeekday(const DateContext &context, int weekday)
{
    const int away =
        context.pastBefore ? context.reference.dayOfWeek() - weekday : weekday - context.reference.dayOfWeek();
    const int days = (away + 7) % 7;
    return context.reference.addDays(context.pastBefore ? -days : days);
}

} // namespace straw
