#pragma once

#include <QString>

namespace straw {

struct Snapshot;

/// What must not happen to the customer again, for wherever something towards them is planned; empty without any
/// condition.
QString notAgainText(const Snapshot &workbook);

} // namespace straw
