#pragma once

#include "core/workbook/fieldtypes.h"

namespace straw {

struct Evidence;

// Words that were marked in a text. They are kept as words, with their position in code points, and found again
// whatever happens to the text around them.

/// A part of a text, in UTF-16 units.
struct Stretch
{
    qsizetype at = 0, length = 0;

    qsizetype end() const { return at + length; }
    bool isEmpty() const { return length == 0; }
    bool operator==(const Stretch &) const = default;
};

/// The stretch, widened to whole letters as people count them (never half an emoji), and without the blanks that it
/// begins and ends with. Empty when there is nothing but blanks in it.
Stretch wholeLetters(const QString &text, Stretch stretch);

/// How many code points stand before a place of the text.
qint64 codePointsBefore(const QString &text, qsizetype at);

/// Where the words stand now: of several places the one nearest to where they were marked (in code points; the
/// beginning when it is not known). None when they have changed.
std::optional<Stretch> passageIn(const QString &text, const QString &words, const Number &markedAt);

/// The id of a piece of evidence with a passage, from its cause or criterion, record, column and words: two people who
/// mark the same words for the same make one.
QString passageId(const Evidence &evidence);

} // namespace straw
