#pragma once

#include "core/document/working/workingcopy.h"

/// The working copies that nobody has open: what is found in them, and which of them may go.
namespace straw::workingCopies {

/// Reads how far the database of a copy has come, without checking it.
using Glance = std::function<Result<DatabaseHead>(const QString &databasePath)>;

/// FileBusy while somebody has this file of a workbook open on this computer.
Result<void> mustBeIdle(const QString &documentId, const QString &target, const Environment &environment);

/// Another working copy of the same workbook with edits that never reached its file, which has gone from
/// where it was: moved or renamed by somebody, most often.
struct Stranded
{
    std::shared_ptr<WorkingCopy> copy; // with its lock
    QString head;                      // of what is in it
};
/// Those on this computer that nobody has open. Waits for shares.
std::vector<Stranded> stranded(const WorkingCopy &copy, const Glance &glance, const Environment &environment);

/// Removes such a folder, of a copy that nobody has open and whose file is gone. FileBusy; EditsUnsaved while
/// there is something in it that never reached a file, which a workbook of the same id takes in when it opens.
Result<void> discardIdle(const QString &folder, const Glance &glance, const Environment &environment);

/// How long a copy of which everything was published is kept after its last use.
inline constexpr int KeptDays = 90;

/// Removes what nobody needs any more: staging folders that crashed processes have left,
/// workbooks that were never created, temporary files beside shared ones, and copies that were
/// kept long enough. It may wait for a share: not for the window thread.
void sweep(const Glance &glance, const Environment &environment);

} // namespace straw::workingCopies
