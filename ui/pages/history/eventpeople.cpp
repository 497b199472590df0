#include "ui/pages/history/eventpeople.h"

#include "ui/pages/eventadd.h"
#include "ui/theme/theme.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

namespace straw {

EventPeople::EventPeople(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *name = new TextLabel(tr("Who was there"), TextStyle::Small, Role::Muted, this);
    name->setContentsMargins(Hang, 0, 0, 0);
    m_layout->addWidget(name);
    auto *line = new AddLine(m_desk, tr("Add a person to this event"), tr("Add a person"),
                             [this](const QString &text) { return addPerson(text); }, this);
    auto *names = new QStringListModel(this);
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->line()->setCompleter(completer);
    m_layout->addWidget(line);
    const auto fill = [this, names] {
        QStringList all;
        for (const Person &person : m_desk.data().people)
            all += person.name;
        names->setStringList(all);
    };
    fill();
    build();
    connect(&desk.document(), &Document::changed, this, [this, fill](const ChangeSummary &summary) {
        if (summary.touches(u"person"))
            fill();
        // Later: the change may come from a button of the rows that are made anew.
        if (summary.touches(u"event_person") || summary.touches(u"person"))
            QMetaObject::invokeMethod(this, &EventPeople::build, Qt::QueuedConnection);
    });
}

void EventPeople::build()
{
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
        about << m_desk.label(QStringLiteral("party"), person->party) << person->title;
    about.removeAll(QString());
    layout->addWidget(new TextLabel(name, TextStyle::Body, Role::Text, holder));
    auto *detail = new TextLabel(about.join(QStringLiteral(", ")), TextStyle::Small, Role::Muted, holder);
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(detail, 1);
    auto *remove = new IconButton(QStringLiteral("close"), tr("%1 was not there").arg(name), holder);
    connect(remove, &IconButton::clicked, this, [this, id = part.id] {
        m_desk.perform(Change::remove(QStringLiteral("event_person")), [&](Store &store) {
            return store.remove(QStringLiteral("event_person"), id);
        });
    });
    layout->addWidget(remove);
    return holder;
}

bool EventPeople::addPerson(const QString &name)
{
    return m_desk.perform(Change::add(QStringLiteral("event_person")), [&](Store &store) {
        return addEventPerson(m_desk, store, m_eventId, name);
    });
}

} // namespace straw
