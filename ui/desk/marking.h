#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// Adds a piece of evidence, and the criterion that it weighs where nobody has answered that yet. Its id, or an empty
/// text when it could not be done.
QString addEvidence(Desk &desk, const Evidence &evidence);

/// Adds words of a text as evidence for or against a cause or a criterion, or for a cause that is made of `newCause` in
/// the same change. The same words for the same are one piece of evidence, which goes by what was said last. False when
/// it cannot be done, which is said in one line.
bool addMarked(Desk &desk, Evidence words, const QString &newCause = {});

/// Leads to the record of a piece of evidence; in its text, to the words that were marked.
void showMarked(Desk &desk, const Evidence &evidence);

} // namespace straw
