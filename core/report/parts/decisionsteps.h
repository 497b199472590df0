#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The step that tells how the decision was made that stands now, with nothing new but its reason; null for none.
const DecisionStep *stepOfTheDecision(const Snapshot &workbook);

/// How it was decided, by date, each step with who took it and why, but for the one above; and what came of it, which
/// says nothing about how well it was decided.
std::vector<Runs> stepsTaken(const ReportContext &context);
std::vector<Runs> whatCameOut(const ReportContext &context);
/// How reaching out was stopped and taken up again, where that is told beside what was tried; then it is no part of the
/// above.
std::vector<Runs> stepsOfTrying(const ReportContext &context);

} // namespace straw
