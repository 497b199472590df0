#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

/// How a try to reach them looks as a row: when, what was done, to whom by which channel, what came back, what it cost
/// and when the next one is.
RecordModel<Outreach>::Looks outreachEntry(const Desk &desk);

} // namespace straw
