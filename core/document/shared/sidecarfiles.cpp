#include "core/document/shared/sidecarfiles.h"

#include "core/base/limits.h"
#include "core/sqlite/fileheader.h"
#include "core/sqlite/sidecars.h"

namespace straw {

namespace {

/// The start of a file that need not be there; empty as well when it is no ordinary one.
Result<QByteArray> startOf(FileOperations &files, const QString &path, const QString &database)
{
    STRAW_ASSIGN(const FileStatus status, files.status(path));
    if (!status.isRegular || status.size == 0)
        return QByteArray();
    auto start = files.read(path, sidecars::startLength);
    if (!start && start.error().code == Error::FileMissing)
        return QByteArray();
    const bool isLive = start && (sidecars::isLiveWal(*start) || sidecars::isLiveJournal(*start));
    if (isLive && status.size > limits::fileBytes)
        return Error{Error::FileTooLarge, {database}};
    return start;
}

} // namespace

Result<SidecarFiles> SidecarFiles::beside(FileOperations &files, const QString &database)
{
    STRAW_ASSIGN(const QByteArray wal, startOf(files, sidecars::walOf(database), database));
    STRAW_ASSIGN(const QByteArray journal, startOf(files, sidecars::journalOf(database), database));
    return SidecarFiles{sidecars::isLiveWal(wal), sidecars::isLiveJournal(journal)};
}

} // namespace straw
