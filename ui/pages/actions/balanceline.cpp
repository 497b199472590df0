#include "ui/pages/actions/balanceline.h"

#include "core/base/texts.h"
#include "core/insight/actions.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

BalanceLine::BalanceLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_counts(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_word(new TextLabel(tr("We ask more of them than we do. They gave us their time once already: what of it could "
                              "we do for them?"),
                           TextStyle::Small, Role::Open, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (TextLabel *label : {m_counts, m_word}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"action"))
            follow();
    });
    follow();
}

void BalanceLine::follow()
{
    const SaveBalance balance = saveBalance(m_desk.data());
    setVisible(balance.we + balance.they > 0);
    //: About the actions that save the account: how many of them are ours
    const QString ours = tr("To save the account, we do %n thing(s)", nullptr, balance.we);
    //: About the actions that save the account: how many of them are the customer's
    const QString theirs = tr("we ask %n of them", nullptr, balance.they);
    m_counts->setText(Texts::joined({ours, theirs}, QStringLiteral(" · ")));
    m_word->setVisible(balance.asksMore());
}

} // namespace straw
