#include "ui/pages/triggers/eventadd.h"

#include "core/guide/triggers.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/triggers/namedpeople.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>

namespace straw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EventAdd", text);
}

/// Whoever is new in an account of the last days is most often theirs.
QString partyOfNewPeople(const QuickEvent &event)
{
    return event.party.isEmpty() ? QStringLiteral("customer") : event.party;
}

} // namespace

EventAdd::EventAdd(Desk &desk)
    : m_desk(desk)
    , m_words(QuickWords::of(Catalogue::instance()))
{
}

QuickEvent EventAdd::understand(const QString &line) const
{
    DateContext context;
    context.reference = triggerWindow(m_desk.data(), m_desk.today()).end.last;
    context.today = m_desk.today();
    context.locale = m_desk.locale();
    const QuickEvent event = understandQuickAdd(line, context, m_words);
    // "11 Mar" on the days after a notice of 10 March is not last year's.
    if (!event.date.isNull() && event.date.last() < context.reference.addMonths(-6)) {
        const QDate notice = std::exchange(context.reference, m_desk.today());
        QuickEvent after = understandQuickAdd(line, context, m_words);
        if (after.date.first() > notice)
            return after;
    }
    return event;
}

QString EventAdd::preview(const QString &line) const
{
    const QuickEvent event = understand(line);
    QStringList parts{dateText(event.date, m_desk.locale(), ShowStyle::Short)};
    parts += namedpeople::describe(m_desk, event.people, partyOfNewPeople(event));
    parts += m_desk.label("department", event.department);
    parts += m_desk.label("party", event.party);
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
    event.onTriggers = true;
    QString id;
    const bool done = m_desk.perform(Change::add("event"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, event));
        for (const QString &name : typed.people) {
            STRAW_ASSIGN(const QString person, namedpeople::find(m_desk, store, name, partyOfNewPeople(typed)));
            STRAW_TRY(store.put(EventPerson{id + u'/' + person, id, person, {}}));
        }
        if (typed.finalStraw)
            return store.setField("workbook", m_desk.data().workbook.id, "final_straw_id", id);
        return {};
    });
    return done ? id : QString();
}

} // namespace straw
