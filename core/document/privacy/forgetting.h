#pragma once

#include "core/base/environment.h"
#include "core/document/working/workingcopy.h"

namespace straw {

/// Sees to it that nothing that is kept on this computer tells of people who were erased from a
/// workbook, here or by a colleague:
///
///   the working database, free pages and log included   is built anew
///   snapshot.db, earlier states (see Backups)            go, unless they know of the erasing
///   databases that were set aside as unreadable          go
///
/// It must be done before anything leaves, else free pages would take them along. Whom it was done
/// for stands in the state of the working copy; so what was cut short is done again, and it takes a
/// moment only when there is nothing to do. Locked files are no error: they go the next time. On any
/// thread.
Result<void> forgetErased(WorkingCopy &copy, const QString &documentId, const Environment &environment);

/// The ids of everybody who was erased from the workbook in a database, sorted. On any thread.
Result<QStringList> erasedIn(const QString &database);

/// Whether a database knows of everybody who was erased from the one of a working copy, so that it
/// holds nothing of them. On any thread.
bool knowsErasedOf(const WorkingCopy &copy, const QString &database);

} // namespace straw
