#pragma once

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace straw {

/// The small shapes of a timeline. They differ in form as well as in colour, so that they survive a
/// grey printer and a reader who does not see colours apart.
namespace signs {

enum class Shape { Circle, Square, Diamond };

void paintMark(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour);
/// A hole in a mark: something owed.
void paintHole(QPainter &painter, const QRectF &box, const QColor &background);
/// Plus or minus inside a mark.
void paintSentiment(QPainter &painter, const QRectF &box, bool good, const QColor &colour);
/// A ring around a mark.
void paintRing(QPainter &painter, const QRectF &box, const QColor &colour);
/// A pennant on the upper right of a mark.
void paintPennant(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &background);

enum class Hatch { Rising, Falling, Dots };
/// Fills a box with lines or dots drawn as vectors.
void paintHatch(QPainter &painter, const QRectF &box, Hatch hatch, const QColor &colour);

} // namespace signs

} // namespace straw
