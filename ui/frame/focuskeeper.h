#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace straw {

/// Law 2 of the window: when what has the focus is removed, hidden or closed to changes, the focus
/// falls to the nearest thing around it that can hold it and takes no letters: the panel, else the
/// page. Left to itself Qt gives it to the next tab stop, wherever that is.
class FocusKeeper final : public QObject
{
public:
    /// `home` gives what holds the focus when nothing nearer does.
    FocusKeeper(QWidget *window, std::function<QWidget *()> home);

    /// What falls to this widget stays there.
    static void makeStop(QWidget *widget);
    /// What is left from here goes back to where it came from.
    static void makeVisit(QWidget *widget);

    /// Called by the window when Qt asks for the next tab stop. False when what has the focus is still
    /// there, so that somebody pressed Tab.
    bool catchFocus();

private:
    void follow(QWidget *from, QWidget *to);
    void place();

    QWidget *m_window;
    const std::function<QWidget *()> m_home;
    QList<QPointer<QWidget>> m_stops; // around what has the focus, the nearest first
    QPointer<QWidget> m_visited;      // what it visits
    QPointer<QWidget> m_back;         // and where it came from
};

} // namespace straw
