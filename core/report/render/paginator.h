#pragma once

#include "core/report/render/piece.h"

#include <vector>

namespace straw {

struct PlacedPiece
{
    const Piece *piece;
    qreal y; ///< from the upper edge of the text area
};
using PaperPage = std::vector<PlacedPiece>;

/// Puts pieces on pages of the given height. Pieces that belong together stay together unless they
/// are taller than a page. The pages point into `pieces`.
std::vector<PaperPage> paginate(const std::vector<Piece> &pieces, qreal pageHeight);

/// The height of all pieces one below the other.
qreal heightOf(const std::vector<Piece> &pieces);

} // namespace straw
