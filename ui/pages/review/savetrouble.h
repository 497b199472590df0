#pragma once

#include "core/base/error.h"

namespace straw {

/// Why a report could not be saved, and what can be done: the error's own sentence, or one about reports where that
/// speaks of workbooks. %1 is the name of the file.
QString saveTrouble(const Error &error);

} // namespace straw
