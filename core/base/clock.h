#pragma once

#include <QDateTime>

namespace straw {

/// What time it is. Injected, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;

    /// The calendar day where the user is, while there is no workbook yet that may be told as of another (todayOf).
    QDate today() const { return nowUtc().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The time that stands in exported files: of SOURCE_DATE_EPOCH (seconds since 1970), so that the same
/// export can be made again, else now. https://reproducible-builds.org/specs/source-date-epoch/
QDateTime exportTime(const Clock &clock);
/// What time it is where the user is; in UTC when SOURCE_DATE_EPOCH sets the time.
QDateTime localNow(const Clock &clock);
/// False when SOURCE_DATE_EPOCH is set to something that is no such time.
bool isExportTimeKnown();

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime utc)
        : m_now(std::move(utc))
    {
    }
    QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime utc) { m_now = std::move(utc); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace straw
