#pragma once

#include "core/report/model/model.h"
#include "core/report/render/piece.h"

#include <vector>

namespace straw {

/// The pieces of the first page, no higher than `height` in all.
/// A long headline gets smaller letters and more lines, and so stands in full up to some 1,200 characters.
///
/// What is too long is first set tighter, then smaller; then long texts end in an ellipsis and
/// lists in the sentence that the model has for it, step by step, down to one entry each; entries that
/// the model keeps go last. Only a
/// model of more blocks than a page has lines loses whole blocks at the end.
std::vector<Piece> layoutFirstPage(const ReportModel &model, qreal width, qreal height);

} // namespace straw
