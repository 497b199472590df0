#include "ui/pages/account/factbutton.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace straw {

namespace {

constexpr int Padding = 4;

} // namespace

FactButton::FactButton(const QString &value, const QString &name, const QString &formula, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_formula(formula)
{
    setText(oneLine(value));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(Texts::filled(tr("%1: %2"), {name, value}));
    setAccessibleDescription(formula);
    setToolTip(formula);
}

QSize FactButton::sizeHint() const
{
    const QFontMetrics value(textFont(TextStyle::Strong));
    const QFontMetrics name(textFont(TextStyle::Small));
    return {std::max(value.horizontalAdvance(text()), name.horizontalAdvance(m_name)) + 2 * Hang,
            value.lineSpacing() + name.lineSpacing() + 2 * Padding};
}

void FactButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        strokes::fillRound(&painter, rect(), Role::AccentSoft);
    else if (underMouse())
        strokes::fillRound(&painter, rect(), Role::Fill);
    const QRect inside = rect().adjusted(Hang, Padding, -Hang, -Padding);
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(colour(isChecked() ? Role::Accent : Role::Text));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(colour(Role::Muted));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, m_name);
    if (hasFocus())
        strokes::ring(&painter, rect());
}

} // namespace straw
