#include "core/base/systemfiles.h"

#include "core/base/errordetail.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace straw {

namespace {

constexpr qint64 blockSize = 1 << 20;

/// Closes at the end of the scope; close() when the result matters.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    /// Network file systems report a full disk only here.
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0 || errno == EINTR;
    }

private:
    int m_fd;
};

QString reason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

Error readError(const QString &path, int code)
{
    if (code == ENOENT || code == ENOTDIR)
        return missing(path);
    if (code == EISDIR)
        return {Error::FileIsDirectory, {path}};
    return {Error::FileUnreadable, {path, reason(code)}};
}

Error writeError(const QString &path, int code)
{
    switch (code) {
    case EEXIST:
        return {Error::FileExists, {path}};
    case ENOENT:
    case ENOTDIR:
        return {Error::FolderMissing, {folderOf(path)}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::FolderNotWritable, {folderOf(path)}};
    case ENOSPC:
    case EDQUOT:
        return {Error::DiskFull, {path}};
    case EISDIR:
        return {Error::FileIsDirectory, {path}};
    case ENAMETOOLONG:
    case EILSEQ: // no text to this drive
    case EINVAL: // a sign that it takes for something else
        return {Error::WriteFailed, {path, ErrorDetail::of(ErrorDetail::NameRefused)}};
    default:
        return {Error::WriteFailed, {path, reason(code)}};
    }
}

template<typename Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// Some file systems, mostly those in user space, know no flushing; there is nothing to do then.
bool canIgnoreSyncError(int code)
{
    return code == EINVAL || code == ENOSYS || code == ENOTSUP || code == EOPNOTSUPP;
}

bool flush(int fd)
{
#ifdef F_FULLFSYNC // macOS: fsync alone leaves the data in the drive's cache
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return true;
#endif
    return retried([&] { return ::fsync(fd); }) == 0 || canIgnoreSyncError(errno);
}

Result<void> writeAll(int fd, const QString &path, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = retried([&] { return ::write(fd, bytes.data(), size_t(bytes.size())); });
        if (written < 0)
            return writeError(path, errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> readAll(const QString &path, qint64 limit, const std::function<Result<void>(QByteArrayView)> &block)
{
    Descriptor file(retried([&] { return ::open(QFile::encodeName(path), O_RDONLY | O_CLOEXEC); }));
    if (!file.isOpen())
        return readError(path, errno);
    QByteArray buffer(limit < 0 ? blockSize : std::min(limit, blockSize), Qt::Uninitialized);
    for (qint64 left = limit; left != 0;) {
        const auto wanted = left < 0 ? buffer.size() : std::min<qint64>(left, buffer.size());
        const auto got = retried([&] { return ::read(file.get(), buffer.data(), size_t(wanted)); });
        if (got < 0)
            return readError(path, errno);
        if (got == 0)
            break;
        STRAW_TRY(block(QByteArrayView(buffer).first(got)));
        if (left > 0)
            left -= got;
    }
    return {};
}

/// A new file, filled by `fill`, flushed and closed.
Result<void> createWith(const QString &path, const FileAccess *access, const std::function<Result<void>(int fd)> &fill)
{
    const mode_t mode = access ? 0600 : 0666;
    Descriptor file(
        retried([&] { return ::open(QFile::encodeName(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode); }));
    if (!file.isOpen())
        return writeError(path, errno);
    STRAW_TRY(fill(file.get()));
    if (access) {
        // Only root may give a file away; a group one is a member of, anybody may set. Where
        // neither is allowed the file is ours now, which is no reason not to write it.
        if (::fchown(file.get(), access->owner, access->group) != 0)
            (void)!::fchown(file.get(), uid_t(-1), access->group);
        // Some mounts know no permissions.
        if (::fchmod(file.get(), mode_t(access->mode)) != 0 && errno != EPERM && errno != ENOTSUP)
            return writeError(path, errno);
    }
    if (!flush(file.get()) || !file.close())
        return writeError(path, errno);
    return {};
}

} // namespace

Result<FileStatus> SystemFiles::status(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info;
    if (::stat(name, &info) != 0) {
        // Where a name is as long as it can be, nothing can lie beside it under a longer one.
        if (errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG)
            return FileStatus{};
        return readError(path, errno);
    }
    FileStatus status;
    status.exists = true;
    status.isDirectory = S_ISDIR(info.st_mode);
    status.isRegular = S_ISREG(info.st_mode);
    status.isWritable = (info.st_mode & 0222) && ::access(name, W_OK) == 0;
    status.size = info.st_size;
#ifdef Q_OS_DARWIN
    const timespec &modified = info.st_mtimespec;
#else
    const timespec &modified = info.st_mtim;
#endif
    status.modified = qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec;
    status.fileId = QStringLiteral("%1:%2").arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
    status.access = {uint(info.st_mode & 07777), info.st_uid, info.st_gid};
    return status;
}

Result<QByteArray> SystemFiles::read(const QString &path, qint64 limit)
{
    QByteArray bytes;
    STRAW_TRY(readAll(path, limit, [&](QByteArrayView block) -> Result<void> {
        bytes.append(block);
        return {};
    }));
    return bytes;
}

Result<void> SystemFiles::readBlocks(const QString &path, const std::function<void(QByteArrayView)> &block)
{
    return readAll(path, -1, [&](QByteArrayView bytes) -> Result<void> {
        block(bytes);
        return {};
    });
}

Result<void> SystemFiles::create(const QString &path, const QByteArray &bytes, const FileAccess *access)
{
    return createWith(path, access, [&](int fd) { return writeAll(fd, path, bytes); });
}

Result<void> SystemFiles::createCopy(const QString &from, const QString &path, const FileAccess *access)
{
    return createWith(path, access, [&](int fd) {
        return readAll(from, -1, [&](QByteArrayView bytes) { return writeAll(fd, path, bytes); });
    });
}

Result<void> SystemFiles::moveToFreeName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source, AT_FDCWD, target, RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return writeError(to, errno);
#endif
    // Without such a rename, a hard link fails when the name is taken, too.
    if (::link(source, target) == 0) {
        ::unlink(source);
        return {};
    }
    if (errno == EEXIST)
        return writeError(to, EEXIST);
    // Without links (FAT), an empty file of our own holds the name until it is replaced.
    STRAW_TRY(create(to, {}));
    return replace(from, to);
}

Result<void> SystemFiles::replace(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from), QFile::encodeName(to)) != 0)
        return writeError(to, errno);
    return {};
}

Result<bool> SystemFiles::exchange([[maybe_unused]] const QString &left, [[maybe_unused]] const QString &right)
{
#if defined(Q_OS_LINUX)
    const int result =
        ::renameat2(AT_FDCWD, QFile::encodeName(left), AT_FDCWD, QFile::encodeName(right), RENAME_EXCHANGE);
#elif defined(Q_OS_DARWIN)
    const int result = ::renamex_np(QFile::encodeName(left), QFile::encodeName(right), RENAME_SWAP);
#else
    const int result = -1;
    errno = ENOSYS;
#endif
    if (result == 0)
        return true;
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
        return false;
    return errno == ENOENT ? readError(right, errno) : writeError(right, errno);
}

Result<void> SystemFiles::remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path)) != 0 && errno != ENOENT)
        return writeError(path, errno);
    return {};
}

Result<void> SystemFiles::syncFolder(const QString &folder)
{
    Descriptor dir(retried([&] { return ::open(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    // A folder that may be written but not listed cannot be opened; its file system still works.
    if (!dir.isOpen())
        return errno == EACCES ? Result<void>() : writeError(folder, errno);
    if (!flush(dir.get()))
        return Error{Error::WriteFailed, {folder, reason(errno)}};
    return {};
}

Result<void> SystemFiles::makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path), 0700) == 0 || errno == EEXIST)
        return {};
    if (errno != ENOENT || folderOf(path) == path)
        return writeError(path, errno);
    STRAW_TRY(makePrivateFolder(folderOf(path)));
    if (::mkdir(QFile::encodeName(path), 0700) != 0 && errno != EEXIST)
        return writeError(path, errno);
    return {};
}

} // namespace straw

#endif
