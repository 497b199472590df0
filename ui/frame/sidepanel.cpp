#include "ui/frame/sidepanel.h"

#include "ui/lists/selection.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace straw {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Heading, Role::Text, this))
    , m_area(new PageArea(this))
{
    new Selection(this); // apart from that of the page: what is selected here is a part of the record shown

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * Step + Hang, 2 * Step, 2 * Step, Step);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *closer = new IconButton(QStringLiteral("close"), tr("Close the panel"), this);
    connect(closer, &IconButton::clicked, this, &SidePanel::closed);
    head->addWidget(closer, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
}

void SidePanel::setContent(const QString &title, QWidget *content)
{
    m_title->setText(title);
    setAccessibleName(title);
    if (m_content == content)
        return;
    m_content = content;
    setRemark(nullptr);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(2 * Step, 0, 2 * Step, 3 * Step);
    layout->addWidget(content);
    layout->addStretch();
    // Later: what was shown may be what asked for this.
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_area->setWidget(holder);
}

void SidePanel::setRemark(QWidget *remark)
{
    if (m_remark) {
        m_remark->hide();
        m_remark->deleteLater(); // what stands on it may be what asked for this
    }
    m_remark = remark;
    if (remark)
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, remark);
}

void SidePanel::clear()
{
    setContent({}, new QWidget);
}

void SidePanel::setOverlay(bool overlay)
{
    m_overlay = overlay;
    update();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(m_overlay ? Role::Raised : Role::Page));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())),
                     colour(m_overlay ? Role::Pencil : Role::Line));
}

} // namespace straw
