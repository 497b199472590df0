#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

#include <vector>

/// The sections of the report, each from the workbook alone. A section returns no blocks when the
/// workbook has nothing for it; its first heading is made by the builder.
namespace straw {

using Blocks = std::vector<Block>;

/// Metrics with their formulas, and the account in short.
Blocks numbersSection(const ReportContext &context);
/// The drawing, and the stretches in which only one side of ours spoke with them.
Blocks timelineSection(const ReportContext &context);
/// The notice, the final straw, the last days, the process fork, the complaint.
Blocks triggersSection(const ReportContext &context);
/// Warning signs, promises, ratings, who led, people, all events.
Blocks historySection(const ReportContext &context);
/// Interviews, quotes by consent, our own view.
Blocks voiceSection(const ReportContext &context);
/// Said -> believed, each cause with its evidence, what was ruled out.
Blocks causesSection(const ReportContext &context);
/// Well, poorly, lucky, what good came of it.
Blocks lessonsSection(const ReportContext &context);
Blocks actionsSection(const ReportContext &context);
/// What we don't know, and what is still open.
Blocks gapsSection(const ReportContext &context);
/// Verdict, reviewers, who changed the workbook, what this edition holds back.
Blocks signOffSection(const ReportContext &context);

/// The one page for whoever reads nothing else.
ReportModel::FirstPage firstPage(const ReportContext &context);

} // namespace straw
