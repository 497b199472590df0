#pragma once

#include "core/journal/change.h"

#include <QString>

#include <optional>

namespace straw {

/// What a change is, as part of a menu text: "change of Owner", "new event".
QString changeText(const Change &change);

/// "Undo change of Owner"; "Undo" alone when there is nothing to undo.
QString undoText(const std::optional<Change> &change);
QString redoText(const std::optional<Change> &change);

} // namespace straw
