#include "ui/shell/fileline.h"

#include "core/base/texts.h"
#include "ui/widgets/listed.h"

#include <QEvent>
#include <QPainter>

namespace straw {

FileLine::FileLine(Desk &desk, QWidget *parent)
    : TextLabel({}, TextStyle::Small, Role::Muted, parent)
    , m_desk(desk)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(3 * Step, Step, 3 * Step, Step);
    setAccessibleName(tr("About this file"));
    connect(&desk.document(), &Document::publishStateChanged, this, &FileLine::follow);
    follow();
}

void FileLine::follow()
{
    const QString text = sentence();
    if (!text.isEmpty()) { // its place stays, so that no page moves under somebody who types
        QSizePolicy keeps = sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        setSizePolicy(keeps);
        setText(text);
    }
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

/// Parted from the page, which is scrolled beneath it.
void FileLine::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, colour(Role::Line));
}

void FileLine::setColumn(QWidget *column)
{
    if (m_column)
        m_column->removeEventFilter(this);
    m_column = column;
    column->installEventFilter(this);
    align();
}

void FileLine::align()
{
    const int left = m_column->mapTo(window(), QPoint()).x() - mapTo(window(), QPoint()).x();
    const int start = std::max((isRightToLeft() ? width() - left - m_column->width() : left) + Hang, Hang);
    setContentsMargins(isRightToLeft() ? 3 * Step : start, Step, isRightToLeft() ? start : 3 * Step, Step);
}

bool FileLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        align();
    return TextLabel::eventFilter(watched, event);
}

QString FileLine::sentence() const
{
    const Document &document = m_desk.document();
    if (document.isReadOnly())
        return tr("This file was made by a newer Final Straw. You can read, search and export it here; to change it, "
                  "update the program.");
    // With the first change it is under way.
    if (document.publishState().phase != PublishState::Published)
        return {};
    if (document.isMended())
        return tr("The last change to this file had removed the workbook itself. This is its state before that; your "
                  "first change, or saving, puts it in the place of the file.");
    const auto earlier = document.earlierFormat();
    if (!earlier || !*earlier)
        return {};
    const QStringList &authors = (*earlier)->authors;
    if (authors.isEmpty())
        return Texts::filled(
            tr("Your first change makes this a file of version %1, which an older Final Straw cannot open."),
            {(*earlier)->to});
    return Texts::filled(tr("Your first change makes this a file of version %1, which an older Final Straw cannot "
                            "open. Last used with an older one by %2."),
                         {(*earlier)->to, listed(authors)});
}

} // namespace straw
