#pragma once

#include "core/base/texts.h"
#include "core/journal/revision.h"

namespace straw {

/// Who did what, as a sentence without a full stop: "Changed by Anna Meyer: action, “Owner”",
/// "Import taken back by someone: tickets.csv".
QString describe(const Revision &revision, const Texts &texts);

} // namespace straw
