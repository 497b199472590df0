#pragma once

#include <QString>

namespace straw {

struct Snapshot;

/// The language that the texts of a workbook are written in, as a BCP 47 tag: what it says, else that of the
/// interface.
QString ownLanguage(const Snapshot &workbook);

} // namespace straw
