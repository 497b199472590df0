#include "core/report/render/timelinelabels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace straw {

std::vector<size_t> chooseLabels(const std::vector<TimelineSpot> &spots, size_t most, qreal width,
                                 const std::function<int(size_t event)> &weight)
{
    constexpr qreal worthOfDistance = 9;
    const qreal far = width / 10;
    std::vector<qreal> distance(spots.size(), far);
    std::vector<int> weights;
    for (const TimelineSpot &spot : spots)
        weights.push_back(weight(spot.event));
    const auto value = [&](size_t i) { return weights[i] + worthOfDistance * distance[i] / far; };

    constexpr qreal never = -1;
    std::vector<size_t> chosen;
    while (chosen.size() < std::min(most, spots.size())) {
        size_t best = spots.size();
        for (size_t i = 0; i < spots.size(); ++i) {
            if (distance[i] != never && (best == spots.size() || value(i) > value(best)))
                best = i;
        }
        chosen.push_back(spots[best].event);
        for (size_t i = 0; i < spots.size(); ++i) {
            if (distance[i] != never)
                distance[i] = std::min(distance[i], std::abs(spots[i].x - spots[best].x));
        }
        distance[best] = never;
    }
    return chosen;
}

int worthOfLabels(const TimelineFigure &figure, const std::vector<size_t> &events)
{
    // No number of light ones makes up for a heavy one.
    return std::accumulate(events.begin(), events.end(), 0, [&](int sum, size_t event) {
        const int weight = std::max(figure.events[event].weight, 0);
        return sum + 20 + weight + weight * weight / 20;
    });
}

} // namespace straw
