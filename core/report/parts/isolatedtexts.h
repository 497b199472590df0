#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// Isolates every one-line text (a name, a title) in which anything runs from right to left, by U+2068 and U+2069: it
/// stands among dates and other texts, and must not reorder them.
void isolateTexts(Snapshot &workbook);

} // namespace straw
