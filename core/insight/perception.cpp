#include "core/insight/perception.h"

#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"

#include <algorithm>
#include <cmath>

namespace straw {

std::vector<Rating> ratingsBy(QStringView party, const Snapshot &workbook)
{
    std::vector<Rating> ratings;
    for (const Event &event : workbook.events) {
        if (!event.number || event.at.isNull() || sideOf(event, workbook) != party)
            continue;
        const PickEntry *scale = Catalogue::instance().find(QStringLiteral("scale"), event.scale);
        if (!scale || !scale->rating)
            continue;
        const double least = *scale->least;
        const double most = *scale->most;
        if (*event.number < least || *event.number > most)
            continue; // not a value of its scale, so it says nothing
        ratings.push_back(
            {.eventId = event.id,
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
    std::vector<PerceptionGap> gaps;
    for (const Rating &theirs : ratingsBy(u"customer", workbook)) {
        const auto apart = [&theirs](const Rating &rating) {
            return std::abs(rating.at.first().daysTo(theirs.at.first()));
        };
        const auto nearest = std::min_element(ours.begin(), ours.end(),
                                              [&apart](const Rating &left, const Rating &right) {
                                                  return apart(left) < apart(right);
                                              });
        gaps.push_back({theirs, *nearest, nearest->tenths - theirs.tenths, apart(*nearest)});
    }
    return gaps;
}

} // namespace straw
