#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace straw {

/// Keeps everybody else, in this process and in others, from locking the same file. The system
/// itself lets go of it when the process ends, however it ends; the file stays and means nothing.
///
/// QLockFile would judge by the process id in the file instead: a process killed just after
/// creating it leaves an empty one that counts for ever, and in a sandbox the next start can have
/// the id of the crashed one.
class ProcessLock
{
public:
    /// Error::FileBusy when it is locked, FolderMissing, FolderNotWritable, WriteFailed.
    static Result<std::unique_ptr<ProcessLock>> tryLock(const QString &path);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

private:
    explicit ProcessLock(qintptr handle)
        : m_handle(handle)
    {
    }
    qintptr m_handle;
};

} // namespace straw
