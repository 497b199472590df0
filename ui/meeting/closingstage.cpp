#include "ui/meeting/closingstage.h"

#include "core/base/texts.h"
#include "core/guide/candidates.h"
#include "core/guide/meetings.h"
#include "ui/desk/datetext.h"
#include "ui/fields/form.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

ClosingStage::ClosingStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
    , m_until(addHeading({}))
    , m_close(new QPushButton(this))
{
    m_until->setRole(Role::Text);
    addCandidates(tr("No candidate is open."));
    auto *form = new Form(desk(), "meeting", run.meetingId(), this);
    form->date("commit_on");
    column()->addWidget(form);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Hang, Step, Hang, 0);
    m_close->setProperty("primary", true);
    m_close->setFont(textFont(TextStyle::LargeSmall));
    row->addWidget(m_close);
    row->addStretch();
    column()->addLayout(row);
    column()->addStretch();
    connect(m_close, &QPushButton::clicked, this,
            [this] { this->run().isClosed() ? this->run().reopen() : this->run().close(); });
    connect(&run, &MeetingRun::changed, this, &ClosingStage::follow);
    connect(&shown, &Shown::changed, this, &ClosingStage::follow);
    follow();
}

QWidget *ClosingStage::firstStop()
{
    return m_close;
}

void ClosingStage::follow()
{
    const Meeting *meeting = shown().data().meetings.find(run().meetingId());
    if (!meeting)
        return;
    const bool isClosed = isOver(*meeting);
    const Edtf day = meeting->commitOn.isNull() ? Edtf::day(dayToDecide(desk().today())) : meeting->commitOn;
    const QString date = dateText(day, desk().locale(), ShowStyle::Long);
    //: %1 is a day
    m_until->setText(isClosed ? Texts::filled(tr("The meeting is closed. Its candidates are settled on %1."), {date})
                              //: %1 is a day
                              : Texts::filled(tr("Nobody commits today. These are settled on %1."), {date}));
    //: Button
    m_close->setText(isClosed ? tr("Go on with the meeting") : tr("Close the meeting"));
    m_close->setEnabled(!desk().document().isReadOnly());
}

} // namespace straw
