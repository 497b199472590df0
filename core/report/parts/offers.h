#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What is offered with an action, a line each: what, for how much, until when, who approves it, what is asked in
/// return, their answer, and what a trial must show.
QStringList offersOf(const QString &actionId, const ReportContext &context);
/// The same with a step of the comeback.
QStringList offersOfStep(const QString &stepId, const ReportContext &context);

/// The offers of neither an action nor a step that this edition tells of.
ReportTable offersOfNothing(const ReportContext &context);

} // namespace straw
