#pragma once

#include <optional>
#include <vector>

namespace straw {

/// A label wanted for the mark at `x`, in any one unit of length.
struct LabelWish
{
    double x;
    double width;
    double least; ///< it may be cut to this where its full width finds no room
    int weight;   ///< what is lost when it finds no room
};

struct LabelPlace
{
    int level; ///< 0 is nearest to the marks
    double left;
    double width;
};

/// Hangs labels on poles (vertical lines that rise from a mark), between `left` and `right`, so
/// that no label covers another label or a pole; `gap` is kept free. One answer for each wish, in
/// their order. Several orders of placing are tried and the one that loses least is taken.
std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelWish> &wishes, double left, double right,
                                                   double gap, int levels);

} // namespace straw
