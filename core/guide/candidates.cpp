#include "core/guide/candidates.h"

#include <algorithm>

namespace straw {

QDate workingDayFrom(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

QDate dayToDecide(QDate made)
{
    QDate day = made;
    for (int workingDays = 0; workingDays < 2; ++workingDays)
        day = workingDayFrom(day.addDays(1));
    return day;
}

void makeCandidate(Action &action, QDate today)
{
    action.status = "candidate";
    const QDate day = dayToDecide(today), due = action.dueOn.isNull() ? day : std::max(today, action.dueOn.last());
    action.decideOn = Edtf::day(std::min(day, due));
}

} // namespace straw
