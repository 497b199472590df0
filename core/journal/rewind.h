#pragma once

#include "core/journal/ancestry.h"
#include "core/sqlite/content.h"

#include <functional>

namespace straw {

/// Gives the changeset of a revision. Error::ChangeNotKept.
using ChangesetOf = std::function<Result<QByteArray>(const QString &revision)>;

/// The state of one revision, rebuilt from that of another: changes are taken back up the line of
/// first parents to where the two lines meet, and made again down to the wanted one. (Taking back
/// "newest first" across an earlier merge gives a state that never was.)
/// Error::ChangeNotKept when a changeset on the way is gone or the lines do not meet, UndoHeld when
/// the changesets do not fit the state.
Result<Content> rewind(const Content &content, const QString &at, const QString &to, const Ancestry &ancestry,
                       const ChangesetOf &changesetOf);

} // namespace straw
