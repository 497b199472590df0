#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What was decided by whom, the limits and when we stop, what only we can solve, and what saving them is worth with
/// its formula in one line; what was not entered is left out.
Facts decisionFacts(const ReportContext &context);

/// What keeping, regaining and replacing them costs, side by side; what is not known is left open. No rows for nothing.
ReportTable keepRegainReplace(const ReportContext &context);

} // namespace straw
