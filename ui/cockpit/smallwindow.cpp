#include "ui/cockpit/smallwindow.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "core/workbook/title.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/callclock.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/speakerrow.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/permissionband.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype MostOfNote = 60;

} // namespace

SmallWindow::SmallWindow(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_desk(desk)
    , m_call(Call::of(desk, interviewId))
    , m_kind(new TextLabel({}, TextStyle::Heading, Role::Them, this))
    , m_next(new TextLabel({}, TextStyle::Body, Role::Accent, this))
    , m_consent(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_band(PermissionBand::ofInterview(desk, interviewId, this))
    , m_speakers(new SpeakerRow(desk, m_call, this))
    , m_input(new NoteInput(desk, m_call, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Step, Step, 2 * Step, Step);
    layout->setSpacing(Step);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    auto *clock = new CallClock(m_call, this);
    clock->setFont(textFont(TextStyle::Heading));
    head->addWidget(clock);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_speakers);
    m_next->setWordWrap(true);
    layout->addWidget(m_next);
    layout->addWidget(m_input);
    m_consent->setWordWrap(true);
    layout->addWidget(m_consent);
    layout->addStretch();
    m_input->setLarge();
    m_input->setKeys([this](const QKeyEvent &key) {
        // The commands of the workbook are not those of this window.
        if (key.matches(QKeySequence::Undo))
            m_desk.undo();
        else if (key.matches(QKeySequence::Redo))
            m_desk.redo();
        else if (key.keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_Return))
            m_call.markAsked();
        else if (key.keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_D))
            m_call.stepConsent();
        else if (key.keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_D))
            m_call.stepWhole();
        else if (key.keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_B))
            m_call.takeTurn();
        else
            return m_speakers->takesKey(key);
        return true;
    });
    connect(m_speakers, &SpeakerRow::left, this, [this] { m_input->setFocus(); });
    connect(&m_call, &Call::changed, this, &SmallWindow::follow);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"interview", m_call.interviewId()))
            follow();
        if (summary.touches(u"line"))
            followConsent();
    });
    connect(&m_call, &Call::draftChanged, this, &SmallWindow::followConsent);
    m_call.setSmall(true);
    follow();
    place();
    m_input->setFocus();
}

/// Beside the window that it belongs to, else in a corner of it: not over the line that notes are written in there.
void SmallWindow::place()
{
    resize(480, 240);
    resize(width(), std::max(height(), std::max(heightForWidth(width()), minimumSizeHint().height())));
    const QWidget *owner = parentWidget();
    const QRect room = owner->screen()->availableGeometry(), window = owner->frameGeometry();
    QRect line;
    for (const NoteInput *input : owner->findChildren<NoteInput *>()) {
        if (input != m_input && input->isVisible())
            line = QRect(input->mapToGlobal(QPoint()), input->size());
    }
    const int right = window.right() + 1, left = window.left() - width();
    const int inner = window.right() + 1 - width(), bottom = window.bottom() + 1 - height();
    const QPoint places[] = {{right, window.top()}, {left, window.top()},          {inner, window.top()},
                             {inner, bottom},       {window.left(), window.top()}, {window.left(), bottom}};
    for (const QPoint &at : places) {
        const QRect taken(at, size());
        if (room.contains(taken) && !taken.intersects(line))
            return move(at);
    }
    move(places[2]);
}

const QString &SmallWindow::interviewId() const
{
    return m_call.interviewId();
}

QWidget *SmallWindow::firstStop() const
{
    return m_input;
}

void SmallWindow::follow()
{
    const Interview *interview = m_call.interview();
    if (!interview && !m_call.isGoneElsewhere()) {
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        return;
    }
    if (!interview) {
        m_next->setText(tr("Someone else removed the interview. Whatever you write now puts it back."));
        m_next->show();
        return;
    }
    setWindowTitle(titleOfWindow(InterviewEntries(m_desk).titleOf(*interview)));
    const Pick<"line_kind"> &kind = m_call.kind();
    m_kind->setText(m_desk.label("line_kind", kind));
    m_kind->setRole(kind == u"verbatim" ? Role::Them : kind == u"ours" ? Role::Us : Role::Muted);
    const QString next = m_call.question().isEmpty() ? m_call.nextQuestion() : m_call.question();
    const QString text = questionText(next, m_desk.data());
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
    m_input->setAbout(questionText(m_call.question(), m_desk.data()));
    followConsent();
}

void SmallWindow::followConsent()
{
    const Line *note = m_call.consentNote();
    m_consent->setVisible(note);
    if (note)
        //: %1 is a note, %2 a choice such as "May be quoted by name"
        m_consent->setText(Texts::filled(
            tr("“%1”: %2"), {shortened(note->text, MostOfNote),
                             m_desk.label("quotable", note->quotable.isEmpty() ? QStringLiteral("not_asked")
                                                                               : note->quotable.toString())}));
}

void SmallWindow::keyPressEvent(QKeyEvent *event)
{
    // The key that opened it, too.
    const bool isOpener = event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close) || isOpener)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SmallWindow::closeEvent(QCloseEvent *event)
{
    m_desk.flushEditors();
    m_call.setSmall(false);
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SmallWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        isActiveWindow() ? m_input->setFocus() : m_desk.flushEditors();
}

} // namespace straw
