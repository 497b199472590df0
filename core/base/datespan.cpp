#include "core/base/datespan.h"

#include <algorithm>

namespace straw {

std::expected<DaySpan, NoSpan> daysBetween(const Edtf &from, const Edtf &to)
{
    if (from.isNull() || to.isNull())
        return std::unexpected(NoSpan::Unknown);
    const qint64 most = from.first().daysTo(to.last());
    if (most < 0)
        return std::unexpected(NoSpan::OutOfOrder);
    const qint64 least = from.last().daysTo(to.first());
    return DaySpan{std::max<qint64>(least, 0), most, from.isExactDay() && to.isExactDay()};
}

double monthsOf(qint64 days)
{
    // 30.4375 is 487 / 16; in whole numbers no half is lost before the rounding.
    const qint64 doubledTenths = 2 * days * 160;
    return double((doubledTenths + (days < 0 ? -487 : 487)) / (2 * 487)) / 10;
}

} // namespace straw
