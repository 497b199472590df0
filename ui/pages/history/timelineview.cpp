#include "ui/pages/history/timelineview.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/report/render/timelinemirror.h"
#include "ui/desk/datetext.h"
#include "ui/pages/history/eventlook.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFuture>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

constexpr qreal MostHeight = 380;
// Up to so many events it takes less than a frame.
constexpr size_t LaidOutAtOnce = 500;

qreal drawingWidth(int width)
{
    return std::max(320, width) - 2 * Hang;
}

TimelineStyle screenStyle()
{
    QFont strong = textFont(TextStyle::Small);
    strong.setWeight(QFont::DemiBold);
    return {textFont(TextStyle::Small), strong,
            colour(Role::Text),         colour(Role::Muted),
            colour(Role::Line),         colour(Role::Page),
            colour(Role::Fill),         colour(Role::Them),
            colour(Role::Us),           colour(Role::Sales),
            colour(Role::Operations)};
}

} // namespace

TimelineView::TimelineView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: Name of a drawing, for screen readers
    setAccessibleName(tr("Timeline"));
    connect(&desk.document(), &Document::changed, this, &TimelineView::follow);
    read();
}

void TimelineView::follow(const ChangeSummary &summary)
{
    if (std::none_of(summary.rows.begin(), summary.rows.end(), isDrawn))
        return;
    m_stale = true;
    if (parentWidget() && parentWidget()->isVisible())
        refresh();
}

void TimelineView::refresh()
{
    if (std::exchange(m_stale, false))
        read();
}

void TimelineView::read()
{
    HistoryFigure history = historyFigure(m_desk);
    const int asked = ++m_asked;
    if (!m_drawing || history.entries.size() <= LaidOutAtOnce) {
        take(std::move(history.entries), drawing(std::move(history.figure)));
        return;
    }
    QtFuture::makeReadyFuture()
        .then(QtFuture::Launch::Async,
              [figure = std::move(history.figure), style = screenStyle(), wide = drawingWidth(width())] {
                  return TimelineDrawing(figure, style, wide, MostHeight);
              })
        .then(this, [this, asked, wide = width(), entries = std::move(history.entries)](TimelineDrawing made) {
            if (asked == m_asked)
                take(entries, wide == width() ? std::move(made) : drawing(made.figure()));
        });
}

TimelineDrawing TimelineView::drawing(TimelineFigure figure) const
{
    return {std::move(figure), screenStyle(), drawingWidth(width()), MostHeight};
}

void TimelineView::take(std::vector<HistoryEntry> entries, TimelineDrawing drawing)
{
    m_taken = m_asked;
    m_entries = std::move(entries);
    m_current.reset();
    m_pointed.reset();
    layOut(std::move(drawing));
    setCurrent(m_currentId);
    describe();
}

/// Its height is what the labels need.
void TimelineView::layOut(TimelineDrawing drawing)
{
    m_drawing = std::move(drawing);
    m_picture = {};
    setVisible(m_drawing->height() > 0);
    setFixedHeight(int(std::ceil(m_drawing->height())) + 2 * Step);
    m_marks = EventMarks(*m_drawing);
}

QSize TimelineView::sizeHint() const
{
    return {600, height()};
}

QString TimelineView::currentId() const
{
    return m_current ? m_entries[*m_current].id : QString();
}

void TimelineView::setCurrent(const QString &id)
{
    m_currentId = id;
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const HistoryEntry &entry) { return entry.id == id; });
    m_current.reset();
    if (found != m_entries.end())
        m_current = size_t(found - m_entries.begin());
    update();
}

QRect TimelineView::markOf(const QString &id) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id && m_marks.of(i))
            return m_marks.of(i)->box.translated(Hang, Step).toAlignedRect();
    }
    return {};
}

std::optional<size_t> TimelineView::eventAt(QPointF point) const
{
    // What an earlier drawing shows may be gone by now.
    return isBehind() ? std::nullopt : m_drawing->eventAt(point - QPointF(Hang, Step));
}

void TimelineView::choose(size_t event)
{
    if (m_current == event)
        return;
    setCurrent(m_entries[event].id);
    describe();
    Q_EMIT moved(currentId());
}

QString TimelineView::tip(size_t event) const
{
    if (const auto *mark = m_marks.of(event); mark && mark->count() > 1) {
        const auto &events = mark->events;
        const auto &figure = m_drawing->figure().events;
        return Texts::filled(tr("%n event(s), %1 to %2", nullptr, int(events.size())),
                             {dateText(Edtf::day(figure[events.front()].first), m_desk.locale()),
                              dateText(Edtf::day(figure[events.back()].first), m_desk.locale())});
    }
    const EventLook look = lookOf(m_desk, m_entries[event]);
    QStringList below{look.kind == look.title ? QString() : look.kind, look.department, look.mood};
    for (const Tag &tag : look.tags)
        below += tag.text;
    below.removeAll(QString());
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2<br>%3</p>")
        .arg(oneLine(look.title).toHtmlEscaped(), look.date.toHtmlEscaped(),
             Texts::joined(below, QStringLiteral(" · ")).toHtmlEscaped());
}

/// The whole for those who do not see it, and where one stands in it.
void TimelineView::describe()
{
    QString description = m_drawing->figure().alternative;
    if (m_current)
        description = lookOf(m_desk, m_entries[*m_current]).spoken();
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        m_drawing->paint(painter, QPointF(Hang, Step));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](size_t event, Role role) {
        if (const auto *mark = m_marks.of(event))
            strokes::ring(&painter, mark->box.translated(Hang, Step).adjusted(-4, -4, 4, 4), role);
    };
    if (m_pointed && m_pointed != m_current)
        ring(*m_pointed, Role::Pencil);
    if (m_current)
        ring(*m_current, Role::Accent);
    if (hasFocus())
        strokes::ring(&painter, QRectF(rect()), Role::Accent, m_current ? 1 : 2);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut(drawing(m_drawing->figure()));
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut(drawing(m_drawing->figure()));
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const auto at = eventAt(help->pos()))
            QToolTip::showText(help->globalPos(), tip(*at), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const size_t count = m_entries.size();
    if (count == 0 || isBehind())
        return QWidget::keyPressEvent(event);
    const bool leftwards = isMirrored(m_drawing->figure()); // time goes
    const int earlier = leftwards ? Qt::Key_Right : Qt::Key_Left, later = leftwards ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key() == earlier ? Qt::Key_Left : event->key() == later ? Qt::Key_Right : event->key()) {
    case Qt::Key_Left:
        choose(m_current ? (*m_current == 0 ? 0 : *m_current - 1) : count - 1);
        break;
    case Qt::Key_Right:
        choose(m_current ? std::min(*m_current + 1, count - 1) : 0);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(count - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (!m_current)
            choose(0);
        const QString id = currentId();
        Q_EMIT opened(id);
        Q_EMIT entered(id);
        break;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Clicking a crowd again goes through it.
void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const auto at = event->button() == Qt::LeftButton ? eventAt(event->position()) : std::nullopt;
    if (!at)
        return QWidget::mousePressEvent(event);
    size_t chosen = *at;
    const auto *mark = m_marks.of(chosen);
    if (mark && mark->count() > 1) {
        const auto &events = mark->events;
        const auto current = m_current ? std::find(events.begin(), events.end(), *m_current) : events.end();
        const bool further = current != events.end() && current + 1 != events.end();
        chosen = further ? *(current + 1) : events.front();
    }
    choose(chosen);
    Q_EMIT opened(currentId());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = eventAt(event->position());
    if (at == m_pointed)
        return;
    m_pointed = at;
    setCursor(at ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TimelineView::leaveEvent(QEvent *)
{
    m_pointed.reset();
    update();
}

} // namespace straw
