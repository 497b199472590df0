#pragma once

#include "core/base/texts.h"
#include "core/journal/revision.h"

namespace straw {

/// Who did what, as a sentence without a full stop: "Anna Meyer changed Owner of an action",
/// "Somebody took back an import from tickets.csv".
QString describe(const Revision &revision, const Texts &texts);

} // namespace straw
