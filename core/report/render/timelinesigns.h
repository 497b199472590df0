#pragma once

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace straw {

/// The small shapes of a timeline. They differ in form as well as in colour, so that they survive a
/// grey printer and a reader who does not see colours apart.
namespace signs {

enum class Shape { Circle, Square, Diamond, Triangle, Wedge };

/// Full, or only its outline: something owed.
void paintMark(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour, const QColor &inside);
/// Plus or minus inside a mark of a shape.
void paintSentiment(QPainter &painter, const QRectF &box, Shape shape, bool good, const QColor &colour);
/// Many events: a column, the higher the more.
void paintColumn(QPainter &painter, const QRectF &box, const QColor &colour);
/// A line below a mark: something that was tried.
void paintGround(QPainter &painter, const QRectF &box, const QColor &colour);
/// Two short lines below a mark, open between them: a try to reach somebody who does not answer.
void paintBrokenGround(QPainter &painter, const QRectF &box, const QColor &colour);
/// A ring around a mark.
void paintRing(QPainter &painter, const QRectF &box, const QColor &colour);
/// A pennant on the upper right of a mark.
void paintPennant(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &background);

enum class Hatch { Rising, Falling, Dots };
/// Fills a box with lines or dots drawn as vectors.
void paintHatch(QPainter &painter, const QRectF &box, Hatch hatch, const QColor &colour);

} // namespace signs

} // namespace straw
