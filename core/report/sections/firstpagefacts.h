#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// What kind of customer it is, when they gave notice and until when the contract runs, and who of ours looks after
/// them.
QString accountInShort(const ReportContext &context);

/// The answers of the first page: final straw, customer asked, surprise, time left, avoidable,
/// verdict.
Facts firstPageFacts(const ReportContext &context);

/// What the report rests on, who reviewed it, as of when.
Runs firstPageBasis(const ReportContext &context);

/// What a list of the first page says when its last 1, 2, ... entries find no room: how many more there are, and that
/// they follow where the sections that tell them are printed.
QStringList moreEntries(size_t entries, const ReportContext &context, const QStringList &sections);

} // namespace straw
