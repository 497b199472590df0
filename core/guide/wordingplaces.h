#pragma once

#include "core/guide/wording.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <optional>

namespace straw {

/// Whether the wording of a field is ever looked at: of all long texts but what somebody else said or wrote, and of
/// the titles of actions. What we only expected to hear is no finding, and is not looked at either.
bool hasWording(TableKey table, ColumnKey column);

/// For whom the text that stands in a place is written; nothing where its wording is not looked at, as that of a note
/// of their words.
std::optional<WordingOf> wordingOf(const Place &text, const Snapshot &workbook);

} // namespace straw
