#pragma once

#include "core/insight/causetree.h"
#include "core/storage/store.h"

#include <optional>

namespace straw {

/// A place in the tree of causes: below which cause, at the top when empty; and behind which of those that stand
/// there, before them all when empty.
struct CauseSpot
{
    QString below, behind;

    bool operator==(const CauseSpot &) const = default;
};

/// The last place below a cause, and the one behind it.
CauseSpot lastBelow(const CauseTree &tree, const QString &id);
CauseSpot rightBehind(const CauseTree &tree, const QString &id);

/// Of some causes those that stand below no other of them, in the order of the tree: with each goes what is below it.
QStringList branchesOf(const CauseTree &tree, const QStringList &ids);

/// In goes below the one before, Out behind the one above, CutOff to the top.
enum class CauseStep { In, Out, Up, Down, CutOff };
/// Where branches go by one step; nothing when there is no such place, or when they do not stand side by side.
std::optional<CauseSpot> spotFor(CauseStep step, const CauseTree &tree, const QStringList &branches);

/// False below themselves.
bool mayStandAt(const CauseTree &tree, const QStringList &branches, const CauseSpot &spot);
/// Puts them there in this order, inside a perform; what stands below them goes along. Error::ReferenceCircular.
Result<void> placeCauses(Store &store, const Snapshot &workbook, const QStringList &branches, const CauseSpot &spot);

} // namespace straw
