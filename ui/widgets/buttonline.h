#pragma once

class QHBoxLayout;
class QPushButton;

namespace straw {

/// A line with a button whose box begins where the texts above it begin.
QHBoxLayout *buttonLine(QPushButton *button);

} // namespace straw
