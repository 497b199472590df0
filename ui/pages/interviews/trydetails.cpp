#include "ui/pages/interviews/trydetails.h"

#include "core/guide/permission.h"
#include "ui/pages/records/notagain.h"
#include "ui/pages/records/outreachfields.h"
#include "ui/pages/records/permissionband.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

TryDetails::TryDetails(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(eventId)
    , m_notAgain(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    const auto person = [&desk, eventId] {
        const Outreach *outreach = desk.data().outreach.find(eventId);
        return outreach ? towards(*outreach, desk.data()) : QString();
    };
    layout->addWidget(new PermissionBand(desk, {Outreach::table, eventId, {}}, person, this));
    m_notAgain->setWordWrap(true);
    m_notAgain->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_notAgain);
    auto *event = new Form(desk, "event", eventId, this);
    event->prose("title", tr("What you did"))->setLeastLines(1);
    event->date("at");
    layout->addWidget(event);
    layout->addWidget(new OutreachFields(desk, eventId, this));
    auto *show = new LinkButton(tr("Show it in the history"), this);
    connect(show, &LinkButton::clicked, this, [&desk, eventId] { desk.reveal({"event", eventId, {}}); });
    layout->addWidget(show, 0, Qt::AlignLeft);
    connect(&desk.document(), &Document::changed, this, &TryDetails::follow);
    follow();
}

void TryDetails::follow()
{
    m_notAgain->setText(notAgainText(m_desk.data()));
    m_notAgain->setVisible(!m_notAgain->text().isEmpty());
}

} // namespace straw
