#pragma once

class QWidget;

namespace straw {

/// Makes Tab go through what stands in `holder` right after `before`, in the order that it has by itself: what is
/// made later than the page around it would come last. The last stop then.
QWidget *tabThrough(QWidget *before, QWidget *holder);

} // namespace straw
