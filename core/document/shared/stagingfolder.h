#pragma once

#include "core/base/fileoperations.h"
#include "core/base/processlock.h"

#include <memory>

namespace straw {

/// A private folder for files that are just being looked at; gone at the end of the scope.
/// Its lock lies beside it and is older than it, so that sweep() never takes it for a leftover.
class StagingFolder
{
public:
    static Result<std::unique_ptr<StagingFolder>> create(FileOperations &files, const QString &home);
    ~StagingFolder();
    StagingFolder(const StagingFolder &) = delete;
    StagingFolder &operator=(const StagingFolder &) = delete;

    const QString &path() const { return m_path; }

    /// Removes the folders of processes that are gone.
    static void sweep(FileOperations &files, const QString &home);

private:
    StagingFolder(QString path, std::unique_ptr<ProcessLock> lock);

    QString m_path;
    std::unique_ptr<ProcessLock> m_lock;
};

} // namespace straw
