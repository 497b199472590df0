#include "core/base/systemfiles.h"

#ifdef Q_OS_WIN

#include "core/base/windowserrors.h"

#include <QDir>

#include <qt_windows.h>

#include <string>
#include <utility>

namespace straw {

namespace {

constexpr qint64 blockSize = 1 << 20;

class Handle
{
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~Handle() { close(); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    HANDLE get() const { return m_handle; }
    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    bool close()
    {
        const HANDLE handle = std::exchange(m_handle, INVALID_HANDLE_VALUE);
        return handle == INVALID_HANDLE_VALUE || CloseHandle(handle);
    }

private:
    HANDLE m_handle;
};

/// The form of a path that may be longer than 260 characters.
std::wstring native(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (name.startsWith(QLatin1String("\\\\?\\")))
        return name.toStdWString();
    if (name.startsWith(QLatin1String("\\\\")))
        return (QLatin1String("\\\\?\\UNC") + name.mid(1)).toStdWString();
    return (QLatin1String("\\\\?\\") + name).toStdWString();
}

Error errorOf(windowsErrors::Act act, const QString &path, DWORD code)
{
    return windowsErrors::toError(act, path, code, qt_error_string(int(code)));
}

Error readError(const QString &path, DWORD code)
{
    return errorOf(windowsErrors::Act::Read, path, code);
}

Error writeError(const QString &path, DWORD code)
{
    return errorOf(windowsErrors::Act::Write, path, code);
}

/// The error number of a call of the system that may have to wait for whoever has the file open, or 0.
DWORD patiently(const std::function<bool()> &call)
{
    return windowsErrors::patiently([&]() -> quint32 { return call() ? 0 : GetLastError(); },
                                    [](std::chrono::milliseconds rest) { Sleep(DWORD(rest.count())); });
}

HANDLE openForReading(const QString &path)
{
    // Sharing everything, so that nobody is kept from replacing the file meanwhile.
    return CreateFileW(native(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
}

Result<void> readAll(const QString &path, qint64 limit, const std::function<Result<void>(QByteArrayView)> &block)
{
    Handle file(openForReading(path));
    if (!file.isOpen()) {
        const DWORD code = GetLastError();
        const DWORD attributes = GetFileAttributesW(native(path).c_str());
        if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY))
            return Error{Error::FileIsDirectory, {path}};
        return readError(path, code);
    }
    QByteArray buffer(limit < 0 ? blockSize : qMin(limit, blockSize), Qt::Uninitialized);
    for (qint64 left = limit; left != 0;) {
        const qint64 wanted = left < 0 ? buffer.size() : qMin<qint64>(left, buffer.size());
        DWORD got = 0;
        if (!ReadFile(file.get(), buffer.data(), DWORD(wanted), &got, nullptr))
            return readError(path, GetLastError());
        if (got == 0)
            break;
        STRAW_TRY(block(QByteArrayView(buffer).first(got)));
        if (left > 0)
            left -= got;
    }
    return {};
}

Result<void> writeAll(HANDLE file, const QString &path, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        const auto wanted = DWORD(qMin<qint64>(bytes.size(), blockSize));
        if (!WriteFile(file, bytes.data(), wanted, &written, nullptr))
            return writeError(path, GetLastError());
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> createWith(const QString &path, const std::function<Result<void>(HANDLE)> &fill)
{
    Handle file(
        CreateFileW(native(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen())
        return writeError(path, GetLastError());
    STRAW_TRY(fill(file.get()));
    if (!FlushFileBuffers(file.get()) || !file.close())
        return writeError(path, GetLastError());
    return {};
}

Result<void> move(windowsErrors::Act act, const QString &from, const QString &to, DWORD flags)
{
    const DWORD code = patiently(
        [&] { return MoveFileExW(native(from).c_str(), native(to).c_str(), flags | MOVEFILE_WRITE_THROUGH); });
    if (code != 0)
        return errorOf(act, to, code);
    return {};
}

} // namespace

Result<FileStatus> SystemFiles::status(const QString &path)
{
    const Handle file(CreateFileW(native(path).c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                  nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!file.isOpen()) {
        const DWORD code = GetLastError();
        if (windowsErrors::isGone(code))
            return FileStatus{};
        return readError(path, code);
    }
    BY_HANDLE_FILE_INFORMATION info;
    if (!GetFileInformationByHandle(file.get(), &info))
        return readError(path, GetLastError());
    FileStatus status;
    status.exists = true;
    status.isDirectory = info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY;
    status.isRegular = !status.isDirectory && GetFileType(file.get()) == FILE_TYPE_DISK;
    // Of a folder the attribute says nothing about writing.
    status.isWritable = status.isDirectory || !(info.dwFileAttributes & FILE_ATTRIBUTE_READONLY);
    status.size = (qint64(info.nFileSizeHigh) << 32) | info.nFileSizeLow;
    constexpr qint64 secondsFrom1601To1970 = 11'644'473'600;
    const qint64 ticks =
        (qint64(info.ftLastWriteTime.dwHighDateTime) << 32) | info.ftLastWriteTime.dwLowDateTime; // of 100 ns
    status.modified = (ticks - secondsFrom1601To1970 * 10'000'000) * 100;
    status.fileId = QStringLiteral("%1:%2")
                        .arg(info.dwVolumeSerialNumber)
                        .arg((quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow);
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

Result<void> SystemFiles::create(const QString &path, const QByteArray &bytes, const FileAccess *)
{
    return createWith(path, [&](HANDLE file) { return writeAll(file, path, bytes); });
}

Result<void> SystemFiles::createCopy(const QString &from, const QString &path, const FileAccess *)
{
    return createWith(path, [&](HANDLE file) {
        return readAll(from, -1, [&](QByteArrayView bytes) { return writeAll(file, path, bytes); });
    });
}

Result<void> SystemFiles::moveToFreeName(const QString &from, const QString &to)
{
    return move(windowsErrors::Act::Write, from, to, 0);
}

Result<void> SystemFiles::replace(const QString &from, const QString &to)
{
    return move(windowsErrors::Act::Replace, from, to, MOVEFILE_REPLACE_EXISTING);
}

Result<bool> SystemFiles::exchange(const QString &, const QString &)
{
    return false; // ReplaceFile needs a third name, in which a crash would leave a file of somebody
                  // else
}

Result<void> SystemFiles::remove(const QString &path)
{
    const DWORD code = patiently([&] { return DeleteFileW(native(path).c_str()); });
    if (code != 0 && !windowsErrors::isGone(code))
        return writeError(path, code);
    return {};
}

Result<void> SystemFiles::syncFolder(const QString &)
{
    return {}; // moves are written through
}

Result<void> SystemFiles::makePrivateFolder(const QString &path)
{
    // Below the user's profile, folders are private by inheritance.
    const auto make = [&] {
        return CreateDirectoryW(native(path).c_str(), nullptr) || GetLastError() == ERROR_ALREADY_EXISTS;
    };
    if (make())
        return {};
    if (GetLastError() != ERROR_PATH_NOT_FOUND || folderOf(path) == path)
        return writeError(path, GetLastError());
    STRAW_TRY(makePrivateFolder(folderOf(path)));
    if (!make())
        return writeError(path, GetLastError());
    return {};
}

} // namespace straw

#endif
