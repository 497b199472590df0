#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// True for what somebody said, which asks for their consent; our own view and what we saw are ours.
/// A note of no kind is held to be theirs.
bool isTheirWords(const Line &note);

/// True for a note about an event that was taken outside of any interview: how somebody tells it.
bool isTelling(const Line &note, const QString &eventId);

/// Whether one note was taken before another of the same interview: counted from its start where that was measured,
/// which no clock that is set can turn around, else by the time that the note says. Notes without either go last.
bool isNotedBefore(const Line &left, const Line &right, const Snapshot &workbook);

} // namespace straw
