#pragma once

#include <functional>
#include <optional>

#include <QtGlobal>

namespace straw {

/// How long a call goes on, on a clock that nobody sets and that goes on while the computer sleeps, in milliseconds of
/// that clock. Nothing is told of a call whose beginning was not seen here, or lies so far back that whatever is
/// written now is written up later.
class CallTime
{
public:
    CallTime();

    /// For tests: another clock than steadyMilliseconds().
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }
    qint64 now() const { return m_clock(); }

    void begin(qint64 at);
    void end();
    /// The end was taken back, and was none.
    void goOn() { m_ended.reset(); }
    /// The beginning was taken back: there is nothing to count from.
    void forget();

    const std::optional<qint64> &began() const { return m_began; }
    bool isRunning() const { return m_began && !m_ended; }
    /// Seconds from the beginning to now, or to its end; never negative.
    std::optional<qint64> elapsed() const;
    /// Seconds from the beginning to something that was said in between.
    std::optional<qint64> offsetOf(qint64 at) const;

private:
    std::optional<qint64> since(qint64 at) const;

    std::function<qint64()> m_clock;
    std::optional<qint64> m_began, m_ended;
};

} // namespace straw
