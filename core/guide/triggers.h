#pragma once

#include "core/dates/datespan.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// The days that the Triggers page is about: up to the notice, or up to today without one.
struct TriggerWindow
{
    static constexpr int usualDays = 14;

    DayRange end; // the notice, or today
    QDate first;
    bool toNotice = false;
};

TriggerWindow triggerWindow(const Snapshot &workbook, QDate today);

/// True for the final straw, for what was added on the page, and for what began within the window unless it is said not
/// to belong here, as what comes from a case before this one.
bool isTrigger(const Event &event, const Snapshot &workbook, const TriggerWindow &window);

/// Some events of the page, ids in the order of the timeline. Events with a partial date stand
/// where their first day puts them.
struct TriggerGroup
{
    enum When {
        Earlier,    // before the week before
        WeekBefore, // 14 to 8 days before the end of the window
        ThatWeek,   // 7 days to 1 day before
        ThatDay,
        After,
        NoDate,
    };

    When when = ThatDay;
    QStringList events;
};

/// The groups that are not empty, in the order of time.
std::vector<TriggerGroup> triggerGroups(const Snapshot &workbook, QDate today);

} // namespace straw
