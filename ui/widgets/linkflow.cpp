#include "ui/widgets/linkflow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

LinkFlow::LinkFlow(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_flow(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(what, TextStyle::Small, Role::Muted, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(label);
    new FlowRow(m_flow, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_flow->setSizePolicy(policy);
    layout->addWidget(m_flow);
    hide();
}

void LinkFlow::setLinks(std::vector<Link> links)
{
    setHidden(links.empty());
    if (links == m_links)
        return;
    m_links = std::move(links);
    while (QLayoutItem *item = m_flow->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    for (const Link &link : m_links) {
        auto *button = new LinkButton(link.text, m_flow);
        button->setWrapping();
        button->setAccessibleName(link.name);
        connect(button, &LinkButton::clicked, this, [this, key = link.key] { Q_EMIT chosen(key); });
        m_flow->layout()->addWidget(button);
    }
}

} // namespace straw
