#include "core/guide/candidates.h"

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
    action.decideOn = Edtf::day(dayToDecide(today));
}

} // namespace straw
