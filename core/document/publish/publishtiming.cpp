#include "core/document/publish/publishtiming.h"

#include <algorithm>

namespace straw {

namespace {

/// Milliseconds left until `wait` after a moment. A clock that was set back must not make it
/// longer.
qint64 leftOf(qint64 wait, const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return 0;
    return std::clamp<qint64>(wait - moment.msecsTo(now), 0, wait);
}

} // namespace

void PublishTiming::edited(const QDateTime &now)
{
    m_lastEdit = now;
}

void PublishTiming::started(const QDateTime &now)
{
    m_lastStart = now;
}

void PublishTiming::finished(const QDateTime &now, bool succeeded)
{
    m_lastEnd = now;
    m_failures = succeeded ? 0 : m_failures + 1;
}

qint64 PublishTiming::dueIn(const QDateTime &now) const
{
    const qint64 rest = m_lastEnd.isValid() ? restPerWork * m_lastStart.msecsTo(m_lastEnd) : 0;
    const qint64 retry = m_failures == 0 ? 0 : std::min(firstRetry << std::min(m_failures - 1, 10), longestRetry);
    return std::max({leftOf(idle, m_lastEdit, now), leftOf(interval, m_lastStart, now),
                     leftOf(std::max<qint64>(rest, 0), m_lastEnd, now), leftOf(retry, m_lastEnd, now)});
}

} // namespace straw
