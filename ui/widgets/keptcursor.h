#pragma once

#include <QString>

namespace straw {

/// Where two texts differ: what they begin and end with alike is left out.
struct Replaced
{
    qsizetype at = 0;      // in both
    qsizetype removed = 0; // of the one before
    qsizetype added = 0;   // of the one after

    static Replaced between(const QString &before, const QString &after);
    /// Where somebody who stands in the text before stands afterwards: beside the same letters.
    qsizetype cursor(qsizetype before) const;
};

} // namespace straw
