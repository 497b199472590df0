#pragma once

#include "core/document/backups.h"
#include "core/document/environment.h"
#include "core/document/publishstate.h"
#include "core/document/sharedfile.h"
#include "core/document/workingcopy.h"

#include <functional>
#include <memory>

namespace straw {

/// What a snapshot holds.
struct SnapshotInfo
{
    QString revision; // its head
};

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
};

/// Does the work of a Publisher, one call after the other, on whatever thread calls it.
///
/// settle what was cut short -> look at the target -> local snapshot -> seal -> back up what is
/// there -> SharedFile::replace -> write down what the target is now.
class PublishWorker
{
public:
    PublishWorker(std::shared_ptr<WorkingCopy> copy, PublishSource source,
                  const Environment &environment);

    /// Brings the shared file up to date. `head` is the newest revision as far as the caller knows;
    /// when the file has it already, there is nothing to do. A file that is gone was moved, deleted
    /// or is on a share that is away: Error::FileMissing, unless the user asked to save. Error::
    /// TargetChanged when somebody else changed it, and those of SharedFile.
    Result<void> publish(PublishReason reason, const QString &head, const QDateTime &now);
    /// Gives the path of the copy.
    Result<QString> saveCopyBeside(const QDateTime &now);
    /// The old file stays when it cannot be taken away or somebody else changed it.
    Result<void> moveTo(const QString &path, const QDateTime &now);

private:
    QString newSnapshotPath() const;
    void backUp(const WorkingState &state, const QDateTime &now);
    Result<SnapshotInfo> takeSnapshot();
    SharedFile::Announce announce(const QString &revision);
    Result<void> remember(const Fingerprint &known, const QString &revision, const QDateTime &now);

    std::shared_ptr<WorkingCopy> m_copy;
    PublishSource m_source;
    std::shared_ptr<FileOperations> m_files;
    Backups m_backups;
};

} // namespace straw
