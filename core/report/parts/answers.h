#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The questions of a page that were answered, in the order in which the page asks them, with our answer. What is
/// waiting or not known stands under the gaps.
ReportTable answersOf(const QString &page, const ReportContext &context);

/// The same under the title of the page, and behind it those that several people answered, side by side.
void addAnswers(std::vector<Block> &blocks, const QString &page, const QString &title, const ReportContext &context);

/// True for a note that is told there beside the answer, and need not be told again.
bool isToldWithAnswers(const Line &line, const ReportContext &context);

/// True for what was not known and has been found out.
bool isResolved(const Unknown &unknown);

/// What was found out, with the day.
ReportTable foundOut(const ReportContext &context);

/// The checks that are open, with the reason where somebody gave one.
BulletList checksLeftOpen(const ReportContext &context);

/// A question as this workbook words it; the key itself when nobody knows it any more.
QString questionText(const QString &promptKey, const ReportContext &context);

} // namespace straw
