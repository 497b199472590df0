#pragma once

#include "core/report/edition/edition.h"
#include "core/workbook/snapshot.h"

#include <QStringList>

namespace straw {

/// Empties the passages of a projection whose words do not stand in it where they were marked, since a passage quotes
/// its text: under the permission of that text, and where it is ours, to our own people only. Gives the ids of the
/// evidence.
QStringList dropPassages(Snapshot &projection, const Snapshot &original, Edition edition);

/// The same with those whose words do not stand in their text once names are replaced: they begin or end within one.
QStringList dropCutPassages(Snapshot &projection);

} // namespace straw
