#pragma once

#include "core/base/result.h"
#include "core/document/environment.h"

namespace straw {

class Store;

/// Gives a new workbook the questions and lists that another one has of its own, and nothing else of
/// it. The other file is only read. Errors as on opening.
Result<void> takeSetup(Store &store, const QString &path, const Environment &environment);

} // namespace straw
