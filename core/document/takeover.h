#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/storage/store.h"

// What one workbook takes over from another that is no copy of it. The other is only read.
namespace straw {

/// Gives a new workbook the questions, lists and criteria that another one has of its own, and nothing else of
/// it: of a criterion its words, not how the other customer was judged by it. Errors as on opening.
Result<void> takeSetup(Store &store, const QString &path, const Environment &environment);

/// The records of a checked local database that this workbook does not have; nothing about the account
/// itself. What has a readable key stays as it is here.
using NewRecords = std::vector<std::pair<const Table *, Row>>;
Result<NewRecords> recordsToAdd(const Store &store, const QString &database);

} // namespace straw
