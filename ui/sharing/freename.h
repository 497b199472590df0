#pragma once

#include <QString>

namespace straw {

/// A path in the folder for a workbook of this account that no file has yet: NAME.db, NAME 2.db ...
/// Characters that some system refuses in a file name are left out.
QString freeName(const QString &folder, const QString &account);

} // namespace straw
