#include "core/report/parts/citations.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

QString numberOrTitle(const Event &event, const ReportContext &context)
{
    if (!context.hasAppendix())
        return context.title(event);
    //: An event by its number in the table of all events
    return context.say(QT_TRANSLATE_NOOP("Report", "no. %1"),
                       {context.locale().toString(context.index().eventNumber(event.id))});
}

QString numberAndDay(const Event &event, const ReportContext &context)
{
    const QString number = numberOrTitle(event, context), day = context.date(event.at);
    if (!context.hasAppendix())
        return ReportContext::joined({number, day});
    return day.isEmpty() ? number : Texts::joined({number, day}, QStringLiteral(", "));
}

/// What kind of event it was, before which one.
static QString cited(const Event &event, const QString &which, const ReportContext &context)
{
    const bool isStraw = event.id == context.workbook().workbook.finalStrawId;
    const QString what =
        isStraw ? context.columnLabel("workbook", "final_straw_id") : context.label("event_kind", event.kind);
    return what.isEmpty() || !context.hasAppendix() ? which : Texts::joined({what, which}, QStringLiteral(", "));
}

QString citedEvent(const Event &event, const ReportContext &context)
{
    return cited(event, numberAndDay(event, context), context);
}

QString citedBesideDay(const Event &event, const ReportContext &context)
{
    return cited(event, numberOrTitle(event, context), context);
}

QString toldOrCited(const Event &event, EventHome here, const ReportContext &context)
{
    return context.index().homeOf(event) == here ? context.title(event) : citedEvent(event, context);
}

QString citedActions(const QStringList &ids, const ReportContext &context)
{
    QList<int> numbers;
    for (const QString &id : ids) {
        if (const int number = context.index().actionNumber(id); number > 0)
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return {};
    std::ranges::sort(numbers);
    QStringList texts;
    for (const int number : std::as_const(numbers))
        texts.append(context.locale().toString(number));
    //: Actions by their numbers in the table of actions; %1 is one number or several
    return Texts::filled(context.say(QT_TRANSLATE_N_NOOP("Report", "Action(s) %1"), int(numbers.size())),
                         {texts.join(QStringLiteral(", "))});
}

} // namespace straw
