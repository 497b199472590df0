#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// Whether it was closed.
bool isOver(const Meeting &meeting);

/// Its day without the time, as exact as it is known.
Edtf dayOf(const Meeting &meeting);

/// In the order of their days; those without one last.
std::vector<const Meeting *> meetingsByDay(const Snapshot &workbook);

/// The next one to be held, or that goes on; null when all are over. Of several the first.
const Meeting *meetingAhead(const Snapshot &workbook);

/// The one that is held on a day and was not closed; null for none.
const Meeting *meetingOn(QDate day, const Snapshot &workbook);

/// Who takes part, each with their role; in the order of the roles, of the names within one.
std::vector<const MeetingPerson *> peopleOf(const Meeting &meeting, const Snapshot &workbook);

/// What was put off and is not settled, wherever it came up: the next meeting takes it up.
std::vector<const Parked *> openParked(const Snapshot &workbook);

/// Actions on which nobody has decided yet, in their order.
std::vector<const Action *> openCandidates(const Snapshot &workbook);

/// What people said that they learned in a meeting.
std::vector<const Lesson *> learnedIn(const Meeting &meeting, const Snapshot &workbook);

/// Ends a meeting at a time. What could change is committed to, or dropped, two working days later, unless a day was
/// set before.
void endMeeting(Meeting &meeting, const Edtf &now);

} // namespace straw
