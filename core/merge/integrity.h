#pragma once

#include "core/sqlite/changeset.h"
#include "core/sqlite/content.h"

namespace straw {

/// Whether what a merge made of a workbook is as opening wants it (rules.h), and whether the values that it
/// touched fit their columns. Error::MergeNotHeld, or what checkValue says.
Result<void> checkIntegrity(const Content &content, const std::vector<ChangesetTable> &touched);

} // namespace straw
