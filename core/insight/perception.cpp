#include "core/insight/perception.h"

#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"

#include <cmath>
#include <map>

namespace straw {

std::vector<Rating> ratingsBy(QStringView party, const Snapshot &workbook)
{
    std::vector<Rating> ratings;
    for (const Event &event : workbook.events) {
        if (!event.number || event.at.isNull() || sideOf(event, workbook) != party)
            continue;
        const PickEntry *scale = Catalogue::instance().find("scale", event.scale);
        if (!scale || !scale->rating)
            continue;
        const double least = *scale->least;
        const double most = *scale->most;
        if (*event.number < least || *event.number > most)
            continue; // not a value of its scale, so it says nothing
        ratings.push_back({.eventId = event.id,
                           .at = event.at,
                           .scale = event.scale,
                           .number = *event.number,
                           .tenths = int(std::lround((*event.number - least) * 100 / (most - least))),
                           .converted = least != 0 || most != 10});
    }
    return ratings;
}

std::vector<PerceptionGap> perceptionGaps(const Snapshot &workbook)
{
    const std::vector<Rating> ours = ratingsBy(u"us", workbook);
    if (ours.empty())
        return {};
    std::map<QDate, const Rating *> byDay; // of several on one day the first
    for (const Rating &rating : ours)
        byDay.try_emplace(rating.at.first(), &rating);
    std::vector<PerceptionGap> gaps;
    for (const Rating &theirs : ratingsBy(u"customer", workbook)) {
        const QDate day = theirs.at.first();
        const auto apart = [day](const auto &rated) { return std::abs(rated.first.daysTo(day)); };
        auto nearest = byDay.lower_bound(day);
        if (nearest == byDay.end() || (nearest != byDay.begin() && apart(*std::prev(nearest)) <= apart(*nearest)))
            --nearest; // of two as near the earlier, as events are sorted
        gaps.push_back({theirs, *nearest->second, nearest->second->tenths - theirs.tenths, apart(*nearest)});
    }
    return gaps;
}

} // namespace straw
