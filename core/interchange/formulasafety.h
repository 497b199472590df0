#pragma once

#include <QStringView>

namespace straw {

// A spreadsheet runs a cell that starts like a formula (CWE-1236). Written cells of that kind get
// an apostrophe in front, which a spreadsheet takes for "this is text"; reading drops it again.
// Whatever was written comes back unchanged, cells that began with apostrophes included.

/// Whether a cell needs the apostrophe: it starts with = + - @, a tab or a line end, after any
/// apostrophes, and is not simply a number.
bool needsGuard(QStringView cell);

/// Whether a cell that was read carries the apostrophe.
bool isGuarded(QStringView cell);

} // namespace straw
