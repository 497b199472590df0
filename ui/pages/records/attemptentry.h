#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

/// How an attempt looks as a row: when, what was tried by which means, what came of it and what it cost.
RecordModel<Attempt>::Looks attemptEntry(const Desk &desk);

} // namespace straw
