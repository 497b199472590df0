#include "core/base/processlock.h"

#ifdef Q_OS_UNIX

#include "core/base/fileoperations.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace straw {

Result<std::unique_ptr<ProcessLock>> ProcessLock::tryLock(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == ENOENT)
            return Error{Error::FolderMissing, {folderOf(path)}};
        if (errno == EACCES || errno == EPERM || errno == EROFS)
            return Error{Error::FolderNotWritable, {folderOf(path)}};
        return Error{Error::WriteFailed, {path, QString::fromLocal8Bit(std::strerror(errno))}};
    }
    std::unique_ptr<ProcessLock> lock(new ProcessLock(fd));
    // Not fcntl: its locks do not keep out the same process. On a file system without locks, two
    // windows on one workbook are the lesser evil than none.
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{Error::FileBusy, {path}};
    return lock;
}

ProcessLock::~ProcessLock()
{
    ::close(int(m_handle));
}

} // namespace straw

#endif
