#pragma once

#include "core/base/error.h"

namespace straw {

/// The sentence of each code before translation, in the context "Error": what happened, what is safe, what to do
/// next. %1, %2 ... are the arguments that error.h lists beside it, then the examples of examples::of().
const char *errorText(Error::Code code);

} // namespace straw
