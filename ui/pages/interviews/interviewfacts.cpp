#include "ui/pages/interviews/interviewfacts.h"

#include "core/insight/interviews.h"
#include "ui/fields/form.h"
#include "ui/pages/records/letteroffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

InterviewFacts::InterviewFacts(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(interviewId)
    , m_biasOffer(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new Form(desk, "interview", interviewId, this);
    form->person("person_id", "customer");
    form->person("interviewer_id", "us");
    form->pick("kind");
    form->pick("channel");
    form->date("asked_on");
    form->date("planned_on")->setFuture();
    form->date("held_at");
    form->date("ended_at");
    form->pick("status");

    auto *offer = new QHBoxLayout(m_biasOffer);
    offer->setContentsMargins(Hang, 0, 0, 0);
    auto *why = new TextLabel(tr("The account owner also asks here. That is worth telling a reader."), TextStyle::Small,
                              Role::Open, m_biasOffer);
    why->setWordWrap(true);
    offer->addWidget(why, 1);
    auto *note = new LinkButton(tr("Add this as a note"), m_biasOffer);
    offer->addWidget(note);
    form->add(m_biasOffer);
    auto *bias = form->prose("bias_note");
    form->prose("summary");
    form->date("thanked_on");
    layout->addWidget(form);
    const auto asked = [&desk, interviewId] {
        const Interview *interview = desk.data().interviews.find(interviewId);
        return interview && isWithCustomer(*interview) ? interview->personId : QString();
    };
    layout->addWidget(letterOffer(desk, asked, this), 0, Qt::AlignLeft);

    connect(note, &LinkButton::clicked, this, [this, bias] {
        bias->focusAt(); // the offer goes
        m_desk.setField({"interview", m_id, "bias_note"}, tr("The interviewer is the account owner."));
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"interview", m_id) || summary.touches(u"account"))
            follow();
    });
    follow();
}

void InterviewFacts::follow()
{
    const Interview *interview = m_desk.data().interviews.find(m_id);
    const QString &owner = m_desk.data().account.ownerId;
    m_biasOffer->setVisible(interview && !owner.isEmpty() && interview->interviewerId == owner
                            && interview->biasNote.isEmpty());
}

} // namespace straw
