#pragma once

#include <QString>

namespace straw {

/// Whether two names may be those of one account: names are corrected, extended and abbreviated; but
/// when no word of one stays, the file was copied for another customer. Nothing is as good as any name.
bool mayBeSameAccount(const QString &one, const QString &other);

} // namespace straw
