#pragma once

#include "core/base/environment.h"
#include "core/document/earlier/backups.h"

#include <optional>

// When a shared file can no longer be opened, or is gone.
namespace straw::rescue {

/// Whether an error of opening is one that an earlier state can help with.
bool canHelp(const Error &error);

/// The newest state of it on this computer that can still be opened: what was published or opened here
/// last, or an earlier one. Waits for the local disk only.
std::optional<Backup> newestGoodState(const QString &path, const Environment &environment);

/// Puts such a state in the place of the file. What was there gets a name beside it, which is given;
/// empty when there was nothing. Errors of publishing; then what was there has its name again.
Result<QString> putInPlace(const Backup &state, const QString &path, const Environment &environment);

} // namespace straw::rescue
