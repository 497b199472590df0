#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// Tells in the window of the workbook how saving a report or a page of it went, and remembers the file.
void tellSaved(Desk &desk, const QString &path, const Result<void> &written);

} // namespace straw
