#include "core/guide/triggers.h"

#include <QMap>

namespace straw {

namespace {

constexpr int week = 7;

TriggerGroup::When whenOf(const Event &event, const DayRange &end)
{
    if (event.at.isNull())
        return TriggerGroup::NoDate;
    const QDate day = event.at.first();
    if (day > end.last)
        return TriggerGroup::After;
    if (day >= end.first)
        return TriggerGroup::ThatDay;
    if (day >= end.first.addDays(-week))
        return TriggerGroup::ThatWeek;
    return day >= end.first.addDays(qint64(-2) * week) ? TriggerGroup::WeekBefore : TriggerGroup::Earlier;
}

} // namespace

TriggerWindow triggerWindow(const Snapshot &workbook, QDate today)
{
    const Edtf &notice = workbook.account.noticeOn;
    TriggerWindow window;
    window.toNotice = !notice.isNull();
    window.end = DayRange::of(window.toNotice ? notice : Edtf::day(today));
    const qint64 days = workbook.workbook.triggerDays.value_or(TriggerWindow::usualDays);
    window.first = window.end.first.addDays(-std::max<qint64>(days, 0));
    return window;
}

bool isTrigger(const Event &event, const Snapshot &workbook, const TriggerWindow &window)
{
    if (event.onTriggers.value_or(false) || event.id == workbook.workbook.finalStrawId)
        return true;
    return event.onTriggers.value_or(true) && !event.at.isNull() && event.at.first() >= window.first
           && event.at.first() <= window.end.last;
}

std::vector<TriggerGroup> triggerGroups(const Snapshot &workbook, QDate today)
{
    const TriggerWindow window = triggerWindow(workbook, today);
    QMap<TriggerGroup::When, QStringList> events;
    for (const Event &event : workbook.events) {
        if (isTrigger(event, workbook, window))
            events[whenOf(event, window.end)].append(event.id);
    }
    std::vector<TriggerGroup> groups;
    for (auto it = events.cbegin(); it != events.cend(); ++it)
        groups.push_back({it.key(), it.value()});
    return groups;
}

} // namespace straw
