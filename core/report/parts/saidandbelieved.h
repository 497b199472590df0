#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What was said beside the cause that we see behind it, one pair a cause: the main cause first,
/// then in the order of the workbook. A main cause that nobody's words lead to stands beside
/// "nothing recorded".
Contrast saidAndBelieved(const ReportContext &context);

/// "preventable: yes · knowable at the time: partly"; empty when neither was said.
QString avoidable(const Cause &cause, const ReportContext &context);

/// "Main cause · confidence medium · 4 for, 1 against".
QString basisOf(const Cause &cause, const ReportContext &context);

} // namespace straw
