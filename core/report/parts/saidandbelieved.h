#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What they said beside the cause that we see behind it, one pair a cause: the main cause first,
/// then in the order of the workbook. A main cause that nobody's words lead to stands beside
/// "nothing recorded".
Contrast saidAndBelieved(const ReportContext &context);

/// Who said it, whether it came from the customer at all, where and when.
QString sourceOf(const StatedReason &reason, const ReportContext &context);
/// The same, and why it is taken as it was said where somebody entered that.
QString toldOf(const StatedReason &reason, const ReportContext &context);

/// Whether the loss could have been avoided, and known of, as somebody said it: one sentence each, none when neither
/// was said.
QStringList avoidable(const Cause &cause, const ReportContext &context);

/// "Main cause"; "Confidence: medium", empty where nobody said; and both, side by side.
QString partOf(const Cause &cause, const ReportContext &context);
QString confidenceOf(const Cause &cause, const ReportContext &context);
QString basisOf(const Cause &cause, const ReportContext &context);

} // namespace straw
