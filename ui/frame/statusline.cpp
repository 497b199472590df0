#include "ui/frame/statusline.h"

#include "core/base/texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFileInfo>
#include <QPainter>
#include <QStyle>

namespace straw {

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("status"));
    connect(&desk.document(), &Document::publishStateChanged, this, &StatusLine::follow);
    connect(&desk, &Desk::unsavedChanged, this, &StatusLine::follow);
    connect(&desk, &Desk::announced, this, &StatusLine::announce);
    follow();
}

QString StatusLine::sentence(const PublishState &state, const QLocale &locale)
{
    const QString file = QFileInfo(state.path).fileName();
    switch (state.phase) {
    case PublishState::Published:
        return state.at.isValid()
                   ? Texts::filled(tr("All saved, in %1, %2"),
                                   {file, locale.toString(state.at.toLocalTime().time(), QLocale::ShortFormat)})
                   : Texts::filled(tr("All saved, in %1"), {file});
    case PublishState::Pending:
    case PublishState::Publishing:
        return Texts::filled(tr("Saved on this computer, %1 follows"), {file});
    case PublishState::Failed:
        return Texts::filled(tr("Saved on this computer, %1 cannot be written now"), {file});
    case PublishState::TargetChanged:
        return Texts::filled(tr("Saved on this computer, %1 was changed by someone else"), {file});
    }
    return {};
}

void StatusLine::follow()
{
    const PublishState state = m_desk.document().publishState();
    const bool isMended = state.phase == PublishState::Published && m_desk.document().isMended();
    const std::vector<Unsaved> &unsaved = m_desk.unsaved();
    m_open = !unsaved.empty() || state.phase == PublishState::Failed || state.phase == PublishState::TargetChanged;
    m_icon = m_open                                                ? QStringLiteral("unsaved")
             : state.phase == PublishState::Published && !isMended ? QStringLiteral("saved")
                                                                   : QStringLiteral("pending");
    const bool isReadOnly = m_desk.document().isReadOnly();
    const QString file = QFileInfo(state.path).fileName();
    if (isReadOnly)
        m_text = Texts::filled(tr("%1 can only be read"), {file});
    else if (unsaved.size() > 1)
        m_text = tr("%n field(s) not saved", nullptr, int(unsaved.size()));
    else if (!unsaved.empty())
        //: %1 is what was typed
        m_text = Texts::filled(tr("Not saved: “%1”"), {unsaved.front().typed});
    else if (isMended)
        m_text = Texts::filled(tr("Not in %1 yet"), {file});
    else
        m_text = sentence(state, m_desk.locale());
    setEnabled(!isReadOnly);
    announceState();
    setToolTip(isReadOnly         ? text()
               : !unsaved.empty() ? Texts::filled(tr("%1\nPress to go there."), {unsaved.front().why})
                                  : Texts::filled(tr("%1\nPress to save now."), {text()}));
    updateGeometry();
    update();
}

/// A changed name is told by screen readers, so it changes once for each state.
void StatusLine::announceState()
{
    if (accessibleName() != text())
        setAccessibleName(text());
}

/// Stands until the file follows, which it does after every change.
void StatusLine::announce(const QString &what)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, what);
    QAccessible::updateAccessibility(&event);
#else
    setAccessibleName(what);
#endif
}

QSize StatusLine::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    return {160, 2 * metrics.lineSpacing() + 10};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        strokes::fillRound(&painter, rect(), Role::Line);
    const Role role = m_open ? Role::Open : Role::Muted;
    straw::icon(m_icon, role).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(Hang, 6, 16, 16)));
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(colour(role));
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Hang + 24, 5, -4, -2));
    const QString shown = painter.fontMetrics().elidedText(text().left(200), Qt::ElideRight, place.width() * 2 - 24);
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignTop, shown);
    if (hasFocus())
        strokes::ring(&painter, rect());
}

} // namespace straw
