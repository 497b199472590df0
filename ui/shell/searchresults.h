#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/resultlist.h"

namespace straw {

/// Where the words of a term occur in the workbook; choosing one lands in the field, marked.
std::vector<ResultItem> searchResults(Desk &desk, const QString &term);

} // namespace straw
