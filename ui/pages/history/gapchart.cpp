#include "ui/pages/history/gapchart.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace straw {

namespace {

constexpr int Left = Hang + 24; // room for the scale
constexpr int Right = 72;       // and for the names of the lines
constexpr int Top = 10, Bottom = 22;
constexpr qreal Dot = 3.5;

} // namespace

GapChart::GapChart(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ours(ratingsBy(u"us", desk.data()))
    , m_theirs(ratingsBy(u"customer", desk.data()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const auto *ratings : {&m_ours, &m_theirs}) {
        for (const Rating &rating : *ratings) {
            const QDate day = rating.at.first();
            m_first = m_first.isValid() ? std::min(m_first, day) : day;
            m_last = m_last.isValid() ? std::max(m_last, day) : day;
            const QString value = desk.locale().toString(rating.tenths / 10.0, 'f', 1);
            const QString date = dateText(rating.at, desk.locale());
            //: Tip of a point; %1 a date, %2 a rating
            spoken += ratings == &m_ours ? Texts::filled(tr("%1: we said %2"), {date, value})
                                         //: Tip of a point; %1 a date, %2 a rating
                                         : Texts::filled(tr("%1: they said %2"), {date, value});
        }
    }
    setAccessibleName(tr("Ratings of the relationship on 0 to 10"));
    setAccessibleDescription(spoken.join(u'\n'));
    setToolTip(spoken.join(u'\n'));
}

QPointF GapChart::pointOf(const Rating &rating) const
{
    const qreal span = std::max<qreal>(1, m_first.daysTo(m_last));
    const qreal x = Left + 6 + (width() - Left - Right - 12) * m_first.daysTo(rating.at.first()) / span;
    const qreal y = height() - Bottom - (height() - Top - Bottom) * rating.tenths / 100.0;
    return {isRightToLeft() ? width() - x : x, y};
}

/// Where one reads from right to left, time goes that way too.
QRectF GapChart::placed(QRectF place) const
{
    if (isRightToLeft())
        place.moveRight(width() - place.left());
    return place;
}

std::vector<Rating> GapChart::all() const
{
    std::vector<Rating> all = m_ours;
    all.insert(all.end(), m_theirs.begin(), m_theirs.end());
    return all;
}

void GapChart::setCurrent(const QString &eventId)
{
    m_current = eventId;
    update();
}

QString GapChart::currentId() const
{
    return markOf(m_current).isNull() ? QString() : m_current;
}

QRect GapChart::markOf(const QString &eventId) const
{
    for (const Rating &rating : all()) {
        if (rating.eventId == eventId)
            return QRectF(pointOf(rating) - QPointF(2 * Dot, 2 * Dot), QSizeF(4 * Dot, 4 * Dot)).toAlignedRect();
    }
    return {};
}

void GapChart::mousePressEvent(QMouseEvent *event)
{
    for (const Rating &rating : all()) {
        if (event->button() == Qt::LeftButton && markOf(rating.eventId).contains(event->pos())) {
            Q_EMIT chosen(rating.eventId);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void GapChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(TextStyle::Small));
    for (const int value : {0, 5, 10}) {
        const qreal y = height() - Bottom - (height() - Top - Bottom) * value / 10.0;
        const QRectF line = placed({qreal(Left), y, qreal(width() - Left - Right), 0});
        strokes::hairline(&painter, line.topLeft(), line.topRight());
        painter.setPen(colour(Role::Muted));
        painter.drawText(placed({0, y - 10, Left - 8, 20}), Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    const QRectF foot = placed(QRectF(Left, height() - Bottom + 4, width() - Left - Right, Bottom - 4));
    painter.drawText(foot, Qt::AlignLeft, dateText(Edtf::month(m_first.year(), m_first.month())));
    painter.drawText(foot, Qt::AlignRight, dateText(Edtf::month(m_last.year(), m_last.month())));
    painter.setRenderHint(QPainter::Antialiasing);
    //: Legend: ratings by the customer
    paintLine(painter, m_theirs, Role::Them, tr("them"));
    //: Legend: ratings by us
    paintLine(painter, m_ours, Role::Us, tr("us"));
    if (const QRect mark = markOf(m_current); !mark.isNull())
        strokes::ring(&painter, mark, Role::Accent);
}

/// Round dots for them, square ones for us, as everywhere.
void GapChart::paintLine(QPainter &painter, const std::vector<Rating> &ratings, Role role, const QString &name) const
{
    if (ratings.empty())
        return;
    QPolygonF line;
    for (const Rating &rating : ratings)
        line += pointOf(rating);
    painter.setPen(QPen(colour(role), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(role));
    for (const QPointF &point : line) {
        const QRectF dot(point - QPointF(Dot, Dot), QSizeF(2 * Dot, 2 * Dot));
        role == Role::Them ? painter.drawEllipse(dot) : painter.drawRect(dot);
    }
    painter.setPen(colour(role));
    painter.drawText(placed(QRectF(width() - Right + 8, line.last().y() - 10, Right - 8, 20)),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
}

} // namespace straw
