#pragma once

#include "core/report/render/timelinelayout.h"

#include <QPointF>

class QPainter;

namespace straw {

/// The two-lane timeline as a drawing: them above the axis, us below; who spoke told apart by
/// colour and shape, labels without overlap for what weighs most, numbers for the rest, columns where
/// marks find no room. Used by the report and by the History page.
class TimelineDrawing
{
public:
    /// Lengths are in the units of the style's fonts; see layoutTimeline().
    TimelineDrawing(TimelineFigure figure, TimelineStyle style, qreal width, qreal maxHeight);

    /// What the labels need; 0 when nothing in the figure has a date.
    qreal height() const { return m_layout.height; }
    const TimelineFigure &figure() const { return m_figure; }
    /// Where everything stands, relative to the upper left corner.
    const TimelineLayout &layout() const { return m_layout; }

    void paint(QPainter &painter, QPointF topLeft) const;

    /// The index of the event whose mark or label is at a point relative to the upper left corner.
    std::optional<size_t> eventAt(QPointF point) const;

private:
    QColor colourOf(TimelineFigure::Lane lane) const;
    QColor colourOf(TimelineLayout::Key::Sign sign) const;
    QColor colourOf(TimelineFigure::Band::Kind kind) const;
    void paintPanel(QPainter &painter, const TimelinePanel &panel) const;
    void paintFlags(QPainter &painter, const TimelinePanel &panel) const;
    void paintAxis(QPainter &painter, const TimelinePanel &panel) const;
    void paintLane(QPainter &painter, const TimelinePanel::Lane &lane, const QColor &colour) const;
    void paintMark(QPainter &painter, const TimelinePanel::Mark &mark) const;
    void paintBars(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;
    void paintLines(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QStringList &lines,
                    const QFont &font, const QColor &colour) const;
    void paintText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                   const QFont &font, const QColor &colour) const;

    TimelineFigure m_figure;
    TimelineStyle m_style;
    TimelineLayout m_layout;
};

} // namespace straw
