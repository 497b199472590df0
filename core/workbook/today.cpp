#include "core/workbook/today.h"

#include "core/base/timethatisset.h"

namespace straw {

bool isToldAsOf(const Snapshot &workbook)
{
    return !workbook.workbook.asOf.isNull() && !timeThatIsSet();
}

QDateTime nowOf(const Snapshot &workbook, const Clock &clock)
{
    const QDateTime now = localNow(clock);
    return isToldAsOf(workbook) ? QDateTime(workbook.workbook.asOf.last(), now.time()) : now;
}

QDate todayOf(const Snapshot &workbook, const Clock &clock)
{
    return nowOf(workbook, clock).date();
}

} // namespace straw
