#include "ui/widgets/textlabel.h"

#include "core/base/clipped.h"

#include <QEvent>
#include <QMouseEvent>

namespace straw {

TextLabel::TextLabel(const QString &text, TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    // What the user wrote is never read as HTML.
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(textFont(style));
    applyColour();
}

void TextLabel::setText(const QString &text)
{
    constexpr int mostLetters = 4000;
    QLabel::setText(textFormat() == Qt::PlainText ? clipped(text, mostLetters) : text);
}

void TextLabel::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    applyColour();
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyColour();
    QLabel::changeEvent(event);
}

void TextLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && buddy())
        buddy()->setFocus(Qt::MouseFocusReason);
    else
        QLabel::mousePressEvent(event);
}

void TextLabel::applyColour()
{
    m_applying = true;
    QPalette p = palette();
    p.setColor(QPalette::WindowText, colour(m_role));
    setPalette(p);
    m_applying = false;
}

} // namespace straw
