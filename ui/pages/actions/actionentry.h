#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

/// How an action looks as a row: when, what, who, what for, and what still waits.
RecordModel<Action>::Looks actionEntry(const Desk &desk);

} // namespace straw
