#include "ui/pages/history/signadviceview.h"

#include "core/base/texts.h"
#include "core/guide/signs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

SignAdviceView::SignAdviceView(Desk &desk, const QString &eventId, QWidget *parent)
    //: Heading: what is worth knowing about a kind of warning sign
    : Section(
          tr("About this sign"), [](Section &) {}, parent)
    , m_desk(desk)
    , m_eventId(eventId)
{
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(RedFlag::table, m_eventId))
            follow();
    });
    follow();
}

Pick<"sign"> SignAdviceView::sign() const
{
    const RedFlag *flag = m_desk.data().redFlags.find(m_eventId);
    return flag ? flag->sign : Pick<"sign">();
}

void SignAdviceView::follow()
{
    const SignAdvice &advice = adviceOn(sign());
    setVisible(!advice.isEmpty());
    if (advice.isEmpty() || (m_advice && m_shown == sign()))
        return;
    m_shown = sign();
    delete m_advice;
    m_advice = new QWidget(this);
    auto *layout = new QVBoxLayout(m_advice);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setSpacing(Step / 2);
    const auto say = [&](const QString &name, const QString &text) {
        auto *heading = new TextLabel(name, TextStyle::Small, Role::Muted, m_advice);
        auto *words = new TextLabel(text, TextStyle::Body, Role::Text, m_advice);
        words->setWordWrap(true);
        layout->addWidget(heading);
        layout->addWidget(words);
    };
    //: Label: where one sees a warning sign
    say(tr("Where it shows"), advice.where);
    //: Label: who sees a warning sign first
    say(tr("Who usually sees it"), advice.who);
    //: Label: what looks like a warning sign and is none
    say(tr("Looks the same, and is harmless"), advice.harmless);
    QStringList reasons;
    for (const QString &reason : advice.reasons)
        reasons += m_desk.label("reason", reason);
    //: Label: the reasons that are often behind a warning sign
    say(tr("Often behind it"), Texts::joined(reasons, QStringLiteral(" · ")));
    add(m_advice);
    m_advice->show();
}

} // namespace straw
