#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

#include <vector>

/// The sections of the report, each from the workbook alone. A section returns no blocks when the
/// workbook has nothing for it; its first heading is made by the builder.
namespace straw {

using Blocks = std::vector<Block>;

/// How one cause explains another, then each with what they said, its evidence and its turning points.
Blocks causesSection(const ReportContext &context);
/// What was ruled out, and the families that were found, ruled out or not looked at: in the appendix, where there is
/// one.
void addWhereWeLooked(Blocks &blocks, const ReportContext &context);
/// What was decided on saving them, within which limits, and what speaks for and against it.
Blocks decisionSection(const ReportContext &context);
/// What must not happen again, how we part, and how they could return.
Blocks comebackSection(const ReportContext &context);
/// What changes, what we ask of them, who else is at risk.
Blocks actionsSection(const ReportContext &context);
/// The notice, the final straw, the last days, the process fork, the complaint.
Blocks triggersSection(const ReportContext &context);
/// Warning signs, promises.
Blocks historySection(const ReportContext &context);
/// The drawing.
Blocks timelineSection(const ReportContext &context);
/// Quotes by consent, the most telling ones.
Blocks voiceSection(const ReportContext &context);
/// Well, poorly, lucky, what good came of it.
Blocks lessonsSection(const ReportContext &context);
/// How they fitted our ideal customer when we sold, how they fit it now, and what should change about it.
Blocks profileSection(const ReportContext &context);
/// What we don't know, and what is still open.
Blocks gapsSection(const ReportContext &context);
/// Verdict, reviewers, what this edition holds back.
Blocks signOffSection(const ReportContext &context);

// The appendix

Blocks eventsAppendix(const ReportContext &context);
/// The actions that are done, and those that were dropped.
Blocks closedAppendix(const ReportContext &context);
/// What was tried by which means, what came of it, and which means nobody has tried; then how they were reached out to,
/// and where that stands.
Blocks attemptsAppendix(const ReportContext &context);
/// All criteria of the decision, with what they rest on.
Blocks decisionCardAppendix(const ReportContext &context);
/// Questions and answers, what was ruled out and where nobody looked, and the checks that stay open.
Blocks answersAppendix(const ReportContext &context);
/// Metrics with their formulas, and the account in short.
Blocks numbersAppendix(const ReportContext &context);
/// The stretches in which contacts by one side of ours are recorded, or none: beside the picture, or in the appendix.
void addStretches(Blocks &blocks, const ReportContext &context);
/// How each warning sign was noticed, told and acted on: in the appendix, where there is one; for our own people.
void addSignChains(Blocks &blocks, const ReportContext &context);
/// Those chains and stretches, how they rated us and how we did, and who led when.
Blocks contactAppendix(const ReportContext &context);
Blocks peopleAppendix(const ReportContext &context);
/// Interviews, and the notes that are told nowhere else.
Blocks interviewsAppendix(const ReportContext &context);
/// Each meeting with its agenda, who took part and what came of it; then what was parked.
Blocks meetingsAppendix(const ReportContext &context);
/// Who changed the workbook.
Blocks changesAppendix(const ReportContext &context);

// For the customer

/// Their notice and reasons, their complaint and our reply, their words.
Blocks heardSection(const ReportContext &context);
Blocks changesForThemSection(const ReportContext &context);
Blocks promisesToThemSection(const ReportContext &context);
Blocks togetherSection(const ReportContext &context);
/// What must not happen to them again.
Blocks conditionsForThemSection(const ReportContext &context);
/// What we told them in thanks.
Blocks thanksSection(const ReportContext &context);

/// The one page for whoever reads nothing else.
ReportModel::FirstPage firstPage(const ReportContext &context);
ReportModel::FirstPage firstPageForThem(const ReportContext &context);

} // namespace straw
