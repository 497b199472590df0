// The block of BlockLayout that is a tree.
#include "core/report/render/blocklayout.h"

#include "core/report/render/look.h"
#include "core/report/render/treedrawing.h"

#include <QPainter>

#include <algorithm>

namespace straw {

using look::mm;
using look::pt;

/// Drawn where it is small enough for a part of a page, else as an outline.
void BlockLayout::operator()(const TreeFigure &figure)
{
    const bool isFirst = m_entries.first == 0;
    if (isFirst && !figure.reading.isEmpty()) {
        TextRow row;
        row.leading = pt(look::smallLeading);
        row.before = row.after = gap(4);
        row.columns = {{0, {text(plainRuns(figure.reading), smallStyle(), proseWidth())}}};
        addRow(std::move(row), m_pageHeight);
        keepLast();
    }
    const int levels = std::ranges::max(figure.nodes, {}, &TreeFigure::Node::level).level + 1;
    if (figure.nodes.size() <= TreeFigure::mostDrawn && levels <= TreeFigure::mostLevelsDrawn) {
        const auto drawing = std::make_shared<const TreeDrawing>(figure, m_width);
        if (drawing->height() <= m_pageHeight * 0.6) {
            Piece piece;
            piece.height = drawing->height();
            piece.before = piece.after = gap(8);
            piece.paint = [drawing](QPainter &painter, QPointF topLeft) { drawing->paint(painter, topLeft); };
            m_pieces.push_back(std::move(piece));
            return;
        }
    }
    for (size_t i = m_entries.first; i < std::min(m_entries.end, figure.nodes.size()) && !isEnough(); ++i)
        addOutlined(figure, i);
}

void BlockLayout::addOutlined(const TreeFigure &figure, size_t number)
{
    const TreeFigure::Node &node = figure.nodes[number];
    const qreal indent = std::min(node.level, TreeFigure::mostIndents) * mm(6);
    const QString &longest = std::ranges::max_element(figure.nodes, {}, [](const TreeFigure::Node &each) {
                                 return each.number.size();
                             })->number;
    const qreal numberRoom = mm(5) + text({{longest + u'.', Run::Strong}}, bodyStyle(), m_width)->naturalWidth();
    TypeStyle style = bodyStyle();
    if (node.isQuiet)
        style.colour = look::muted;
    TextRow row;
    row.leading = bodyLeading();
    row.before = row.after = gap(2);
    const qreal width = proseWidth() - indent - numberRoom;
    row.columns = {{indent + mm(4), {text({{node.number, Run::Strong}}, bodyStyle(), numberRoom)}},
                   {indent + numberRoom, {text({{node.text, node.isMain ? Run::Strong : Run::Normal}}, style, width)}}};
    if (!node.what.isEmpty())
        row.columns[1].blocks.push_back(text(plainRuns(node.what), smallStyle(), width));
    row.decorate = [indent, kind = node.kind, isQuiet = node.isQuiet,
                    leading = row.leading](QPainter &painter, QPointF at, qreal, bool first, bool) {
        if (first)
            TreeDrawing::paintSign(painter, {at + QPointF(indent, leading / 2 - mm(1.3)), QSizeF(mm(2.6), mm(2.6))},
                                   kind, isQuiet);
    };
    addSplittable(std::move(row));
}

} // namespace straw
