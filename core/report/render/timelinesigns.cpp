#include "core/report/render/timelinesigns.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace straw::signs {

void paintMark(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour, const QColor &inside)
{
    const qreal thickness = box.width() * 0.16;
    painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(inside);
    const QPointF middle = box.center();
    const auto at = [&](qreal x, qreal y) { return middle + QPointF(x, y) * box.width(); };
    // Half of the outline lies outside. Shapes of about the same area look equally large.
    switch (shape) {
    case Shape::Circle:
        painter.drawEllipse(middle, box.width() * 0.42, box.width() * 0.42);
        break;
    case Shape::Square:
        painter.drawRect(QRectF(at(-0.37, -0.37), at(0.37, 0.37)));
        break;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF{at(0, -0.51), at(0.51, 0), at(0, 0.51), at(-0.51, 0)});
        break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{at(0, -0.46), at(0.5, 0.39), at(-0.5, 0.39)});
        break;
    case Shape::Wedge:
        painter.drawPolygon(QPolygonF{at(0, 0.46), at(0.5, -0.39), at(-0.5, -0.39)});
        break;
    }
}

void paintSentiment(QPainter &painter, const QRectF &box, Shape shape, bool good, const QColor &colour)
{
    const qreal size = box.width(), half = size * 0.25;
    // The middle of a triangle lies nearer to its base.
    const qreal lower = shape == Shape::Triangle ? 0.1 : shape == Shape::Wedge ? -0.1 : 0;
    const QPointF middle = box.center() + QPointF(0, lower * size);
    painter.setPen(QPen(colour, size * 0.15, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
    if (good)
        painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
}

void paintColumn(QPainter &painter, const QRectF &box, const QColor &colour)
{
    // Like a pile seen from the side, which no single mark looks like.
    const qreal step = box.width() * 0.3;
    const int plates = std::max(2, qRound(box.height() / step));
    const qreal each = box.height() / plates;
    for (int i = 0; i < plates; ++i)
        painter.fillRect(QRectF(box.left(), box.top() + i * each, box.width(), each * 0.6), colour);
}

void paintGround(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal size = box.width(), y = box.bottom() + size * 0.1;
    painter.setPen(QPen(colour, size * 0.16, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void paintBrokenGround(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal size = box.width(), y = box.bottom() + size * 0.1, length = size * 0.32;
    painter.setPen(QPen(colour, size * 0.16, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + length, y));
    painter.drawLine(QPointF(box.right() - length, y), QPointF(box.right(), y));
}

void paintRing(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, box.width() * 0.14));
    painter.setBrush(Qt::NoBrush);
    const qreal wider = box.width() * 0.3;
    painter.drawEllipse(box.adjusted(-wider, -wider, wider, wider));
}

void paintPennant(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &background)
{
    const qreal size = box.width();
    const QPointF foot = box.center() + QPointF(size * 0.34, -size * 0.1);
    const QPointF top = foot - QPointF(0, size * 0.72);
    const QPolygonF cloth{top, top + QPointF(size * 0.52, size * 0.21), top + QPointF(0, size * 0.42)};
    painter.setPen(QPen(background, size * 0.24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(background);
    painter.drawLine(foot, top);
    painter.drawPolygon(cloth);
    painter.setPen(QPen(colour, size * 0.11, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(colour);
    painter.drawLine(foot, top);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(cloth);
}

void paintHatch(QPainter &painter, const QRectF &box, Hatch hatch, const QColor &colour)
{
    const qreal step = box.height() * 0.42;
    const qreal thickness = box.height() * 0.1;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const int dots = qCeil(box.width() / step - 0.5);
        for (int i = 0; i < dots; ++i)
            painter.drawEllipse(QPointF(box.left() + (i + 0.5) * step, box.center().y()), thickness, thickness);
    } else {
        painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
        const qreal height = box.height();
        const int lines = qCeil((box.width() + height) / step);
        for (int i = 0; i < lines; ++i) {
            const qreal x = box.left() - height + i * step;
            const QPointF low(x, box.bottom()), high(x + height, box.top());
            if (hatch == Hatch::Rising)
                painter.drawLine(low, high);
            else
                painter.drawLine(QPointF(low.x(), high.y()), QPointF(high.x(), low.y()));
        }
    }
    painter.restore();
    painter.setPen(QPen(colour, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace straw::signs
