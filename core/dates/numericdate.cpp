#include "core/dates/numericdate.h"

#include "core/dates/calendar.h"

namespace straw {

namespace {

DateOrder orderOf(const DateContext &context)
{
    return context.order.value_or(dateOrderOf(context.locale));
}

/// Swedes file by year, month, day with hyphens, and yet say and write 10/3 for 10 March.
bool isSwedish(const DateContext &context)
{
    return !context.order && context.locale.language() == QLocale::Swedish;
}

/// The three numbers of 10/03/2024 or 24-05-03.
QDate fullDate(const DateContext &context, char16_t separator, const DateToken &first, const DateToken &second,
               const DateToken &third)
{
    const DateOrder order = orderOf(context);
    const bool dayFirst = order == DateOrder::Dmy || (isSwedish(context) && separator != u'-');
    if (order == DateOrder::Ymd && !dayFirst && first.digits == 2 && third.digits == 2)
        return QDate(yearMeant(first.number, 2, context), second.number, third.number);

    const bool binding = context.order.has_value();
    const int year = yearMeant(third.number, third.digits, context);
    if (!year || (order == DateOrder::Ymd && binding))
        return {};
    const QDate dayFirstDate(year, second.number, first.number);
    const QDate monthFirstDate(year, first.number, second.number);
    const QDate &preferred = dayFirst ? dayFirstDate : monthFirstDate;
    const QDate &other = dayFirst ? monthFirstDate : dayFirstDate;
    if (binding)
        return preferred;
    if (order == DateOrder::Ymd && !dayFirst && preferred.isValid() && other.isValid())
        return preferred == other ? preferred : QDate(); // such a locale never ends with the year
    return preferred.isValid() ? preferred : other;
}

char16_t takeSeparator(DateCursor &cursor)
{
    for (const char16_t sign : {u'-', u'/', u'.'}) {
        if (cursor.takeSign(sign, DateCursor::Joined))
            return sign;
    }
    return 0;
}

/// The part after another separator of the same kind; after a dot it may stand apart: 10. 3. 2024.
const DateToken *takePart(DateCursor &cursor, char16_t separator, int leastDigits, int mostDigits)
{
    const auto start = cursor.position();
    if (cursor.takeSign(separator, DateCursor::Joined)) {
        if (const DateToken *part = cursor.takeNumber(leastDigits, mostDigits, DateCursor::Joined))
            return part;
        if (separator == u'.') {
            // Two digits that stand apart are rather the hour of a time than a year.
            if (const DateToken *part = cursor.takeNumber(mostDigits, mostDigits))
                return part;
        }
    }
    cursor.rewind(start);
    return nullptr;
}

Edtf compactDate(int number)
{
    const int year = number / 10000;
    return isPlausibleYear(year) ? Edtf::day(QDate(year, number / 100 % 100, number % 100)) : Edtf();
}

Edtf yearFirst(DateCursor &cursor, int year)
{
    const char16_t separator = takeSeparator(cursor);
    if (!separator || !isPlausibleYear(year))
        return {};
    const DateToken *month = cursor.takeNumber(1, 2, DateCursor::Joined);
    if (!month && separator == u'.') // Hungarian: 2024. 05. 03.
        month = cursor.takeNumber(2, 2);
    if (!month)
        return {};
    const bool apart = month->spaced;
    const auto afterMonth = cursor.position();
    if (cursor.takeSign(separator, DateCursor::Joined)) {
        const DateToken *day = cursor.takeNumber(1, 2, apart ? DateCursor::Spaced : DateCursor::Joined);
        if (day) {
            if (separator == u'.')
                cursor.takeSign(u'.', DateCursor::Joined);
            return Edtf::day(QDate(year, month->number, day->number));
        }
        cursor.rewind(afterMonth);
    }
    if (apart)
        return {};
    if (separator == u'-' && month->number > 12)
        return Edtf::parse(QStringLiteral("%1-%2").arg(year).arg(month->number)); // a season as it is stored
    return Edtf::month(year, month->number);
}

} // namespace

Edtf readNumericDate(DateCursor &cursor, const DateContext &context, int weekday)
{
    const DateToken *first = cursor.takeNumber(1, 8);
    if (!first)
        return {};
    if (first->digits == 8)
        return compactDate(first->number);
    if (first->digits == 4)
        return yearFirst(cursor, first->number);
    if (first->digits > 2)
        return {};

    const char16_t separator = takeSeparator(cursor);
    if (!separator)
        return {};
    if (const DateToken *year = cursor.takeNumber(4, 4, DateCursor::Joined)) {
        return isPlausibleYear(year->number) ? Edtf::month(year->number, first->number) : Edtf();
    }
    const DateToken *second = cursor.takeNumber(1, 2, DateCursor::Joined);
    if (!second && separator == u'.') // "10. 3. 2024"
        second = cursor.takeNumber(1, 2);
    if (!second)
        return {};
    const DateToken *year = takePart(cursor, separator, 2, 4);
    if (year)
        return Edtf::day(fullDate(context, separator, *first, *second, *year));

    const auto nearest = [&](int month, int day) { return nearestDate(context, month, day, weekday); };
    switch (separator) {
    case u'/':
        return orderOf(context) == DateOrder::Dmy || isSwedish(context)
                   ? Edtf::day(nearest(second->number, first->number))
                   : Edtf::day(nearest(first->number, second->number));
    case u'.':
        // "10.3." is a day everywhere; without the last dot it is a number where dots are decimal.
        if (!cursor.takeSign(u'.', DateCursor::Joined) && context.locale.decimalPoint() == QLatin1String("."))
            return {};
        return Edtf::day(nearest(second->number, first->number));
    default:
        return {};
    }
}

} // namespace straw
