#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// Asks where to save a page to print, beside the workbook under a name of its own, and writes it whole or not at all,
/// on a thread of its own: on the paper and in the language of reports. Tells how it went.
void chooseAndSaveCard(Desk &desk, QWidget *window, const Card &card);

} // namespace straw
