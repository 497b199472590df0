#include "ui/pages/eventadd.h"

#include "core/guide/personadd.h"
#include "core/guide/triggers.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/namedpeople.h"
#include "ui/widgets/datetext.h"

namespace straw {

namespace {

QString partyOrTheirs(const QString &party)
{
    return party.isEmpty() ? QStringLiteral("customer") : party;
}

} // namespace

EventAdd::EventAdd(Desk &desk, Place place)
    : m_desk(desk)
    , m_place(place)
    , m_words(QuickWords::of(Catalogue::instance()))
{
}

QuickEvent EventAdd::understandFrom(const QString &line, QDate reference) const
{
    DateContext context;
    context.reference = reference;
    context.today = m_desk.today();
    context.locale = m_desk.locale();
    return understandQuickAdd(line, context, withPeople(m_words, m_desk.data()));
}

QuickEvent EventAdd::understand(const QString &line) const
{
    if (m_place == History)
        return understandFrom(line, m_desk.today());
    const QDate notice = triggerWindow(m_desk.data(), m_desk.today()).end.last;
    const QuickEvent event = understandFrom(line, notice);
    // "11 Mar" on the days after a notice of 10 March is not last year's.
    if (!event.date.isNull() && event.date.last() < notice.addMonths(-6)) {
        QuickEvent after = understandFrom(line, m_desk.today());
        if (after.date.first() > notice)
            return after;
    }
    return event;
}

QString EventAdd::preview(const QString &line) const
{
    const QuickEvent event = understand(line);
    QStringList parts;
    if (!event.date.isNull())
        parts += dateText(event.date, m_desk.locale(), ShowStyle::Short);
    else if (m_place == History)
        parts += tr("no date yet");
    parts += namedpeople::describe(m_desk, event.people, partyOrTheirs(event.party));
    parts += m_desk.label("party", event.party);
    parts += m_desk.label("department", event.department);
    parts += m_desk.label("source_type", event.source);
    if (event.finalStraw)
        parts += finalStrawText();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// There is one final straw: saying so of this event takes it from another.
QString EventAdd::finalStrawText() const
{
    const Event *other = m_desk.data().events.find(m_desk.data().workbook.finalStrawId);
    return other ? tr("final straw, instead of “%1”").arg(other->title) : tr("final straw");
}

QString EventAdd::add(const QString &line) const
{
    const QuickEvent typed = understand(line);
    if (typed.title.isEmpty() && typed.date.isNull() && typed.people.isEmpty())
        return {};
    Event event;
    event.at = typed.date;
    event.title = typed.title;
    event.department = typed.department;
    event.party = typed.party;
    event.sourceType = typed.source;
    if (m_place == Triggers)
        event.onTriggers = true;
    QString id;
    const bool done = m_desk.perform(Change::add("event"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, event));
        for (const QString &name : typed.people)
            STRAW_TRY(addEventPerson(m_desk, store, id, name, typed.party));
        if (typed.finalStraw)
            return store.setField("workbook", m_desk.data().workbook.id, "final_straw_id", id);
        return {};
    });
    return done ? id : QString();
}

Result<void> addEventPerson(const Desk &desk, Store &store, const QString &eventId, const QString &name,
                            const QString &partyOfNew)
{
    STRAW_ASSIGN(const QString person, namedpeople::find(desk, store, name, partyOrTheirs(partyOfNew)));
    return store.put(EventPerson{eventId + u'/' + person, eventId, person, {}});
}

} // namespace straw
