#include "ui/cockpit/callclock.h"

#include "core/dates/sincestart.h"
#include "ui/cockpit/call.h"

namespace straw {

CallClock::CallClock(Call &call, QWidget *parent)
    : TextLabel({}, TextStyle::Title, Role::Muted, parent)
    , m_call(call)
{
    setAccessibleDescription(tr("Time since the interview began"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CallClock::tell);
    connect(&call, &Call::clockChanged, this, &CallClock::tell);
    m_tick.start();
    tell();
}

void CallClock::tell()
{
    const std::optional<qint64> seconds = m_call.elapsed();
    setText(seconds ? showSinceStart(*seconds) : QString());
}

} // namespace straw
