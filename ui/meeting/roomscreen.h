#pragma once

#include <QObject>

class QRect;
class QScreen;
class QWidget;

namespace straw {

/// On which screen a window is that is meant for everybody in the room: on another one than its owner's, and all of
/// it, where there is such a screen. Where that goes, as a projector does that is unplugged, the window is on its
/// owner's screen again, and not over all of it.
class RoomScreen final : public QObject
{
    Q_OBJECT
public:
    RoomScreen(QWidget *window, QWidget *owner);

    /// Whether there is another screen than the owner's.
    bool isThere() const { return other() != nullptr; }
    /// Before the window is shown first.
    void begin();
    /// From one to the other.
    void change();
    void turnFullScreen();

Q_SIGNALS:
    /// Screens came or went.
    void changed();

private:
    QScreen *own() const;
    QScreen *other() const;
    void comeBack();
    void show(const QRect &place);

    QWidget *m_window;
    QWidget *m_owner;
};

} // namespace straw
