#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The notes in their words that may be quoted and are told nowhere else: first the most telling ones, of which no more
/// than `mostTold` belong into the report itself, then the others.
struct Quotes
{
    static constexpr size_t mostTold = 3;

    std::vector<const Line *> told, others;
};
Quotes quotesOf(const ReportContext &context);

/// Quotes with their names, then those without: the order must not tell whose they are.
std::vector<Block> quoteBlocks(const std::vector<const Line *> &lines, const ReportContext &context);

} // namespace straw
