#include "ui/pages/interviews/interviewsheet.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "core/guide/notes.h"
#include "core/guide/pages.h"
#include "core/insight/interviews.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/wholeconsent.h"
#include "ui/fields/segmentfield.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/interviews/interviewfacts.h"
#include "ui/pages/interviews/noteline.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/pages/records/permissionband.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

InterviewSheet::InterviewSheet(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(interviewId)
    , m_call(Call::of(desk, interviewId))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Step);
    layout->addWidget(head());
    layout->addWidget(notes());
    auto *about = new Section(tr("About this interview"), this);
    about->add(new InterviewFacts(desk, interviewId, about));
    layout->addWidget(about);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"interview", m_id) || summary.touches(u"interview_question") || summary.touches(u"person"))
            follow();
    });
    follow();
}

QWidget *InterviewSheet::head()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    //: Button: back from one interview to the list
    m_back = new LinkButton(tr("All interviews"), head);
    m_back->setIcon(icon(QStringLiteral("back"), Role::Accent));
    connect(m_back, &LinkButton::clicked, this, &InterviewSheet::left);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_name = new TextLabel({}, TextStyle::Title, Role::Text, head);
    m_facts = new TextLabel({}, TextStyle::Body, Role::Muted, head);
    for (TextLabel *label : {m_name, m_facts}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
    auto *ways = new QWidget(head); // in several lines beside the questions
    auto *row = new FlowRow(ways, Step, Step);
    row->setContentsMargins(Hang, 0, 0, 0);
    auto *steps = new QWidget(ways);
    m_steps = new QHBoxLayout(steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(Step);
    row->addWidget(steps);
    m_live = new LinkButton(tr("Take notes live"), head);
    connect(m_live, &LinkButton::clicked, this, [this] { m_desk.openCall(m_id); });
    row->addWidget(m_live);
    auto *sheet = new LinkButton(tr("Print a blank sheet"), head);
    connect(sheet, &LinkButton::clicked, this, [this] { m_desk.saveCard({.kind = Card::Sheet, .interviewId = m_id}); });
    row->addWidget(sheet);
    m_questions = new LinkButton({}, head);
    connect(m_questions, &LinkButton::clicked, this, &InterviewSheet::questionsWanted);
    row->addWidget(m_questions);
    layout->addWidget(ways);
    auto *consent = SegmentField::yesNo(m_desk, {"interview", m_id, "recording_consent"}, {}, head);
    consent->setHint(tr("Say what the interview is for and who will read it, then ask before you note or record"));
    consent->keepCursor();
    layout->addWidget(consent, 0, Qt::AlignLeft);
    return head;
}

QWidget *InterviewSheet::notes()
{
    //: Heading: notes of an interview
    auto *section = new Section(tr("Notes"), this);
    m_line = new NoteLine(m_desk, m_call, section);
    auto *model = new RecordModel<Line>(
        m_desk, [this](const Snapshot &, const Line &line) { return InterviewEntries(m_desk).of(line); },
        [this](const Snapshot &, const Line &line) { return line.interviewId == m_id && line.id != m_call.draft(); });
    model->setAlsoShows({"person", "interview"});
    model->setOrder([this](const Line &left, const Line &right) { return isNotedBefore(left, right, m_desk.data()); });
    m_notes = new EntryList(model, tr("Notes"), section);
    auto *empty = new EmptyState(
        Pages::instance().find(QStringLiteral("interviews"))->emptyText(QStringLiteral("notes")), section);
    empty->follow(model);
    section->add(empty);
    section->add(m_notes);
    section->add(PermissionBand::ofInterview(m_desk, m_id, section)); // in sight while one writes
    section->add(m_line);
    section->add(new WholeConsent(m_desk, m_call, section));
    m_line->setHidden(m_desk.document().isReadOnly());
    connect(&m_call, &Call::draftChanged, model, [model] { model->refresh(); });
    connect(&m_call, &Call::changed, this, [this, key = m_call.question()]() mutable {
        if (std::exchange(key, m_call.question()) != key)
            Q_EMIT questionChanged(key);
    });
    connect(m_line, &NoteLine::leftUpwards, this, &InterviewSheet::enterNotes);
    connect(m_notes, &EntryList::opened, this, &InterviewSheet::noteOpened);
    return section;
}

void InterviewSheet::follow()
{
    const Interview *interview = m_desk.data().interviews.find(m_id);
    if (!interview)
        return;
    const InterviewEntries entries(m_desk);
    m_name->setText(entries.titleOf(*interview));
    m_facts->setText(entries.factsOf(*interview));

    m_live->setVisible(!m_desk.document().isReadOnly() && !m_call.isOver());
    showSteps();
    const auto questions = questionsOf(m_id, m_desk.data());
    const auto asked = std::count_if(questions.begin(), questions.end(),
                                     [](const InterviewQuestion *question) { return !question->askedAt.isNull(); });
    //: Heading: questions of an interview
    m_questions->setText(questions.empty() ? tr("Questions")
                                           : Texts::filled(tr("Questions asked: %1 of %2"),
                                                           {m_desk.locale().toString(asked),
                                                            m_desk.locale().toString(questions.size())}));
}

/// What can be done next with the interview; the first is the step forward, if there is one.
std::vector<RowVerb> InterviewSheet::steps() const
{
    const Interview *interview = m_desk.data().interviews.find(m_id);
    if (!interview || m_desk.document().isReadOnly())
        return {};
    std::vector<RowVerb> steps = InterviewMoves(m_desk).verbs(m_id);
    if (interview->status != u"held")
        //: Button: the interview
        steps.insert(steps.begin(), RowVerb{tr("Begin now"), [this] { m_call.begin(); }});
    else if (interview->endedAt.isNull() && interview->heldAt.precision() == Edtf::Minute
             && interview->heldAt.first() == m_desk.today()) // what was on another day does not end now
        steps.insert(steps.begin(), RowVerb{tr("End the interview"), [this] { m_call.finish(); }});
    return steps;
}

/// After a step the work goes on in the notes; so it does for somebody whose step went by itself.
void InterviewSheet::showSteps()
{
    const std::vector<RowVerb> steps = this->steps();
    m_steps->parentWidget()->setVisible(!steps.empty());
    QStringList texts;
    for (const RowVerb &step : steps)
        texts += step.text;
    if (texts == m_shownSteps)
        return;
    m_shownSteps = texts;
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        if (item->widget()->hasFocus())
            firstStop()->setFocus();
        // Later: it may be what was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RowVerb &step : steps) {
        const bool isPrimary = step.text == tr("Begin now");
        auto *button = isPrimary ? new QPushButton(step.text, this) : new LinkButton(step.text, this);
        button->setProperty("primary", isPrimary);
        connect(button, &QPushButton::clicked, this, [this, run = step.run] {
            run();
            firstStop()->setFocus();
        });
        m_steps->addWidget(button);
    }
}

QWidget *InterviewSheet::firstStop() const
{
    const Interview *interview = m_desk.data().interviews.find(m_id);
    const bool isOver = m_line->isHidden() || (interview && !interview->endedAt.isNull());
    return isOver && m_notes->entries()->rowCount() > 0 ? static_cast<QWidget *>(m_notes) : m_line;
}

bool InterviewSheet::selectNote(const QString &lineId)
{
    return m_notes->select(lineId);
}

void InterviewSheet::keepGone()
{
    m_isGone = true;
    auto *remark = new GoneRecord(m_desk, {"interview", m_id, {}}, *this, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, remark);
    m_back->setEnabled(true);
}

void InterviewSheet::setQuestion(const QString &key)
{
    m_call.setQuestion(key);
}

void InterviewSheet::enterNotes()
{
    const int rows = m_notes->entries()->rowCount();
    if (rows == 0)
        return;
    m_notes->select(m_notes->entries()->idAt(rows - 1));
    m_notes->setFocus();
}

} // namespace straw
