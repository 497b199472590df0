#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What they gave as the reason; in quotation marks only where it is their word.
QString sayingOf(const StatedReason &reason, const ReportContext &context);

/// What a piece of evidence shows, and where that is from, as far as this edition may print it; empty for nothing.
Runs evidenceRuns(const Evidence &evidence, const ReportContext &context);

/// The evidence for and against a criterion, in order of time.
std::vector<const Evidence *> evidenceOfCriterion(const QString &id, const ReportContext &context);

} // namespace straw
