#include "core/base/processlock.h"

#ifdef Q_OS_WIN

#include "core/base/windowserrors.h"

#include <QDir>

#include <qt_windows.h>

namespace straw {

Result<std::unique_ptr<ProcessLock>> ProcessLock::tryLock(const QString &path)
{
    // Shared with nobody, so that a second opening fails.
    const HANDLE handle = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return std::unique_ptr<ProcessLock>(new ProcessLock(qintptr(handle)));
    const DWORD code = GetLastError();
    if (code == ERROR_SHARING_VIOLATION)
        return Error{Error::FileBusy, {path}};
    return windowsErrors::toError(windowsErrors::Act::Write, path, code, qt_error_string(int(code)));
}

ProcessLock::~ProcessLock()
{
    CloseHandle(HANDLE(m_handle));
}

} // namespace straw

#endif
