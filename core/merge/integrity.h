#pragma once

#include "core/sqlite/changeset.h"
#include "core/sqlite/content.h"

namespace straw {

/// The rules of a workbook that SQLite does not know, for the records that a merge touched: values
/// fit their columns, what is pointed at from any table exists, there is one workbook and one account,
/// and every reference leads somewhere. Error::MergeNotHeld, or what checkValue says.
Result<void> checkIntegrity(const Content &content, const std::vector<ChangesetTable> &touched);

} // namespace straw
