#pragma once

#include "core/dates/datecursor.h"

#include <QTime>

namespace straw {

/// Reads 15:40, 3:40 pm, 3 pm, 15h40, 15 Uhr, 15.40 (where the locale writes it so). Seconds and a
/// time zone are read and dropped: stored times are what the clock on the wall said.
/// Leaves the cursor where it was when there is no time.
std::optional<QTime> readTimeOfDay(DateCursor &cursor, const QLocale &locale);

} // namespace straw
