#include "ui/pages/interviews/interviewfacts.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "core/insight/interviews.h"
#include "core/insight/participants.h"
#include "ui/fields/form.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/pages/records/letteroffer.h"
#include "ui/pages/records/partlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

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
    m_before = form->prose("hypothesis");
    m_before->setHint(tr("Write it down before you ask, then try to hear what speaks against it"));
    m_after = form->prose("hypothesis_after");
    form->prose("summary");
    form->date("thanked_on");
    layout->addWidget(form);
    const auto asked = [&desk, interviewId] {
        const Interview *interview = desk.data().interviews.find(interviewId);
        return interview && isWithCustomer(*interview) ? interview->personId : QString();
    };
    layout->addWidget(letterOffer(desk, asked, this), 0, Qt::AlignLeft);

    m_overlap = new TextLabel({}, TextStyle::Small, Role::Open, this);
    m_overlap->setWordWrap(true);
    m_overlap->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(m_overlap);

    layout->addWidget(participants());

    connect(note, &LinkButton::clicked, this, [this, bias] {
        bias->focusAt(); // the offer goes
        m_desk.setField({"interview", m_id, "bias_note"}, tr("The interviewer is the account owner."));
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"interview") || summary.touches(u"account"))
            follow();
    });
    follow();
}

/// Who else takes part, and as what; folded while it is nobody.
QWidget *InterviewFacts::participants()
{
    const auto isHere = [id = m_id](const Snapshot &, const InterviewPerson &link) { return link.interviewId == id; };
    const auto fill = [this, isHere](Section &section) {
        auto *model = new RecordModel<InterviewPerson>(
            m_desk,
            [](const Snapshot &workbook, const InterviewPerson &link) {
                const Person *person = workbook.people.find(link.personId);
                return Entry{.title = workbook.nameOf(link.personId),
                             .detail = !link.part.isEmpty() ? link.part
                                       : person             ? person->title
                                                            : QString(),
                             .icon = QStringLiteral("person")};
            },
            isHere);
        model->setAlsoShows({"person"});
        section.add(new PartList(
            model,
            {tr("Who else takes part"), tr("Add someone who takes part"), tr("Someone else who takes part"),
             Pages::instance().find(QStringLiteral("interviews"))->emptyText(QStringLiteral("participants"))},
            {"interview", m_id, {}},
            [this](const QString &name) {
                const QString person = InterviewMoves(m_desk).addParticipant(m_id, name, false);
                return person.isEmpty() ? QString() : m_id + u'/' + person;
            },
            [this](const QString &id) {
                auto *form = new Form(m_desk, "interview_person", id);
                form->text("part");
                return form;
            },
            &section));
    };
    auto *section = new Section(tr("Who else takes part"), fill, this);
    const Snapshot &workbook = m_desk.data();
    if (std::ranges::any_of(workbook.interviewPeople,
                            [&](const InterviewPerson &link) { return isHere(workbook, link); }))
        section->setOpen(true);
    return section;
}

void InterviewFacts::follow()
{
    const Interview *interview = m_desk.data().interviews.find(m_id);
    const QString &owner = m_desk.data().account.ownerId;
    m_biasOffer->setVisible(interview && !owner.isEmpty() && interview->interviewerId == owner
                            && interview->biasNote.isEmpty());
    // What became of it can be said once they were heard; what is written stays to be read.
    m_after->setVisible(interview && (interview->status == u"held" || !interview->hypothesisAfter.isEmpty()));
    const Interview *other = interview ? overlapping(*interview, m_desk.data()) : nullptr;
    m_overlap->setVisible(other);
    if (other)
        //: %1 is another interview: with whom
        m_overlap->setText(Texts::filled(tr("At the same time the interviewer has another interview: %1."),
                                         {InterviewEntries(m_desk).titleOf(*other)}));
}

} // namespace straw
