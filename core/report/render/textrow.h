#pragma once

#include "core/report/render/piece.h"
#include "core/report/render/textblock.h"

#include <QRectF>

#include <vector>

namespace straw {

/// Texts side by side on common lines: a paragraph, a list item, the row of a table.
struct TextRow
{
    struct Column
    {
        qreal x = 0;
        std::vector<std::shared_ptr<const TextBlock>> blocks; ///< one below the other

        int lineCount() const;
    };
    std::vector<Column> columns;
    qreal leading = 0;
    qreal padTop = 0;
    qreal padBottom = 0;
    qreal before = 0;
    qreal after = 0;
    /// Paints behind the text; called for each strip of a row that goes over pages.
    std::function<void(QPainter &, QPointF topLeft, qreal height, bool first, bool last)> decorate;

    int lineCount() const;
    qreal height() const { return padTop + lineCount() * leading + padBottom; }
};

/// The pieces of a row: one if it is no taller than `whole`, else one a line, of which the first
/// two and the last two stay together.
std::vector<Piece> piecesOf(TextRow row, qreal whole);

} // namespace straw
