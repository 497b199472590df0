#include "ui/shell/authorstrip.h"

#include "core/base/texts.h"
#include "ui/shell/program.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace straw {

AuthorStrip::AuthorStrip(Program &program, Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_desk(desk)
{
    hide();
    connect(&desk.document(), &Document::changed, this, &AuthorStrip::ask);
}

/// Once on this computer; what comes from elsewhere or was there before is no reason.
void AuthorStrip::ask()
{
    Settings &settings = m_program.settings();
    if (m_name || !m_desk.document().undoable() || settings.value(Setting::AuthorAsked).toBool()
        || !settings.text(Setting::AuthorName).isEmpty())
        return;
    settings.set(Setting::AuthorAsked, true);
    build();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AuthorStrip::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * Step, Step, Step, Step);
    layout->setSpacing(Step);
    auto *label = new TextLabel(tr("Your changes are signed"), TextStyle::Small, Role::Muted, this);
    m_name = new QLineEdit(m_program.settings().authorName(), this);
    m_name->setAccessibleName(tr("Your name, as it stands at your changes"));
    m_name->setMaximumWidth(260);
    label->setBuddy(m_name);
    auto *keep = new LinkButton(tr("Keep this name"), this);
    auto *later =
        new IconButton(QStringLiteral("close"), tr("Close; the name can be changed in the preferences"), this);
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    layout->addWidget(keep);
    layout->addStretch(1);
    layout->addWidget(later);
    setAccessibleName(Texts::filled(
        tr("Your changes are signed %1. The name can be changed here, or in the preferences."), {m_name->text()}));

    connect(m_name, &QLineEdit::editingFinished, this, &AuthorStrip::take);
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorStrip::hide);
    connect(keep, &LinkButton::clicked, this, [this] {
        m_name->setModified(true); // as it stands, whatever the system calls its user later
        take();
        hide();
    });
    connect(later, &IconButton::clicked, this, &AuthorStrip::hide);
}

void AuthorStrip::take()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    m_program.setAuthor(m_name->text());
}

void AuthorStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_name->setModified(false); // what was begun is not meant
        hide();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AuthorStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, colour(Role::Line));
}

} // namespace straw
