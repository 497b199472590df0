#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// Whose an event is, as a key of the pick list party: as it says itself, else the side of its people
/// when all who took part are of one. Empty when it is not known: then it is nobody's.
Pick<"party"> sideOf(const Event &event, const Snapshot &workbook);

/// Whose words an interview holds: the side of the person who was asked.
Pick<"party"> sideOf(const Interview &interview, const Snapshot &workbook);

/// True for a department that sells, false for all others, which run what was sold: as the pick list says, or
/// the workbook's own entry in it.
bool isSales(const QString &department, const Snapshot &workbook);

/// The side of a department, sales or operations; empty for none.
Pick<"side"> sideOfDepartment(const QString &department, const Snapshot &workbook);

/// Whose work an action is: both when the departments that take part are of different sides. Where it names none, that
/// of its owner counts. Empty when it is not known, and for what we ask of the customer.
Pick<"side"> sideOf(const Action &action, const Snapshot &workbook);

} // namespace straw
