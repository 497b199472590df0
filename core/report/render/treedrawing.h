#pragma once

#include "core/report/model/treefigure.h"
#include "core/report/render/textblock.h"

#include <QRectF>

#include <memory>

namespace straw {

/// A tree of causes on paper: a box for each, what explains it in the next column, joined by lines. Texts wrap and are
/// never cut, boxes are as high as their texts. Kinds differ in shape and main causes in weight, which a grey printer
/// keeps. Read from the right where the language is.
class TreeDrawing
{
public:
    /// Lengths in units of look.h. The figure has one level more than zero, and at most mostLevelsDrawn.
    TreeDrawing(const TreeFigure &figure, qreal width);

    qreal height() const { return m_height; }
    /// Where they stand, in the order of the nodes.
    std::vector<QRectF> boxes() const;
    void paint(QPainter &painter, QPointF topLeft) const;
    /// The sign of a kind in front of a text, as the drawing has it.
    static void paintSign(QPainter &painter, const QRectF &place, TreeFigure::Kind kind, bool isQuiet);

private:
    struct Box
    {
        TreeFigure::Node node;
        std::unique_ptr<TextBlock> what, text;
        QRectF place;
        int parent = -1;
        qreal branch = 0; // the height that it takes with all that explains it
    };

    void measure(const TreeFigure &figure, qreal boxWidth);
    void arrange(qreal boxWidth, bool isMirrored, qreal width);
    void paintBox(QPainter &painter, const Box &box) const;
    void paintLine(QPainter &painter, const Box &box) const;

    std::vector<Box> m_boxes; // as the nodes
    qreal m_height = 0;
};

} // namespace straw
