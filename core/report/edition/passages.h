#pragma once

#include "core/report/edition/edition.h"
#include "core/workbook/snapshot.h"

#include <QStringList>

namespace straw {

/// Empties the passages of a projection whose words do not stand in it where they were marked, since a passage quotes
/// a text of another record. Gives the ids of their evidence.
QStringList dropPassages(Snapshot &projection, const Snapshot &original, Edition edition);

} // namespace straw
