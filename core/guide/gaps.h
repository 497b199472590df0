#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// What an open check looks at: the places that are still missing something, none when it is
/// settled.
using GapsOf = std::vector<Place> (*)(const Snapshot &workbook, QDate today);

/// Null when there is no check of that key.
GapsOf gapsOf(const QString &check);

} // namespace straw
