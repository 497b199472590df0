#include "core/base/steadyclock.h"

#include <QElapsedTimer>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace straw {

qint64 steadyMilliseconds()
{
#ifdef Q_OS_WIN
    return qint64(GetTickCount64());
#else
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec now{};
    if (clock_gettime(clock, &now) == 0)
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
#endif
}

QString steadyRun()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace straw
