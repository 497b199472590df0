#pragma once

#include "core/report/model/model.h"

#include <functional>

namespace straw {

/// Calls `hear` with each text of a report that is printed, in reading order; of the runs of one text together. Rows
/// that are made when they are wanted are made for it.
void forEachText(const ReportModel &model, const std::function<void(const QString &)> &hear);

} // namespace straw
