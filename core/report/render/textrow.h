#pragma once

#include "core/report/render/piece.h"
#include "core/report/render/textblock.h"

#include <QRectF>

#include <vector>

namespace straw {

/// Texts side by side on common lines: a paragraph, a list item, the row of a table.
struct TextRow
{
    using Text = std::shared_ptr<const TextBlock>;

    struct Column
    {
        qreal x = 0;
        std::vector<Text> blocks; ///< one below the other; they stay together at their ends
        /// Those that begin something new, so that a page may end before them.
        std::vector<Text> apart = {};

        int lineCount() const;
        bool mayBreakBefore(int line) const;
    };
    std::vector<Column> columns;
    qreal leading = 0;
    qreal padTop = 0;
    qreal padBottom = 0;
    qreal before = 0;
    qreal after = 0;
    /// Stands again in the first column where the row goes on, on another page; beside its first line too when the
    /// row is itself the rest of something.
    Text resumed = {};
    bool isRest = false;
    /// Paints behind the text; called for each strip of a row that goes over pages.
    std::function<void(QPainter &, QPointF topLeft, qreal height, bool first, bool last)> decorate;

    int lineCount() const;
    qreal height() const { return padTop + lineCount() * leading + padBottom; }
    /// False where a line of a text would stand alone, or a text without what belongs to it.
    bool mayBreakBefore(int line) const;
};

/// The pieces of a row: one if it is no taller than `whole`, else one a line, of which those stay together between
/// which the row may not break.
std::vector<Piece> piecesOf(TextRow row, qreal whole);

} // namespace straw
