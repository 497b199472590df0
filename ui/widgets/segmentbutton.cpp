#include "ui/widgets/segmentbutton.h"

#include "core/base/clipped.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace straw {

SegmentButton::SegmentButton(const QVariant &value, const QString &text, QWidget *parent)
    : QRadioButton(oneLine(text), parent)
    , m_value(value)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    // As wide as its bold form, so that nothing moves when it is chosen.
    const QFontMetrics metrics(textFont(TextStyle::Strong));
    return {std::max(metrics.horizontalAdvance(text()) + 2 * Hang, 32), metrics.height() + 14};
}

bool SegmentButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = rect();
    if (isChecked())
        strokes::fillRound(&painter, box, Role::AccentSoft);
    else if (underMouse() && isEnabled())
        strokes::fillRound(&painter, box, Role::Fill);
    painter.setFont(textFont(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(colour(!isEnabled() ? Role::Pencil : isChecked() ? Role::Accent : Role::Muted));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        strokes::ring(&painter, box);
}

} // namespace straw
