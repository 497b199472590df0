#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// When an event was: "10 Mar 2026", or from when to when.
QString eventDays(const Event &event, const ReportContext &context);

/// What else is recorded of an event: who took part, with their part in it, and on a line below what kind it was, a
/// value and its scale, where it is known from, how sure it is and whether we knew.
QString moreOf(const Event &event, const ReportContext &context);

} // namespace straw
