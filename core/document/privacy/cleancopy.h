#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"

namespace straw {

class Connection;
struct Snapshot;

struct CleanCopyOptions
{
    /// Leaves out notes that were not cleared for quoting, with what refers to them as evidence and the
    /// wording that was taken from them as what they said.
    bool withoutUnquotable = false;
    /// The id of a workbook of its own, which never merges with this one; empty for a copy of it.
    QString newDocumentId = {};
};

/// How many notes nobody said may be quoted, with or without a name: theirs without consent, and our
/// own views.
int unquotableNotes(const Snapshot &workbook);

/// Makes a new database of what can be seen of a workbook now, without its history: table by table, with the
/// contents of attachments that are still there, and with a single revision that carries the id of the
/// workbook's head, so that the copy can be edited and merged again. What the tables keep of what can no
/// longer be seen (see Keeps) is left out, the other side of open conflicts among it: the values that stand
/// meanwhile go. It keeps who was erased.
Result<void> writeCleanCopy(Connection &from, const QString &database, const Identity &author,
                            const CleanCopyOptions &options);

} // namespace straw
