#include "ui/cockpit/smallwindow.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/callclock.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/speakerrow.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace straw {

SmallWindow::SmallWindow(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_desk(desk)
    , m_call(Call::of(desk, interviewId))
    , m_kind(new TextLabel({}, TextStyle::Heading, Role::Them, this))
    , m_next(new TextLabel({}, TextStyle::Body, Role::Accent, this))
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
    layout->addWidget(m_speakers);
    m_next->setWordWrap(true);
    layout->addWidget(m_next);
    layout->addWidget(m_input);
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
        else
            return m_speakers->takesKey(key);
        return true;
    });
    connect(m_speakers, &SpeakerRow::left, this, [this] { m_input->setFocus(); });
    connect(&m_call, &Call::changed, this, &SmallWindow::follow);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"interview", m_call.interviewId()))
            follow();
    });
    resize(480, 240);
    m_call.setSmall(true);
    follow();
    m_input->setFocus();
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
}

void SmallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void SmallWindow::closeEvent(QCloseEvent *event)
{
    m_desk.flushEditors();
    m_call.setSmall(false);
    QWidget::closeEvent(event);
}

void SmallWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        isActiveWindow() ? m_input->setFocus() : m_desk.flushEditors();
}

} // namespace straw
