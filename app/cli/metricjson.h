#pragma once

#include "core/insight/metrics.h"

#include <QJsonObject>

namespace straw::cli {

/// A computed figure for scripts: its key, unit and state; when it is known, the least and the most
/// that it can be, in the unit itself (3.5 percentage points, not 350 hundredths).
QJsonObject metricToJson(const Metric &metric);

} // namespace straw::cli
