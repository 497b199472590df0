#pragma once

#include <QAbstractScrollArea>
#include <QObject>
#include <QPointer>

class QWheelEvent;

namespace straw {

/// Law 1 of the window (ui/lawsofthewindow.h), for every widget of the program, those of next year
/// too: turning the wheel scrolls the page and nothing else. It chooses nothing, it moves no focus,
/// and a text with a scroll bar of its own scrolls only while it has the focus.
class WheelRule final : public QObject
{
public:
    /// Once for the application.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
    bool passesBy(QWidget *widget, QWheelEvent &event);
    bool passesText(QAbstractScrollArea *text, QWheelEvent &event);

    // What the turns of one gesture scroll; none means the page.
    QPointer<QAbstractScrollArea> m_scrolled;
    quint64 m_lastTurn = 0; // its time in milliseconds
};

} // namespace straw
