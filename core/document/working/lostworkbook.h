#pragma once

#include "core/base/result.h"

namespace straw {

class Connection;

/// For a local copy of a file of the present format whose last changes have removed the workbook or the
/// account, as those did that took back its creation: brings back the state before them, from its own
/// history, as one more revision with an id derived from the head and its time; so everybody who opens that
/// file gets the same. False when the history does not tell. Other errors are about the disk.
Result<bool> recoverWorkbook(Connection &connection);

} // namespace straw
