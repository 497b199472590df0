#pragma once

#include "core/base/environment.h"
#include "core/document/earlier/backups.h"
#include "core/document/publish/publishsource.h"
#include "core/document/publish/publishstate.h"
#include "core/document/shared/arrival.h"
#include "core/document/shared/copiesbeside.h"
#include "core/document/shared/sharedfile.h"
#include "core/document/working/workingcopy.h"

#include <atomic>
#include <memory>

namespace straw {

/// Does the work of a Publisher, one call after the other, on whatever thread calls it.
///
/// settle what was cut short -> look at the target -> local snapshot -> seal -> back up what is
/// there -> SharedFile::replace -> write down what the target is now.
class PublishWorker
{
public:
    PublishWorker(std::shared_ptr<WorkingCopy> copy, PublishSource source, const Environment &environment);

    /// Brings the shared file up to date. `head` is the newest revision as far as the caller knows;
    /// when the file has it already, there is nothing to do. A file that is gone was moved, deleted
    /// or is on a share that is away: Error::FileMissing, unless the user asked to save. Error::
    /// TargetChanged when somebody else changed it, and those of SharedFile.
    Result<void> publish(PublishReason reason, const QString &head, const QDateTime &now);
    /// Does that as soon as possible, whatever becomes of the shared file.
    void forgetErased();
    /// Fetches the shared file when somebody else has changed it. Nothing when it is as known or out of
    /// reach, or when it is what was fetched the last time and could not be taken in. Errors as on
    /// opening, and those of planMerge.
    Result<std::shared_ptr<Arrival>> look(const QDateTime &now);
    bool canLook() const { return bool(m_source.plan); }
    /// Whether the last look found the shared file as it was left. On any thread.
    bool isAsKnown() const { return m_isAsKnown; }
    /// The same for a file that the user names. Error::FileMissing and those of opening.
    Result<std::shared_ptr<Arrival>> fetch(const QString &path, const MergeOptions &options);
    /// Only fetched and checked: a file that need not be a copy of this workbook.
    Result<std::shared_ptr<StagedCopy>> fetchAny(const QString &path);
    /// Other copies of the workbook that lie beside the shared file.
    std::vector<CopyBeside> lookBeside();
    /// Moves such a copy to the earlier states on this computer. It stays where it is when they do not keep it:
    /// Error::TellsOfErased, NoEarlierStates. TargetChanged when it is no longer what it was, and those of writing.
    Result<void> putAway(const CopyBeside &copy, const QDateTime &now);
    /// What was fetched last is fetched again by the next look: it could not be taken in, but may well be.
    void forgetFetched() { m_fetched.clear(); }
    /// Writes down that what arrived is part of the document: the shared file is known like that, and
    /// holds that revision.
    Result<void> tookIn(const Fingerprint &known, const QString &itsHead, const QDateTime &now);
    /// Gives the path of the copy.
    Result<QString> saveCopyBeside(const QDateTime &now);
    /// The old file stays when it cannot be taken away or somebody else changed it.
    Result<void> moveTo(const QString &path, const QDateTime &now);

    /// Puts another workbook in the place of the shared file, once everything is published; `make` writes
    /// it. Then the working copy has nothing left to do, and goes with its owner.
    Result<void> giveWayTo(const std::function<Result<void>(const QString &path)> &make, const QString &head,
                           const QDateTime &now);

private:
    Result<void> backUp(const WorkingState &state, const QDateTime &now);
    Result<SnapshotInfo> takeSnapshot();
    SharedFile::Announce announce(const QString &revision);
    Result<void> remember(const Fingerprint &known, const QString &revision, const QDateTime &now);

    std::shared_ptr<WorkingCopy> m_copy;
    PublishSource m_source;
    std::shared_ptr<FileOperations> m_files;
    Backups m_backups;
    QString m_home;
    CopiesBeside m_beside;
    std::atomic<bool> m_isAsKnown = true;
    QByteArray m_fetched; // hash of what was fetched last
};

} // namespace straw
