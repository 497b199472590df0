#include "ui/pages/records/involved.h"

#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "core/workbook/parties.h"
#include "ui/lists/addline.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/testimony.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

Involved::Involved(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_layout(new QVBoxLayout(this))
    , m_add(new AddLine(desk, tr("Add someone who was involved"), /*: In an empty field: a name */ tr("Who else?"),
                        [this](const QString &name) { return addPerson(name); }))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * Step);
    m_layout->addWidget(m_add);
    m_add->keepFor("event", eventId);
    m_add->setPreview(
        [this](const QString &name) { return namedpeople::describe(m_desk, namedpeople::written(name), party::them); });
    m_add->setSuggestions(namedpeople::offers(m_desk, party::them));
    build();
    connect(&desk.document(), &Document::changed, this, [this] {
        // Later, since the change may come from the note of a person who goes.
        if (people() != m_shown)
            QMetaObject::invokeMethod(this, &Involved::build, Qt::QueuedConnection);
    });
}

/// Those who took part, then those who only told us about it; without a name whoever told it and was
/// removed.
QStringList Involved::people() const
{
    QStringList people;
    for (const EventPerson &link : m_desk.data().eventPeople) {
        if (link.eventId == m_eventId)
            people += link.personId;
    }
    for (const Line &line : m_desk.data().lines) {
        const bool hasPlace = line.personId.isEmpty() ? isTelling(line, m_eventId) : line.eventId == m_eventId;
        if (hasPlace && !people.contains(line.personId))
            people += line.personId;
    }
    return people;
}

/// Those who stay keep their widgets, and with them the cursor of somebody who types. From somebody
/// who goes, the cursor goes to where the next one is added; where a colleague removed them the cursor stays, and
/// what is typed brings them back.
void Involved::build()
{
    m_shown = people();
    std::vector<Testimony *> wanted;
    for (const QString &person : m_shown) {
        const auto known = std::find_if(m_testimonies.begin(), m_testimonies.end(),
                                        [&](const Testimony *made) { return made->personId() == person; });
        wanted.push_back(known != m_testimonies.end() ? *known : new Testimony(m_desk, m_eventId, person, this));
    }
    for (Testimony *made : m_testimonies) {
        if (std::find(wanted.begin(), wanted.end(), made) != wanted.end())
            continue;
        const bool hasFocus = made->isAncestorOf(window()->focusWidget());
        const Place link{"event_person", m_eventId + u'/' + made->personId(), {}};
        if (hasFocus && GoneRecord::cameFromElsewhere(m_desk.document(), link)) {
            wanted.push_back(made);
            continue;
        }
        if (hasFocus)
            m_add->line()->setFocus();
        delete made;
    }
    m_testimonies = wanted;
    for (size_t i = 0; i < m_testimonies.size(); ++i)
        m_layout->insertWidget(int(i), m_testimonies[i]);
}

bool Involved::addPerson(const QString &name)
{
    const QuickPerson written = namedpeople::written(name);
    if (!namedpeople::isClear(m_desk, written))
        return false; // the line says who it may be
    return m_desk.perform(Change::add("event_person"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(const QString person, namedpeople::find(m_desk, store, written, party::them));
        return store.put(EventPerson{m_eventId + u'/' + person, m_eventId, person, {}});
    });
}

QString Involved::essence(const Desk &desk, const QString &eventId)
{
    QStringList names;
    for (const EventPerson &link : desk.data().eventPeople) {
        if (link.eventId == eventId)
            names += desk.data().nameOf(link.personId);
    }
    return Texts::joined(names, QStringLiteral(", "));
}

} // namespace straw
