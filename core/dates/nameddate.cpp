#include "core/dates/nameddate.h"

#include "core/dates/calendar.h"
#include "core/dates/timeofday.h"

namespace straw {

namespace {

Edtf dayOf(const DateContext &context, int year, int month, int day, int weekday)
{
    return Edtf::day(year ? QDate(year, month, day) : nearestDate(context, month, day, weekday));
}

const DateToken *takeDay(DateCursor &cursor)
{
    const DateToken *day = cursor.takeNumber(1, 2);
    if (day && !cursor.take(DateSense::Ordinal, DateCursor::Joined))
        cursor.takeSign(u'.', DateCursor::Joined);
    return day;
}

std::optional<int> takeMonth(DateCursor &cursor)
{
    const auto month = cursor.take(DateSense::Month);
    if (month)
        cursor.takeSign(u'.', DateCursor::Joined);
    return month;
}

} // namespace

int takeYear(DateCursor &cursor, const DateContext &context, bool shortToo)
{
    const auto start = cursor.position();
    if (shortToo && readTimeOfDay(cursor, context.locale)) {
        cursor.rewind(start);
        return 0;
    }
    const bool apostrophe = cursor.takeSign(u'\'');
    const int leastDigits = apostrophe || shortToo ? 2 : 4;
    const DateToken *token = cursor.takeNumber(leastDigits, apostrophe ? 2 : 4);
    const int year = token ? yearMeant(token->number, token->digits, context) : 0;
    if (!year)
        cursor.rewind(start);
    return year;
}

Edtf readDayMonth(DateCursor &cursor, const DateContext &context, int weekday)
{
    const DateToken *day = takeDay(cursor);
    if (!day)
        return {};
    bool joined = cursor.takeSign(u'-', DateCursor::Joined) || cursor.takeSign(u'/', DateCursor::Joined);
    if (!joined)
        cursor.skipFillers();
    const auto month = takeMonth(cursor);
    if (!month)
        return {};
    const auto afterMonth = cursor.position();
    if (joined) {
        (void)(cursor.takeSign(u'-', DateCursor::Joined) || cursor.takeSign(u'/', DateCursor::Joined));
    } else {
        cursor.takeSign(u',', DateCursor::Joined);
        cursor.skipFillers();
    }
    const int year = takeYear(cursor, context, true);
    if (!year)
        cursor.rewind(afterMonth);
    return dayOf(context, year, *month, day->number, weekday);
}

Edtf readMonthDay(DateCursor &cursor, const DateContext &context, int weekday)
{
    const auto month = takeMonth(cursor);
    if (!month)
        return {};
    const DateToken *day = takeDay(cursor);
    if (!day)
        return {};
    const auto afterDay = cursor.position();
    cursor.takeSign(u',', DateCursor::Joined);
    const int year = takeYear(cursor, context, true);
    if (!year)
        cursor.rewind(afterDay);
    return dayOf(context, year, *month, day->number, weekday);
}

Edtf readYearMonthDay(DateCursor &cursor, const DateContext &context, int weekday)
{
    const int year = takeYear(cursor, context, false);
    if (!year)
        return {};
    if (!cursor.takeSign(u'-', DateCursor::Joined))
        cursor.takeSign(u'.', DateCursor::Joined);
    const auto month = takeMonth(cursor);
    if (!month)
        return {};
    cursor.takeSign(u'-', DateCursor::Joined);
    const DateToken *day = takeDay(cursor);
    return day ? dayOf(context, year, *month, day->number, weekday) : Edtf();
}

} // namespace straw
