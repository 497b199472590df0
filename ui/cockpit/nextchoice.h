#pragma once

#include "core/workbook/catalogue.h"

namespace straw {

/// The choice after another one; after the last comes the first.
QString choiceAfter(ListKey list, const QString &key);

} // namespace straw
