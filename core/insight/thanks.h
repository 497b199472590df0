#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// When whom an interview is with was thanked for it: as entered there, else by the first thank-you note to them that
/// was sent on its day or later. Null while nobody has.
Edtf thankedOn(const Interview &interview, const Snapshot &workbook);

} // namespace straw
