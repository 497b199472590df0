#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

struct PageText;

/// True as soon as anything was entered that belongs to the page. A page that is only opened, and
/// an account of which only the name is known, have not been begun.
bool isBegun(const PageText &page, const Snapshot &workbook, QDate today);

} // namespace straw
