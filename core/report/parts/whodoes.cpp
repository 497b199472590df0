#include "core/report/parts/whodoes.h"

#include "core/insight/sides.h"

#include <QCoreApplication>

#include <array>

namespace straw {

namespace {

enum Side { BySales, ByOperations, ByBoth, ByNobody };

Side sideOf(const Action &action, const Snapshot &workbook)
{
    if (action.department.isEmpty())
        return ByNobody;
    const bool sales = isSales(action.department, workbook);
    if (!action.withDepartment.isEmpty() && isSales(action.withDepartment, workbook) != sales)
        return ByBoth;
    return sales ? BySales : ByOperations;
}

} // namespace

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
    std::array<QStringList, ByNobody + 1> numbers;
    for (const Action *action : context.index().actions()) {
        if (isWanted(*action))
            numbers[sideOf(*action, context.workbook())].append(
                context.locale().toString(context.index().actionNumber(action->id)));
    }
    static constexpr const char *sentences[] = {
        //: Of the actions in a table; %1 lists their numbers
        QT_TRANSLATE_NOOP("Report", "What Sales does: %1"),
        //: Of the actions in a table; %1 lists their numbers
        QT_TRANSLATE_NOOP("Report", "What Operations does: %1"),
        //: Of the actions in a table, what Sales and Operations do together; %1 lists their numbers
        QT_TRANSLATE_NOOP("Report", "What both do: %1")};
    QStringList told;
    for (int side = BySales; side <= ByBoth; ++side) {
        if (!numbers[size_t(side)].isEmpty())
            told.append(context.say(sentences[side], {numbers[size_t(side)].join(QStringLiteral(", "))}));
    }
    return numbers[ByBoth].isEmpty() ? QString() : ReportContext::joined(told);
}

} // namespace straw
