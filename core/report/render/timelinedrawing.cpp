#include "core/report/render/timelinedrawing.h"

#include "core/report/render/look.h"
#include "core/report/render/reportfont.h"
#include "core/report/render/timelinemirror.h"
#include "core/report/render/timelinesigns.h"

#include <QPainter>

#include <algorithm>

namespace straw {

TimelineStyle TimelineStyle::forPaper()
{
    constexpr qreal size = 7.5;
    return {reportFont(size), reportFont(size, QFont::DemiBold),
            look::ink,        look::muted,
            look::rule,       Qt::white,
            look::tint,       look::them,
            look::us,         look::sales,
            look::operations};
}

TimelineDrawing::TimelineDrawing(TimelineFigure figure, TimelineStyle style, qreal width, qreal maxHeight)
    : m_figure(std::move(figure))
    , m_style(std::move(style))
    , m_layout(layoutTimeline(m_figure, m_style, width, maxHeight))
{
    if (isMirrored(m_figure))
        m_layout = mirrored(std::move(m_layout));
}

void TimelineDrawing::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    paintGround(painter);
    paintAxis(painter);
    paintLane(painter, m_layout.them, m_style.them);
    paintLane(painter, m_layout.us, m_style.us);
    paintLane(painter, m_layout.nobody, m_style.muted);
    paintBars(painter);
    paintKeys(painter);
    painter.restore();
}

std::optional<size_t> TimelineDrawing::eventAt(QPointF point) const
{
    for (const auto *lane : {&m_layout.them, &m_layout.us, &m_layout.nobody}) {
        for (const auto &mark : lane->marks) {
            if (mark.box.contains(point))
                return mark.event;
        }
        for (const auto &label : lane->labels) {
            if (label.box.contains(point))
                return label.event;
        }
    }
    return std::nullopt;
}

QColor TimelineDrawing::colourOf(const TimelineFigure::Event &event) const
{
    if (event.lane != TimelineFigure::Lane::Us)
        return event.lane == TimelineFigure::Lane::Them ? m_style.them : m_style.muted;
    switch (event.department) {
    case TimelineFigure::Department::Sales:
        return m_style.sales;
    case TimelineFigure::Department::Operations:
        return m_style.operations;
    case TimelineFigure::Department::None:
        break;
    }
    return m_style.us;
}

QColor TimelineDrawing::colourOf(TimelineFigure::Band::Kind kind) const
{
    switch (kind) {
    case TimelineFigure::Band::Kind::SalesOnly:
        return m_style.sales;
    case TimelineFigure::Band::Kind::OperationsOnly:
        return m_style.operations;
    case TimelineFigure::Band::Kind::Silence:
        break;
    }
    return m_style.muted;
}

void TimelineDrawing::paintGround(QPainter &painter) const
{
    const qreal thin = m_layout.line * 0.05;
    QPen pen(m_style.muted, thin, Qt::CustomDashLine);
    pen.setDashPattern({6, 5});
    for (const auto &flag : m_layout.flags) {
        painter.setPen(pen);
        painter.drawLine(QPointF(flag.x, flag.box.top()), QPointF(flag.x, m_layout.flagBottom));
        paintText(painter, flag.box, flag.alignment, flag.text, m_style.font, m_style.muted);
    }
}

void TimelineDrawing::paintAxis(QPainter &painter) const
{
    const QRectF &strip = m_layout.strip;
    const qreal line = m_layout.line;
    const bool leftwards = isMirrored(m_figure);
    painter.fillRect(strip, m_style.strip);
    for (const auto &tick : m_layout.ticks) {
        painter.setPen(QPen(tick.year ? m_style.muted : m_style.line, line * 0.06));
        painter.drawLine(QPointF(tick.x, strip.top()), QPointF(tick.x, strip.bottom()));
        const qreal left = leftwards ? tick.x - line * 5.25 : tick.x + line * 0.25;
        const QRectF box(left, strip.top(), line * 5, strip.height());
        if (leftwards ? box.right() - line * 2 >= strip.left() : box.left() + line * 2 <= strip.right())
            paintText(painter, box, leftwards ? Qt::AlignRight : Qt::AlignLeft, tick.label,
                      tick.year ? m_style.strongFont : m_style.font, tick.year ? m_style.text : m_style.muted);
    }
    painter.setPen(QPen(m_style.them, line * 0.1));
    painter.drawLine(strip.topLeft(), strip.topRight());
    painter.setPen(QPen(m_style.us, line * 0.1));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
}

void TimelineDrawing::paintLane(QPainter &painter, const TimelineLayout::Lane &lane, const QColor &colour) const
{
    paintText(painter, lane.nameBox, isMirrored(m_figure) ? Qt::AlignRight : Qt::AlignLeft, lane.name,
              m_style.strongFont, colour);
    const qreal line = m_layout.line;
    for (const bool strong : {false, true}) {
        painter.setPen(QPen(strong ? m_style.text : m_style.line, line * 0.06));
        for (const auto &label : lane.labels) {
            if (label.strong == strong && !label.pole.isNull())
                painter.drawLine(label.pole);
        }
    }
    for (const auto &mark : lane.marks) {
        if (mark.span.isNull())
            continue;
        painter.setPen(QPen(colourOf(m_figure.events[mark.event]), line * 0.12));
        painter.drawLine(mark.span);
    }
    for (const auto &mark : lane.marks)
        paintMark(painter, mark);
    for (const auto &label : lane.labels) {
        // Lines of the account's dates pass behind the text, not through it.
        painter.fillRect(label.box, m_style.background);
        paintText(painter, label.box, label.alignment, label.text, label.strong ? m_style.strongFont : m_style.font,
                  m_style.text);
    }
}

void TimelineDrawing::paintMark(QPainter &painter, const TimelineLayout::Mark &mark) const
{
    const auto &event = m_figure.events[mark.event];
    if (mark.count > 1) {
        paintCrowd(painter, mark);
        return;
    }
    const QColor colour = colourOf(event);
    using signs::Shape;
    Shape shape = Shape::Circle;
    if (event.lane != TimelineFigure::Lane::Us)
        shape = Shape::Circle;
    else if (event.department == TimelineFigure::Department::Sales)
        shape = Shape::Square;
    else if (event.department == TimelineFigure::Department::Operations)
        shape = Shape::Diamond;
    signs::paintMark(painter, mark.box, shape, colour);
    if (event.promise)
        signs::paintHole(painter, mark.box, m_style.background);
    else if (event.sentiment.value_or(0) != 0)
        signs::paintSentiment(painter, mark.box, *event.sentiment > 0, m_style.background);
    if (event.finalStraw)
        signs::paintRing(painter, mark.box, m_style.text);
    if (event.warningSign)
        signs::paintPennant(painter, mark.box, m_style.text, m_style.background);
}

void TimelineDrawing::paintCrowd(QPainter &painter, const TimelineLayout::Mark &mark) const
{
    const TimelineFigure::Lane lane = m_figure.events[mark.event].lane;
    painter.fillRect(mark.box, lane == TimelineFigure::Lane::Them ? m_style.them
                               : lane == TimelineFigure::Lane::Us ? m_style.us
                                                                  : m_style.muted);
    QFont font = m_style.font;
    constexpr qreal smaller = 0.7;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(font.pixelSize() * smaller)));
    else
        font.setPointSizeF(font.pointSizeF() * smaller);
    painter.save();
    painter.translate(mark.box.center());
    painter.rotate(-90);
    const QRectF box(-mark.box.height() / 2, -mark.box.width() / 2, mark.box.height(), mark.box.width());
    paintText(painter, box, Qt::AlignHCenter, m_figure.locale.toString(mark.count), font, m_style.background);
    painter.restore();
}

void TimelineDrawing::paintBars(QPainter &painter) const
{
    using signs::Hatch;
    for (const auto &bar : m_layout.bars) {
        const Hatch hatch = bar.kind == TimelineFigure::Band::Kind::SalesOnly        ? Hatch::Rising
                            : bar.kind == TimelineFigure::Band::Kind::OperationsOnly ? Hatch::Falling
                                                                                     : Hatch::Dots;
        signs::paintHatch(painter, bar.box, hatch, colourOf(bar.kind));
        paintText(painter, bar.textBox, bar.alignment, bar.text, m_style.font, m_style.text);
    }
}

void TimelineDrawing::paintKeys(QPainter &painter) const
{
    using Key = TimelineLayout::Key;
    using signs::Shape;
    for (const auto &key : m_layout.keys) {
        switch (key.sign) {
        case Key::Them:
            signs::paintMark(painter, key.signBox, Shape::Circle, m_style.them);
            break;
        case Key::Us:
            signs::paintMark(painter, key.signBox, Shape::Circle, m_style.us);
            break;
        case Key::Sales:
            signs::paintMark(painter, key.signBox, Shape::Square, m_style.sales);
            break;
        case Key::Operations:
            signs::paintMark(painter, key.signBox, Shape::Diamond, m_style.operations);
            break;
        case Key::FinalStraw:
            signs::paintMark(painter, key.signBox, Shape::Circle, m_style.muted);
            signs::paintRing(painter, key.signBox, m_style.text);
            break;
        case Key::WarningSign:
            signs::paintMark(painter, key.signBox, Shape::Circle, m_style.muted);
            signs::paintPennant(painter, key.signBox, m_style.text, m_style.background);
            break;
        case Key::Promise:
            signs::paintMark(painter, key.signBox, Shape::Circle, m_style.muted);
            signs::paintHole(painter, key.signBox, m_style.background);
            break;
        case Key::Good:
        case Key::Bad:
            signs::paintMark(painter, key.signBox, Shape::Circle, m_style.muted);
            signs::paintSentiment(painter, key.signBox, key.sign == Key::Good, m_style.background);
            break;
        }
        paintText(painter, key.textBox, isMirrored(m_figure) ? Qt::AlignRight : Qt::AlignLeft, key.text, m_style.font,
                  m_style.muted);
    }
}

void TimelineDrawing::paintText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                                const QFont &font, const QColor &colour) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextDontClip | Qt::TextSingleLine,
                     text);
}

} // namespace straw
