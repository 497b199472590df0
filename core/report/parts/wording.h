#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// The verdict as a sentence that needs no question beside it.
QString verdictText(const Pick<"verdict"> &verdict, const ReportContext &context);

/// "our process: we departed from it"; empty when nobody said.
QString processText(const Event &event, const ReportContext &context);

} // namespace straw
