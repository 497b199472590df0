#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// What followed from something that was found out: the actions and causes that it led to, else why nothing follows.
/// Empty while neither is said.
QString followedFrom(TableKey table, const QString &id, const QString &nothingBecause, const ReportContext &context);

} // namespace straw
