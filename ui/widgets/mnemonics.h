#pragma once

#include <QString>

namespace straw {

/// For menus and buttons: in a text that comes from data (the name of a page, an account, a pick list)
/// an & is a sign, not the mark of a key.
QString withoutKeys(QString text);
/// The other way round, for where such a text is only read: "&New workbook" becomes "New workbook",
/// "R&&D" becomes "R&D".
QString asRead(const QString &text);

} // namespace straw
