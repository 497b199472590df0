#pragma once

#include "core/report/parts/context.h"

#include <vector>

namespace straw {

/// The moments at which another act could have turned a cause, in order of time: what was done, and below it what else
/// was possible. Without a cause, those that belong to none that is told of.
std::vector<Runs> turningPoints(const QString &causeId, const ReportContext &context);

} // namespace straw
