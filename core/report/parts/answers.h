#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// Adds the questions of a page that were answered, in the order in which the page asks them.
/// What is waiting or not known stands under the gaps.
void addAnswers(std::vector<Block> &blocks, const QString &page, const ReportContext &context);

/// A question as this workbook words it; the key itself when nobody knows it any more.
QString questionText(const QString &promptKey, const ReportContext &context);

} // namespace straw
