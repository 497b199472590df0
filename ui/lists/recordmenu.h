#pragma once

class QMenu;

namespace straw {

class Selection;
class SelectionPart;

/// Adds to the context menu of `asking` what can be done with all that is selected: to choose their side,
/// department and kind, as far as all of them have it, to copy and to remove them. Each is one change.
void addRecordVerbs(QMenu &menu, const SelectionPart &asking, const Selection &selection);

/// Removes what is selected and may be removed, wherever it is shown, as one change.
void removeSelected(const SelectionPart &asking, const Selection &selection);

} // namespace straw
