#pragma once

#include "core/report/edition/edition.h"
#include "core/workbook/snapshot.h"

#include <QStringList>

#include <functional>

namespace straw {

/// Empties the passages of a projection whose words do not stand in it where they were marked, since a passage quotes
/// its text: under the permission of that text, and where it is ours, to our own people only. Gives the ids of the
/// evidence.
QStringList dropPassages(Snapshot &projection, const Snapshot &original, Edition edition);

/// The same with those that begin or end within a name: their words do not stand in their text once `replaced` has
/// put others in the place of names in both.
QStringList dropCutPassages(Snapshot &projection, const std::function<QString(const QString &)> &replaced);

} // namespace straw
