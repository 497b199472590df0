#include "core/dates/timeofday.h"

namespace straw {

namespace {

std::optional<int> takeMeridiem(DateCursor &cursor)
{
    if (const auto hours = cursor.take(DateSense::Meridiem))
        return hours;
    // "p.m."
    const auto start = cursor.position();
    const bool morning = cursor.takeWord(u"a");
    if ((morning || cursor.takeWord(u"p")) && cursor.takeSign(u'.', DateCursor::Joined)
        && cursor.takeWord(u"m", DateCursor::Joined)) {
        cursor.takeSign(u'.', DateCursor::Joined);
        return morning ? 0 : 12;
    }
    cursor.rewind(start);
    return std::nullopt;
}

/// Seconds and their fraction; false when what follows the colon is no second.
bool takeSeconds(DateCursor &cursor)
{
    const DateToken *seconds = cursor.takeNumber(2, 2, DateCursor::Joined);
    if (!seconds || seconds->number > 59)
        return false;
    const auto start = cursor.position();
    const bool fraction = cursor.takeSign(u'.', DateCursor::Joined) || cursor.takeSign(u',', DateCursor::Joined);
    if (fraction && !cursor.takeNumber(1, 8, DateCursor::Joined))
        cursor.rewind(start);
    return true;
}

void skipZone(DateCursor &cursor)
{
    if (cursor.take(DateSense::Zone))
        return;
    const auto start = cursor.position();
    // "15:40 -0500" is a zone, "15:40 -50 %" is not: only four digits may stand apart.
    for (const auto gap : {DateCursor::Joined, DateCursor::Spaced}) {
        if (cursor.takeSign(u'+', gap) || cursor.takeSign(u'-', gap)) {
            if (cursor.takeNumber(4, 4, DateCursor::Joined))
                return;
            if (gap == DateCursor::Joined && cursor.takeNumber(2, 2, DateCursor::Joined)) {
                const auto hours = cursor.position();
                if (!cursor.takeSign(u':', DateCursor::Joined) || !cursor.takeNumber(2, 2, DateCursor::Joined))
                    cursor.rewind(hours);
                return;
            }
            cursor.rewind(start);
        }
    }
}

/// The time without its zone; invalid when there is none.
QTime takeClock(DateCursor &cursor, const QLocale &locale)
{
    const DateToken *hour = cursor.takeNumber(1, 2);
    if (!hour)
        return {};

    const DateToken *minute = nullptr;
    bool isTime = false; // a bare number is not
    const auto afterHour = cursor.position();
    if (cursor.takeSign(u':', DateCursor::Joined)) {
        minute = cursor.takeNumber(2, 2, DateCursor::Joined);
        if (!minute || (cursor.takeSign(u':', DateCursor::Joined) && !takeSeconds(cursor)))
            return {};
        isTime = true;
    } else if (cursor.takeSign(u'.', DateCursor::Joined)) {
        minute = cursor.takeNumber(2, 2, DateCursor::Joined);
        if (!minute)
            cursor.rewind(afterHour);
        isTime = minute && locale.timeFormat(QLocale::ShortFormat).contains(u'.');
    }

    int hours = hour->number;
    if (const auto meridiem = takeMeridiem(cursor)) {
        if (hours < 1 || hours > 12)
            return {};
        hours = hours % 12 + *meridiem;
        isTime = true;
    } else if (cursor.take(DateSense::Clock)) {
        if (!minute)
            minute = cursor.takeNumber(2, 2);
        isTime = true;
    }
    return isTime ? QTime(hours, minute ? minute->number : 0) : QTime();
}

} // namespace

std::optional<QTime> readTimeOfDay(DateCursor &cursor, const QLocale &locale)
{
    const auto start = cursor.position();
    const QTime time = takeClock(cursor, locale);
    if (!time.isValid()) {
        cursor.rewind(start);
        return std::nullopt;
    }
    skipZone(cursor);
    return time;
}

} // namespace straw
