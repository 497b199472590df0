#include "core/dates/partialdate.h"

#include "core/dates/calendar.h"
#include "core/dates/nameddate.h"

namespace straw {

namespace {

/// "of", "," or a joining sign between a month and its year.
void skipBeforeYear(DateCursor &cursor)
{
    if (cursor.takeSign(u',', DateCursor::Joined) || cursor.takeSign(u'-', DateCursor::Joined)
        || cursor.takeSign(u'/', DateCursor::Joined))
        return;
    cursor.skipFillers();
}

/// The second year of "winter 2023/24".
void takeWinterEnd(DateCursor &cursor, int year)
{
    const auto start = cursor.position();
    if (cursor.takeSign(u'/', DateCursor::Joined)) {
        const DateToken *end = cursor.takeNumber(2, 4, DateCursor::Joined);
        if (end && end->number == (end->digits == 2 ? (year + 1) % 100 : year + 1))
            return;
    }
    cursor.rewind(start);
}

Edtf partOf(const Edtf &whole, int part)
{
    constexpr int monthOfYear[] = {1, 2, 6, 11, 12};
    constexpr int monthOfSeason[] = {0, 0, 1, 2, 2};
    constexpr int dayOfMonth[] = {1, 5, 15, 25, 0};
    const QDate first = whole.first();
    switch (whole.precision()) {
    case Edtf::Year:
        return Edtf::month(first.year(), monthOfYear[part]);
    case Edtf::Season: {
        if (whole.hemisphere() == Edtf::Unsaid)
            return whole; // which of its months is early, is not known
        const QDate month = first.addMonths(monthOfSeason[part]);
        return Edtf::month(month.year(), month.month());
    }
    case Edtf::Month:
        return Edtf::day(part == End ? whole.last() : first.addDays(dayOfMonth[part] - 1));
    default:
        return {};
    }
}

} // namespace

Edtf readMonth(DateCursor &cursor, const DateContext &context)
{
    if (const int year = takeYear(cursor, context, false)) {
        skipBeforeYear(cursor);
        const auto month = cursor.take(DateSense::Month);
        cursor.takeSign(u'.', DateCursor::Joined);
        return month ? Edtf::month(year, *month) : Edtf();
    }
    const auto month = cursor.take(DateSense::Month);
    if (!month)
        return {};
    cursor.takeSign(u'.', DateCursor::Joined);
    const auto afterMonth = cursor.position();
    skipBeforeYear(cursor);
    if (const int year = takeYear(cursor, context, false))
        return Edtf::month(year, *month);
    cursor.rewind(afterMonth);
    return nearestRange(context, [&](int year) { return Edtf::month(year, *month); });
}

Edtf readSeason(DateCursor &cursor, const DateContext &context)
{
    if (const int year = takeYear(cursor, context, false)) {
        const auto season = cursor.take(DateSense::Season);
        return season ? Edtf::season(year, *season, hemisphereOf(context.locale)) : Edtf();
    }
    const auto season = cursor.take(DateSense::Season);
    if (!season)
        return {};
    const auto afterSeason = cursor.position();
    skipBeforeYear(cursor);
    if (const int year = takeYear(cursor, context, false)) {
        const Edtf date = Edtf::season(year, *season, hemisphereOf(context.locale));
        if (date.last().year() > year)
            takeWinterEnd(cursor, year);
        return date;
    }
    cursor.rewind(afterSeason);
    return nearestRange(context, [&](int year) { return Edtf::season(year, *season, hemisphereOf(context.locale)); });
}

Edtf readYear(DateCursor &cursor, const DateContext &context)
{
    const int year = takeYear(cursor, context, false);
    return year ? Edtf::year(year) : Edtf();
}

Edtf readQuarter(DateCursor &cursor, const DateContext &context)
{
    int year = takeYear(cursor, context, false);
    if (year)
        skipBeforeYear(cursor);
    if (!cursor.take(DateSense::Quarter))
        return {};
    const DateToken *quarter = cursor.takeNumber(1, 1, DateCursor::Joined);
    if (!quarter || quarter->number < 1 || quarter->number > 4)
        return {};
    if (!year) {
        skipBeforeYear(cursor);
        year = takeYear(cursor, context, false);
    }
    return year ? Edtf::month(year, 3 * quarter->number - 1).withApproximate(true) : Edtf();
}

Edtf readPart(DateCursor &cursor, const DateContext &context)
{
    const auto part = cursor.take(DateSense::Part);
    if (!part)
        return {};
    cursor.takeSign(u'-', DateCursor::Joined);
    cursor.skipFillers();
    const auto start = cursor.position();
    for (const auto read : {readMonth, readSeason, readYear}) {
        cursor.rewind(start);
        const Edtf whole = read(cursor, context);
        if (!whole.isNull())
            return partOf(whole, *part).withApproximate(true);
    }
    return {};
}

} // namespace straw
