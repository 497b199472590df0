#include "ui/pages/interviews/trydetails.h"

#include "core/base/texts.h"
#include "core/guide/permission.h"
#include "ui/pages/records/outreachfields.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

TryDetails::TryDetails(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(eventId)
    , m_refusal(new TextLabel({}, TextStyle::Body, Role::Open, this))
    , m_notAgain(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    for (TextLabel *label : {m_refusal, m_notAgain}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
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

QString TryDetails::notAgain(const Snapshot &workbook)
{
    QStringList conditions;
    for (const Condition &condition : workbook.conditions)
        conditions += condition.text.simplified();
    conditions.removeAll(QString());
    //: What must not happen to them again; %1 lists it
    return conditions.isEmpty()
               ? QString()
               : Texts::filled(tr("Not again: %1"), {Texts::joined(conditions, QStringLiteral(" · "))});
}

void TryDetails::follow()
{
    const Snapshot &workbook = m_desk.data();
    const Outreach *outreach = workbook.outreach.find(m_id);
    const bool isRefused = outreach && isNotToBeContacted(outreach->toId, workbook);
    //: About somebody who is to be left alone; %1 is that person
    m_refusal->setText(isRefused ? Texts::filled(tr("%1 does not want to be contacted. Only what winds up the contract "
                                                    "goes to them, and nothing of this is due."),
                                                 {workbook.nameOf(outreach->toId)})
                                 : QString());
    m_refusal->setVisible(isRefused);
    m_notAgain->setText(notAgain(workbook));
    m_notAgain->setVisible(!m_notAgain->text().isEmpty());
}

} // namespace straw
