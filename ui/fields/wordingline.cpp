#include "ui/fields/wordingline.h"

#include "core/guide/ownwording.h"
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
    m_always = new LinkButton({}, m_ways);
    row->addWidget(here);
    row->addWidget(m_always);
    layout->addWidget(m_ways);
    connect(here, &LinkButton::clicked, this, &WordingLine::ignoreHere);
    connect(m_always, &LinkButton::clicked, this, &WordingLine::neverMark);
    hide();
}

void WordingLine::say(const WordingRule &rule, bool mayIgnore)
{
    m_reason->setText(rule.reason);
    m_suggestion->setText(rule.suggestion);
    m_suggestion->setHidden(rule.suggestion.isEmpty());
    //: Button: underlined words that the user has added are not marked any more
    const QString own = tr("Remove from your own words");
    //: Button: the underlined words are not marked any more in any text
    const QString any = tr("Never mark this");
    m_always->setText(isOwnWording(rule.key) ? own : any);
    m_ways->setVisible(mayIgnore);
    for (LinkButton *way : m_ways->findChildren<LinkButton *>())
        way->setAccessibleDescription(rule.reason);
    show();
}

} // namespace straw
