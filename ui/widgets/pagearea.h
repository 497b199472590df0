#pragma once

#include <QPointer>
#include <QScrollArea>

namespace straw {

/// Scrolls its content up and down, on the ground of whatever it stands on. What is being typed into
/// stays in sight, and where it is on the screen (law 3 of the window, ui/lawsofthewindow.h): the
/// cursor is followed, and what is added above it pushes nothing away.
class PageArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);
    ~PageArea() override;

    void setWidget(QWidget *widget);
    /// Scrolls what a widget stands in until it is seen.
    static void bringIntoView(QWidget *widget);
    /// The same for a part of it, such as a row of a list.
    enum Typing { MayLeave, StaysInSight };
    static void bringIntoView(QWidget *widget, const QRect &part, Typing typing = MayLeave);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *typedInto() const;
    QRect cursorOf(const QWidget *editor) const;
    bool isSeen(const QRect &cursor, int height) const;
    void showCursor(const QRect &cursor);
    void holdStill();
    void letGo();
    void followCursor();

    QPointer<QWidget> m_held; // what is typed into, while the content is laid out anew
    int m_heldAt = 0;         // where it stood in the content
    QRect m_cursor;           // followed last
    bool m_isOwed = false;    // it is not in sight yet: the content has still to grow
};

} // namespace straw
