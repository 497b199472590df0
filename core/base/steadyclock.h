#pragma once

#include <QString>

namespace straw {

/// Milliseconds on a clock that nobody can set and that never goes back. It goes on while the computer sleeps: Linux
/// CLOCK_BOOTTIME (man 2 clock_gettime), macOS CLOCK_MONOTONIC, Windows GetTickCount64. Elsewhere it may stand still
/// meanwhile. What it counts from is known only for as long as the computer runs.
qint64 steadyMilliseconds();

/// Names the run of the computer that steadyMilliseconds() counts in; empty where the system does not say.
QString steadyRun();

} // namespace straw
