#pragma once

#include <QString>

namespace straw {

/// Opens the folder of a file in the system's file manager.
void showInFolder(const QString &path);

} // namespace straw
