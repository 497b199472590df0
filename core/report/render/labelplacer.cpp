#include "core/report/render/labelplacer.h"

#include <algorithm>
#include <numeric>

namespace straw {

namespace {

using Places = std::vector<std::optional<LabelPlace>>;

/// One way of placing: wishes before `split` (by x) hang to the right of their poles, the others to
/// the left.
class LabelPlacer
{
public:
    LabelPlacer(const std::vector<LabelWish> &wishes, double left, double right, double gap, int levels, double reserve)
        : m_wishes(wishes)
        , m_waiting(wishes.size(), true)
        , m_left(left)
        , m_right(right)
        , m_gap(gap)
        , m_levels(levels)
        , m_reserve(reserve)
    {
    }

    std::optional<LabelPlace> place(size_t index, bool rightFirst)
    {
        m_waiting[index] = false;
        const LabelWish &wish = m_wishes[index];
        // A whole label far out reads better than a cut one close by.
        for (const double cut : {1.0, 0.75, 0.55}) {
            const double width = wish.width * cut;
            if (cut < 1 && width < wish.least)
                break;
            for (const bool toRight : {rightFirst, !rightFirst}) {
                const double labelLeft = toRight ? wish.x + m_gap : wish.x - m_gap - width;
                if (const auto level = levelFor({labelLeft, labelLeft + width, wish.x, 0})) {
                    m_labels.push_back({labelLeft, labelLeft + width, wish.x, *level});
                    return LabelPlace{*level, labelLeft, width};
                }
            }
        }
        return std::nullopt;
    }

private:
    struct Label
    {
        double left, right, pole;
        int level;
    };

    /// Room is left below a label for those marks in its span that wait for theirs.
    std::optional<int> levelFor(Label label) const
    {
        int waiting = 0;
        for (size_t i = 0; i < m_wishes.size(); ++i)
            waiting += m_waiting[i] && spans(label, m_wishes[i].x) ? 1 : 0;
        for (label.level = int(waiting * m_reserve); label.level < m_levels; ++label.level) {
            if (isFree(label))
                return label.level;
        }
        return std::nullopt;
    }

    bool spans(const Label &label, double pole) const
    {
        return label.left - m_gap * 0.9 < pole && pole < label.right + m_gap * 0.9;
    }

    bool isFree(const Label &wish) const
    {
        if (wish.left < m_left || wish.right > m_right)
            return false;
        return std::none_of(m_labels.begin(), m_labels.end(), [&](const Label &other) {
            const bool overlap =
                other.level == wish.level && wish.left < other.right + m_gap && other.left < wish.right + m_gap;
            const bool coversPole = other.level >= wish.level && spans(wish, other.pole);
            const bool poleCrosses = wish.level >= other.level && spans(other, wish.pole);
            return overlap || coversPole || poleCrosses;
        });
    }

    const std::vector<LabelWish> &m_wishes;
    std::vector<bool> m_waiting;
    double m_left;
    double m_right;
    double m_gap;
    int m_levels;
    double m_reserve; ///< levels kept for each mark that waits
    std::vector<Label> m_labels;
};

/// Labels that hang to the right are placed from the right, so that they climb like stairs; the
/// others from the left.
std::vector<size_t> orderFor(const std::vector<size_t> &byX, size_t split, bool leftHangingFirst)
{
    const auto middle = byX.begin() + ptrdiff_t(split);
    const std::vector<size_t> toLeft(middle, byX.end());
    std::vector<size_t> order(byX.begin(), middle);
    std::reverse(order.begin(), order.end());
    order.insert(leftHangingFirst ? order.begin() : order.end(), toLeft.begin(), toLeft.end());
    return order;
}

double worth(const std::vector<LabelWish> &wishes, const Places &places)
{
    constexpr double base = 4, cutFactor = 0.8, costOfLevel = 0.4;
    double sum = 0;
    int levels = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (!places[i])
            continue;
        const bool cut = places[i]->width < wishes[i].width * 0.99;
        sum += (wishes[i].weight + base) * (cut ? cutFactor : 1);
        levels = std::max(levels, places[i]->level + 1);
    }
    return sum - costOfLevel * levels;
}

} // namespace

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelWish> &wishes, double left, double right,
                                                   double gap, int levels)
{
    std::vector<size_t> byX(wishes.size());
    std::iota(byX.begin(), byX.end(), size_t(0));
    std::stable_sort(byX.begin(), byX.end(), [&](size_t a, size_t b) { return wishes[a].x < wishes[b].x; });

    // Events crowd towards the end, where labels only have room to their left; from where on they
    // turn, who goes first and how much room is kept for the rest is what is tried.
    Places best(wishes.size());
    double bestWorth = 0;
    const auto attempt = [&](size_t split, bool leftHangingFirst, double reserve) {
        LabelPlacer placer(wishes, left, right, gap, levels, reserve);
        Places places(wishes.size());
        const double turn = split < byX.size() ? wishes[byX[split]].x : right;
        for (const size_t i : orderFor(byX, split, leftHangingFirst))
            places[i] = placer.place(i, wishes[i].x < turn);
        const double value = worth(wishes, places);
        if (value > bestWorth) {
            bestWorth = value;
            best = std::move(places);
        }
    };
    for (size_t split = 0; split <= byX.size(); ++split) {
        for (const bool leftHangingFirst : {true, false}) {
            for (const double reserve : {1.0, 0.6, 0.3})
                attempt(split, leftHangingFirst, reserve);
        }
    }
    return best;
}

} // namespace straw
