#include "ui/cockpit/cockpit.h"

#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "core/guide/pages.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/callclock.h"
#include "ui/cockpit/coursemodels.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/speakerrow.h"
#include "ui/cockpit/wholeconsent.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

// What the view for taking notes consists of.
namespace straw {

namespace {

constexpr int AskWidth = 400;

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

TextLabel *wrapping(TextStyle style, Role role, QWidget *parent)
{
    auto *label = new TextLabel({}, style, role, parent);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    return label;
}

} // namespace

QWidget *Cockpit::head()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Step);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name = wrapping(TextStyle::Heading, Role::Text, head);
    m_facts = wrapping(TextStyle::Small, Role::Muted, head);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    row->addLayout(names, 1);
    row->addWidget(new CallClock(m_call, head));
    m_step = new QPushButton(head);
    m_step->setFocusPolicy(Qt::TabFocus);
    connect(m_step, &QPushButton::clicked, this, [this] {
        m_call.takeTurn();
        m_input->setFocus();
    });
    row->addWidget(m_step);
    auto *key = new TextLabel(shown(Qt::CTRL | Qt::Key_B), TextStyle::Small, Role::Muted, head);
    row->addWidget(key);
    m_stepKey = key;
    //: Button: the notes in a window that stays in front
    m_small = new LinkButton(tr("Small window"), head);
    m_back = new LinkButton(tr("Back to the workbook"), head);
    for (LinkButton *button : {m_small, m_back}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_small, &LinkButton::clicked, this, &Cockpit::smallWanted);
    connect(m_back, &LinkButton::clicked, this, &Cockpit::left);
    return head;
}

QWidget *Cockpit::writing()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    m_noteArea = new PageArea(side);
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    auto *model = new RecordModel<Line>(
        m_desk, [this](const Snapshot &, const Line &line) { return InterviewEntries(m_desk).of(line); },
        [this](const Snapshot &, const Line &line) {
            return line.interviewId == m_call.interviewId() && line.id != m_call.draft();
        });
    model->setAlsoShows({"person", "interview"});
    model->setOrder([this](const Line &left, const Line &right) { return isNotedBefore(left, right, m_desk.data()); });
    connect(&m_call, &Call::draftChanged, model, [model] { model->refresh(); });
    //: Heading: notes of an interview
    m_notes = new EntryList(model, tr("Notes"), held);
    auto *empty =
        new EmptyState(Pages::instance().find(QStringLiteral("interviews"))->emptyText(QStringLiteral("notes")), held);
    empty->follow(model);
    column->addWidget(empty);
    column->addWidget(m_notes);
    column->addStretch();
    m_noteArea->setWidget(held);
    layout->addWidget(m_noteArea, 1);
    // The last note is seen, unless somebody looks at earlier ones.
    connect(m_noteArea->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (!m_notes->hasFocus())
            m_noteArea->verticalScrollBar()->setValue(most);
    });
    connect(m_notes, &EntryList::opened, this, &Cockpit::openNote);

    m_about = wrapping(TextStyle::Heading, Role::Accent, side);
    layout->addWidget(m_about);
    auto *whose = new QHBoxLayout;
    m_kind = wrapping(TextStyle::Title, Role::Them, side);
    m_kind->setWordWrap(false);
    m_speakers = new SpeakerRow(m_desk, m_call, side);
    whose->addWidget(m_kind);
    whose->addWidget(m_speakers, 1);
    layout->addLayout(whose);
    m_input = new NoteInput(m_desk, m_call, side);
    m_input->setLarge();
    m_input->setKeys([this](const QKeyEvent &key) { return takesKey(key); });
    layout->addWidget(m_input);
    connect(m_input, &NoteInput::leftUpwards, this, &Cockpit::enterNotes);
    connect(m_speakers, &SpeakerRow::left, this, [this] { m_input->setFocus(); });
    m_consent = wrapping(TextStyle::Small, Role::Muted, side);
    layout->addWidget(m_consent);
    auto *keys = wrapping(TextStyle::Small, Role::Muted, side);
    keys->setText(Texts::filled(
        tr("%1 to note it · %2 for whose words · %3 for who speaks · %4 to name someone else · %5 for the next "
           "question · %6 once it was asked · %7 for a follow-up · %8 to tick what was said · %9 for the notes"),
        {shown(Qt::Key_Return), shown(Qt::CTRL | Qt::Key_T), shown(Qt::Key_F2), shown(Qt::Key_F9),
         shown(Qt::CTRL | Qt::Key_Down), shown(Qt::CTRL | Qt::Key_Return), shown(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
         shown(Qt::CTRL | Qt::Key_L), shown(Qt::Key_Up)}));
    layout->addWidget(keys);
    layout->addWidget(new WholeConsent(m_desk, m_call, side));
    return side;
}

QWidget *Cockpit::asking()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(AskWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    m_askArea = new PageArea(side);
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Step);
    const auto frame = [&](bool closing) {
        auto *model = new FrameModel(m_desk, m_call.interviewId(), closing);
        //: Heading: what is said before the questions of an interview
        auto *section = new Section(
            closing ? /*: Heading: what is said after the questions */ tr("At the end") : tr("At the beginning"), held);
        auto *list = new EntryList(model, closing ? tr("At the end") : tr("At the beginning"), section);
        list->setRemovable(false);
        connect(list, &EntryList::opened, this, [this](const QString &key) {
            m_call.tickFrame(key);
            m_input->setFocus();
        });
        section->add(list);
        section->setVisible(model->rowCount() > 0);
        column->addWidget(section);
    };
    // It is seen whatever is scrolled to below.
    //: Heading: the next question of an interview
    auto *next = new Section(tr("Next question"), side);
    m_next = wrapping(TextStyle::Heading, Role::Text, next);
    m_hint = wrapping(TextStyle::Body, Role::Muted, next);
    next->add(m_next);
    next->add(m_hint);
    layout->addWidget(next);
    frame(false);
    //: Heading: questions of an interview
    auto *questions = new Section(tr("Questions"), held);
    m_course = new CourseModel(m_desk, m_call.interviewId());
    m_questions = new EntryList(m_course, tr("Questions of this interview"), questions);
    m_questions->setRemovable(false);
    questions->add(m_questions);
    column->addWidget(questions);
    //: Heading: what can be asked about the last thing that was said
    auto *followUps = new Section(tr("To follow up"), held);
    m_followUps = new FollowUpModel(m_call, m_desk);
    auto *list = new EntryList(m_followUps, tr("To follow up"), followUps);
    list->setRemovable(false);
    followUps->add(list);
    column->addWidget(followUps);
    frame(true);
    column->addStretch();
    for (EntryList *of : {m_questions, list})
        connect(of, &EntryList::opened, this, [this](const QString &key) {
            m_call.setQuestion(key);
            m_input->setFocus();
        });
    m_askArea->setWidget(held);
    layout->addWidget(m_askArea);
    m_note = new SidePanel(side);
    m_note->hide();
    layout->addWidget(m_note);
    connect(m_note, &SidePanel::closed, this, &Cockpit::closeNote);
    return side;
}

} // namespace straw
