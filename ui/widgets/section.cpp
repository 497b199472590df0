#include "ui/widgets/section.h"

#include "core/base/clipped.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    build(title);
}

Section::Section(const QString &title, std::function<void(Section &)> fill, QWidget *parent)
    : QWidget(parent)
    , m_fill(std::move(fill))
{
    build(title);
}

void Section::build(const QString &title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(0, 0, 0, 4);
    m_head->setSpacing(Step);
    layout->addLayout(m_head);
    if (m_fill) {
        m_fold = new FoldButton(title, this);
        m_fold->setHeading(true);
        m_head->addWidget(m_fold, 1);
        connect(m_fold, &FoldButton::toggled, this, &Section::setOpen);
    } else {
        m_title = new TextLabel(title, TextStyle::Heading, Role::Text, this);
        m_title->setContentsMargins(Hang, 0, 0, 0);
        m_remark = new TextLabel({}, TextStyle::Small, Role::Muted, this);
        m_head->addWidget(m_title);
        m_head->addWidget(m_remark, 1, Qt::AlignBaseline);
    }
    auto *rule = new QHBoxLayout;
    rule->setContentsMargins(Hang, 0, Hang, 0);
    rule->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(rule);

    m_body = new QWidget(this);
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, Step, 0, 0);
    m_content->setSpacing(2 * Step);
    m_body->setVisible(!m_fill);
    layout->addWidget(m_body);
}

void Section::add(QWidget *widget)
{
    m_content->addWidget(widget);
}

void Section::addBesideTitle(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignVCenter);
}

void Section::setTitle(const QString &title)
{
    m_fold ? m_fold->setText(oneLine(title)) : m_title->setText(title);
}

void Section::setRemark(const QString &remark)
{
    m_fold ? m_fold->setRemark(remark) : m_remark->setText(remark);
}

bool Section::isOpen() const
{
    return !m_body->isHidden();
}

void Section::setOpen(bool open)
{
    if (open && m_fill) {
        const auto fill = std::exchange(m_fill, nullptr);
        fill(*this);
    }
    if (m_fold)
        m_fold->setChecked(open);
    m_body->setVisible(open);
    if (open)
        Q_EMIT opened();
    Q_EMIT toggled(open);
}

} // namespace straw
