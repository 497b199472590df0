#include "ui/cockpit/cockpit.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/coursemodels.h"
#include "ui/cockpit/noteedit.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/speakerrow.h"
#include "ui/fields/field.h"
#include "ui/frame/focuskeeper.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/selection.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/notedetails.h"
#include "ui/pages/records/permissionband.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
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
    layout->addWidget(PermissionBand::ofInterview(desk, interviewId, this));
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
    m_call.setView(CallView::Live);
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
        m_call.stepWhole();
    else if (pressed(Qt::CTRL | Qt::Key_B))
        m_call.takeTurn();
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
    const InterviewEntries entries(m_desk);
    m_name->setText(entries.titleOf(*interview));
    m_facts->setText(entries.factsOf(*interview));
    const Call::Turn turn = m_call.nextTurn();
    m_step->setText(turn == Call::Turn::Begin ? /*: Button: the interview */ tr("Begin now") : tr("End the interview"));
    m_step->setVisible(turn != Call::Turn::None);
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

/// Somebody else removed the interview. What is being written stands; whoever writes on puts it back.
void Cockpit::keepGone()
{
    if (m_isGone)
        return;
    m_isGone = true;
    if (!m_call.isGoneElsewhere()) {
        QMetaObject::invokeMethod(this, &Cockpit::left, Qt::QueuedConnection);
        return;
    }
    auto *remark = new GoneRecord(m_desk, {"interview", m_call.interviewId(), {}}, *this, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, remark);
    connect(&m_desk.document(), &Document::changed, this, [this] { // the only thing that is followed now
        if (m_call.interview())
            QMetaObject::invokeMethod(this, &Cockpit::isBack, Qt::QueuedConnection);
    });
    m_about->setText(tr("Whatever you write now puts the interview back."));
    m_about->show();
    m_input->edit()->setReadOnly(false);
    m_back->setEnabled(true);
}

} // namespace straw
