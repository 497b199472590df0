#include "ui/theme/strokes.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace straw::strokes {

namespace {

/// Antialiased, with pen and brush restored afterwards.
class Pencil
{
public:
    explicit Pencil(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Pencil() { m_painter->restore(); }
    Q_DISABLE_COPY(Pencil)

private:
    QPainter *m_painter;
};

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

bool isHovered(const QStyleOption *option)
{
    return isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
}

QRectF squareIn(const QRect &rect)
{
    const qreal side = std::min(rect.width(), rect.height()) - 1;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

void fillRound(QPainter *painter, const QRectF &rect, Role role, qreal radius)
{
    const Pencil pencil(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(role));
    painter->drawRoundedRect(rect, radius, radius);
}

void ring(QPainter *painter, const QRectF &rect, Role role, qreal width)
{
    const Pencil pencil(painter);
    painter->setPen(QPen(colour(role), width));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), Radius - inset, Radius - inset);
}

void hairline(QPainter *painter, QPointF from, QPointF to, Role role)
{
    const Pencil pencil(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colour(role), 1));
    painter->drawLine(from, to);
}

void chevron(QPainter *painter, QPointF centre, qreal degrees, Role role)
{
    const Pencil pencil(painter);
    painter->setPen(QPen(colour(role), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(centre);
    painter->rotate(degrees);
    painter->drawPolyline(QPolygonF({{-4, -2}, {0, 2}, {4, -2}}));
}

void field(QPainter *painter, const QStyleOption *option)
{
    const QRectF rect = option->rect;
    if (isOn(option, QStyle::State_HasFocus)) {
        fillRound(painter, rect, Role::Raised);
        ring(painter, rect);
        return;
    }
    if (isHovered(option))
        fillRound(painter, rect, Role::Fill);
    const qreal bottom = rect.bottom() - 1;
    hairline(painter, {rect.left() + Hang, bottom}, {rect.right() - Hang, bottom},
             isOn(option, QStyle::State_Enabled) ? Role::Pencil : Role::Line);
}

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool danger = widget && widget->property("danger").toBool();
    const bool primary = widget && widget->property("primary").toBool();
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool pressed = isOn(option, QStyle::State_Sunken);
    const QRectF rect = option->rect;

    if ((primary || danger) && enabled) {
        fillRound(painter, rect, danger ? Role::Danger : Role::Accent);
        if (pressed || isHovered(option)) {
            painter->save();
            painter->setOpacity(pressed ? 0.25 : 0.12);
            fillRound(painter, rect, Role::OnAccent);
            painter->restore();
        }
    } else if (!flat) {
        fillRound(painter, rect, pressed || isHovered(option) ? Role::Line : Role::Fill);
        ring(painter, rect, Role::Line, 1);
    } else if (pressed || isHovered(option)) {
        fillRound(painter, rect, Role::Fill);
    }
    if (isOn(option, QStyle::State_HasFocus)) {
        if (primary || danger)
            ring(painter, rect.adjusted(2, 2, -2, -2), Role::OnAccent);
        else
            ring(painter, rect);
    }
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const QRectF rect = option->rect;
    if (isOn(option, QStyle::State_On))
        fillRound(painter, rect, Role::AccentSoft);
    else if (isHovered(option) || isOn(option, QStyle::State_Sunken))
        fillRound(painter, rect, Role::Fill);
    if (isOn(option, QStyle::State_HasFocus))
        ring(painter, rect);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const Pencil pencil(painter);
    const QRectF box = squareIn(option->rect);
    const bool on = isOn(option, QStyle::State_On);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (on || isOn(option, QStyle::State_NoChange))
        fillRound(painter, box, enabled ? Role::Accent : Role::Pencil, 4);
    else {
        painter->setPen(QPen(colour(enabled ? Role::Pencil : Role::Line), 1.25));
        painter->setBrush(isHovered(option) ? QBrush(colour(Role::Fill)) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(box, 4, 4);
    }
    painter->setPen(QPen(colour(Role::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (on)
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
    else if (isOn(option, QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Pencil pencil(painter);
    const QRectF circle = squareIn(option->rect);
    const bool on = isOn(option, QStyle::State_On);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    painter->setPen(QPen(colour(!enabled ? Role::Line : on ? Role::Accent : Role::Pencil), on ? 2 : 1.25));
    painter->setBrush(isHovered(option) ? QBrush(colour(Role::Fill)) : QBrush(Qt::NoBrush));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(enabled ? Role::Accent : Role::Pencil));
        painter->drawEllipse(circle.center(), circle.width() / 4, circle.width() / 4);
    }
}

} // namespace straw::strokes
