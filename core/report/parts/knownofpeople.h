#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What was found out about each person beside their part: what they want, how they are measured, since when they have
/// been there, when we last really had contact. Those of whom nothing is known are left out.
Facts knownOfPeople(const ReportContext &context);

} // namespace straw
