#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace straw {

/// Who may do what with a file; carried over to the file that takes its place.
struct FileAccess
{
    uint mode = 0; // permission bits of POSIX; not used on Windows, where the folder decides
    uint owner = 0;
    uint group = 0;
};

/// What the file system says about a path, symlinks followed.
struct FileStatus
{
    bool exists = false;
    bool isDirectory = false;
    bool isRegular = false;
    /// False also for a file that nobody may write: it was marked so on purpose, even if we could.
    bool isWritable = false;
    qint64 size = 0;
    qint64 modified = 0; // ns since 1970
    QString fileId;      // the same for the same file under any name; changes when it is replaced
    FileAccess access;
};

/// Everything that the program does to files which it shares with people and other programs.
/// Injected, so that tests can make any step fail. Safe to use on several threads.
class FileOperations
{
public:
    virtual ~FileOperations() = default;

    /// A missing file is an answer, not an error. Error::FileUnreadable when there is none.
    virtual Result<FileStatus> status(const QString &path) = 0;
    /// At most `limit` bytes from the start, all when negative. Error::FileMissing,
    /// FileIsDirectory, FileUnreadable, FileInUse.
    virtual Result<QByteArray> read(const QString &path, qint64 limit = -1) = 0;
    /// The whole file in blocks of at most 1 MiB; errors as of read().
    virtual Result<void> readBlocks(const QString &path, const std::function<void(QByteArrayView)> &block) = 0;

    /// Writes a new file and flushes it to the disk. Without access the system's default for new
    /// files. Error::FileExists, FolderMissing, FolderNotWritable, DiskFull, FileInUse, WriteFailed;
    /// the caller then removes what was begun.
    virtual Result<void> create(const QString &path, const QByteArray &bytes, const FileAccess *access = nullptr) = 0;
    /// The same with the content of another file, streamed.
    virtual Result<void> createCopy(const QString &from, const QString &path, const FileAccess *access = nullptr) = 0;

    /// Gives the file a name that nobody has yet; both in one file system. Error::FileExists, even
    /// when somebody takes the name at the same moment.
    virtual Result<void> moveToFreeName(const QString &from, const QString &to) = 0;
    /// Puts a file in the place of another of its folder in one step. Errors as of create().
    virtual Result<void> replace(const QString &from, const QString &to) = 0;
    /// Swaps two files of one folder in one step; false where the system cannot. Error::FileMissing
    /// when either is gone.
    virtual Result<bool> exchange(const QString &left, const QString &right) = 0;
    /// Removing what is not there is no error.
    virtual Result<void> remove(const QString &path) = 0;
    /// Makes creations, renames and removals in the folder survive a power failure.
    virtual Result<void> syncFolder(const QString &folder) = 0;

    /// A folder that only this user can look into, with the folders above it; being there already
    /// is no error.
    virtual Result<void> makePrivateFolder(const QString &path) = 0;
    /// Names of the files in a folder, hidden ones included, sorted. Error::FolderMissing.
    virtual Result<QStringList> list(const QString &folder) = 0;
    /// The absolute path with all symlinks resolved; the file itself need not exist.
    /// Error::FolderMissing when its folder does not.
    virtual Result<QString> canonical(const QString &path) = 0;
};

/// The folder of an absolute path.
QString folderOf(const QString &path);

/// A name beside `path` that shows whose it is: `.~NAME.XXXXXXXX.tmp`, shortened where the system
/// has no room for it.
QString siblingName(const QString &path);

/// The beginning of a name that leaves room for what follows it.
QString shortened(QString name, const QString &before);

/// Error::FolderMissing, FolderNotWritable; the latter also for a folder that nobody may write.
Result<void> checkFolder(FileOperations &files, const QString &folder);

/// That there is no such file: Error::FileMissing, or NameNotText when its name cannot be a text.
Error missing(const QString &path);

/// The error with the name that people know in place of a temporary one.
Error errorAbout(Error error, const QString &temporary, const QString &path);

/// Writes a file whole or not at all, replacing one that is there (symlinks followed, permissions
/// kept). Error::FileIsDirectory, FileReadOnly, FolderMissing, FolderNotWritable, DiskFull,
/// WriteFailed.
Result<void> writeWhole(FileOperations &files, const QString &path, const QByteArray &bytes);

} // namespace straw
