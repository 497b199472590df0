#pragma once

#include <ctime>

namespace straw {

/// Milliseconds of CPU time that this thread has had.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace straw
