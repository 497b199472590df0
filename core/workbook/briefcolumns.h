#pragma once

#include "core/schema/keys.h"

namespace straw {

/// What is known of somebody for whoever meets them, in the order in which it is asked and told; all are prose.
inline constexpr ColumnKey briefColumns[] = {
    "goals", "kpis", "challenges", "needs", "priorities", "value_in_their_words", "unasked"};

} // namespace straw
