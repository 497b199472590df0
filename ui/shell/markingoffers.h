#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/resultlist.h"

namespace straw {

/// The causes, then the criteria, that are meant by a word or a number that was typed, all of them for nothing: each
/// takes the words as evidence for it, with Shift against it; the other way round where they are marked as evidence
/// against. Below them the cause that what was typed would make.
std::vector<ResultItem> markingOffers(Desk &desk, const Evidence &words, const QString &typed);

} // namespace straw
