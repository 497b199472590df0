#pragma once

#include "core/workbook/snapshot.h"

#include <QStringList>

namespace straw {

/// Who takes part, by id, each once: whom it is with, then the others in their order. The interviewer is none of them.
QStringList participantsOf(const Interview &interview, const Snapshot &workbook);

/// Another interview of the same interviewer that takes place at the same time, as far as both say when they begin; one
/// without an end counts as half an hour. Null when there is none.
const Interview *overlapping(const Interview &interview, const Snapshot &workbook);

} // namespace straw
