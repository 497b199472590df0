#pragma once

#include <QString>

namespace straw {

/// The file, without its ending, of a part that is loaded when it is first needed: what it links takes time and memory
/// that most starts can do without. The same place beside the program when it is installed and where it is built.
QString moduleFile(const QString &name);

} // namespace straw
