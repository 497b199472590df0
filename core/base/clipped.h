#pragma once

#include <QString>

namespace straw {

/// As much of a text as is measured and drawn: its beginning, with "…" where something is left out. A file can
/// hold a name of a million characters, or one letter under 20,000 marks, and laying out either would hold
/// the window for seconds. At most `most` UTF-16 units, whole characters only, and few marks on a letter.
QString clipped(const QString &text, qsizetype most);

/// The same for what stands on one line, whose ends of lines become blanks.
QString oneLine(const QString &text, qsizetype most = 400);

} // namespace straw
