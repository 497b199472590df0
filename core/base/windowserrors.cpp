#include "core/base/windowserrors.h"

#include "core/base/errordetail.h"
#include "core/base/fileoperations.h"

namespace straw::windowsErrors {

namespace {

enum Number : quint32 {
    FileNotFound = 2,
    PathNotFound = 3,
    AccessDenied = 5,
    WriteProtect = 19,
    SharingViolation = 32,
    LockViolation = 33,
    HandleDiskFull = 39,
    NetworkPathNotFound = 53,
    NetworkNameNotFound = 67,
    FileExists = 80,
    DiskFull = 112,
    InvalidName = 123,
    AlreadyExists = 183,
    NameTooLong = 206,
    DeletePending = 303,
    UserMappedFile = 1224,
    DiskQuotaExceeded = 1295,
};

bool isHeld(quint32 code)
{
    return code == SharingViolation || code == LockViolation || code == DeletePending || code == UserMappedFile;
}

Error readError(const QString &path, quint32 code, const QString &reason)
{
    if (isGone(code) || code == InvalidName)
        return missing(path);
    if (isHeld(code))
        return {Error::FileInUse, {path}};
    return {Error::FileUnreadable, {path, reason}};
}

Error writeError(const QString &path, quint32 code, const QString &reason)
{
    if (isHeld(code))
        return {Error::FileInUse, {path}};
    switch (code) {
    case FileNotFound:
    case PathNotFound:
    case NetworkPathNotFound:
    case NetworkNameNotFound:
        return {Error::FolderMissing, {folderOf(path)}};
    case FileExists:
    case AlreadyExists:
        return {Error::FileExists, {path}};
    case AccessDenied:
    case WriteProtect:
        return {Error::FolderNotWritable, {folderOf(path)}};
    case HandleDiskFull:
    case DiskFull:
    case DiskQuotaExceeded:
        return {Error::DiskFull, {path}};
    case InvalidName:
    case NameTooLong:
        return {Error::WriteFailed, {path, ErrorDetail::of(ErrorDetail::NameRefused)}};
    default:
        return {Error::WriteFailed, {path, reason}};
    }
}

} // namespace

bool isGone(quint32 code)
{
    return code == FileNotFound || code == PathNotFound;
}

Error toError(Act act, const QString &path, quint32 code, const QString &reason)
{
    if (act == Act::Read)
        return readError(path, code, reason);
    // What takes its place was just written beside it, so the folder is not what denies it: somebody has the
    // file open.
    if (act == Act::Replace && code == AccessDenied)
        return {Error::FileInUse, {path}};
    return writeError(path, code, reason);
}

quint32 patiently(const std::function<quint32()> &act, const std::function<void(std::chrono::milliseconds)> &rest)
{
    using std::chrono::milliseconds;
    constexpr milliseconds longest{256}; // 8 + 16 + ... + 256 = 504
    quint32 code = act();
    for (milliseconds next{8}; (isHeld(code) || code == AccessDenied) && next <= longest; next *= 2) {
        rest(next);
        code = act();
    }
    return code;
}

} // namespace straw::windowsErrors
