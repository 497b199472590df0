#pragma once

#include "core/base/texts.h"
#include "core/report/findings.h"

namespace straw {

/// Of each text of a report with letters that cannot be printed: which, and where it stands in the report.
///
/// Needs a QGuiApplication for the fonts.
std::vector<Finding> letterFindings(const ReportModel &model, const Texts &texts);

} // namespace straw
