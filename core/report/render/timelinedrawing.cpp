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
    for (const TimelinePanel *panel : m_layout.panels())
        paintPanel(painter, *panel);
    paintBars(painter);
    paintKeys(painter);
    painter.restore();
}

std::optional<size_t> TimelineDrawing::eventAt(QPointF point) const
{
    for (const TimelinePanel *panel : m_layout.panels()) {
        for (const auto *lane : panel->lanes()) {
            for (const auto &mark : lane->marks) {
                if (mark.box.contains(point))
                    return mark.event();
            }
            for (const auto &label : lane->labels) {
                if (label.box.contains(point))
                    return label.event;
            }
            for (const auto &number : lane->numbers) {
                if (number.box.contains(point))
                    return number.events.front();
            }
        }
    }
    return std::nullopt;
}

namespace {

using Key = TimelineLayout::Key;

Key::Sign whoseSign(const TimelineFigure::Event &event)
{
    if (event.lane != TimelineFigure::Lane::Us)
        return event.lane == TimelineFigure::Lane::Them ? Key::Them : Key::Nobody;
    switch (event.department) {
    case TimelineFigure::Department::Sales:
        return Key::Sales;
    case TimelineFigure::Department::Operations:
        return Key::Operations;
    case TimelineFigure::Department::None:
        break;
    }
    return Key::Us;
}

signs::Shape shapeOf(Key::Sign sign)
{
    switch (sign) {
    case Key::Us:
        return signs::Shape::Triangle;
    case Key::Sales:
        return signs::Shape::Square;
    case Key::Operations:
        return signs::Shape::Diamond;
    case Key::Nobody:
        return signs::Shape::Wedge;
    default:
        return signs::Shape::Circle;
    }
}

} // namespace

QColor TimelineDrawing::colourOf(TimelineFigure::Lane lane) const
{
    return lane == TimelineFigure::Lane::Them ? m_style.them
           : lane == TimelineFigure::Lane::Us ? m_style.us
                                              : m_style.muted;
}

QColor TimelineDrawing::colourOf(Key::Sign sign) const
{
    switch (sign) {
    case Key::Them:
        return m_style.them;
    case Key::Us:
        return m_style.us;
    case Key::Sales:
        return m_style.sales;
    case Key::Operations:
        return m_style.operations;
    default:
        return m_style.muted;
    }
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

void TimelineDrawing::paintPanel(QPainter &painter, const TimelinePanel &panel) const
{
    paintText(painter, panel.headingBox, isMirrored(m_figure) ? Qt::AlignRight : Qt::AlignLeft, panel.heading,
              m_style.strongFont, m_style.text);
    paintFlags(painter, panel);
    paintAxis(painter, panel);
    paintLane(painter, panel.them, m_style.them);
    paintLane(painter, panel.us, m_style.us);
    paintLane(painter, panel.nobody, m_style.muted);
}

void TimelineDrawing::paintFlags(QPainter &painter, const TimelinePanel &panel) const
{
    QPen pen(m_style.muted, m_layout.line * 0.05, Qt::CustomDashLine);
    pen.setDashPattern({6, 5});
    for (const auto &flag : panel.flags) {
        painter.setPen(pen);
        for (const QLineF &line : flag.lines)
            painter.drawLine(line);
        paintText(painter, flag.box, flag.alignment, flag.text, m_style.font, m_style.muted);
    }
}

void TimelineDrawing::paintAxis(QPainter &painter, const TimelinePanel &panel) const
{
    const QRectF &strip = panel.strip;
    const qreal line = m_layout.line;
    painter.fillRect(strip, m_style.strip);
    painter.fillRect(panel.enlarged, m_style.line);
    for (const auto &tick : panel.ticks) {
        painter.setPen(QPen(tick.strong ? m_style.muted : m_style.line, line * 0.06));
        if (!tick.line.isNull())
            painter.drawLine(tick.line);
        paintText(painter, tick.box, tick.alignment, tick.text, tick.strong ? m_style.strongFont : m_style.font,
                  tick.strong ? m_style.text : m_style.muted);
    }
    painter.setPen(QPen(m_style.them, line * 0.1));
    painter.drawLine(strip.topLeft(), strip.topRight());
    painter.setPen(QPen(m_style.us, line * 0.1));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
}

void TimelineDrawing::paintLane(QPainter &painter, const TimelinePanel::Lane &lane, const QColor &colour) const
{
    paintLines(painter, lane.nameBox, isMirrored(m_figure) ? Qt::AlignRight : Qt::AlignLeft, lane.name,
               m_style.strongFont, colour);
    const qreal line = m_layout.line;
    for (const auto &label : lane.labels) {
        painter.setPen(QPen(label.strong ? m_style.text : m_style.line, line * 0.07));
        painter.drawLine(label.pole);
    }
    for (const auto &mark : lane.marks) {
        painter.setPen(
            QPen(colourOf(whoseSign(m_figure.events[mark.event()])), line * 0.1, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &piece : mark.span)
            painter.drawLine(piece);
    }
    for (const auto &mark : lane.marks)
        paintMark(painter, mark);
    for (const auto &label : lane.labels) {
        paintLines(painter, label.box, label.alignment, label.lines, label.strong ? m_style.strongFont : m_style.font,
                   m_style.text);
    }
    for (const auto &number : lane.numbers)
        paintText(painter, number.box, Qt::AlignHCenter, number.text, m_style.font, m_style.muted);
}

void TimelineDrawing::paintMark(QPainter &painter, const TimelinePanel::Mark &mark) const
{
    const auto &event = m_figure.events[mark.event()];
    if (mark.count() > 1) {
        signs::paintColumn(painter, mark.box, colourOf(event.lane));
        return;
    }
    const Key::Sign whose = whoseSign(event);
    const signs::Shape shape = shapeOf(whose);
    const QColor colour = colourOf(whose);
    signs::paintMark(painter, mark.box, shape, colour, event.promise ? m_style.background : colour);
    if (event.sentiment.value_or(0) != 0)
        signs::paintSentiment(painter, mark.box, shape, *event.sentiment > 0,
                              event.promise ? colour : m_style.background);
    if (event.attempt)
        signs::paintGround(painter, mark.box, m_style.text);
    else if (event.reaching)
        signs::paintBrokenGround(painter, mark.box, m_style.text);
    if (event.finalStraw)
        signs::paintRing(painter, mark.box, m_style.text);
    if (event.warningSign)
        signs::paintPennant(painter, mark.box, m_style.text, m_style.background);
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
    for (const auto &key : m_layout.keys) {
        const signs::Shape shape = shapeOf(key.sign);
        const QColor colour = colourOf(key.sign);
        if (key.sign == Key::Several)
            signs::paintColumn(painter, key.signBox.adjusted(0, -key.signBox.height() * 0.2, 0, 0), colour);
        else
            signs::paintMark(painter, key.signBox, shape, colour,
                             key.sign == Key::Promise ? m_style.background : colour);
        if (key.sign == Key::FinalStraw)
            signs::paintRing(painter, key.signBox, m_style.text);
        else if (key.sign == Key::WarningSign)
            signs::paintPennant(painter, key.signBox, m_style.text, m_style.background);
        else if (key.sign == Key::Attempt)
            signs::paintGround(painter, key.signBox, m_style.text);
        else if (key.sign == Key::Reaching)
            signs::paintBrokenGround(painter, key.signBox, m_style.text);
        else if (key.sign == Key::Good || key.sign == Key::Bad)
            signs::paintSentiment(painter, key.signBox, shape, key.sign == Key::Good, m_style.background);
        paintText(painter, key.textBox, isMirrored(m_figure) ? Qt::AlignRight : Qt::AlignLeft, key.text, m_style.font,
                  m_style.muted);
    }
}

void TimelineDrawing::paintLines(QPainter &painter, const QRectF &box, Qt::Alignment alignment,
                                 const QStringList &lines, const QFont &font, const QColor &colour) const
{
    QRectF line(box.topLeft(), QSizeF(box.width(), box.height() / std::max(1.0, qreal(lines.size()))));
    for (const QString &words : lines) {
        paintText(painter, line, alignment, words, font, colour);
        line.translate(0, line.height());
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
