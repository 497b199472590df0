#include "core/base/clock.h"

namespace straw {

QDateTime exportTime(const Clock &clock)
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : clock.nowUtc();
}

} // namespace straw
