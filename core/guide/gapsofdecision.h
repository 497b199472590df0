#pragma once

#include "core/guide/gaps.h"

#include <QHash>

namespace straw {

/// What the checks of the page Decision look at, by their keys.
QHash<QString, GapsOf> gapsOfDecision();

} // namespace straw
