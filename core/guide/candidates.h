#pragma once

#include "core/workbook/records.h"

namespace straw {

/// The day itself, or the Monday after a Saturday or Sunday.
QDate workingDayFrom(QDate day);

/// Two working days after a day. Until then a candidate is committed to or dropped, or until it is due, if that is
/// before.
QDate dayToDecide(QDate made);

/// What every door does that makes an action on which nobody has decided yet, or takes up one that was dropped. The
/// day stays with it once it is decided: it tells by when it was to be.
void makeCandidate(Action &action, QDate today);

} // namespace straw
