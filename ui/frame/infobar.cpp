#include "ui/frame/infobar.h"

#include "ui/theme/strokes.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace straw {

namespace {

constexpr int ShownMs = 12000;

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextStyle::Body, Role::Text, this))
    , m_buttons(new QHBoxLayout)
    , m_fade(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Step, Step, Step, Step);
    layout->setSpacing(Step);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    auto *closer = new IconButton(QStringLiteral("close"), tr("Close this message"), this);
    connect(closer, &IconButton::clicked, this, &InfoBar::close);
    closer->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(closer);
    m_fade->setSingleShot(true);
    m_fade->setInterval(ShownMs);
    connect(m_fade, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            m_fade->start();
        else
            close();
    });
    hide();
}

void InfoBar::tell(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice::Action &action : notice.actions) {
        auto *button = new LinkButton(action.verb, this);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &LinkButton::clicked, this, [this, action] {
            close();
            if (action.receiver)
                action.run();
        });
        m_buttons->addWidget(button);
        button->show(); // else it takes its place only later, when the height has been asked for
    }
    setAccessibleName(notice.text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert); // once, when there is something to read
    QAccessible::updateAccessibility(&event);
    notice.important ? m_fade->stop() : m_fade->start();
}

void InfoBar::retell(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void InfoBar::close()
{
    m_fade->stop();
    m_notice = {};
    hide();
}

QString InfoBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void InfoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::fillRound(&painter, rect(), Role::Raised, 8);
    strokes::ring(&painter, rect(), Role::Line, 1);
}

void InfoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace straw
