#include "ui/widgets/flash.h"

#include "ui/theme/strokes.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace straw {

namespace {

constexpr int fadingMs = 1400;

} // namespace

void Flash::over(QWidget *widget, const QRect &part)
{
    qDeleteAll(widget->findChildren<Flash *>(Qt::FindDirectChildrenOnly));
    if (widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0)
        new Flash(widget, part);
}

Flash::Flash(QWidget *widget, const QRect &part)
    : QWidget(widget)
    , m_whole(part.isNull())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(m_whole ? widget->rect() : part);
    widget->installEventFilter(this);
    m_fading.setDuration(fadingMs);
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.setEasingCurve(QEasingCurve::InQuad); // full at first: it is to be found
    connect(&m_fading, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fading, &QVariantAnimation::finished, this, &QObject::deleteLater);
    m_fading.start();
    show();
    raise();
}

bool Flash::eventFilter(QObject *watched, QEvent *event)
{
    if (m_whole && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Flash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal strength = m_fading.currentValue().toReal();
    painter.setOpacity(0.45 * strength);
    strokes::fillRound(&painter, rect(), Role::AccentSoft);
    painter.setOpacity(strength);
    strokes::ring(&painter, rect());
}

} // namespace straw
