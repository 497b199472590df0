#pragma once

#include "core/base/result.h"
#include "core/document/environment.h"

namespace straw {

class Connection;
struct Snapshot;

struct CleanCopyOptions
{
    /// Leaves out notes that were not cleared for quoting, with what refers to them as evidence.
    bool withoutUnquotable = false;
    /// The id of a workbook of its own, which never merges with this one; empty for a copy of it.
    QString newDocumentId = {};
};

/// How many notes nobody said may be quoted, with or without a name: theirs without consent, and our
/// own views.
int unquotableNotes(const Snapshot &workbook);

/// Makes a new database of what a workbook holds now, without its history: table by table, with the
/// contents of attachments that are still there, and with a single revision that carries the id of the
/// workbook's head, so that the copy can be edited and merged again. It keeps who was erased.
Result<void> writeCleanCopy(Connection &from, const QString &database, const Identity &author,
                            const CleanCopyOptions &options);

} // namespace straw
