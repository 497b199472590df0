#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The answers of the first page: final straw, customer asked, surprise, time left, avoidable,
/// verdict.
Facts firstPageFacts(const ReportContext &context);

/// What the report rests on, who reviewed it, as of when.
Runs firstPageBasis(const ReportContext &context);

} // namespace straw
