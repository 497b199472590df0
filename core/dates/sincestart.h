#pragma once

#include <QString>

namespace straw {

/// Seconds from the start of something: "02:05", beyond an hour "1:02:05". Never negative.
QString showSinceStart(qint64 seconds);

} // namespace straw
