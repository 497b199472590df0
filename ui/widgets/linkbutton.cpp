#include "ui/widgets/linkbutton.h"

#include "core/base/clipped.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace straw {

namespace {

constexpr int LeastWidth = 80;
constexpr int Words = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(oneLine(text), parent)
{
    setFlat(true);
    setProperty("link", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setWrapping()
{
    m_wrapping = true;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize least = QPushButton::minimumSizeHint();
    return m_wrapping ? QSize(std::min(least.width(), LeastWidth), least.height()) : least;
}

int LinkButton::heightForWidth(int width) const
{
    const int oneLine = sizeHint().height();
    const int besideWords = oneLine - fontMetrics().height();
    return m_wrapping ? std::max(oneLine, wordsIn(QRect(0, 0, width, 0)).height() + besideWords) : -1;
}

QRect LinkButton::wordsIn(const QRect &place) const
{
    const QRect line = place.adjusted(Hang, 0, -Hang, 0);
    return fontMetrics().boundingRect(QRect(line.left(), line.top(), line.width(), 0), Words, text());
}

/// By itself a button has one line.
void LinkButton::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width() || !m_wrapping)
        return QPushButton::paintEvent(event);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    painter.setPen(isEnabled() ? colour(Role::Accent) : palette().color(QPalette::Disabled, QPalette::ButtonText));
    QRect words = rect().adjusted(Hang, 0, -Hang, 0);
    const int height = wordsIn(rect()).height();
    words.setTop((this->height() - height) / 2);
    words.setHeight(height);
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Words, text());
}

} // namespace straw
