#pragma once

#include "core/merge/mergeplan.h"

namespace straw {

/// What one person brings, as a sentence: "Ruth Okafor changed 2 entries: Event, Action."
QString shareText(const MergeShare &share);

} // namespace straw
