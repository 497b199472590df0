#pragma once

#include "core/guide/plays.h"

namespace straw {

/// The claimed causes that a play answers, the main cause first.
std::vector<const Cause *> answeredBy(const Play &play, const Snapshot &workbook);

/// True once an action comes from it.
bool isTaken(const Play &play, const Snapshot &workbook);

/// The actions of a play that a workbook does not have, as actionsOf. One that was worded anew is there as long as it
/// is of the same means, the same department and the same hands; so is one that was dropped.
std::vector<Action> missingActions(const Play &play, const Snapshot &workbook, QDate today);

/// The action of a trial in which it is offered, among those of the play; null where there is none.
const Action *trialIn(const std::vector<Action> &actions);

/// True when people are trained by name: a play with a roster was taken, or somebody's training is planned or done.
bool hasRoster(const Snapshot &workbook);

} // namespace straw
