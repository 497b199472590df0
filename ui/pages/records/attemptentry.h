#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

/// How an attempt looks as a row: when, what was tried by which means, what came of it and what it cost.
RecordModel<Attempt>::Looks attemptEntry(const Desk &desk);

/// That something was tried against a cause: "against “Dispatch was never asked”", shortened.
QString triedAgainst(const Cause &cause, const Snapshot &workbook);

} // namespace straw
