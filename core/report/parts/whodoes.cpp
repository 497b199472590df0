#include "core/report/parts/whodoes.h"

#include "core/insight/sides.h"
#include "core/report/parts/citations.h"

#include <QCoreApplication>
#include <QHash>

namespace straw {

QString partOfTheOther(const Action &action, const ReportContext &context)
{
    const QString department = context.label("department", action.withDepartment), what = action.withWhat.trimmed();
    if (department.isEmpty())
        return context.labelled("action", "with_what", what);
    return what.isEmpty()
               //: About an action; %1 is the other department that takes part in it
               ? context.say(QT_TRANSLATE_NOOP("Report", "With %1"), {department})
               //: About an action; %1 is the other department that takes part in it, %2 what it does
               : context.say(QT_TRANSLATE_NOOP("Report", "With %1: %2"), {department, what});
}

QString whoDoesWhat(const std::function<bool(const Action &)> &isWanted, const ReportContext &context)
{
    QHash<QString, QStringList> actions; // by side
    for (const Action *action : context.index().actions()) {
        if (isWanted(*action))
            actions[sideOf(*action, context.workbook())].append(action->id);
    }
    const QString together = QStringLiteral("both");
    if (!actions.contains(together))
        return {};
    const std::pair<QString, const char *> sentences[] = {
        //: Of the actions in a table; %1 is one action or several, by number
        {QStringLiteral("sales"), QT_TRANSLATE_NOOP("Report", "What Sales does: %1")},
        //: Of the actions in a table; %1 is one action or several, by number
        {QStringLiteral("operations"), QT_TRANSLATE_NOOP("Report", "What Operations does: %1")},
        //: Of the actions in a table, what Sales and Operations do together; %1 is one action or several, by number
        {together, QT_TRANSLATE_NOOP("Report", "What both do: %1")}};
    QStringList told;
    for (const auto &[side, sentence] : sentences) {
        if (actions.contains(side))
            told.append(context.say(sentence, {citedActions(actions.value(side), context)}));
    }
    return ReportContext::joined(told);
}

} // namespace straw
