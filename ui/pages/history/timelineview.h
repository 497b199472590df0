#pragma once

#include "ui/pages/history/eventmarks.h"
#include "ui/pages/history/historyfigure.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace straw {

/// The history as a drawing: them above, us below. The pointer tells what a mark is, a click or the
/// Left and Right keys choose an event, Enter opens it. Drawn once, then only copied, and a long
/// history is laid out anew on another thread, so that it stays fluid with thousands of events.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(Desk &desk, QWidget *parent = nullptr);

    QString currentId() const;
    /// Marks an event without telling anybody; an id that is not drawn marks none.
    void setCurrent(const QString &id);
    /// Reads the history again if it changed while the page was not seen.
    void refresh();
    /// Where the mark of an event stands; null when it is not drawn.
    QRect markOf(const QString &id) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another event became the current one.
    void moved(const QString &id);
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow(const ChangeSummary &summary);
    void read();
    /// True until what was read last has been laid out; the drawing is of an earlier state then.
    bool isBehind() const { return m_taken != m_asked; }
    TimelineDrawing drawing(TimelineFigure figure) const;
    void take(std::vector<HistoryEntry> entries, TimelineDrawing drawing);
    void layOut(TimelineDrawing drawing);
    std::optional<size_t> eventAt(QPointF point) const;
    QString tip(size_t event) const;
    void choose(size_t event);
    void describe();

    Desk &m_desk;
    std::vector<HistoryEntry> m_entries;
    std::optional<TimelineDrawing> m_drawing;
    EventMarks m_marks; // of the drawing
    QPixmap m_picture;
    std::optional<size_t> m_current, m_pointed;
    QString m_currentId; // also while it is not drawn yet
    bool m_stale = false;
    int m_asked = 0, m_taken = 0; // layouts are numbered
};

} // namespace straw
