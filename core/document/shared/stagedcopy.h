#pragma once

#include "core/document/shared/fingerprint.h"
#include "core/document/shared/stagingfolder.h"

namespace straw {

/// A local copy of a shared file, as it stood at one moment. SQLite has not seen it yet.
struct StagedCopy
{
    std::unique_ptr<StagingFolder> folder;
    QString database;
    Fingerprint fingerprint; // of the shared file; its hash is that of the copy

    /// Checks the header, then copies; with it a -wal or a journal that another program left there,
    /// under our own name and without a super-journal. Error::FileMissing, FileIsDirectory,
    /// FileUnreadable, those of FileHeader::parse, FileInUse while it keeps changing, DiskFull.
    static Result<StagedCopy> make(FileOperations &files, const QString &home, const QString &path);
};

} // namespace straw
