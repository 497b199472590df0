#include "ui/pages/history/coursechart.h"

#include "ui/desk/datetext.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace straw {

namespace {

constexpr int Left = Hang + 24; // room for the scale
constexpr int Right = 96;       // and for the names of the lines
constexpr int Top = 10, Bottom = 22;
constexpr qreal Dot = 3.5;
constexpr qreal NameHeight = 16;

} // namespace

CourseChart::CourseChart(const QString &name, std::vector<Tick> ticks, std::vector<Course> lines, QWidget *parent)
    : QWidget(parent)
    , m_ticks(std::move(ticks))
    , m_lines(std::move(lines))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    std::erase_if(m_lines, [](const Course &line) { return line.points.empty(); });
    QStringList spoken;
    for (const Course &line : m_lines) {
        for (const CoursePoint &point : line.points) {
            const QDate day = point.at.first();
            m_first = m_first.isValid() ? std::min(m_first, day) : day;
            m_last = m_last.isValid() ? std::max(m_last, day) : day;
            spoken += point.spoken;
        }
    }
    setAccessibleName(name);
    setAccessibleDescription(spoken.join(u'\n'));
    setToolTip(spoken.join(u'\n'));
}

QPointF CourseChart::pointOf(const CoursePoint &point) const
{
    const qreal span = std::max<qreal>(1, m_first.daysTo(m_last));
    const qreal x = Left + 6 + (width() - Left - Right - 12) * m_first.daysTo(point.at.first()) / span;
    const qreal y = height() - Bottom - (height() - Top - Bottom) * point.share;
    return {isRightToLeft() ? width() - x : x, y};
}

/// Where one reads from right to left, time goes that way too.
QRectF CourseChart::placed(QRectF place) const
{
    if (isRightToLeft())
        place.moveRight(width() - place.left());
    return place;
}

void CourseChart::setCurrent(const QString &eventId)
{
    m_current = eventId;
    update();
}

QString CourseChart::currentId() const
{
    return markOf(m_current).isNull() ? QString() : m_current;
}

QRect CourseChart::markOf(const QString &eventId) const
{
    for (const Course &line : m_lines) {
        const auto point = std::ranges::find(line.points, eventId, &CoursePoint::eventId);
        if (point != line.points.end())
            return QRectF(pointOf(*point) - QPointF(2 * Dot, 2 * Dot), QSizeF(4 * Dot, 4 * Dot)).toAlignedRect();
    }
    return {};
}

void CourseChart::mousePressEvent(QMouseEvent *event)
{
    for (const Course &line : m_lines) {
        for (const CoursePoint &point : line.points) {
            if (event->button() == Qt::LeftButton && markOf(point.eventId).contains(event->pos())) {
                Q_EMIT chosen(point.eventId);
                return;
            }
        }
    }
    QWidget::mousePressEvent(event);
}

/// Beside the end of each line, one below the other where lines end close together.
std::vector<qreal> CourseChart::namePlaces() const
{
    std::vector<std::pair<qreal, size_t>> ends;
    ends.reserve(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i)
        ends.emplace_back(pointOf(m_lines[i].points.back()).y(), i);
    std::ranges::sort(ends);
    std::vector<qreal> places(m_lines.size());
    qreal least = 0;
    for (const auto &[y, line] : ends) {
        places[line] = std::max(y, least);
        least = places[line] + NameHeight;
    }
    return places;
}

void CourseChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(TextStyle::Small));
    for (const Tick &tick : m_ticks) {
        const qreal y = height() - Bottom - (height() - Top - Bottom) * tick.share;
        const QRectF line = placed({qreal(Left), y, qreal(width() - Left - Right), 0});
        strokes::hairline(&painter, line.topLeft(), line.topRight());
        painter.setPen(colour(Role::Muted));
        painter.drawText(placed({0, y - 10, Left - 8, 20}), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    const QRectF foot = placed(QRectF(Left, height() - Bottom + 4, width() - Left - Right, Bottom - 4));
    painter.drawText(foot, Qt::AlignLeft, dateText(Edtf::month(m_first.year(), m_first.month())));
    painter.drawText(foot, Qt::AlignRight, dateText(Edtf::month(m_last.year(), m_last.month())));
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<qreal> names = namePlaces();
    for (size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, m_lines[i], names[i]);
    if (const QRect mark = markOf(m_current); !mark.isNull())
        strokes::ring(&painter, mark, Role::Accent);
}

void CourseChart::paintLine(QPainter &painter, const Course &line, qreal nameAt) const
{
    QPolygonF way;
    for (const CoursePoint &point : line.points)
        way += pointOf(point);
    painter.setPen(QPen(colour(line.role), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(line.role));
    for (const QPointF &point : way) {
        const QRectF dot(point - QPointF(Dot, Dot), QSizeF(2 * Dot, 2 * Dot));
        line.mark == Course::Round ? painter.drawEllipse(dot) : painter.drawRect(dot);
    }
    painter.setPen(colour(line.role));
    painter.drawText(placed(QRectF(width() - Right + 8, nameAt - 10, Right - 8, 20)), Qt::AlignLeft | Qt::AlignVCenter,
                     line.name);
}

} // namespace straw
