#include "ui/pages/actions/plannote.h"

#include "core/base/texts.h"
#include "core/guide/plays.h"
#include "ui/pages/actions/briefchoice.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

PlanNote::PlanNote(Desk &desk, const QString &actionId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actionId(actionId)
    , m_text(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_brief(new BriefChoice(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_brief);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"action", m_actionId))
            follow();
    });
    follow();
}

void PlanNote::follow()
{
    const Action *action = m_desk.data().actions.find(m_actionId);
    const QString key = action ? action->play : QString();
    setVisible(!key.isEmpty());
    //: About an action; %1 is the name of a ready-made plan
    m_text->setText(Texts::filled(tr("From the plan: %1"), {Plays::instance().name(key)}));
    const Play *play = Plays::instance().find(key);
    m_brief->setVisible(play && play->needsIntroduction);
}

} // namespace straw
