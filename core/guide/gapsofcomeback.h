#pragma once

#include "core/guide/gaps.h"

#include <QHash>

namespace straw {

/// What the checks of the page Comeback look at, by their keys.
QHash<QString, GapsOf> gapsOfComeback();

} // namespace straw
