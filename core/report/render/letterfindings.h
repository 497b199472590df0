#pragma once

#include "core/base/texts.h"
#include "core/report/findings.h"

namespace straw {

/// Letters that cannot be printed: each field of the workbook, as the edition tells it, that has some, with its place;
/// what stands in no field of it (a word of a pick list, say) by the text of the report.
///
/// Needs a QGuiApplication for the fonts.
std::vector<Finding> letterFindings(const ReportModel &model, const Snapshot &workbook, const EditionOptions &edition,
                                    const Texts &texts);

} // namespace straw
