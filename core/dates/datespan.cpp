#include "core/dates/datespan.h"

#include <algorithm>

namespace straw {

DayRange earlierOf(const DayRange &left, const DayRange &right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() ? right : left;
    const DayRange earliest{std::min(left.first, right.first), std::min(left.last, right.last)};
    const bool exact = (left.exact && left.first == earliest.first) || (right.exact && right.first == earliest.first);
    return {earliest.first, earliest.last, exact && earliest.first == earliest.last};
}

std::expected<DaySpan, NoSpan> daysBetween(const DayRange &from, const DayRange &to)
{
    if (from.isNull() || to.isNull())
        return std::unexpected(NoSpan::Unknown);
    const qint64 most = from.first.daysTo(to.last);
    if (most < 0)
        return std::unexpected(NoSpan::OutOfOrder);
    const qint64 least = from.last.daysTo(to.first);
    return DaySpan{std::max<qint64>(least, 0), most, from.exact && to.exact};
}

std::expected<DaySpan, NoSpan> daysBetween(const Edtf &from, const Edtf &to)
{
    return daysBetween(DayRange::of(from), DayRange::of(to));
}

double monthsOf(qint64 days)
{
    // 30.4375 is 487 / 16; in whole numbers no half is lost before the rounding.
    const qint64 doubledTenths = days * 2 * 160;
    const qint64 tenths = (doubledTenths + (days < 0 ? -487 : 487)) / 974;
    return double(tenths) / 10;
}

} // namespace straw
