#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

// What speaks about an entry that is gone. Since format 0.2 it goes along with the last entry that it speaks
// about; what had been left behind before is kept, and can be read, changed and removed on some page.

/// An answer about an entry that was removed, or to an own question that was.
bool isLeftOver(const Answer &answer, const Snapshot &workbook);
/// A note of no interview, about no event, and beside no question.
bool isLeftOver(const Line &note, const Snapshot &workbook);

} // namespace straw
