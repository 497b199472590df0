#include "ui/cockpit/calltime.h"

#include "core/base/steadyclock.h"

#include <algorithm>

namespace straw {

namespace {

constexpr qint64 LongestMs = 12 * 3'600'000LL; // left open over night, a call does not go on in the morning

} // namespace

CallTime::CallTime()
    : m_clock(steadyMilliseconds)
{
}

void CallTime::begin(qint64 at)
{
    m_began = at;
    m_ended.reset();
}

void CallTime::end()
{
    if (m_began)
        m_ended = m_clock();
}

void CallTime::forget()
{
    m_began.reset();
    m_ended.reset();
}

std::optional<qint64> CallTime::since(qint64 at) const
{
    if (!m_began || at - *m_began > LongestMs)
        return std::nullopt;
    return std::max<qint64>(0, at - *m_began) / 1000;
}

std::optional<qint64> CallTime::elapsed() const
{
    return since(m_ended.value_or(m_clock()));
}

std::optional<qint64> CallTime::offsetOf(qint64 at) const
{
    return m_ended ? std::nullopt : since(at);
}

} // namespace straw
