#include "ui/cockpit/cockpit.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "core/guide/notes.h"
#include "core/guide/pages.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/callclock.h"
#include "ui/cockpit/coursemodels.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/speakerrow.h"
#include "ui/cockpit/wholeconsent.h"
#include "ui/fields/field.h"
#include "ui/frame/focuskeeper.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/selection.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/notedetails.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

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

Cockpit::Cockpit(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_call(Call::of(desk, interviewId))
{
    new Selection(this); // one for all lists, as on a page
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Step, 2 * Step, 3 * Step, 0);
    layout->setSpacing(Step);
    layout->addWidget(head());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(3 * Step);
    sides->addWidget(writing(), 1);
    sides->addWidget(new Hairline(Qt::Vertical, this));
    sides->addWidget(asking());
    layout->addLayout(sides, 1);
    FocusKeeper::makeStop(m_input);

    connect(&m_call, &Call::changed, this, &Cockpit::followCall);
    connect(&m_call, &Call::draftChanged, this, &Cockpit::followCall);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"interview", m_call.interviewId()) || summary.touches(u"person"))
            follow();
        if (summary.touches(u"line"))
            followConsent();
    });
    m_call.setView(Call::Live);
    follow();
    followCall();
}

Cockpit::~Cockpit()
{
    disconnect(&m_call, nullptr, this, nullptr);
}

const QString &Cockpit::interviewId() const
{
    return m_call.interviewId();
}

QWidget *Cockpit::firstStop() const
{
    return m_input;
}

bool Cockpit::shows(const Place &place) const
{
    const Snapshot &workbook = m_desk.data();
    const Line *line = workbook.lines.find(place.id);
    return place.id == m_call.interviewId() || place.id.startsWith(m_call.interviewId() + u'/')
           || place.id.endsWith(u'/' + m_call.interviewId()) || (line && line->interviewId == m_call.interviewId())
           || place.table == u"line"; // one that is gone
}

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
        m_call.interview() && m_call.interview()->status != u"held" ? m_call.begin() : m_call.finish();
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
    m_whole = new WholeConsent(m_desk, m_call.interviewId(), side);
    layout->addWidget(m_whole);
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

bool Cockpit::takesKey(const QKeyEvent &key)
{
    const auto pressed = [&key](QKeyCombination keys) { return key.keyCombination() == keys; };
    if (m_speakers->takesKey(key))
        return true;
    if (pressed(Qt::CTRL | Qt::Key_Return) || pressed(Qt::CTRL | Qt::Key_Enter))
        m_call.markAsked();
    else if (pressed(Qt::CTRL | Qt::SHIFT | Qt::Key_Down) || pressed(Qt::CTRL | Qt::SHIFT | Qt::Key_Up))
        stepFollowUp(key.key() == Qt::Key_Down ? 1 : -1);
    else if (pressed(Qt::CTRL | Qt::Key_L))
        m_call.tickFrame();
    else if (pressed(Qt::CTRL | Qt::Key_D))
        m_call.stepConsent();
    else if (pressed(Qt::CTRL | Qt::SHIFT | Qt::Key_D))
        m_whole->step();
    else if (pressed(Qt::CTRL | Qt::Key_B))
        m_step->isVisible() ? m_step->click() : void();
    else
        return false;
    return true;
}

void Cockpit::stepFollowUp(int by)
{
    m_call.setQuestion(m_followUps->step(m_call.question(), by));
}

/// From anywhere in the view Escape leads to the next note.
void Cockpit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_note->isVisible())
        closeNote();
    m_input->setFocus();
}

void Cockpit::openNote(const QString &lineId)
{
    m_notes->select(lineId);
    m_askArea->hide();
    //: Title of a panel: the details of a note
    m_note->setContent(tr("Note"), new NoteDetails(m_desk, lineId));
    m_note->show();
    m_note->content()->setFocus();
    if (auto *field = m_note->content()->findChild<Field *>())
        field->focusAt();
}

void Cockpit::closeNote()
{
    m_desk.flushEditors();
    m_note->hide();
    m_note->clear();
    m_askArea->show();
    m_input->setFocus();
}

void Cockpit::enterNotes()
{
    const int rows = m_notes->entries()->rowCount();
    if (rows == 0)
        return;
    m_notes->select(m_notes->entries()->idAt(rows - 1));
    m_notes->setFocus();
}

void Cockpit::follow()
{
    const Interview *interview = m_call.interview();
    if (!interview)
        return keepGone();
    if (m_isGone)
        QMetaObject::invokeMethod(this, &Cockpit::isBack, Qt::QueuedConnection);
    const InterviewEntries entries(m_desk);
    m_name->setText(entries.titleOf(*interview));
    m_facts->setText(entries.factsOf(*interview));
    const bool isHeld = interview->status == u"held";
    m_step->setText(isHeld ? tr("End the interview") : /*: Button: the interview */ tr("Begin now"));
    const bool isOther =
        isHeld
        && (interview->heldAt.precision() != Edtf::Minute
            || interview->heldAt.first() != m_desk.today()); // what was on another day does not end now
    m_step->setVisible(!m_desk.document().isReadOnly() && !m_call.isOver() && !isOther);
    m_stepKey->setVisible(!m_step->isHidden());
}

void Cockpit::followCall()
{
    const Snapshot &workbook = m_desk.data();
    const QString about = questionText(m_call.question(), workbook);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_input->setAbout(about);
    const Pick<"line_kind"> &kind = m_call.kind();
    m_kind->setText(m_desk.label("line_kind", kind));
    m_kind->setRole(kind == u"verbatim" ? Role::Them : kind == u"ours" ? Role::Us : Role::Muted);

    const QString next = m_call.nextQuestion();
    const auto found = std::ranges::find(m_course->course(), next, &CourseQuestion::key);
    const bool isThere = found != m_course->course().end();
    m_next->setText(isThere ? found->text : tr("Every question was asked."));
    m_hint->setText(isThere ? found->hint : QString());
    m_hint->setVisible(isThere && !found->hint.isEmpty());
    if (std::exchange(m_shownNext, next) != next && !m_questions->hasFocus())
        m_questions->setCurrentIndex(m_course->index(m_course->rowOf(next))); // without scrolling to it
    followConsent();
}

void Cockpit::followConsent()
{
    const Line *note = m_call.consentNote();
    m_consent->setVisible(note);
    if (note) {
        const QString consent = note->quotable.isEmpty() ? QStringLiteral("not_asked") : note->quotable.toString();
        //: %1 is a choice such as "May be quoted by name", %2 and %3 are keys
        m_consent->setText(Texts::filled(
            tr("The last note of their words: %1 · %2 for the next choice · %3 for all"),
            {m_desk.label("quotable", consent), shown(Qt::CTRL | Qt::Key_D), shown(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}));
    }
}

/// Somebody else removed the interview. What is being written stands, and counts as not saved.
void Cockpit::keepGone()
{
    if (m_isGone)
        return;
    m_isGone = true;
    if (!GoneRecord::cameFromElsewhere(m_desk.document(), {"interview", m_call.interviewId(), {}})) {
        QMetaObject::invokeMethod(this, &Cockpit::left, Qt::QueuedConnection);
        return;
    }
    auto *remark = new GoneRecord(m_desk, {"interview", m_call.interviewId(), {}}, *this, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, remark);
    m_back->setEnabled(true);
}

} // namespace straw
