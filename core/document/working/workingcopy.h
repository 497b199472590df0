#pragma once

#include "core/base/environment.h"
#include "core/base/processlock.h"
#include "core/document/shared/stagedcopy.h"
#include "core/document/working/seal.h"
#include "core/document/working/workingfolder.h"
#include "core/schema/formats.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace straw {

/// Which workbook a database is, and how far it has come.
struct DatabaseHead
{
    QString documentId;
    QString revision;              // the newest one
    int format = Formats::current; // in which the file was found
    bool isRecovered = false;      // it had lost its workbook, which was brought back from its history
};

/// The local copy of a shared file, in a folder of its own that only one process at a time uses.
///
///   home/staging/XXXX/workbook.db     a copy that is just being looked at
///   home/working/ID-HASH/workbook.db  what is edited; HASH is of the shared file's canonical path
///                       /snapshot.db  what was published last
///                       /state.json   what we know about the shared file (see WorkingState)
///                       /lock
///
/// Its state may be used on any thread.
class WorkingCopy
{
public:
    /// Opens a copy of a workbook and reads its head: after checking the whole file and bringing it to the
    /// present format, or, for one that this program wrote itself, without; runs on the calling thread.
    enum Look { Prepare, Glance };
    using ReadHead = std::function<Result<DatabaseHead>(const QString &databasePath, Look look)>;

    /// Locks a folder of the working copies and reads its state; Error::FileBusy, about the shown target. Where to
    /// find it is for workingCopies::open and the like to say.
    static Result<std::unique_ptr<WorkingCopy>> attach(const Environment &environment, const QString &folder,
                                                       const QString &target);
    /// One whose content stays where it was staged, of a file that is for reading only.
    static std::unique_ptr<WorkingCopy> forReading(StagedCopy staged, const DatabaseHead &head, const QString &target,
                                                   const QString &name, const Environment &environment);
    /// Lets go of the lock; the folder stays.
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    QString folder() const { return m_folder; }
    QString databasePath() const;
    /// What was published from here last.
    QString snapshotPath() const;
    /// What is about to be published; keepSnapshot() makes it the one that was published last.
    QString newSnapshotPath() const;
    Result<void> keepSnapshot();
    /// Files of databases that could not be opened, so that they were set aside.
    Result<QStringList> unreadableFiles() const;
    /// Takes up edits that a crash or a lost share had left unpublished; false when there are none. A database that
    /// cannot be read is set aside, since it may hold the only copy of somebody's work.
    Result<bool> takeUp(const QString &target, const QString &name, const ReadHead &readHead);
    /// Puts what was just copied from the shared file in the place of what is here.
    Result<void> takeContent(const StagedCopy &staged, const DatabaseHead &head, const QString &target,
                             const QString &name, const QDateTime &now);
    /// True when takeUp() found such edits.
    bool wasResumed() const { return m_resumed; }
    /// The version of a newer program that the file comes from, if it does: nothing of it may be changed.
    QString newerVersion() const { return m_newerVersion; }

    WorkingState state() const;
    /// Changes the state, on the disk first; on an error it is as before.
    Result<void> updateState(const std::function<void(WorkingState &)> &change);

    /// Marks all revisions up to this one as seen by others: they are never folded again. Durable
    /// when it returns, and never taken back, whatever becomes of the publish.
    Result<void> seal(const QString &revision);
    /// What was sealed last.
    const Seal &sealed() const { return m_seal; }
    /// One snapshot at a time leaves, so that seals follow each other as the revisions do.
    [[nodiscard]] std::unique_lock<std::mutex> holdLeaving() const { return std::unique_lock(m_leavingMutex); }

    /// Finds out what became of a publish that was cut short, and tidies up behind it.
    Result<void> settle(const QDateTime &now);

    /// Whoever worked on it has gone; only a thread that waits for a share may hold it still. Opening it again
    /// in this process then waits for that, as long as for any share.
    void leave();
    /// Lets the folder go with this: another workbook has taken the place of the shared file.
    void retire() { m_retired = true; }
    /// Removes the folder: for a new workbook that could not be created.
    void discard();

    /// To be told that all of it has come into another copy, up to that revision.
    Result<void> wasTakenIn(const QString &head);

private:
    WorkingCopy(std::shared_ptr<FileOperations> files, QString folder, std::unique_ptr<ProcessLock> lock,
                WorkingState state);

    Result<bool> hasUnpublished(const ReadHead &readHead);
    Result<void> setDatabaseAside();

    std::shared_ptr<FileOperations> m_files;
    QString m_folder;
    std::unique_ptr<ProcessLock> m_lock;
    std::unique_ptr<StagingFolder> m_staging; // of one that is for reading only
    QString m_newerVersion;
    bool m_resumed = false;
    std::atomic<bool> m_retired = false;
    std::mutex m_updateMutex; // held while writing, so that state() never waits for the disk
    mutable std::mutex m_stateMutex;
    mutable std::mutex m_leavingMutex;
    WorkingState m_state;
    Seal m_seal;
};

} // namespace straw
