#pragma once

#include <QString>

namespace straw {

/// The words of a text, as one counts them on paper.
int wordsIn(const QString &text);

} // namespace straw
