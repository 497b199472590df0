#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The report of a workbook, in the edition for our own people: everything, but for the wording of
/// notes that are not for quoting. The language is that of `texts`. Sections without content are
/// left out, or say why they are empty where the workbook gives a reason (`because`, by the
/// section's key).
ReportModel buildReport(const Snapshot &workbook, const ReportOptions &options, const Texts &texts);

} // namespace straw
