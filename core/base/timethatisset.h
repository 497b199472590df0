#pragma once

#include <QDateTime>

#include <optional>

namespace straw {

/// The time of SOURCE_DATE_EPOCH (seconds since 1970), in UTC; nothing when it is not set, or tells no time that a date
/// can be written of. https://reproducible-builds.org/specs/source-date-epoch/
std::optional<QDateTime> timeThatIsSet();

} // namespace straw
