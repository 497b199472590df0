#include "core/report/render/treedrawing.h"

#include "core/base/usertext.h"
#include "core/report/render/look.h"
#include "core/report/render/timelinesigns.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace straw {

using look::mm;
using look::pt;

namespace {

constexpr qreal columnGap = mm(7);
constexpr qreal rowGap = mm(2.5);
constexpr qreal padding = mm(1.8);
constexpr qreal signSize = mm(2.6);
constexpr qreal signRoom = mm(4);
constexpr qreal mostWidth = mm(64);

std::optional<signs::Shape> shapeOf(TreeFigure::Kind kind)
{
    switch (kind) {
    case TreeFigure::Kind::Event:
        return signs::Shape::Circle;
    case TreeFigure::Kind::Condition:
        return signs::Shape::Square;
    case TreeFigure::Kind::Decision:
        return signs::Shape::Diamond;
    case TreeFigure::Kind::Belief:
        return signs::Shape::Triangle;
    case TreeFigure::Kind::None:
        break;
    }
    return std::nullopt;
}

qreal heightOf(const TextBlock &block, qreal leading)
{
    return block.lineCount() * leading;
}

void paintText(QPainter &painter, const TextBlock &block, QPointF at, qreal leading)
{
    for (int line = 0; line < block.lineCount(); ++line)
        block.paintLine(painter, line, at + QPointF(0, line * leading), leading);
}

} // namespace

TreeDrawing::TreeDrawing(const TreeFigure &figure, qreal width)
{
    int levels = 1;
    for (const TreeFigure::Node &node : figure.nodes)
        levels = std::max(levels, node.level + 1);
    const qreal boxWidth = std::min(mostWidth, (width - (levels - 1) * columnGap) / levels);
    measure(figure, boxWidth);
    arrange(boxWidth, hasRightToLeft(figure.reading), width);
}

void TreeDrawing::measure(const TreeFigure &figure, qreal boxWidth)
{
    const qreal textWidth = boxWidth - 2 * padding;
    std::vector<int> open; // the way down to the node
    for (const TreeFigure::Node &node : figure.nodes) {
        open.resize(size_t(node.level), -1);
        Box box;
        box.node = node;
        box.parent = open.empty() ? -1 : open.back();
        const qreal what = textWidth - (shapeOf(node.kind) ? signRoom : 0);
        box.what = std::make_unique<TextBlock>(
            Runs{{node.number, Run::Strong}, {node.what.isEmpty() ? QString() : u' ' + node.what}},
            TypeStyle{look::smallSize, QFont::Normal, look::muted}, what);
        box.text = std::make_unique<TextBlock>(plainRuns(node.text),
                                               TypeStyle{look::tableSize, node.isMain ? QFont::DemiBold : QFont::Normal,
                                                         node.isQuiet ? look::muted : look::ink},
                                               textWidth);
        box.place.setSize({boxWidth, 2 * padding + heightOf(*box.what, pt(look::smallLeading))
                                         + heightOf(*box.text, pt(look::tableLeading))});
        open.push_back(int(m_boxes.size()));
        m_boxes.push_back(std::move(box));
    }
}

/// What explains a cause stands beside it, one below the other; the cause stands at the middle of them.
void TreeDrawing::arrange(qreal boxWidth, bool isMirrored, qreal width)
{
    std::vector<qreal> below(m_boxes.size(), 0); // the height of all that explains it
    for (size_t i = m_boxes.size(); i-- > 0;) {
        Box &box = m_boxes[i];
        box.branch = std::max(box.place.height(), below[i]);
        if (box.parent >= 0) {
            qreal &above = below[size_t(box.parent)];
            above += (above > 0 ? rowGap : 0) + box.branch;
        }
    }
    std::vector<qreal> next(m_boxes.size(), 0); // where the next of its explanations begins
    qreal top = 0;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        Box &box = m_boxes[i];
        qreal &from = box.parent < 0 ? top : next[size_t(box.parent)];
        const qreal x = box.node.level * (boxWidth + columnGap);
        box.place.moveTo(isMirrored ? width - x - boxWidth : x, from + (box.branch - box.place.height()) / 2);
        next[i] = from + (box.branch - below[i]) / 2;
        from += box.branch + rowGap;
    }
    m_height = top - rowGap;
}

std::vector<QRectF> TreeDrawing::boxes() const
{
    std::vector<QRectF> places;
    places.reserve(m_boxes.size());
    for (const Box &box : m_boxes)
        places.push_back(box.place);
    return places;
}

void TreeDrawing::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    for (const Box &box : m_boxes)
        paintLine(painter, box);
    for (const Box &box : m_boxes)
        paintBox(painter, box);
    painter.restore();
}

void TreeDrawing::paintLine(QPainter &painter, const Box &box) const
{
    if (box.parent < 0)
        return;
    const QRectF &from = m_boxes[size_t(box.parent)].place, &to = box.place;
    const bool isMirrored = to.left() < from.left();
    const qreal start = isMirrored ? from.left() : from.right(), end = isMirrored ? to.right() : to.left();
    const qreal middle = (start + end) / 2;
    painter.setPen(QPen(look::muted, pt(0.6), box.node.isQuiet ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{
        {start, from.center().y()}, {middle, from.center().y()}, {middle, to.center().y()}, {end, to.center().y()}});
}

void TreeDrawing::paintBox(QPainter &painter, const Box &box) const
{
    const QColor colour = box.node.isMain ? look::accent : look::muted;
    painter.setPen(QPen(colour, box.node.isMain ? pt(1.4) : pt(0.6), box.node.isQuiet ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(box.place, mm(0.8), mm(0.8));
    QPointF at = box.place.topLeft() + QPointF(padding, padding);
    const bool hasSign = shapeOf(box.node.kind).has_value();
    const bool isMirrored = hasRightToLeft(box.node.what);
    const qreal leading = pt(look::smallLeading);
    if (hasSign) {
        const qreal x = isMirrored ? box.place.right() - padding - signSize : at.x();
        paintSign(painter, QRectF(x, at.y() + (leading - signSize) / 2, signSize, signSize), box.node.kind,
                  box.node.isQuiet);
    }
    paintText(painter, *box.what, at + QPointF(hasSign && !isMirrored ? signRoom : 0, 0), leading);
    paintText(painter, *box.text, at + QPointF(0, heightOf(*box.what, leading)), pt(look::tableLeading));
}

void TreeDrawing::paintSign(QPainter &painter, const QRectF &place, TreeFigure::Kind kind, bool isQuiet)
{
    if (const auto shape = shapeOf(kind))
        signs::paintMark(painter, place, *shape, isQuiet ? look::muted : look::accent, Qt::white);
}

} // namespace straw
