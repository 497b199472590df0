#pragma once

#include <QDateTime>

#include <optional>

namespace straw {

/// When edits are published without anybody asking: 10 s after the last one, at most once a minute,
/// never more often than ten times as long as a publish takes, and after a failure with back-off.
class PublishTiming
{
public:
    static constexpr qint64 idle = 10'000; // ms, as all here
    static constexpr qint64 interval = 60'000;
    static constexpr qint64 restPerWork = 10;
    static constexpr qint64 firstRetry = 15'000;
    static constexpr qint64 longestRetry = 600'000;

    void edited(const QDateTime &now);
    void started(const QDateTime &now);
    void finished(const QDateTime &now, bool succeeded);

    /// How long until the next publish, 0 when it is time.
    qint64 dueIn(const QDateTime &now) const;

private:
    QDateTime m_lastEdit, m_lastStart, m_lastEnd;
    int m_failures = 0;
};

} // namespace straw
