#pragma once

#include <optional>
#include <vector>

namespace straw {

/// A label wanted for the mark at `x`, in any one unit of length.
struct LabelWish
{
    struct Form
    {
        double width;
        int lines;
    };

    double x;
    std::vector<Form> forms; ///< in which it can be written, the widest first
    int weight;              ///< what is lost when it finds no room
};

/// Where no label may lie: from the marks up to, not including, a level.
struct LabelObstacle
{
    double left;
    double right;
    int levels;
};

struct LabelPlace
{
    int level; ///< 0 is nearest to the marks; of its line nearest to them
    double left;
    size_t form;
};

/// Hangs labels on poles (vertical lines that rise from a mark), between `left` and `right`, so
/// that no label covers another label, a pole or an obstacle; `gap` is kept free. A label of several lines fills as
/// many levels. One answer for each wish, in their order. Several orders of placing are tried and the one that loses
/// least is taken.
std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelWish> &wishes, double left, double right,
                                                   double gap, int levels,
                                                   const std::vector<LabelObstacle> &obstacles = {});

} // namespace straw
