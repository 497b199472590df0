#include "ui/pages/history/historyadd.h"

#include "core/workbook/catalogue.h"
#include "ui/pages/history/eventpeople.h"
#include "ui/pages/triggers/namedpeople.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>

namespace straw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryAdd", text);
}

/// Whoever is new in a history is most often theirs.
QString partyOfNewPeople(const QuickEvent &event)
{
    return event.party.isEmpty() ? QStringLiteral("customer") : event.party;
}

} // namespace

HistoryAdd::HistoryAdd(Desk &desk)
    : m_desk(desk)
    , m_words(QuickWords::of(Catalogue::instance()))
{
}

QuickEvent HistoryAdd::understand(const QString &line) const
{
    DateContext context;
    context.reference = m_desk.today();
    context.locale = m_desk.locale();
    return understandQuickAdd(line, context, m_words);
}

QString HistoryAdd::preview(const QString &line) const
{
    const QuickEvent event = understand(line);
    QStringList parts{event.date.isNull() ? tr("no date yet")
                                          : dateText(event.date, m_desk.locale(), ShowStyle::Short)};
    parts += namedpeople::describe(m_desk, event.people, partyOfNewPeople(event));
    parts += m_desk.label(QStringLiteral("party"), event.party);
    parts += m_desk.label(QStringLiteral("department"), event.department);
    parts += m_desk.label(QStringLiteral("source_type"), event.source);
    if (event.finalStraw)
        parts += tr("final straw");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString HistoryAdd::add(const QString &line) const
{
    const QuickEvent typed = understand(line);
    if (typed.title.isEmpty() && typed.date.isNull() && typed.people.isEmpty())
        return {};
    Event event;
    event.at = typed.date;
    event.title = typed.title;
    event.party = typed.party;
    event.department = typed.department;
    event.sourceType = typed.source;
    QString id;
    const bool done = m_desk.perform(Change::add(QStringLiteral("event")), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, event));
        for (const QString &name : typed.people)
            STRAW_TRY(addEventPerson(m_desk, store, id, name, partyOfNewPeople(typed)));
        if (typed.finalStraw)
            return store.setField(QStringLiteral("workbook"), m_desk.data().workbook.id,
                                  QStringLiteral("final_straw_id"), id);
        return {};
    });
    return done ? id : QString();
}

} // namespace straw
