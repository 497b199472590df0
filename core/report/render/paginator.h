#pragma once

#include "core/report/render/piece.h"

#include <memory>
#include <vector>

namespace straw {

/// Pieces in stretches, so that those of a long report need not all be there at once.
class PieceSource
{
public:
    using Stretch = std::shared_ptr<const std::vector<Piece>>;

    virtual ~PieceSource() = default;
    virtual size_t count() const = 0;
    /// The same pieces each time.
    virtual Stretch stretch(size_t number) = 0;
};

struct PiecePlace
{
    size_t stretch = 0;
    size_t piece = 0;

    bool operator==(const PiecePlace &) const = default;
};

struct PlacedPiece
{
    std::shared_ptr<const Piece> piece;
    qreal y = 0;        ///< from the upper edge of the text area
    bool opens = false; ///< nothing but a repeated head stands above it
};
using PaperPage = std::vector<PlacedPiece>;

/// The page that begins at `place`, which is moved to where the next one begins; empty when there is nothing more.
/// Pieces that belong together stay together unless they are taller than a page.
PaperPage nextPage(PieceSource &source, PiecePlace &place, qreal pageHeight);

/// The height of all pieces one below the other.
qreal heightOf(const std::vector<Piece> &pieces);

} // namespace straw
