#pragma once

#include "core/document/document.h"
#include "core/interchange/json.h"

namespace straw::cli {

/// Creates a workbook of JSON records. The source is named when something is wrong with them:
/// Error::JsonNoAccount, and those of importRecords and Document::create.
Result<std::unique_ptr<Document>> createFrom(const JsonRecords &records, const QString &path, const QString &source,
                                             const Environment &environment);

} // namespace straw::cli
