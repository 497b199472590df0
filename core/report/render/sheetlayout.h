#pragma once

#include "core/report/model/model.h"
#include "core/report/render/piece.h"

#include <vector>

namespace straw {

/// A text in letters as large as there is room for, line by line, no higher than `height` in all. What finds no room in
/// the smallest is left out by whole words, and a line below says how much that is.
std::vector<Piece> layoutSheet(const ReportModel::FirstPage::Sheet &sheet, qreal width, qreal height);

} // namespace straw
