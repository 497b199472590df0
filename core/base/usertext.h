#pragma once

#include <QString>

namespace straw {

// What is done with a text of the user before it is stored, and before it stands inside a sentence.

/// A control character (NUL, an escape) that no text of a workbook may hold; not a tab or a line end.
bool isControl(QChar letter);

/// The text without control characters, for what is typed, pasted or imported. Other signs for a new line
/// (vertical tab, form feed, U+0085) become line ends.
QString withoutControls(QString text);

/// The same for a field of one line, where a tab or a line end becomes a blank.
QString asOneLine(const QString &text);

/// The text as it stands inside a sentence: between U+2068 and U+2069, and with its own signs of direction
/// (U+202A to U+202E, U+2066 to U+2069) in pairs, so that nothing in it turns round what stands beside it.
/// Only for showing; what is stored keeps them.
QString isolated(const QString &text);

/// Whether anything in the text runs, or makes anything run, from right to left. A text without it inside a
/// sentence without it looks the same isolated or not.
bool hasRightToLeft(QStringView text);

} // namespace straw
