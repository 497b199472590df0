#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The report of a workbook, in the edition, length and sections that the options ask for. The language is that of
/// `texts`. Sections without content are left out, or say why they are empty where the workbook gives a reason
/// (`because`, by the section's key; internal edition only).
ReportModel buildReport(const Snapshot &workbook, const ReportOptions &options, const Texts &texts);

/// The sections that an edition of that length can have, in their order, whatever is switched off.
struct OfferedSection
{
    QString key, title;
};
std::vector<OfferedSection> sectionsOf(const ReportOptions &options, const Texts &texts);

} // namespace straw
