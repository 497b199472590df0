#pragma once

#include "core/report/parts/context.h"

#include <functional>

namespace straw {

/// What the other department does of an action: "With Sales: names the depots"; empty for nothing.
QString partOfTheOther(const Action &action, const ReportContext &context);

/// Of the actions that are wanted, by their numbers, what Sales does, what Operations does, and what both do; empty
/// where they do nothing together: then the departments beside the actions tell it.
QString whoDoesWhat(const std::function<bool(const Action &)> &isWanted, const ReportContext &context);

} // namespace straw
