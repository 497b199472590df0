#pragma once

#include "ui/theme/roles.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

/// The few shapes that every control of the program is drawn with.
namespace straw::strokes {

inline constexpr qreal Radius = 6;

void fillRound(QPainter *painter, const QRectF &rect, Role role, qreal radius = Radius);
/// The focus ring, wholly inside the rectangle.
void ring(QPainter *painter, const QRectF &rect, Role role = Role::Accent, qreal width = 2);
void hairline(QPainter *painter, QPointF from, QPointF to, Role role = Role::Line);
/// A chevron pointing down (0), left (90), up (180) or right (270 degrees).
void chevron(QPainter *painter, QPointF centre, qreal degrees, Role role = Role::Muted);
/// A line to write on; with focus, a ring.
void field(QPainter *painter, const QStyleOption *option);
void button(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);

} // namespace straw::strokes
