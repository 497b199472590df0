#pragma once

#include "core/workbook/records.h"

namespace straw {

/// True for what somebody said, which asks for their consent; our own view and what we saw are ours.
/// A note of no kind is held to be theirs.
bool isTheirWords(const Line &note);

/// True for a note about an event that was taken outside of any interview: how somebody tells it.
bool isTelling(const Line &note, const QString &eventId);

} // namespace straw
