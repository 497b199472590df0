#pragma once

#include "core/base/result.h"
#include "core/storage/store.h"

namespace straw {

/// The records of a checked local database that this workbook does not have; nothing about the account
/// itself. What has a readable key stays as it is here.
using NewRecords = std::vector<std::pair<const Table *, Row>>;
Result<NewRecords> recordsToAdd(const Store &store, const QString &database);

} // namespace straw
