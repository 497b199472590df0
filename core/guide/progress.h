#pragma once

#include "core/guide/checks.h"

#include <QHash>

namespace straw {

/// How far a page is. A page that has been begun has nothing open when its checks are settled or
/// answered and no answer on it is waiting for somebody.
enum class Progress { NotBegun, Begun, NothingOpen };

/// Each page of the walk, by key. `open` is what openChecks returns for the same workbook and day.
QHash<QString, Progress> progress(const Snapshot &workbook, QDate today, const std::vector<OpenCheck> &open);

/// A stable key: not_begun, begun, nothing_open.
QString progressKey(Progress progress);

} // namespace straw
