#pragma once

class QWidget;

namespace straw {

/// The stop of Tab after a widget, or before it, in the order of reading: as the layouts below `root` have it, else
/// from above to below; around the ends. Qt's own order is that in which widgets were made, so what a page makes
/// later, when it is unfolded or seen, would come last. Null when there is no stop.
QWidget *nextStop(const QWidget *root, const QWidget *from, bool forwards);

} // namespace straw
