#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// Why three questions may be enough for a case instead of the whole walk.
enum class ShortWayFor {
    Nothing,      // it is taken already, or the whole walk was chosen and nothing speaks for less
    KnownIssue,   // what they leave for was known
    SmallAccount, // its yearly revenue is at most a hundredth of the manager's book
    Undecided     // nobody has chosen yet, and the figures do not say how large the account is
};

ShortWayFor shortWayFor(const Snapshot &workbook);

/// The pages that the short way needs; every other one is of the whole walk.
bool isOnShortWay(const QString &pageKey);

} // namespace straw
