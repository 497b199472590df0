#pragma once

class QLineEdit;

namespace straw {

/// Gives a line the button that empties it, with a name for screen readers, which Qt gives it none.
void makeClearable(QLineEdit &line);

} // namespace straw
