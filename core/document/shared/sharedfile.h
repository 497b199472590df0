#pragma once

#include "core/document/shared/fingerprint.h"
#include "core/document/shared/publishintent.h"

#include <functional>

namespace straw {

class SiblingFile;

/// The file that people mail, sync and open: how it is replaced without ever losing what somebody
/// else has put in its place.
///
/// 1. The new content is written to a sibling file and flushed.
/// 2. The shared file must still be what we last saw, by hash.
/// 3. Both are exchanged in one step, so that what was replaced is still there to be looked at.
/// 4. If it is not what we had seen in step 2, somebody was faster: it is exchanged back.
/// 5. Only content that is known is ever removed; anything else keeps or gets a name.
///
/// Where the system cannot exchange, a plain rename takes its place, without step 4.
/// All functions wait for the share, so they are for a worker thread.
class SharedFile
{
public:
    /// Called with the path and the hash of the sibling file before it appears.
    using Announce = std::function<Result<void>(const QString &temporary, const QByteArray &hash)>;

    /// The canonical path, and the time for names of copies.
    SharedFile(FileOperations &files, QString path, QDateTime now);

    /// Looks whether it still is what we know, and reads it only when there is a reason to.
    /// Error::FileMissing, TargetChanged.
    Result<void> check(const Fingerprint &known);
    /// Puts a copy of a local file in its place, if it still is what we know, by hash.
    /// Error::TargetChanged when somebody else changed it, FileMissing when it is gone, FileInUse
    /// when another program has it open, FileReadOnly, FolderNotWritable, DiskFull and the like.
    Result<Fingerprint> replace(const QString &snapshot, const Fingerprint &known, const Announce &announce);
    /// Puts a copy of a local file there, if there is none. Error::FileExists, and as above.
    Result<Fingerprint> create(const QString &snapshot, const Announce &announce = unannounced);
    /// Puts a copy of a local file beside it, under the first free name of the kind
    /// "NAME (copy 2026-11-21 14.03).db", and gives its path.
    Result<QString> createCopyBeside(const QString &snapshot, const Announce &announce);
    /// Gives what is there a free name of the kind "NAME (damaged 2026-11-21 14.03).db", and tells it.
    Result<QString> setAside();
    /// Removes it, if it is what we know, by hash. Error::TargetChanged when it is not.
    Result<void> takeAway(const Fingerprint &known);
    /// Tidies up after a replace() or create() that was cut short; true when it had succeeded.
    Result<bool> settle(const PublishIntent &intent, const Fingerprint &known);

    /// True when a -wal or a journal with content lies beside it.
    Result<bool> isInUse();

private:
    static Result<void> unannounced(const QString &, const QByteArray &) { return {}; }
    Result<Fingerprint> replaceBy(SiblingFile &sibling, const QString &snapshot, const Fingerprint &known,
                                  const Announce &announce);
    Result<Fingerprint> createFrom(SiblingFile &sibling, const QString &snapshot, const Announce &announce);
    Result<Fingerprint> write(const SiblingFile &sibling, const QString &snapshot, const FileAccess *access,
                              const Announce &announce);
    Result<void> putBack(const QString &sibling, const QByteArray &ours);
    Result<QString> keepBeside(const QString &file, QLatin1String as = QLatin1String("copy"));

    FileOperations &m_files;
    QString m_path;
    QDateTime m_now;
};

} // namespace straw
