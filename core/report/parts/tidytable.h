#pragma once

#include "core/report/model/model.h"

namespace straw {

/// Columns in which no row has anything are left out; a cell that stays empty says so.
void tidy(ReportTable &table);

} // namespace straw
