#pragma once

#include "core/journal/change.h"

#include <QString>

#include <optional>

namespace straw {

/// "Undo change: Owner", "Undo addition: event"; "Undo" alone when there is nothing to undo.
QString undoText(const std::optional<Change> &change);
QString redoText(const std::optional<Change> &change);
/// What these say behind their colon: "Owner", "event"; empty where nothing is named.
QString changedText(const Change &change);

} // namespace straw
