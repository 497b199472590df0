#include "core/report/parts/eventtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

QString value(const Event &event, const ReportContext &context)
{
    if (!event.number)
        return {};
    const QString number = context.locale().toString(*event.number, 'g', QLocale::FloatingPointShortest);
    return ReportContext::joined({number, context.label("scale", event.scale)});
}

/// How they felt about it; nothing where nobody says so, and where it was neither good nor bad.
QString mood(const Event &event, const ReportContext &context)
{
    switch (event.sentiment.value_or(0)) {
    case -2:
        //: The mood of an event
        return context.say(QT_TRANSLATE_NOOP("Report", "very bad"));
    case -1:
        //: The mood of an event
        return context.say(QT_TRANSLATE_NOOP("Report", "bad"));
    case 1:
        //: The mood of an event
        return context.say(QT_TRANSLATE_NOOP("Report", "good"));
    case 2:
        //: The mood of an event
        return context.say(QT_TRANSLATE_NOOP("Report", "very good"));
    default:
        return {};
    }
}

/// They stand together, since their ids begin with that of the event.
QStringList participants(const Event &event, const ReportContext &context)
{
    const QString prefix = event.id + u'/';
    const auto &links = context.workbook().eventPeople;
    QStringList people;
    for (auto link = std::ranges::lower_bound(links, prefix, {}, &EventPerson::id);
         link != links.end() && link->id.startsWith(prefix); ++link) {
        const QString name = context.person(link->personId), part = link->part.trimmed();
        if (link->eventId != event.id || name.isEmpty())
            continue;
        //: A person and their part in a meeting, say
        people.append(part.isEmpty() ? name : context.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(name, part));
    }
    return people;
}

} // namespace

QString eventDays(const Event &event, const ReportContext &context)
{
    const QString from = context.date(event.at), until = context.date(event.until);
    if (from.isEmpty() || until.isEmpty() || from == until)
        return from.isEmpty() ? until : from;
    //: From one date to another
    return context.say(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(from, until);
}

QString moreOf(const Event &event, const ReportContext &context)
{
    const bool isSame = event.sourceRef.split(u' ').contains(event.externalRef); // "Ticket 4711" and 4711
    const QString source = ReportContext::joined(
        {context.label("source_type", event.sourceType), event.sourceRef, isSame ? QString() : event.externalRef});
    const bool isSure = event.certainty == u"confirmed";
    // What has no title of its own is called by its kind.
    const QString kind = event.title.trimmed().isEmpty() ? QString() : context.label("event_kind", event.kind);
    const QString known = ReportContext::joined(
        {kind, context.labelled("event", "number", value(event, context)),
         context.labelled("event", "source_type", source), context.labelled("event", "sentiment", mood(event, context)),
         isSure ? QString() : context.labelled("event", "certainty", context.label("certainty", event.certainty)),
         context.labelled("event", "known_then", context.label("known_then", event.knownThen))});
    QString with;
    if (const QStringList people = participants(event, context); !people.isEmpty())
        //: Under an event; %1 is one or more people who took part
        with = context.say(QT_TRANSLATE_NOOP("Report", "With %1")).arg(people.join(QStringLiteral(", ")));
    return with.isEmpty() || known.isEmpty() ? with + known : with + u'\n' + known;
}

} // namespace straw
