#pragma once

#include <QString>

namespace straw {

/// The key of an entry that people add to a pick list, made of its label, so that two who add the same offline add
/// one; empty for a label without letters and digits.
QString ownKeyOf(const QString &label);

} // namespace straw
