#include "ui/widgets/wheelrule.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QWheelEvent>

namespace straw {

namespace {

// Turns that follow each other faster belong to one gesture.
constexpr quint64 PauseMs = 400;

/// Would take a turn of the wheel for a choice.
bool isClosedField(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

/// The text that this is, or whose viewport it is: what the one leaves alone comes to the other.
QAbstractScrollArea *textOf(QWidget *widget)
{
    for (QWidget *text : {widget, widget->parentWidget()}) {
        if (qobject_cast<QPlainTextEdit *>(text) || qobject_cast<QTextEdit *>(text))
            return static_cast<QAbstractScrollArea *>(text);
    }
    return nullptr;
}

bool isAtEnd(const QScrollBar &bar, int turn)
{
    return turn > 0 ? bar.value() == bar.minimum() : bar.value() == bar.maximum();
}

} // namespace

void WheelRule::install()
{
    static WheelRule *const rule = new WheelRule(qApp);
    qApp->removeEventFilter(rule);
    qApp->installEventFilter(rule);
}

bool WheelRule::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // Qt gives the focus to what is scrolled over before anybody is asked.
    if (event->type() == QEvent::Polish && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    else if (event->type() == QEvent::Wheel)
        return passesBy(widget, *static_cast<QWheelEvent *>(event));
    return false;
}

/// True when the widget must not see the turn. What is not accepted goes on to its parent, and so to
/// the page.
bool WheelRule::passesBy(QWidget *widget, QWheelEvent &event)
{
    if (isClosedField(widget)) {
        event.ignore();
        return true;
    }
    if (QAbstractScrollArea *text = textOf(widget))
        return passesText(text, event);
    if (qobject_cast<QAbstractScrollArea *>(widget->parentWidget())) {
        m_scrolled = nullptr;
        m_lastTurn = event.timestamp();
    }
    return false;
}

bool WheelRule::passesText(QAbstractScrollArea *text, QWheelEvent &event)
{
    const QScrollBar &bar = *text->verticalScrollBar();
    const bool isSameGesture = event.phase() != Qt::ScrollBegin && event.timestamp() - m_lastTurn < PauseMs;
    const bool isPage = isSameGesture && m_scrolled != text; // a page that scrolls on under the pointer
    if (!text->hasFocus() || bar.minimum() == bar.maximum() || isPage) {
        event.ignore();
        return true;
    }
    m_lastTurn = event.timestamp();
    const bool isMoved = !isAtEnd(bar, event.angleDelta().y());
    if (isMoved)
        m_scrolled = text;
    else if (!isSameGesture)
        m_scrolled = nullptr;
    // It has come to its end by this very gesture: the page must not jump away.
    event.setAccepted(m_scrolled == text);
    return !isMoved;
}

} // namespace straw
