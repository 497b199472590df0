#pragma once

#include "core/guide/quickwords.h"
#include "ui/desk/desk.h"
#include "ui/widgets/suggestions.h"

namespace straw {

/// What an add line offers at the cursor: people after @ with their side and role, departments and
/// parties after #, sources of that pick list after "via". Somebody new would be of that party.
Suggestions::Find quickOffers(Desk &desk, const QuickWords &words, const Pick<"party"> &partyOfNew,
                              ListKey sourceList = "source_type");

} // namespace straw
