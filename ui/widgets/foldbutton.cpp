#include "ui/widgets/foldbutton.h"

#include "core/base/clipped.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldaccessible.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace straw {

FoldButton::FoldButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(oneLine(text));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    FoldAccessible::install();
    connect(this, &FoldButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void FoldButton::setRemark(const QString &remark)
{
    m_remark = oneLine(remark);
    setAccessibleDescription(remark);
    update();
}

void FoldButton::setHeading(bool heading)
{
    m_heading = heading;
    setFont(textFont(heading ? TextStyle::Heading : TextStyle::Body));
}

QSize FoldButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 48, metrics.height() + 14};
}

QSize FoldButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        strokes::fillRound(&painter, rect(), Role::Fill);
    const bool open = isChecked();
    const auto at = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QPoint centre(isRightToLeft() ? width() - Hang - 6 : Hang + 6, height() / 2);
    strokes::chevron(&painter, centre, open ? 0 : isRightToLeft() ? 90 : -90);

    QRect line = rect().adjusted(Hang + 20, 0, -Hang, 0);
    const QFontMetrics metrics(font());
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, line.width());
    painter.setFont(font());
    painter.setPen(colour(Role::Text));
    painter.drawText(at(line), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (!m_remark.isEmpty()) {
        line.setLeft(line.left() + metrics.horizontalAdvance(shown) + Step);
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(colour(Role::Muted));
        const QString remark = QFontMetrics(painter.font()).elidedText(m_remark, Qt::ElideRight, line.width());
        painter.drawText(at(line), Qt::AlignVCenter | Qt::AlignLeft, remark);
    }
    if (hasFocus())
        strokes::ring(&painter, rect());
}

} // namespace straw
