#include "ui/pages/triggers/processfork.h"

#include "ui/fields/choicefield.h"
#include "ui/fields/form.h"
#include "ui/questions/questionspanel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace straw {

ProcessFork::ProcessFork(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * Step);
    auto *fork = new ChoiceField(desk, {"event", eventId, "process"}, "process");
    fork->hideLabel();
    m_layout->addWidget(fork);
    build();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"event", m_eventId) && process() != m_shown)
            QMetaObject::invokeMethod(this, &ProcessFork::build, Qt::QueuedConnection);
    });
}

Pick<"process"> ProcessFork::process() const
{
    const Event *event = m_desk.data().events.find(m_eventId);
    return event ? event->process : Pick<"process">();
}

void ProcessFork::build()
{
    delete m_followUps;
    m_followUps = nullptr;
    m_shown = process();
    if (m_shown.isEmpty())
        return;
    m_followUps = new QWidget(this);
    auto *layout = new QVBoxLayout(m_followUps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(m_desk, "event", m_eventId);
    if (m_shown == u"departed") {
        // What was known comes before who decided: it is no question of guilt.
        form->prose("process_known");
        form->prose("process_note", tr("Why another way was chosen"));
        form->person("process_by_id", "us");
    } else if (m_shown == u"disliked") {
        form->prose("process_note", tr("What displeased them about it"));
    } else {
        form->prose("process_note");
    }
    form->pick("process_outcome");
    layout->addWidget(form);
    auto *questions = new QuestionsPanel(m_desk, QStringLiteral("process"), m_eventId);
    questions->setOnlyIf(m_shown);
    layout->addWidget(questions);
    m_layout->addWidget(m_followUps);
}

QuestionsPanel *ProcessFork::questions() const
{
    return m_followUps ? m_followUps->findChild<QuestionsPanel *>() : nullptr;
}

bool ProcessFork::reveal(const QString &promptKey, int start, int length)
{
    return questions() && questions()->reveal(promptKey, start, length);
}

bool ProcessFork::revealTelling(const Line &note)
{
    return questions() && questions()->revealTelling(note);
}

} // namespace straw
