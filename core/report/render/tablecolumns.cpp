#include "core/report/render/tablecolumns.h"

#include <algorithm>

namespace straw {

namespace {

/// Moves width from columns that can give to columns that want, each by its part.
template<typename Give, typename Want>
void shift(std::vector<double> &widths, Give give, Want want)
{
    double offered = 0, wanted = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        offered += std::max(0.0, give(i));
        wanted += std::max(0.0, want(i));
    }
    const double moved = std::min(offered, wanted);
    if (moved <= 0)
        return;
    std::vector<double> change(widths.size());
    for (size_t i = 0; i < widths.size(); ++i)
        change[i] = moved * (std::max(0.0, want(i)) / wanted - std::max(0.0, give(i)) / offered);
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] += change[i];
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width)
{
    double shares = 0, words = 0;
    for (const ColumnNeed &need : needs) {
        shares += need.share;
        words += need.word;
    }
    const double squeeze = words > width ? width / words : 1;
    const auto word = [&](size_t i) { return needs[i].word * squeeze; };
    const auto longest = [&](size_t i) { return std::max(needs[i].longest, word(i)); };

    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed &need : needs)
        widths.push_back(width * need.share / shares);
    // Whole words first, then whole lines.
    shift(widths, [&](size_t i) { return widths[i] - longest(i); }, [&](size_t i) { return word(i) - widths[i]; });
    shift(widths, [&](size_t i) { return widths[i] - word(i); }, [&](size_t i) { return word(i) - widths[i]; });
    shift(widths, [&](size_t i) { return widths[i] - longest(i); }, [&](size_t i) { return longest(i) - widths[i]; });
    return widths;
}

} // namespace straw
