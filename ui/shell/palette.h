#pragma once

#include "ui/lists/resultlist.h"

namespace straw {

class CommandTable;

/// The commands that can be done now and whose text contains all words typed, in the order of the
/// menus; those that begin so come first.
std::vector<ResultItem> paletteResults(CommandTable &commands, const QString &typed);

} // namespace straw
