#include "core/dates/relativedate.h"

#include "core/dates/calendar.h"

namespace straw {

namespace {

Edtf shifted(QDate from, int number, int unit)
{
    switch (unit) {
    case DayUnit:
        return Edtf::day(from.addDays(number));
    case WeekUnit:
        return Edtf::day(from.addDays(qint64(7) * number));
    case MonthUnit: {
        const QDate date = from.addMonths(number);
        return Edtf::month(date.year(), date.month());
    }
    case YearUnit:
        return Edtf::year(from.year() + number);
    default:
        return {};
    }
}

std::optional<int> takeCount(DateCursor &cursor)
{
    if (const DateToken *number = cursor.takeNumber(1, 3))
        return number->number;
    return cursor.take(DateSense::Count);
}

/// 3 days ago, vor drei Tagen, in 3 days.
Edtf readCounted(DateCursor &cursor, QDate today)
{
    const bool before = cursor.take(DateSense::Before).has_value();
    const bool ahead = !before && cursor.take(DateSense::In);
    const auto count = takeCount(cursor);
    if (!count)
        return {};
    const auto unit = cursor.take(DateSense::Unit);
    if (!unit || (!before && !ahead && !cursor.take(DateSense::Ago)))
        return {};
    return shifted(today, ahead ? *count : -*count, *unit);
}

/// Today, the day before yesterday.
Edtf readDayWord(DateCursor &cursor, QDate today)
{
    cursor.skipFillers();
    if (cursor.take(DateSense::Unit) == std::optional<int>(DayUnit)) {
        const bool before = cursor.takeWord(u"before") && cursor.takeWord(u"yesterday");
        return before ? Edtf::day(today.addDays(-2)) : Edtf();
    }
    const auto day = cursor.take(DateSense::Day);
    return day ? Edtf::day(today.addDays(*day)) : Edtf();
}

/// The latest range over before the reference, or the first that begins after it.
template<typename MakeRange>
Edtf rangeBeside(QDate reference, int side, MakeRange make)
{
    const auto isBeside = [&](const Edtf &range) {
        return side < 0 ? range.last() < reference : range.first() > reference;
    };
    for (int years = 0; years <= 2; ++years) {
        const Edtf range = make(reference.year() + side * years);
        if (isBeside(range))
            return range;
    }
    return {};
}

/// Last Friday, next month, this year.
Edtf readBeside(DateCursor &cursor, const DateContext &context)
{
    cursor.skipFillers();
    int side = 0;
    if (cursor.take(DateSense::Last))
        side = -1;
    else if (cursor.take(DateSense::Next))
        side = 1;
    else if (!cursor.take(DateSense::This))
        return {};

    if (const auto unit = cursor.take(DateSense::Unit)) {
        const Edtf date = shifted(context.countFrom(), side, *unit);
        return *unit == DayUnit ? Edtf() : date.withApproximate(*unit == WeekUnit);
    }
    if (side == 0)
        return {};
    if (const auto weekday = cursor.take(DateSense::Weekday)) {
        DateContext beside = context;
        beside.reference = context.reference.addDays(side);
        beside.pastBefore = side < 0;
        return Edtf::day(nearestWeekday(beside, *weekday));
    }
    if (const auto month = cursor.take(DateSense::Month)) {
        return rangeBeside(context.reference, side, [&](int year) { return Edtf::month(year, *month); });
    }
    if (const auto season = cursor.take(DateSense::Season)) {
        return rangeBeside(context.reference, side,
                           [&](int year) { return Edtf::season(year, *season, hemisphereOf(context.locale)); });
    }
    return {};
}

} // namespace

Edtf readRelativeDate(DateCursor &cursor, const DateContext &context)
{
    if (!context.reference.isValid())
        return {};
    const auto start = cursor.position();
    Edtf date = readCounted(cursor, context.countFrom());
    if (date.isNull()) {
        cursor.rewind(start);
        date = readDayWord(cursor, context.countFrom());
    }
    if (date.isNull()) {
        cursor.rewind(start);
        date = readBeside(cursor, context);
    }
    return date;
}

} // namespace straw
