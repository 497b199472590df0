#include "ui/widgets/chip.h"

#include "core/base/clipped.h"
#include "ui/theme/measured.h"
#include "ui/theme/strokes.h"

#include <QPainter>

namespace straw {

namespace {

constexpr int MostLetters = 80;

} // namespace

Chip::Chip(const QString &text, Role role, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::set(const QString &text, Role role)
{
    if (text == m_text && role == m_role)
        return;
    const bool fits = sizeFor(text) == sizeFor(m_text);
    m_text = text;
    m_role = role;
    setAccessibleName(text);
    if (!fits)
        updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &text)
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    return {measured::width(TextStyle::Small, oneLine(text, MostLetters)) + 16, metrics.height() + 2};
}

void Chip::paint(QPainter *painter, const QRect &rect, const QString &text, Role role)
{
    strokes::fillRound(painter, rect, softRoleOf(role), rect.height() / 2.0);
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(colour(role));
    painter->drawText(rect, Qt::AlignCenter, oneLine(text, MostLetters));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_role);
}

} // namespace straw
