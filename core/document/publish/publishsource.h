#pragma once

#include "core/document/working/workingdatabase.h"
#include "core/merge/mergeplan.h"

#include <functional>

namespace straw {

class FileOperations;
class WorkingCopy;

/// What publishing needs of the document. Called on the worker thread only, so each call uses a
/// connection of its own.
struct PublishSource
{
    /// Writes a whole copy of the working database to a path where nothing is: online backup,
    /// journal_mode=DELETE, quick check.
    std::function<Result<SnapshotInfo>(const QString &path)> snapshot;
    /// Whether the working database still has this revision, that is, did not fold it meanwhile.
    std::function<Result<bool>(const QString &revision)> hasRevision;
    QString documentId = {};
    /// Checks a copy that was fetched from the share as on opening, and plans what taking it in would
    /// do. Without it, a file that somebody else changed is only reported.
    std::function<Result<MergePlan>(const QString &copy, const MergeOptions &options)> plan = {};
    /// See forgetErased; nothing leaves before it is done.
    std::function<Result<void>()> forgetErased = {};
    /// Whether a local copy of an earlier state may be kept: it tells of nobody who was erased since.
    std::function<bool(const QString &copy)> mayBeKept = {};
};

/// Takes a snapshot that may leave this computer, in place of what is at that path: whatever it holds
/// is sealed (see WorkingCopy::seal). On any thread.
Result<SnapshotInfo> sealedSnapshot(WorkingCopy &copy, const PublishSource &source, FileOperations &files,
                                    const QString &path);

} // namespace straw
