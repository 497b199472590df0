#include "ui/pages/causes/pairrow.h"

#include "ui/pages/causes/paircard.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace straw {

namespace {

int heightOf(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

} // namespace

PairRow::PairRow(std::vector<PairCard *> said, QWidget *believed, QWidget *parent)
    : QWidget(parent)
    , m_said(std::move(said))
    , m_believed(believed)
{
    // In the order of reading, which is the order of Tab.
    for (PairCard *card : m_said)
        card->setParent(this);
    m_believed->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PairRow::minimumSizeHint() const
{
    return {240, arrange(std::max(width(), 240), false)};
}

int PairRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

int PairRow::arrange(int width, bool place) const
{
    const bool beside = width >= LeastBeside;
    const int half = (width - Gap) / 2;
    const int saidWidth = beside ? half : width;
    int y = Step;
    for (PairCard *card : m_said) {
        const int height = heightOf(card, saidWidth);
        if (place)
            card->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width, 1}, {0, y, saidWidth, height}));
        y += height;
    }
    const int left = beside ? half + Gap : m_said.empty() ? 0 : Gap / 2;
    const int top = beside ? Step : y;
    const int height = heightOf(m_believed, width - left);
    if (place)
        m_believed->setGeometry(
            QStyle::visualRect(layoutDirection(), {0, 0, width, 1}, {left, top, width - left, height}));
    return std::max(y, top + height) + Step;
}

/// A card that says more than before asks for more room; no layout stands between it and the board.
bool PairRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void PairRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
    if (event->oldSize().width() != width())
        updateGeometry();
}

int PairRow::arrivesAt() const
{
    const auto *card = qobject_cast<const PairCard *>(m_believed);
    return m_believed->y() + (card ? card->firstLine() : m_believed->height() / 2);
}

/// From each of the reasons to the one cause; where nobody said anything there is nothing to lead
/// from, and only the end of the line is drawn.
void PairRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::hairline(&painter, QPointF(Hang, 0), QPointF(width() - Hang, 0));
    if (m_said.empty())
        return;
    // From right to left the same, seen in a mirror.
    const auto placeOf = [this](const QWidget *card) {
        return QStyle::visualRect(layoutDirection(), rect(), card->geometry());
    };
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Pencil), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool beside = width() >= LeastBeside;
    const qreal end = placeOf(m_believed).x() - 2;
    const qreal to = arrivesAt();
    if (beside) {
        const qreal begin = placeOf(m_said.front()).right() + 4;
        const qreal knee = (begin + end) / 2 - 4;
        for (const PairCard *card : m_said) {
            const qreal from = card->y() + card->firstLine();
            if (qFuzzyCompare(from, to)) {
                painter.drawLine(QPointF(begin, from), QPointF(end, to));
                continue;
            }
            const qreal bend = std::min(6.0, std::abs(from - to));
            QPainterPath path(QPointF(begin, from));
            path.lineTo(knee - bend, from);
            path.quadTo(knee, from, knee, from + (to > from ? bend : -bend));
            path.lineTo(knee, to);
            painter.drawPath(path);
        }
        painter.drawLine(QPointF(knee, to), QPointF(end, to));
    } else {
        QPainterPath path(QPointF(Hang + 4, m_said.back()->geometry().bottom()));
        path.lineTo(Hang + 4, to - 6);
        path.quadTo(Hang + 4, to, Hang + 10, to);
        path.lineTo(end, to);
        painter.drawPath(path);
    }
    painter.drawPolyline(QPolygonF({{end - 4, to - 4}, {end, to}, {end - 4, to + 4}}));
}

} // namespace straw
