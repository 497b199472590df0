#pragma once

#include <QString>

namespace straw {

/// True for what no text of a person holds: NUL, escapes and other control characters. Tabs and the
/// ends of lines are none.
bool isControl(QChar c);
/// True for what a line cannot hold and a blank stands for: a tab, or the end of a line or page.
bool isLineBreak(QChar c);

/// A text without control characters; as it is when it has none.
QString withoutControls(const QString &text);
/// The same on one line: each tab or end of a line (CR LF is one) becomes a blank.
QString onOneLine(const QString &text);

} // namespace straw
