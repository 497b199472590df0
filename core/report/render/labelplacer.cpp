#include "core/report/render/labelplacer.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace straw {

namespace {

using Places = std::vector<std::optional<LabelPlace>>;

/// One way of placing: wishes before `split` (by x) hang to the right of their poles, the others to
/// the left.
class LabelPlacer
{
public:
    LabelPlacer(const std::vector<LabelWish> &wishes, const std::vector<LabelObstacle> &obstacles, double left,
                double right, double gap, int levels, double reserve)
        : m_wishes(wishes)
        , m_obstacles(obstacles)
        , m_waiting(wishes.size(), true)
        , m_left(left)
        , m_right(right)
        , m_gap(gap)
        , m_levels(levels)
        , m_reserve(reserve)
    {
    }

    void place(size_t index, bool rightFirst, bool narrowFirst)
    {
        m_waiting[index] = false;
        const LabelWish &wish = m_wishes[index];
        for (size_t i = 0; i < wish.forms.size(); ++i) {
            const size_t form = narrowFirst ? wish.forms.size() - 1 - i : i;
            const auto &[width, lines] = wish.forms[form];
            for (const bool toRight : {rightFirst, !rightFirst}) {
                const double left = toRight ? wish.x + m_gap : wish.x - m_gap - width;
                Label label{index, form, left, left + width, wish.x, 0, lines};
                if (findLevel(label)) {
                    m_labels.push_back(label);
                    return;
                }
            }
        }
    }

    /// What stands in the end: every label as near to its mark as those below it allow.
    Places places()
    {
        std::sort(m_labels.begin(), m_labels.end(),
                  [](const Label &left, const Label &right) { return left.level < right.level; });
        Places places(m_wishes.size());
        for (Label &label : m_labels) {
            const int highest = label.level;
            for (label.level = 0; label.level < highest && !isFree(label);)
                ++label.level;
            places[label.index] = LabelPlace{label.level, label.left, label.form};
        }
        return places;
    }

private:
    struct Label
    {
        size_t index, form;
        double left, right, pole;
        int level, lines;
        int end() const { return level + lines; }
    };

    /// Room is left below a label for those marks in its span that wait for theirs.
    bool findLevel(Label &label) const
    {
        int waiting = 0;
        for (size_t i = 0; i < m_wishes.size(); ++i)
            waiting += m_waiting[i] && spans(label, m_wishes[i].x) ? 1 : 0;
        for (label.level = int(waiting * m_reserve); label.end() <= m_levels; ++label.level) {
            if (isFree(label))
                return true;
        }
        return false;
    }

    bool spans(const Label &label, double pole) const
    {
        return label.left - m_gap * 0.9 < pole && pole < label.right + m_gap * 0.9;
    }

    bool isFree(const Label &wish) const
    {
        if (wish.left < m_left || wish.right > m_right)
            return false;
        for (const LabelObstacle &obstacle : m_obstacles) {
            if (wish.level < obstacle.levels && wish.left < obstacle.right && obstacle.left < wish.right)
                return false;
        }
        return std::none_of(m_labels.begin(), m_labels.end(), [&](const Label &other) {
            if (other.index == wish.index)
                return false;
            const bool overlap = other.level < wish.end() && wish.level < other.end() && wish.left < other.right + m_gap
                                 && other.left < wish.right + m_gap;
            const bool coversPole = other.end() > wish.level && spans(wish, other.pole);
            const bool poleCrosses = wish.end() > other.level && spans(other, wish.pole);
            return overlap || coversPole || poleCrosses;
        });
    }

    const std::vector<LabelWish> &m_wishes;
    const std::vector<LabelObstacle> &m_obstacles;
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
    constexpr double costOfLevel = 0.05; // never worth a label
    double sum = 0;
    int levels = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (!places[i])
            continue;
        sum += wishes[i].weight;
        levels = std::max(levels, places[i]->level + wishes[i].forms[places[i]->form].lines);
    }
    return sum - costOfLevel * levels;
}

} // namespace

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelWish> &wishes, double left, double right,
                                                   double gap, int levels, const std::vector<LabelObstacle> &obstacles)
{
    std::vector<size_t> byX(wishes.size());
    std::iota(byX.begin(), byX.end(), size_t(0));
    std::stable_sort(byX.begin(), byX.end(), [&](size_t a, size_t b) { return wishes[a].x < wishes[b].x; });

    // Events crowd towards the end, where labels only have room to their left; from where on they
    // turn, who goes first and how much room is kept for the rest is what is tried.
    Places best(wishes.size());
    double bestWorth = 0;
    const auto attempt = [&](const std::vector<size_t> &order, double reserve, const auto &hangsRight,
                             const auto &isNarrow) {
        LabelPlacer placer(wishes, obstacles, left, right, gap, levels, reserve);
        for (const size_t i : order)
            placer.place(i, hangsRight(i), isNarrow(i));
        Places places = placer.places();
        const double value = worth(wishes, places);
        if (value > bestWorth) {
            bestWorth = value;
            best = std::move(places);
        }
    };
    for (size_t split = 0; split <= byX.size(); ++split) {
        const double turn = split < byX.size() ? wishes[byX[split]].x : right;
        for (const bool leftHangingFirst : {true, false}) {
            for (const double reserve : {1.0, 0.6, 0.3}) {
                for (const bool narrow : {false, true}) {
                    attempt(
                        orderFor(byX, split, leftHangingFirst), reserve, [&](size_t i) { return wishes[i].x < turn; },
                        [&](size_t) { return narrow; });
                }
            }
        }
    }
    if (std::find(best.begin(), best.end(), std::nullopt) == best.end())
        return best;

    // Else the weightiest first, with the rest left to a chance that is the same each time.
    std::minstd_rand chance(1);
    constexpr int tries = 60;
    for (int i = 0; i < tries; ++i) {
        std::vector<std::pair<int, size_t>> weighed;
        for (size_t wish = 0; wish < wishes.size(); ++wish)
            weighed.push_back({-wishes[wish].weight - int(chance() % 100), wish});
        std::sort(weighed.begin(), weighed.end());
        std::vector<size_t> order;
        for (const auto &[weight, wish] : weighed)
            order.push_back(wish);
        const auto toss = [&](size_t) { return chance() / 64 % 2 == 0; };
        attempt(order, i % 2 == 0 ? 0 : 0.5, toss, toss);
    }
    return best;
}

} // namespace straw
