#pragma once

#include <QStringList>

#include <vector>

namespace straw {

/// Of longer texts, in characters, not the single words are compared: the pieces of one take up to two
/// hundred times its size in memory.
constexpr qsizetype longestCompared = 1'000'000;

/// A text in pieces: words, blanks and single marks; put together they are the text again. One that is
/// too long to be compared is one piece.
QStringList wordsOf(const QString &text);

/// One place where a text differs from an earlier one.
struct WordEdit
{
    qsizetype from, to; // the words of the earlier text that go, up to but without `to`
    QString text;       // what comes in their place

    bool operator==(const WordEdit &) const = default;
};

/// How one text became another, with as few words touched as possible; of texts that have next to
/// nothing in common, one edit. (E. Myers, An O(ND) difference algorithm and its variations, 1986.)
std::vector<WordEdit> wordEdits(const QStringList &before, const QStringList &after);

} // namespace straw
