#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// Adds words of a text as evidence for or against a cause, or for one that is made of `newCause` in the same change.
/// The same words for the same cause are one piece of evidence, which goes by what was said last. False when it cannot
/// be done, which is said in one line.
bool addMarked(Desk &desk, Evidence words, const QString &newCause = {});

/// Leads to the record of a piece of evidence; in its text, to the words that were marked.
void showMarked(Desk &desk, const Evidence &evidence);

} // namespace straw
