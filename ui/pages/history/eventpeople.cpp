#include "ui/pages/history/eventpeople.h"

#include "core/base/texts.h"
#include "core/workbook/parties.h"
#include "ui/lists/addline.h"
#include "ui/pages/adding/eventadd.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"event_kind"> missed = "meeting_missed";

} // namespace

EventPeople::EventPeople(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_title = new TextLabel({}, TextStyle::Small, Role::Muted, this);
    m_title->setContentsMargins(Hang, 0, 0, 0);
    m_layout->addWidget(m_title);
    auto *line = new AddLine(
        m_desk, tr("Add a person to this event"), tr("Add a person"),
        [this](const QString &text) { return addPerson(text); }, this);
    line->setPreview(
        [this](const QString &text) { return namedpeople::describe(m_desk, namedpeople::written(text), party::them); });
    line->setSuggestions(namedpeople::offers(m_desk, party::them));
    line->keepFor("event", eventId);
    m_layout->addWidget(line);
    build();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        // Later: the change may come from a button of the rows that are made anew.
        if (summary.touches(u"event_person") || summary.touches(u"person") || summary.touches(u"event", m_eventId))
            QMetaObject::invokeMethod(this, &EventPeople::build, Qt::QueuedConnection);
    });
}

void EventPeople::build()
{
    m_title->setText(wasMissed() ? /*: The people of a meeting that did not come about */ tr("Who was expected")
                                 : tr("Who was there"));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const EventPerson &part : m_desk.data().eventPeople) {
        if (part.eventId == m_eventId)
            rows->addWidget(row(part));
    }
    m_layout->insertWidget(1, m_rows);
    m_rows->setVisible(rows->count() > 0);
}

QWidget *EventPeople::row(const EventPerson &part)
{
    auto *holder = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(Hang, 0, 0, 0);
    const Person *person = m_desk.data().people.find(part.personId);
    const QString name = person ? person->name : QString();
    QStringList about;
    if (person)
        about << m_desk.label("party", person->party) << person->title;
    about.removeAll(QString());
    layout->addWidget(new TextLabel(name, TextStyle::Body, Role::Text, holder));
    auto *detail = new TextLabel(Texts::joined(about, QStringLiteral(", ")), TextStyle::Small, Role::Muted, holder);
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(detail, 1);
    const QString leaves = wasMissed() ? tr("Was not expected: %1") : tr("Was not there: %1");
    auto *remove = new IconButton(QStringLiteral("close"), Texts::filled(leaves, {name}), holder);
    connect(remove, &IconButton::clicked, this, [this, id = part.id] {
        m_desk.perform(Change::remove("event_person"), [&](Store &store) { return store.remove("event_person", id); });
    });
    layout->addWidget(remove);
    return holder;
}

bool EventPeople::wasMissed() const
{
    const Event *event = m_desk.data().events.find(m_eventId);
    return event && event->kind == missed;
}

bool EventPeople::addPerson(const QString &name)
{
    const QuickPerson person = namedpeople::written(name);
    if (!namedpeople::isClear(m_desk, person))
        return false; // the line says who it may be
    return m_desk.perform(Change::add("event_person"),
                          [&](Store &store) { return addEventPerson(m_desk, store, m_eventId, person, party::them); });
}

} // namespace straw
