#include "ui/cockpit/noteedit.h"

#include "ui/theme/strokes.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QStyle>

namespace straw {

namespace {

constexpr int EdgeWidth = 3;

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : GrowingEdit(parent)
    , m_name(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void NoteEdit::setKind(const QString &name, Role role)
{
    m_role = role;
    m_name->setText(name);
    m_name->setRole(role);
    m_name->adjustSize();
    // The words keep clear of the name; their own margin does so of the edge.
    const int room = m_name->width() + Step;
    setViewportMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    placeName();
    viewport()->update();
}

QString NoteEdit::kindName() const
{
    return m_name->text();
}

void NoteEdit::placeName()
{
    m_name->move(isRightToLeft() ? frameWidth() + 4 : width() - frameWidth() - m_name->width() - 4, frameWidth() + 4);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    GrowingEdit::resizeEvent(event);
    placeName();
}

void NoteEdit::paintEvent(QPaintEvent *event)
{
    GrowingEdit::paintEvent(event);
    QPainter painter(viewport());
    strokes::fillRound(
        &painter,
        QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, 2, EdgeWidth, viewport()->height() - 4)),
        m_role, 1);
}

} // namespace straw
