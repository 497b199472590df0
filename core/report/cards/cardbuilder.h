#pragma once

#include "core/report/cards/card.h"
#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// A model that is always exactly one page, but for a sheet, which has room for every question: texts that are too long
/// end in an ellipsis, and lists and letters say what they leave out. Of the options, the time, the locale and the
/// pseudonyms count; the edition is the internal one.
ReportModel buildCard(const Snapshot &workbook, const Card &card, const ReportOptions &options, const Texts &texts);

/// The name that is proposed for its file: "Norvik-Logistics-decision-2026-03-31.pdf",
/// "Norvik-Logistics-brief-Carla-Brandt-2026-03-31.pdf", "Norvik-Logistics-interview-sheet-Tom-Reuter-2026-03-31.pdf".
/// That of a letter tells nothing of what it is to us.
QString cardFileName(const Snapshot &workbook, const Card &card, QDate date, const Texts &texts);

// What stands on them

ReportModel::FirstPage decisionCardPage(const ReportContext &context);
ReportModel::FirstPage briefPage(const QString &personId, const ReportContext &context);
ReportModel::FirstPage thankYouPage(const QString &text, const ReportContext &context);
ReportModel::FirstPage letterPage(const QString &personId, const ReportContext &context);
/// Its first page and what goes on behind it.
void fillSheet(ReportModel &model, const Card &card, const ReportContext &context);

} // namespace straw
