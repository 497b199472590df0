#include "core/base/clock.h"

#include "core/base/timethatisset.h"

namespace straw {

namespace {

constexpr char variable[] = "SOURCE_DATE_EPOCH";

} // namespace

std::optional<QDateTime> timeThatIsSet()
{
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable(variable).toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > latest)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QDateTime exportTime(const Clock &clock)
{
    const auto set = timeThatIsSet();
    return set ? *set : clock.nowUtc();
}

QDateTime localNow(const Clock &clock)
{
    return timeThatIsSet() ? clock.nowUtc() : clock.nowUtc().toLocalTime();
}

bool isExportTimeKnown()
{
    return qEnvironmentVariableIsEmpty(variable) || timeThatIsSet();
}

} // namespace straw
