#pragma once

#include "core/dates/edtf.h"
#include "core/schema/pick.h"

#include <QString>

#include <optional>

namespace straw {

// What a field of a record can be, besides a text, a date and what is picked from a list. Yes/no is absent when not
// known.

using Number = std::optional<qint64>;
using YesNo = std::optional<bool>;

} // namespace straw
