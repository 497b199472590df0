#pragma once

#include <vector>

namespace straw {

/// What is known of a table column before its width is chosen, in any one unit.
struct ColumnNeed
{
    double share = 1;   ///< relative width that the report asks for
    double word = 0;    ///< below this, words would be cut
    double longest = 0; ///< beyond this, more room is of no use
};

/// Widths of columns that fill `width`: by their shares; but where a text of one column would not
/// fit on a line, columns with room to spare give, and no column cuts a word as long as others can.
/// Tables of the same shares whose texts fit stand in line below each other.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);

} // namespace straw
