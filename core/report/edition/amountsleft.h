#pragma once

#include "core/report/edition/foredition.h"
#include "core/workbook/place.h"

namespace straw {

/// An amount of money that an edition leaves out, still there in a text.
struct AmountLeft
{
    Place place;
    QString amount; ///< as it stands there
    QString excerpt;
};

/// Every number in the texts of the projection that is one of the amounts left out, however its digits are grouped and
/// whatever currency stands beside it. Below a thousand a number may be anything, and is not told.
std::vector<AmountLeft> amountsLeft(const Projected &projected, const Snapshot &original,
                                    const EditionOptions &options);

} // namespace straw
