#include "ui/pages/triggers/testimony.h"

#include "ui/theme/theme.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/partymark.h"
#include "ui/widgets/prosefield.h"
#include "ui/widgets/segmentfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

Testimony::Testimony(Desk &desk, const QString &eventId, const QString &personId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_personId(personId)
    , m_mark(new IconLabel(this))
    , m_name(new TextLabel({}, TextStyle::Strong, Role::Text, this))
    , m_remove(new IconButton(QStringLiteral("close"), tr("Was not involved"), this))
    , m_interview(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Hang, 0, 0, 0);
    head->setSpacing(Step);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    addNote();
    layout->addWidget(m_interview);
    m_interview->setWordWrap(true);
    m_interview->setContentsMargins(Hang, 0, Hang, 0);
    connect(m_remove, &QToolButton::clicked, this, &Testimony::removePerson);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"person", m_personId) || summary.touches(u"line") || summary.touches(u"event_person"))
            follow();
    });
    follow();
}

/// The note about this event outside of any interview.
const Line *Testimony::note() const
{
    for (const Line &line : m_desk.data().lines) {
        if (line.eventId == m_eventId && line.personId == m_personId && line.interviewId.isEmpty())
            return &line;
    }
    return nullptr;
}

/// The note is made with its first words, so its id is chosen before it exists.
void Testimony::addNote()
{
    const Line *existing = note();
    const QString id = existing ? existing->id : m_desk.document().environment().ids->next();
    const Person *person = m_desk.data().people.find(m_personId);
    const bool ours = person && person->party == u"us";
    const auto make = [this, id, ours](Store &store) -> Result<void> {
        Line line;
        line.id = id;
        line.eventId = m_eventId;
        line.personId = m_personId;
        line.kind = ours ? QStringLiteral("ours") : QStringLiteral("verbatim");
        STRAW_TRY(m_desk.addTo(store, line));
        return {};
    };
    const QString name = m_desk.data().nameOf(m_personId);
    auto *text = new ProseField(m_desk, {QStringLiteral("line"), id, QStringLiteral("text")},
                                tr("How %1 tells it").arg(name), this);
    text->hideLabel();
    text->setPlaceholder(tr("How they tell it"));
    text->setLeastLines(1);
    text->setMaker(make);
    auto *kind = new SegmentField(m_desk, {QStringLiteral("line"), id, QStringLiteral("kind")},
                                  QStringLiteral("line_kind"), tr("What this note is"), this);
    kind->hideLabel();
    kind->setMaker(make);
    layout()->addWidget(text);
    layout()->addWidget(kind);
    // Asked for once there is something to be the words of.
    const auto adapt = [this, kind, id] { kind->setVisible(m_desk.data().lines.find(id)); };
    connect(&m_desk.document(), &Document::changed, kind, adapt);
    adapt();
}

/// With them goes the note about this event; what they said in an interview stays there.
void Testimony::removePerson()
{
    m_desk.flushEditors();
    const QString link = m_eventId + u'/' + m_personId;
    const bool linked = m_desk.data().eventPeople.find(link);
    const Line *line = note();
    const QString noteId = line ? line->id : QString();
    m_desk.perform(Change::remove("event_person"), [&](Store &store) -> Result<void> {
        if (!noteId.isEmpty())
            STRAW_TRY(store.remove("line", noteId));
        return linked ? store.remove("event_person", link) : Result<void>();
    });
}

QString Testimony::interviewText() const
{
    QStringList texts;
    for (const Line &line : m_desk.data().lines) {
        if (line.eventId != m_eventId || line.personId != m_personId || line.interviewId.isEmpty())
            continue;
        const Interview *interview = m_desk.data().interviews.find(line.interviewId);
        const QString when = interview ? dateText(Edtf::day(interview->heldAt.first()), m_desk.locale()) : QString();
        const QString words = line.kind == u"verbatim" ? tr("“%1”").arg(line.text) : line.text;
        texts += when.isEmpty() ? tr("In an interview: %1").arg(words)
                                : tr("In the interview of %1: %2").arg(when, words);
    }
    return texts.join(u'\n');
}

void Testimony::follow()
{
    const Person *person = m_desk.data().people.find(m_personId);
    if (!person)
        return;
    m_name->setText(person->name);
    m_name->setToolTip(person->title);
    const PartyMark mark = partyMark(person->party);
    m_mark->set(mark.icon, mark.role);
    m_interview->setText(interviewText());
    m_interview->setVisible(!m_interview->text().isEmpty());
    // Somebody who only spoke of it in an interview is not taken off here.
    m_remove->setVisible(m_desk.data().eventPeople.find(m_eventId + u'/' + m_personId) || note());
    m_remove->setAccessibleName(tr("%1 was not involved").arg(person->name));
    m_remove->setToolTip(m_remove->accessibleName());
}

} // namespace straw
