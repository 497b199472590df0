#pragma once

#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace straw {

/// A strip of a page that is never cut: a line of text, a row of a table, a figure.
struct Piece
{
    qreal height = 0;
    qreal before = 0; ///< space above, dropped at the head of a page; the larger of two counts
    qreal after = 0;
    bool keepWithNext = false;
    qreal room = 0;                    ///< starts a new page when less than this is left of it
    std::shared_ptr<const Piece> head; ///< repeated above this piece where it opens a page
    std::function<void(QPainter &, QPointF topLeft)> paint;
    /// What is painted besides where the piece opens a page: of which row it is the rest.
    std::function<void(QPainter &, QPointF topLeft)> resume;
};

} // namespace straw
