#include "ui/fields/wordingline.h"

#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

WordingLine::WordingLine(QWidget *parent)
    : QWidget(parent)
    , m_reason(new TextLabel({}, TextStyle::Small, Role::Text, this))
    , m_suggestion(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_ways(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    for (TextLabel *label : {m_reason, m_suggestion}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
    auto *row = new FlowRow(m_ways, Step, 0);
    //: Button: the underlined words are not marked any more in this text
    auto *here = new LinkButton(tr("Ignore here"), m_ways);
    //: Button: the underlined words are not marked any more in any text
    auto *always = new LinkButton(tr("Never mark this"), m_ways);
    row->addWidget(here);
    row->addWidget(always);
    layout->addWidget(m_ways);
    connect(here, &LinkButton::clicked, this, &WordingLine::ignoreHere);
    connect(always, &LinkButton::clicked, this, &WordingLine::neverMark);
    hide();
}

void WordingLine::say(const QString &reason, const QString &suggestion, bool mayIgnore)
{
    m_reason->setText(reason);
    m_suggestion->setText(suggestion);
    m_ways->setVisible(mayIgnore);
    for (LinkButton *way : m_ways->findChildren<LinkButton *>())
        way->setAccessibleDescription(reason);
    show();
}

} // namespace straw
