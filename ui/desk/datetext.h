#pragma once

#include "core/dates/dateshow.h"

namespace straw {

/// A date in the language of the interface, as exact as it is known; empty for no date.
QString dateText(const Edtf &date, const QLocale &locale = {}, ShowStyle style = ShowStyle::Compact);

/// The time of day alone; empty for a date without one.
QString timeText(const Edtf &date, const QLocale &locale = {});

} // namespace straw
