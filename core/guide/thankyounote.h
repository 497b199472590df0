#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// A note of thanks to begin with, in the language of the workbook: it greets by title and surname, and tells what can
/// be known, something that they said and allowed us to quote, and what was done for them. What cannot stands in
/// brackets. Without a person it is to nobody in particular.
QString thankYouSkeleton(const QString &personId, const Snapshot &workbook);

/// The first place of a note that is still to be filled in, with its brackets; empty for none.
QString placeToFill(const QString &text);

/// The notes of thanks that somebody has worded, the one of every case first.
std::vector<const ComebackStep *> thankYouNotes(const Snapshot &workbook);

} // namespace straw
